//! The types of `k8s_openapi::api::rbac::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::rbac::v1::AggregationRule`.
pub static AGGREGATION_RULE: Type = Type::of("api::rbac::v1", "AggregationRule", "
    clusterRoleSelectors cluster_role_selectors ?[apimachinery::pkg::apis::meta::v1::LabelSelector]");

/// `api::rbac::v1::ClusterRole`.
pub static CLUSTER_ROLE: Type = Type::of("api::rbac::v1", "ClusterRole", "
    aggregationRule aggregation_rule ?AggregationRule
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    rules rules ?[PolicyRule]");

/// `api::rbac::v1::ClusterRoleBinding`.
pub static CLUSTER_ROLE_BINDING: Type = Type::of("api::rbac::v1", "ClusterRoleBinding", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    roleRef role_ref RoleRef
    subjects subjects ?[Subject]");

/// `api::rbac::v1::PolicyRule`.
pub static POLICY_RULE: Type = Type::of("api::rbac::v1", "PolicyRule", "
    apiGroups api_groups ?[String]
    nonResourceURLs non_resource_urls ?[String]
    resourceNames resource_names ?[String]
    resources resources ?[String]
    verbs verbs [String]");

/// `api::rbac::v1::Role`.
pub static ROLE: Type = Type::of("api::rbac::v1", "Role", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    rules rules ?[PolicyRule]");

/// `api::rbac::v1::RoleBinding`.
pub static ROLE_BINDING: Type = Type::of("api::rbac::v1", "RoleBinding", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    roleRef role_ref RoleRef
    subjects subjects ?[Subject]");

/// `api::rbac::v1::RoleRef`.
pub static ROLE_REF: Type = Type::of("api::rbac::v1", "RoleRef", "
    apiGroup api_group String 33..35
    apiGroup api_group ?String 36..37
    kind kind String
    name name String");

/// `api::rbac::v1::Subject`.
pub static SUBJECT: Type = Type::of("api::rbac::v1", "Subject", "
    apiGroup api_group ?String
    kind kind String
    name name String
    namespace namespace ?String");
