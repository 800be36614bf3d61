//! The types of `k8s_openapi::api::scheduling::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::scheduling::v1::PriorityClass`.
pub static PRIORITY_CLASS: Type = Type {
    name: "PriorityClass",
    path: "api::scheduling::v1::PriorityClass",
    fields: &[
        Field { rust: "description", json: "description", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "global_default", json: "globalDefault", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "preemption_policy", json: "preemptionPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Never", "PreemptLowerPriority"], keys: &[] },
        Field { rust: "value", json: "value", ty: Int32, optional: false, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: Int32, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
