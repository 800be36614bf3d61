//! The types of `k8s_openapi::apimachinery::pkg::apis::meta::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Type, optional, required};

/// `apimachinery::pkg::apis::meta::v1::LabelSelector`.
pub static LABEL_SELECTOR: Type = Type {
    name: "LabelSelector",
    path: "apimachinery::pkg::apis::meta::v1::LabelSelector",
    fields: &[
        optional("match_expressions", "matchExpressions", List(&Object(&LABEL_SELECTOR_REQUIREMENT))),
        optional("match_labels", "matchLabels", Map(&String)),
    ],
};

/// `apimachinery::pkg::apis::meta::v1::LabelSelectorRequirement`.
pub static LABEL_SELECTOR_REQUIREMENT: Type = Type {
    name: "LabelSelectorRequirement",
    path: "apimachinery::pkg::apis::meta::v1::LabelSelectorRequirement",
    fields: &[
        required("key", "key", String),
        required("operator", "operator", String),
        optional("values", "values", List(&String)),
    ],
};

/// `apimachinery::pkg::apis::meta::v1::ManagedFieldsEntry`.
pub static MANAGED_FIELDS_ENTRY: Type = Type {
    name: "ManagedFieldsEntry",
    path: "apimachinery::pkg::apis::meta::v1::ManagedFieldsEntry",
    fields: &[
        optional("api_version", "apiVersion", String),
        optional("fields_type", "fieldsType", String),
        optional("fields_v1", "fieldsV1", Any),
        optional("manager", "manager", String),
        optional("operation", "operation", String),
        optional("subresource", "subresource", String),
        optional("time", "time", Time),
    ],
};

/// `apimachinery::pkg::apis::meta::v1::ObjectMeta`.
pub static OBJECT_META: Type = Type {
    name: "ObjectMeta",
    path: "apimachinery::pkg::apis::meta::v1::ObjectMeta",
    fields: &[
        optional("annotations", "annotations", Map(&String)),
        optional("creation_timestamp", "creationTimestamp", Time),
        optional("deletion_grace_period_seconds", "deletionGracePeriodSeconds", Int64),
        optional("deletion_timestamp", "deletionTimestamp", Time),
        optional("finalizers", "finalizers", List(&String)),
        optional("generate_name", "generateName", String),
        optional("generation", "generation", Int64),
        optional("labels", "labels", Map(&String)),
        optional("managed_fields", "managedFields", List(&Object(&MANAGED_FIELDS_ENTRY))),
        optional("name", "name", String),
        optional("namespace", "namespace", String),
        optional("owner_references", "ownerReferences", List(&Object(&OWNER_REFERENCE))),
        optional("resource_version", "resourceVersion", String),
        optional("self_link", "selfLink", String),
        optional("uid", "uid", String),
    ],
};

/// `apimachinery::pkg::apis::meta::v1::OwnerReference`.
pub static OWNER_REFERENCE: Type = Type {
    name: "OwnerReference",
    path: "apimachinery::pkg::apis::meta::v1::OwnerReference",
    fields: &[
        required("api_version", "apiVersion", String),
        optional("block_owner_deletion", "blockOwnerDeletion", Bool),
        optional("controller", "controller", Bool),
        required("kind", "kind", String),
        required("name", "name", String),
        required("uid", "uid", String),
    ],
};
