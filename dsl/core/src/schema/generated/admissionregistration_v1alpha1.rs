//! The types of `k8s_openapi::api::admissionregistration::v1alpha1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::admissionregistration::v1alpha1::ApplyConfiguration`.
pub static APPLY_CONFIGURATION: Type = Type::of("api::admissionregistration::v1alpha1", "ApplyConfiguration", "
    expression expression ?String");

/// `api::admissionregistration::v1alpha1::JSONPatch`.
pub static JSON_PATCH: Type = Type::of("api::admissionregistration::v1alpha1", "JSONPatch", "
    expression expression ?String");

/// `api::admissionregistration::v1alpha1::MatchCondition`.
pub static MATCH_CONDITION: Type = Type::of("api::admissionregistration::v1alpha1", "MatchCondition", "
    expression expression String
    name name String");

/// `api::admissionregistration::v1alpha1::MatchResources`.
pub static MATCH_RESOURCES: Type = Type::of("api::admissionregistration::v1alpha1", "MatchResources", "
    excludeResourceRules exclude_resource_rules ?[NamedRuleWithOperations]
    matchPolicy match_policy ?String
    namespaceSelector namespace_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    objectSelector object_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    resourceRules resource_rules ?[NamedRuleWithOperations]");

/// `api::admissionregistration::v1alpha1::MutatingAdmissionPolicy`.
pub static MUTATING_ADMISSION_POLICY: Type = Type::of("api::admissionregistration::v1alpha1", "MutatingAdmissionPolicy", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?MutatingAdmissionPolicySpec");

/// `api::admissionregistration::v1alpha1::MutatingAdmissionPolicyBinding`.
pub static MUTATING_ADMISSION_POLICY_BINDING: Type = Type::of("api::admissionregistration::v1alpha1", "MutatingAdmissionPolicyBinding", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?MutatingAdmissionPolicyBindingSpec");

/// `api::admissionregistration::v1alpha1::MutatingAdmissionPolicyBindingSpec`.
pub static MUTATING_ADMISSION_POLICY_BINDING_SPEC: Type = Type::of("api::admissionregistration::v1alpha1", "MutatingAdmissionPolicyBindingSpec", "
    matchResources match_resources ?MatchResources
    paramRef param_ref ?ParamRef
    policyName policy_name ?String");

/// `api::admissionregistration::v1alpha1::MutatingAdmissionPolicySpec`.
pub static MUTATING_ADMISSION_POLICY_SPEC: Type = Type::of("api::admissionregistration::v1alpha1", "MutatingAdmissionPolicySpec", "
    failurePolicy failure_policy ?String
    matchConditions match_conditions ?[MatchCondition] @name
    matchConstraints match_constraints ?MatchResources
    mutations mutations ?[Mutation]
    paramKind param_kind ?ParamKind
    reinvocationPolicy reinvocation_policy ?String
    variables variables ?[Variable]");

/// `api::admissionregistration::v1alpha1::Mutation`.
pub static MUTATION: Type = Type::of("api::admissionregistration::v1alpha1", "Mutation", "
    applyConfiguration apply_configuration ?ApplyConfiguration
    jsonPatch json_patch ?JSONPatch
    patchType patch_type String");

/// `api::admissionregistration::v1alpha1::NamedRuleWithOperations`.
pub static NAMED_RULE_WITH_OPERATIONS: Type = Type::of("api::admissionregistration::v1alpha1", "NamedRuleWithOperations", "
    apiGroups api_groups ?[String]
    apiVersions api_versions ?[String]
    operations operations ?[String]
    resourceNames resource_names ?[String]
    resources resources ?[String]
    scope scope ?String");

/// `api::admissionregistration::v1alpha1::ParamKind`.
pub static PARAM_KIND: Type = Type::of("api::admissionregistration::v1alpha1", "ParamKind", "
    apiVersion api_version ?String
    kind kind ?String");

/// `api::admissionregistration::v1alpha1::ParamRef`.
pub static PARAM_REF: Type = Type::of("api::admissionregistration::v1alpha1", "ParamRef", "
    name name ?String
    namespace namespace ?String
    parameterNotFoundAction parameter_not_found_action ?String
    selector selector ?apimachinery::pkg::apis::meta::v1::LabelSelector");

/// `api::admissionregistration::v1alpha1::Variable`.
pub static VARIABLE: Type = Type::of("api::admissionregistration::v1alpha1", "Variable", "
    expression expression String
    name name String");
