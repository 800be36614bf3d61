//! What runs pods: the classes of container runtimes.

pub(crate) mod runtime_class;
