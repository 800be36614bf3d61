//! The types of `k8s_openapi::api::node::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::node::v1::Overhead`.
pub static OVERHEAD: Type = Type::of("api::node::v1", "Overhead", "
    podFixed pod_fixed ?{Quantity}");

/// `api::node::v1::RuntimeClass`.
pub static RUNTIME_CLASS: Type = Type::of("api::node::v1", "RuntimeClass", "
    handler handler String
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    overhead overhead ?Overhead
    scheduling scheduling ?Scheduling");

/// `api::node::v1::Scheduling`.
pub static SCHEDULING: Type = Type::of("api::node::v1", "Scheduling", "
    nodeSelector node_selector ?{String}
    tolerations tolerations ?[api::core::v1::Toleration]");
