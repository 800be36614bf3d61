//! What a namespace is, and what it limits.

pub(crate) mod namespace;
