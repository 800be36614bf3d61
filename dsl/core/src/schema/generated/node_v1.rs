//! The types of `k8s_openapi::api::node::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::node::v1::Overhead`.
pub static OVERHEAD: Type = Type {
    name: "Overhead",
    path: "api::node::v1::Overhead",
    fields: &[
        Field { rust: "pod_fixed", json: "podFixed", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::node::v1::RuntimeClass`.
pub static RUNTIME_CLASS: Type = Type {
    name: "RuntimeClass",
    path: "api::node::v1::RuntimeClass",
    fields: &[
        Field { rust: "handler", json: "handler", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "overhead", json: "overhead", ty: Object(&OVERHEAD), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "scheduling", json: "scheduling", ty: Object(&SCHEDULING), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::node::v1::Scheduling`.
pub static SCHEDULING: Type = Type {
    name: "Scheduling",
    path: "api::node::v1::Scheduling",
    fields: &[
        Field { rust: "node_selector", json: "nodeSelector", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "tolerations", json: "tolerations", ty: List(&Object(&super::core_v1::TOLERATION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
