//! The types of `k8s_openapi::api::rbac::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::rbac::v1::AggregationRule`.
pub static AGGREGATION_RULE: Type = Type {
    name: "AggregationRule",
    path: "api::rbac::v1::AggregationRule",
    fields: &[
        Field { rust: "cluster_role_selectors", json: "clusterRoleSelectors", ty: List(&Object(&super::meta_v1::LABEL_SELECTOR)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::rbac::v1::ClusterRole`.
pub static CLUSTER_ROLE: Type = Type {
    name: "ClusterRole",
    path: "api::rbac::v1::ClusterRole",
    fields: &[
        Field { rust: "aggregation_rule", json: "aggregationRule", ty: Object(&AGGREGATION_RULE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "rules", json: "rules", ty: List(&Object(&POLICY_RULE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::rbac::v1::ClusterRoleBinding`.
pub static CLUSTER_ROLE_BINDING: Type = Type {
    name: "ClusterRoleBinding",
    path: "api::rbac::v1::ClusterRoleBinding",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "role_ref", json: "roleRef", ty: Object(&ROLE_REF), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "subjects", json: "subjects", ty: List(&Object(&SUBJECT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::rbac::v1::PolicyRule`.
pub static POLICY_RULE: Type = Type {
    name: "PolicyRule",
    path: "api::rbac::v1::PolicyRule",
    fields: &[
        Field { rust: "api_groups", json: "apiGroups", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "non_resource_urls", json: "nonResourceURLs", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_names", json: "resourceNames", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resources", json: "resources", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "verbs", json: "verbs", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::rbac::v1::Role`.
pub static ROLE: Type = Type {
    name: "Role",
    path: "api::rbac::v1::Role",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "rules", json: "rules", ty: List(&Object(&POLICY_RULE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::rbac::v1::RoleBinding`.
pub static ROLE_BINDING: Type = Type {
    name: "RoleBinding",
    path: "api::rbac::v1::RoleBinding",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "role_ref", json: "roleRef", ty: Object(&ROLE_REF), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "subjects", json: "subjects", ty: List(&Object(&SUBJECT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::rbac::v1::RoleRef`.
pub static ROLE_REF: Type = Type {
    name: "RoleRef",
    path: "api::rbac::v1::RoleRef",
    fields: &[
        Field { rust: "api_group", json: "apiGroup", ty: String, optional: false, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "api_group", json: "apiGroup", ty: String, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::rbac::v1::Subject`.
pub static SUBJECT: Type = Type {
    name: "Subject",
    path: "api::rbac::v1::Subject",
    fields: &[
        Field { rust: "api_group", json: "apiGroup", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace", json: "namespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
