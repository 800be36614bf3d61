//! The types of `k8s_openapi::api::flowcontrol::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::flowcontrol::v1::ExemptPriorityLevelConfiguration`.
pub static EXEMPT_PRIORITY_LEVEL_CONFIGURATION: Type = Type::of("api::flowcontrol::v1", "ExemptPriorityLevelConfiguration", "
    lendablePercent lendable_percent ?Int32
    nominalConcurrencyShares nominal_concurrency_shares ?Int32");

/// `api::flowcontrol::v1::FlowDistinguisherMethod`.
pub static FLOW_DISTINGUISHER_METHOD: Type = Type::of("api::flowcontrol::v1", "FlowDistinguisherMethod", "
    type type_ String =ByNamespace|ByUser");

/// `api::flowcontrol::v1::FlowSchema`.
pub static FLOW_SCHEMA: Type = Type::of("api::flowcontrol::v1", "FlowSchema", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?FlowSchemaSpec 33..36
    spec spec FlowSchemaSpec 37..37
    status status ?FlowSchemaStatus");

/// `api::flowcontrol::v1::FlowSchemaCondition`.
pub static FLOW_SCHEMA_CONDITION: Type = Type::of("api::flowcontrol::v1", "FlowSchemaCondition", "
    lastTransitionTime last_transition_time ?Time
    message message ?String
    reason reason ?String
    status status ?String
    type type_ ?String 33..36
    type type_ String 37..37");

/// `api::flowcontrol::v1::FlowSchemaSpec`.
pub static FLOW_SCHEMA_SPEC: Type = Type::of("api::flowcontrol::v1", "FlowSchemaSpec", "
    distinguisherMethod distinguisher_method ?FlowDistinguisherMethod
    matchingPrecedence matching_precedence ?Int32
    priorityLevelConfiguration priority_level_configuration PriorityLevelConfigurationReference
    rules rules ?[PolicyRulesWithSubjects]");

/// `api::flowcontrol::v1::FlowSchemaStatus`.
pub static FLOW_SCHEMA_STATUS: Type = Type::of("api::flowcontrol::v1", "FlowSchemaStatus", "
    conditions conditions ?[FlowSchemaCondition] @type");

/// `api::flowcontrol::v1::GroupSubject`.
pub static GROUP_SUBJECT: Type = Type::of("api::flowcontrol::v1", "GroupSubject", "
    name name String");

/// `api::flowcontrol::v1::LimitResponse`.
pub static LIMIT_RESPONSE: Type = Type::of("api::flowcontrol::v1", "LimitResponse", "
    queuing queuing ?QueuingConfiguration
    type type_ String =Queue|Reject");

/// `api::flowcontrol::v1::LimitedPriorityLevelConfiguration`.
pub static LIMITED_PRIORITY_LEVEL_CONFIGURATION: Type = Type::of("api::flowcontrol::v1", "LimitedPriorityLevelConfiguration", "
    borrowingLimitPercent borrowing_limit_percent ?Int32
    lendablePercent lendable_percent ?Int32
    limitResponse limit_response ?LimitResponse 33..36
    limitResponse limit_response LimitResponse 37..37
    nominalConcurrencyShares nominal_concurrency_shares ?Int32");

/// `api::flowcontrol::v1::NonResourcePolicyRule`.
pub static NON_RESOURCE_POLICY_RULE: Type = Type::of("api::flowcontrol::v1", "NonResourcePolicyRule", "
    nonResourceURLs non_resource_urls [String]
    verbs verbs [String]");

/// `api::flowcontrol::v1::PolicyRulesWithSubjects`.
pub static POLICY_RULES_WITH_SUBJECTS: Type = Type::of("api::flowcontrol::v1", "PolicyRulesWithSubjects", "
    nonResourceRules non_resource_rules ?[NonResourcePolicyRule]
    resourceRules resource_rules ?[ResourcePolicyRule]
    subjects subjects [Subject]");

/// `api::flowcontrol::v1::PriorityLevelConfiguration`.
pub static PRIORITY_LEVEL_CONFIGURATION: Type = Type::of("api::flowcontrol::v1", "PriorityLevelConfiguration", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?PriorityLevelConfigurationSpec 33..36
    spec spec PriorityLevelConfigurationSpec 37..37
    status status ?PriorityLevelConfigurationStatus");

/// `api::flowcontrol::v1::PriorityLevelConfigurationCondition`.
pub static PRIORITY_LEVEL_CONFIGURATION_CONDITION: Type = Type::of("api::flowcontrol::v1", "PriorityLevelConfigurationCondition", "
    lastTransitionTime last_transition_time ?Time
    message message ?String
    reason reason ?String
    status status ?String
    type type_ ?String 33..36
    type type_ String 37..37");

/// `api::flowcontrol::v1::PriorityLevelConfigurationReference`.
pub static PRIORITY_LEVEL_CONFIGURATION_REFERENCE: Type = Type::of("api::flowcontrol::v1", "PriorityLevelConfigurationReference", "
    name name String");

/// `api::flowcontrol::v1::PriorityLevelConfigurationSpec`.
pub static PRIORITY_LEVEL_CONFIGURATION_SPEC: Type = Type::of("api::flowcontrol::v1", "PriorityLevelConfigurationSpec", "
    exempt exempt ?ExemptPriorityLevelConfiguration
    limited limited ?LimitedPriorityLevelConfiguration
    type type_ String =Exempt|Limited");

/// `api::flowcontrol::v1::PriorityLevelConfigurationStatus`.
pub static PRIORITY_LEVEL_CONFIGURATION_STATUS: Type = Type::of("api::flowcontrol::v1", "PriorityLevelConfigurationStatus", "
    conditions conditions ?[PriorityLevelConfigurationCondition] @type");

/// `api::flowcontrol::v1::QueuingConfiguration`.
pub static QUEUING_CONFIGURATION: Type = Type::of("api::flowcontrol::v1", "QueuingConfiguration", "
    handSize hand_size ?Int32
    queueLengthLimit queue_length_limit ?Int32
    queues queues ?Int32");

/// `api::flowcontrol::v1::ResourcePolicyRule`.
pub static RESOURCE_POLICY_RULE: Type = Type::of("api::flowcontrol::v1", "ResourcePolicyRule", "
    apiGroups api_groups [String]
    clusterScope cluster_scope ?Bool
    namespaces namespaces ?[String]
    resources resources [String]
    verbs verbs [String]");

/// `api::flowcontrol::v1::ServiceAccountSubject`.
pub static SERVICE_ACCOUNT_SUBJECT: Type = Type::of("api::flowcontrol::v1", "ServiceAccountSubject", "
    name name String
    namespace namespace String");

/// `api::flowcontrol::v1::Subject`.
pub static SUBJECT: Type = Type::of("api::flowcontrol::v1", "Subject", "
    group group ?GroupSubject
    kind kind String =Group|ServiceAccount|User
    serviceAccount service_account ?ServiceAccountSubject
    user user ?UserSubject");

/// `api::flowcontrol::v1::UserSubject`.
pub static USER_SUBJECT: Type = Type::of("api::flowcontrol::v1", "UserSubject", "
    name name String");
