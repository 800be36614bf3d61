//! The types of `k8s_openapi::api::flowcontrol::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::flowcontrol::v1::ExemptPriorityLevelConfiguration`.
pub static EXEMPT_PRIORITY_LEVEL_CONFIGURATION: Type = Type {
    name: "ExemptPriorityLevelConfiguration",
    path: "api::flowcontrol::v1::ExemptPriorityLevelConfiguration",
    fields: &[
        Field { rust: "lendable_percent", json: "lendablePercent", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "nominal_concurrency_shares", json: "nominalConcurrencyShares", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::FlowDistinguisherMethod`.
pub static FLOW_DISTINGUISHER_METHOD: Type = Type {
    name: "FlowDistinguisherMethod",
    path: "api::flowcontrol::v1::FlowDistinguisherMethod",
    fields: &[
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::FlowSchema`.
pub static FLOW_SCHEMA: Type = Type {
    name: "FlowSchema",
    path: "api::flowcontrol::v1::FlowSchema",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&FLOW_SCHEMA_SPEC), optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&FLOW_SCHEMA_SPEC), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&FLOW_SCHEMA_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::FlowSchemaCondition`.
pub static FLOW_SCHEMA_CONDITION: Type = Type {
    name: "FlowSchemaCondition",
    path: "api::flowcontrol::v1::FlowSchemaCondition",
    fields: &[
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::FlowSchemaSpec`.
pub static FLOW_SCHEMA_SPEC: Type = Type {
    name: "FlowSchemaSpec",
    path: "api::flowcontrol::v1::FlowSchemaSpec",
    fields: &[
        Field { rust: "distinguisher_method", json: "distinguisherMethod", ty: Object(&FLOW_DISTINGUISHER_METHOD), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "matching_precedence", json: "matchingPrecedence", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "priority_level_configuration", json: "priorityLevelConfiguration", ty: Object(&PRIORITY_LEVEL_CONFIGURATION_REFERENCE), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "rules", json: "rules", ty: List(&Object(&POLICY_RULES_WITH_SUBJECTS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::FlowSchemaStatus`.
pub static FLOW_SCHEMA_STATUS: Type = Type {
    name: "FlowSchemaStatus",
    path: "api::flowcontrol::v1::FlowSchemaStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&FLOW_SCHEMA_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::GroupSubject`.
pub static GROUP_SUBJECT: Type = Type {
    name: "GroupSubject",
    path: "api::flowcontrol::v1::GroupSubject",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::LimitResponse`.
pub static LIMIT_RESPONSE: Type = Type {
    name: "LimitResponse",
    path: "api::flowcontrol::v1::LimitResponse",
    fields: &[
        Field { rust: "queuing", json: "queuing", ty: Object(&QUEUING_CONFIGURATION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::LimitedPriorityLevelConfiguration`.
pub static LIMITED_PRIORITY_LEVEL_CONFIGURATION: Type = Type {
    name: "LimitedPriorityLevelConfiguration",
    path: "api::flowcontrol::v1::LimitedPriorityLevelConfiguration",
    fields: &[
        Field { rust: "borrowing_limit_percent", json: "borrowingLimitPercent", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "lendable_percent", json: "lendablePercent", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "limit_response", json: "limitResponse", ty: Object(&LIMIT_RESPONSE), optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "limit_response", json: "limitResponse", ty: Object(&LIMIT_RESPONSE), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "nominal_concurrency_shares", json: "nominalConcurrencyShares", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::NonResourcePolicyRule`.
pub static NON_RESOURCE_POLICY_RULE: Type = Type {
    name: "NonResourcePolicyRule",
    path: "api::flowcontrol::v1::NonResourcePolicyRule",
    fields: &[
        Field { rust: "non_resource_urls", json: "nonResourceURLs", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "verbs", json: "verbs", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::PolicyRulesWithSubjects`.
pub static POLICY_RULES_WITH_SUBJECTS: Type = Type {
    name: "PolicyRulesWithSubjects",
    path: "api::flowcontrol::v1::PolicyRulesWithSubjects",
    fields: &[
        Field { rust: "non_resource_rules", json: "nonResourceRules", ty: List(&Object(&NON_RESOURCE_POLICY_RULE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_rules", json: "resourceRules", ty: List(&Object(&RESOURCE_POLICY_RULE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "subjects", json: "subjects", ty: List(&Object(&SUBJECT)), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::PriorityLevelConfiguration`.
pub static PRIORITY_LEVEL_CONFIGURATION: Type = Type {
    name: "PriorityLevelConfiguration",
    path: "api::flowcontrol::v1::PriorityLevelConfiguration",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&PRIORITY_LEVEL_CONFIGURATION_SPEC), optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&PRIORITY_LEVEL_CONFIGURATION_SPEC), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&PRIORITY_LEVEL_CONFIGURATION_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::PriorityLevelConfigurationCondition`.
pub static PRIORITY_LEVEL_CONFIGURATION_CONDITION: Type = Type {
    name: "PriorityLevelConfigurationCondition",
    path: "api::flowcontrol::v1::PriorityLevelConfigurationCondition",
    fields: &[
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::PriorityLevelConfigurationReference`.
pub static PRIORITY_LEVEL_CONFIGURATION_REFERENCE: Type = Type {
    name: "PriorityLevelConfigurationReference",
    path: "api::flowcontrol::v1::PriorityLevelConfigurationReference",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::PriorityLevelConfigurationSpec`.
pub static PRIORITY_LEVEL_CONFIGURATION_SPEC: Type = Type {
    name: "PriorityLevelConfigurationSpec",
    path: "api::flowcontrol::v1::PriorityLevelConfigurationSpec",
    fields: &[
        Field { rust: "exempt", json: "exempt", ty: Object(&EXEMPT_PRIORITY_LEVEL_CONFIGURATION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "limited", json: "limited", ty: Object(&LIMITED_PRIORITY_LEVEL_CONFIGURATION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::PriorityLevelConfigurationStatus`.
pub static PRIORITY_LEVEL_CONFIGURATION_STATUS: Type = Type {
    name: "PriorityLevelConfigurationStatus",
    path: "api::flowcontrol::v1::PriorityLevelConfigurationStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&PRIORITY_LEVEL_CONFIGURATION_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::QueuingConfiguration`.
pub static QUEUING_CONFIGURATION: Type = Type {
    name: "QueuingConfiguration",
    path: "api::flowcontrol::v1::QueuingConfiguration",
    fields: &[
        Field { rust: "hand_size", json: "handSize", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "queue_length_limit", json: "queueLengthLimit", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "queues", json: "queues", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::ResourcePolicyRule`.
pub static RESOURCE_POLICY_RULE: Type = Type {
    name: "ResourcePolicyRule",
    path: "api::flowcontrol::v1::ResourcePolicyRule",
    fields: &[
        Field { rust: "api_groups", json: "apiGroups", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "cluster_scope", json: "clusterScope", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespaces", json: "namespaces", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resources", json: "resources", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "verbs", json: "verbs", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::ServiceAccountSubject`.
pub static SERVICE_ACCOUNT_SUBJECT: Type = Type {
    name: "ServiceAccountSubject",
    path: "api::flowcontrol::v1::ServiceAccountSubject",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace", json: "namespace", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::Subject`.
pub static SUBJECT: Type = Type {
    name: "Subject",
    path: "api::flowcontrol::v1::Subject",
    fields: &[
        Field { rust: "group", json: "group", ty: Object(&GROUP_SUBJECT), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "service_account", json: "serviceAccount", ty: Object(&SERVICE_ACCOUNT_SUBJECT), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "user", json: "user", ty: Object(&USER_SUBJECT), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::flowcontrol::v1::UserSubject`.
pub static USER_SUBJECT: Type = Type {
    name: "UserSubject",
    path: "api::flowcontrol::v1::UserSubject",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
