//! How many pods there are, by how much they have to do.

mod annotation;
pub(crate) mod autoscaler;
mod behavior;
mod metric;
#[cfg(test)]
mod tests;
