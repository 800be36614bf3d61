//! What every object has: names, labels, annotations, owners, finalizers.

pub(crate) mod labels;
pub(crate) mod metadata;
pub(crate) mod name;
pub(crate) mod node_selector;
