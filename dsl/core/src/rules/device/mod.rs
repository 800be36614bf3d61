//! Devices, and the claims to them.
//!
//! <https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/>

pub(crate) mod claim;
pub(crate) mod class;
mod configuration;
mod name;
mod request;
pub(crate) mod taint_rule;
