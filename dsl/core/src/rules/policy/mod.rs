//! What a namespace is, and what it limits.

pub(crate) mod disruption_budget;
pub(crate) mod limit_range;
pub(crate) mod namespace;
pub(crate) mod resource_quota;
#[cfg(test)]
mod tests;
