//! The types of `k8s_openapi::apimachinery::pkg::apis::meta::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `apimachinery::pkg::apis::meta::v1::Condition`.
pub static CONDITION: Type = Type::of("apimachinery::pkg::apis::meta::v1", "Condition", "
    lastTransitionTime last_transition_time Time
    message message String
    observedGeneration observed_generation ?Int64
    reason reason String
    status status String
    type type_ String");

/// `apimachinery::pkg::apis::meta::v1::FieldSelectorRequirement`.
pub static FIELD_SELECTOR_REQUIREMENT: Type = Type::of("apimachinery::pkg::apis::meta::v1", "FieldSelectorRequirement", "
    key key String
    operator operator String =DoesNotExist|Exists|In|NotIn
    values values ?[String]");

/// `apimachinery::pkg::apis::meta::v1::GroupResource`.
pub static GROUP_RESOURCE: Type = Type::of("apimachinery::pkg::apis::meta::v1", "GroupResource", "
    group group String 35..37
    resource resource String 35..37");

/// `apimachinery::pkg::apis::meta::v1::LabelSelector`.
pub static LABEL_SELECTOR: Type = Type::of("apimachinery::pkg::apis::meta::v1", "LabelSelector", "
    matchExpressions match_expressions ?[LabelSelectorRequirement]
    matchLabels match_labels ?{String}");

/// `apimachinery::pkg::apis::meta::v1::LabelSelectorRequirement`.
pub static LABEL_SELECTOR_REQUIREMENT: Type = Type::of("apimachinery::pkg::apis::meta::v1", "LabelSelectorRequirement", "
    key key String
    operator operator String =DoesNotExist|Exists|In|NotIn
    values values ?[String]");

/// `apimachinery::pkg::apis::meta::v1::ManagedFieldsEntry`.
pub static MANAGED_FIELDS_ENTRY: Type = Type::of("apimachinery::pkg::apis::meta::v1", "ManagedFieldsEntry", "
    apiVersion api_version ?String
    fieldsType fields_type ?String
    fieldsV1 fields_v1 ?Any
    manager manager ?String
    operation operation ?String
    subresource subresource ?String
    time time ?Time");

/// `apimachinery::pkg::apis::meta::v1::ObjectMeta`.
pub static OBJECT_META: Type = Type::of("apimachinery::pkg::apis::meta::v1", "ObjectMeta", "
    annotations annotations ?{String}
    creationTimestamp creation_timestamp ?Time
    deletionGracePeriodSeconds deletion_grace_period_seconds ?Int64
    deletionTimestamp deletion_timestamp ?Time
    finalizers finalizers ?[String]
    generateName generate_name ?String
    generation generation ?Int64
    labels labels ?{String}
    managedFields managed_fields ?[ManagedFieldsEntry]
    name name ?String
    namespace namespace ?String
    ownerReferences owner_references ?[OwnerReference] @uid
    resourceVersion resource_version ?String
    selfLink self_link ?String
    uid uid ?String");

/// `apimachinery::pkg::apis::meta::v1::OwnerReference`.
pub static OWNER_REFERENCE: Type = Type::of("apimachinery::pkg::apis::meta::v1", "OwnerReference", "
    apiVersion api_version String
    blockOwnerDeletion block_owner_deletion ?Bool
    controller controller ?Bool
    kind kind String
    name name String
    uid uid String");
