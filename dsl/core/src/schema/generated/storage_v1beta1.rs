//! The types of `k8s_openapi::api::storage::v1beta1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::storage::v1beta1::VolumeAttributesClass`.
pub static VOLUME_ATTRIBUTES_CLASS: Type = Type {
    name: "VolumeAttributesClass",
    path: "api::storage::v1beta1::VolumeAttributesClass",
    fields: &[
        Field { rust: "driver_name", json: "driverName", ty: String, optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "parameters", json: "parameters", ty: Map(&String), optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};
