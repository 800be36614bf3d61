//! The types of `k8s_openapi::apimachinery::pkg::apis::meta::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `apimachinery::pkg::apis::meta::v1::Condition`.
pub static CONDITION: Type = Type {
    name: "Condition",
    path: "apimachinery::pkg::apis::meta::v1::Condition",
    fields: &[
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apimachinery::pkg::apis::meta::v1::FieldSelectorRequirement`.
pub static FIELD_SELECTOR_REQUIREMENT: Type = Type {
    name: "FieldSelectorRequirement",
    path: "apimachinery::pkg::apis::meta::v1::FieldSelectorRequirement",
    fields: &[
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "operator", json: "operator", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "values", json: "values", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apimachinery::pkg::apis::meta::v1::GroupResource`.
pub static GROUP_RESOURCE: Type = Type {
    name: "GroupResource",
    path: "apimachinery::pkg::apis::meta::v1::GroupResource",
    fields: &[
        Field { rust: "group", json: "group", ty: String, optional: false, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
        Field { rust: "resource", json: "resource", ty: String, optional: false, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apimachinery::pkg::apis::meta::v1::LabelSelector`.
pub static LABEL_SELECTOR: Type = Type {
    name: "LabelSelector",
    path: "apimachinery::pkg::apis::meta::v1::LabelSelector",
    fields: &[
        Field { rust: "match_expressions", json: "matchExpressions", ty: List(&Object(&LABEL_SELECTOR_REQUIREMENT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "match_labels", json: "matchLabels", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apimachinery::pkg::apis::meta::v1::LabelSelectorRequirement`.
pub static LABEL_SELECTOR_REQUIREMENT: Type = Type {
    name: "LabelSelectorRequirement",
    path: "apimachinery::pkg::apis::meta::v1::LabelSelectorRequirement",
    fields: &[
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "operator", json: "operator", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "values", json: "values", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apimachinery::pkg::apis::meta::v1::ManagedFieldsEntry`.
pub static MANAGED_FIELDS_ENTRY: Type = Type {
    name: "ManagedFieldsEntry",
    path: "apimachinery::pkg::apis::meta::v1::ManagedFieldsEntry",
    fields: &[
        Field { rust: "api_version", json: "apiVersion", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "fields_type", json: "fieldsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "fields_v1", json: "fieldsV1", ty: Any, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "manager", json: "manager", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "operation", json: "operation", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "subresource", json: "subresource", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "time", json: "time", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apimachinery::pkg::apis::meta::v1::ObjectMeta`.
pub static OBJECT_META: Type = Type {
    name: "ObjectMeta",
    path: "apimachinery::pkg::apis::meta::v1::ObjectMeta",
    fields: &[
        Field { rust: "annotations", json: "annotations", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "creation_timestamp", json: "creationTimestamp", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "deletion_grace_period_seconds", json: "deletionGracePeriodSeconds", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "deletion_timestamp", json: "deletionTimestamp", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "finalizers", json: "finalizers", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "generate_name", json: "generateName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "generation", json: "generation", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "labels", json: "labels", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "managed_fields", json: "managedFields", ty: List(&Object(&MANAGED_FIELDS_ENTRY)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace", json: "namespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "owner_references", json: "ownerReferences", ty: List(&Object(&OWNER_REFERENCE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["uid"] },
        Field { rust: "resource_version", json: "resourceVersion", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "self_link", json: "selfLink", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "uid", json: "uid", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `apimachinery::pkg::apis::meta::v1::OwnerReference`.
pub static OWNER_REFERENCE: Type = Type {
    name: "OwnerReference",
    path: "apimachinery::pkg::apis::meta::v1::OwnerReference",
    fields: &[
        Field { rust: "api_version", json: "apiVersion", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "block_owner_deletion", json: "blockOwnerDeletion", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "controller", json: "controller", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "uid", json: "uid", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
