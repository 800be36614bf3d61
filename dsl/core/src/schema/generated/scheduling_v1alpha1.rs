//! The types of `k8s_openapi::api::scheduling::v1alpha1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::scheduling::v1alpha1::BasicSchedulingPolicy`.
pub static BASIC_SCHEDULING_POLICY: Type = Type {
    name: "BasicSchedulingPolicy",
    path: "api::scheduling::v1alpha1::BasicSchedulingPolicy",
    fields: &[
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha1::GangSchedulingPolicy`.
pub static GANG_SCHEDULING_POLICY: Type = Type {
    name: "GangSchedulingPolicy",
    path: "api::scheduling::v1alpha1::GangSchedulingPolicy",
    fields: &[
        Field { rust: "min_count", json: "minCount", ty: Int32, optional: false, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha1::PodGroup`.
pub static POD_GROUP: Type = Type {
    name: "PodGroup",
    path: "api::scheduling::v1alpha1::PodGroup",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
        Field { rust: "policy", json: "policy", ty: Object(&POD_GROUP_POLICY), optional: false, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha1::PodGroupPolicy`.
pub static POD_GROUP_POLICY: Type = Type {
    name: "PodGroupPolicy",
    path: "api::scheduling::v1alpha1::PodGroupPolicy",
    fields: &[
        Field { rust: "basic", json: "basic", ty: Object(&BASIC_SCHEDULING_POLICY), optional: true, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
        Field { rust: "gang", json: "gang", ty: Object(&GANG_SCHEDULING_POLICY), optional: true, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha1::TypedLocalObjectReference`.
pub static TYPED_LOCAL_OBJECT_REFERENCE: Type = Type {
    name: "TypedLocalObjectReference",
    path: "api::scheduling::v1alpha1::TypedLocalObjectReference",
    fields: &[
        Field { rust: "api_group", json: "apiGroup", ty: String, optional: true, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: false, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha1::Workload`.
pub static WORKLOAD: Type = Type {
    name: "Workload",
    path: "api::scheduling::v1alpha1::Workload",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&WORKLOAD_SPEC), optional: false, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::scheduling::v1alpha1::WorkloadSpec`.
pub static WORKLOAD_SPEC: Type = Type {
    name: "WorkloadSpec",
    path: "api::scheduling::v1alpha1::WorkloadSpec",
    fields: &[
        Field { rust: "controller_ref", json: "controllerRef", ty: Object(&TYPED_LOCAL_OBJECT_REFERENCE), optional: true, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
        Field { rust: "pod_groups", json: "podGroups", ty: List(&Object(&POD_GROUP)), optional: false, boxed: false, since: 35, until: 35, values: &[], keys: &["name"] },
    ],
    variants: &[],
};
