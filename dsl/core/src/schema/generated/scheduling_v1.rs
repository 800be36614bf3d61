//! The types of `k8s_openapi::api::scheduling::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::scheduling::v1::PriorityClass`.
pub static PRIORITY_CLASS: Type = Type::of("api::scheduling::v1", "PriorityClass", "
    description description ?String
    globalDefault global_default ?Bool
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    preemptionPolicy preemption_policy ?String =Never|PreemptLowerPriority
    value value Int32 33..35
    value value ?Int32 36..37");
