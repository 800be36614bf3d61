//! Services, and what routes traffic to them and between pods.

pub(crate) mod addresses;
pub(crate) mod endpoint_slice;
pub(crate) mod endpoints;
pub(crate) mod ingress;
pub(crate) mod ingress_class;
pub(crate) mod network_policy;
mod port;
pub(crate) mod service;
