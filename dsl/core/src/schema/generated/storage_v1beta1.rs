//! The types of `k8s_openapi::api::storage::v1beta1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::storage::v1beta1::VolumeAttributesClass`.
pub static VOLUME_ATTRIBUTES_CLASS: Type = Type::of("api::storage::v1beta1", "VolumeAttributesClass", "
    driverName driver_name String 33..36
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 33..36
    parameters parameters ?{String} 33..36");
