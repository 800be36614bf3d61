//! The types of `k8s_openapi::api::admissionregistration::v1beta1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::admissionregistration::v1beta1::ApplyConfiguration`.
pub static APPLY_CONFIGURATION: Type = Type::of("api::admissionregistration::v1beta1", "ApplyConfiguration", "
    expression expression ?String 34..37");

/// `api::admissionregistration::v1beta1::AuditAnnotation`.
pub static AUDIT_ANNOTATION: Type = Type::of("api::admissionregistration::v1beta1", "AuditAnnotation", "
    key key String 33..33
    valueExpression value_expression String 33..33");

/// `api::admissionregistration::v1beta1::ExpressionWarning`.
pub static EXPRESSION_WARNING: Type = Type::of("api::admissionregistration::v1beta1", "ExpressionWarning", "
    fieldRef field_ref String 33..33
    warning warning String 33..33");

/// `api::admissionregistration::v1beta1::JSONPatch`.
pub static JSON_PATCH: Type = Type::of("api::admissionregistration::v1beta1", "JSONPatch", "
    expression expression ?String 34..37");

/// `api::admissionregistration::v1beta1::MatchCondition`.
pub static MATCH_CONDITION: Type = Type::of("api::admissionregistration::v1beta1", "MatchCondition", "
    expression expression String
    name name String");

/// `api::admissionregistration::v1beta1::MatchResources`.
pub static MATCH_RESOURCES: Type = Type::of("api::admissionregistration::v1beta1", "MatchResources", "
    excludeResourceRules exclude_resource_rules ?[NamedRuleWithOperations]
    matchPolicy match_policy ?String
    namespaceSelector namespace_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    objectSelector object_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    resourceRules resource_rules ?[NamedRuleWithOperations]");

/// `api::admissionregistration::v1beta1::MutatingAdmissionPolicy`.
pub static MUTATING_ADMISSION_POLICY: Type = Type::of("api::admissionregistration::v1beta1", "MutatingAdmissionPolicy", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 34..37
    spec spec ?MutatingAdmissionPolicySpec 34..37");

/// `api::admissionregistration::v1beta1::MutatingAdmissionPolicyBinding`.
pub static MUTATING_ADMISSION_POLICY_BINDING: Type = Type::of("api::admissionregistration::v1beta1", "MutatingAdmissionPolicyBinding", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 34..37
    spec spec ?MutatingAdmissionPolicyBindingSpec 34..37");

/// `api::admissionregistration::v1beta1::MutatingAdmissionPolicyBindingSpec`.
pub static MUTATING_ADMISSION_POLICY_BINDING_SPEC: Type = Type::of("api::admissionregistration::v1beta1", "MutatingAdmissionPolicyBindingSpec", "
    matchResources match_resources ?MatchResources 34..37
    paramRef param_ref ?ParamRef 34..37
    policyName policy_name ?String 34..37");

/// `api::admissionregistration::v1beta1::MutatingAdmissionPolicySpec`.
pub static MUTATING_ADMISSION_POLICY_SPEC: Type = Type::of("api::admissionregistration::v1beta1", "MutatingAdmissionPolicySpec", "
    failurePolicy failure_policy ?String 34..37
    matchConditions match_conditions ?[MatchCondition] 34..37 @name
    matchConstraints match_constraints ?MatchResources 34..37
    mutations mutations ?[Mutation] 34..37
    paramKind param_kind ?ParamKind 34..37
    reinvocationPolicy reinvocation_policy ?String 34..37
    variables variables ?[Variable] 34..37");

/// `api::admissionregistration::v1beta1::Mutation`.
pub static MUTATION: Type = Type::of("api::admissionregistration::v1beta1", "Mutation", "
    applyConfiguration apply_configuration ?ApplyConfiguration 34..37
    jsonPatch json_patch ?JSONPatch 34..37
    patchType patch_type String 34..37");

/// `api::admissionregistration::v1beta1::NamedRuleWithOperations`.
pub static NAMED_RULE_WITH_OPERATIONS: Type = Type::of("api::admissionregistration::v1beta1", "NamedRuleWithOperations", "
    apiGroups api_groups ?[String]
    apiVersions api_versions ?[String]
    operations operations ?[String]
    resourceNames resource_names ?[String]
    resources resources ?[String]
    scope scope ?String");

/// `api::admissionregistration::v1beta1::ParamKind`.
pub static PARAM_KIND: Type = Type::of("api::admissionregistration::v1beta1", "ParamKind", "
    apiVersion api_version ?String
    kind kind ?String");

/// `api::admissionregistration::v1beta1::ParamRef`.
pub static PARAM_REF: Type = Type::of("api::admissionregistration::v1beta1", "ParamRef", "
    name name ?String
    namespace namespace ?String
    parameterNotFoundAction parameter_not_found_action ?String
    selector selector ?apimachinery::pkg::apis::meta::v1::LabelSelector");

/// `api::admissionregistration::v1beta1::TypeChecking`.
pub static TYPE_CHECKING: Type = Type::of("api::admissionregistration::v1beta1", "TypeChecking", "
    expressionWarnings expression_warnings ?[ExpressionWarning] 33..33");

/// `api::admissionregistration::v1beta1::ValidatingAdmissionPolicy`.
pub static VALIDATING_ADMISSION_POLICY: Type = Type::of("api::admissionregistration::v1beta1", "ValidatingAdmissionPolicy", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 33..33
    spec spec ?ValidatingAdmissionPolicySpec 33..33
    status status ?ValidatingAdmissionPolicyStatus 33..33");

/// `api::admissionregistration::v1beta1::ValidatingAdmissionPolicyBinding`.
pub static VALIDATING_ADMISSION_POLICY_BINDING: Type = Type::of("api::admissionregistration::v1beta1", "ValidatingAdmissionPolicyBinding", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 33..33
    spec spec ?ValidatingAdmissionPolicyBindingSpec 33..33");

/// `api::admissionregistration::v1beta1::ValidatingAdmissionPolicyBindingSpec`.
pub static VALIDATING_ADMISSION_POLICY_BINDING_SPEC: Type = Type::of("api::admissionregistration::v1beta1", "ValidatingAdmissionPolicyBindingSpec", "
    matchResources match_resources ?MatchResources 33..33
    paramRef param_ref ?ParamRef 33..33
    policyName policy_name ?String 33..33
    validationActions validation_actions ?[String] 33..33");

/// `api::admissionregistration::v1beta1::ValidatingAdmissionPolicySpec`.
pub static VALIDATING_ADMISSION_POLICY_SPEC: Type = Type::of("api::admissionregistration::v1beta1", "ValidatingAdmissionPolicySpec", "
    auditAnnotations audit_annotations ?[AuditAnnotation] 33..33
    failurePolicy failure_policy ?String 33..33
    matchConditions match_conditions ?[MatchCondition] 33..33 @name
    matchConstraints match_constraints ?MatchResources 33..33
    paramKind param_kind ?ParamKind 33..33
    validations validations ?[Validation] 33..33
    variables variables ?[Variable] 33..33 @name");

/// `api::admissionregistration::v1beta1::ValidatingAdmissionPolicyStatus`.
pub static VALIDATING_ADMISSION_POLICY_STATUS: Type = Type::of("api::admissionregistration::v1beta1", "ValidatingAdmissionPolicyStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] 33..33 @type
    observedGeneration observed_generation ?Int64 33..33
    typeChecking type_checking ?TypeChecking 33..33");

/// `api::admissionregistration::v1beta1::Validation`.
pub static VALIDATION: Type = Type::of("api::admissionregistration::v1beta1", "Validation", "
    expression expression String 33..33
    message message ?String 33..33
    messageExpression message_expression ?String 33..33
    reason reason ?String 33..33");

/// `api::admissionregistration::v1beta1::Variable`.
pub static VARIABLE: Type = Type::of("api::admissionregistration::v1beta1", "Variable", "
    expression expression String
    name name String");
