//! What adds kinds to a cluster.

pub(crate) mod api_service;
pub(crate) mod custom_resource_definition;
mod resource_schema;
