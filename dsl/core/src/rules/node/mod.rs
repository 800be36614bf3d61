//! What runs pods: machines, and the classes of container runtimes.

#[allow(clippy::module_inception)] // Each file has the name of its noun.
pub(crate) mod node;
pub(crate) mod runtime_class;
