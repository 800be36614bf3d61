//! The types of `k8s_openapi::api::admissionregistration::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::admissionregistration::v1::ApplyConfiguration`.
pub static APPLY_CONFIGURATION: Type = Type::of("api::admissionregistration::v1", "ApplyConfiguration", "
    expression expression ?String 36..37");

/// `api::admissionregistration::v1::AuditAnnotation`.
pub static AUDIT_ANNOTATION: Type = Type::of("api::admissionregistration::v1", "AuditAnnotation", "
    key key String
    valueExpression value_expression String");

/// `api::admissionregistration::v1::ExpressionWarning`.
pub static EXPRESSION_WARNING: Type = Type::of("api::admissionregistration::v1", "ExpressionWarning", "
    fieldRef field_ref String
    warning warning String");

/// `api::admissionregistration::v1::JSONPatch`.
pub static JSON_PATCH: Type = Type::of("api::admissionregistration::v1", "JSONPatch", "
    expression expression ?String 36..37");

/// `api::admissionregistration::v1::MatchCondition`.
pub static MATCH_CONDITION: Type = Type::of("api::admissionregistration::v1", "MatchCondition", "
    expression expression String
    name name String");

/// `api::admissionregistration::v1::MatchResources`.
pub static MATCH_RESOURCES: Type = Type::of("api::admissionregistration::v1", "MatchResources", "
    excludeResourceRules exclude_resource_rules ?[NamedRuleWithOperations]
    matchPolicy match_policy ?String =Equivalent|Exact
    namespaceSelector namespace_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    objectSelector object_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    resourceRules resource_rules ?[NamedRuleWithOperations]");

/// `api::admissionregistration::v1::MutatingAdmissionPolicy`.
pub static MUTATING_ADMISSION_POLICY: Type = Type::of("api::admissionregistration::v1", "MutatingAdmissionPolicy", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 36..37
    spec spec ?MutatingAdmissionPolicySpec 36..37");

/// `api::admissionregistration::v1::MutatingAdmissionPolicyBinding`.
pub static MUTATING_ADMISSION_POLICY_BINDING: Type = Type::of("api::admissionregistration::v1", "MutatingAdmissionPolicyBinding", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 36..37
    spec spec ?MutatingAdmissionPolicyBindingSpec 36..37");

/// `api::admissionregistration::v1::MutatingAdmissionPolicyBindingSpec`.
pub static MUTATING_ADMISSION_POLICY_BINDING_SPEC: Type = Type::of("api::admissionregistration::v1", "MutatingAdmissionPolicyBindingSpec", "
    matchResources match_resources ?MatchResources 36..37
    paramRef param_ref ?ParamRef 36..37
    policyName policy_name ?String 36..37");

/// `api::admissionregistration::v1::MutatingAdmissionPolicySpec`.
pub static MUTATING_ADMISSION_POLICY_SPEC: Type = Type::of("api::admissionregistration::v1", "MutatingAdmissionPolicySpec", "
    failurePolicy failure_policy ?String 36..37 =Fail|Ignore
    matchConditions match_conditions ?[MatchCondition] 36..37 @name
    matchConstraints match_constraints ?MatchResources 36..37
    mutations mutations ?[Mutation] 36..37
    paramKind param_kind ?ParamKind 36..37
    reinvocationPolicy reinvocation_policy ?String 36..37 =IfNeeded|Never
    variables variables ?[Variable] 36..37");

/// `api::admissionregistration::v1::MutatingWebhook`.
pub static MUTATING_WEBHOOK: Type = Type::of("api::admissionregistration::v1", "MutatingWebhook", "
    admissionReviewVersions admission_review_versions [String]
    clientConfig client_config WebhookClientConfig
    failurePolicy failure_policy ?String =Fail|Ignore
    matchConditions match_conditions ?[MatchCondition] @name
    matchPolicy match_policy ?String =Equivalent|Exact
    name name String
    namespaceSelector namespace_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    objectSelector object_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    reinvocationPolicy reinvocation_policy ?String =IfNeeded|Never
    rules rules ?[RuleWithOperations]
    sideEffects side_effects String =None|NoneOnDryRun|Some|Unknown
    timeoutSeconds timeout_seconds ?Int32");

/// `api::admissionregistration::v1::MutatingWebhookConfiguration`.
pub static MUTATING_WEBHOOK_CONFIGURATION: Type = Type::of("api::admissionregistration::v1", "MutatingWebhookConfiguration", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    webhooks webhooks ?[MutatingWebhook] @name");

/// `api::admissionregistration::v1::Mutation`.
pub static MUTATION: Type = Type::of("api::admissionregistration::v1", "Mutation", "
    applyConfiguration apply_configuration ?ApplyConfiguration 36..37
    jsonPatch json_patch ?JSONPatch 36..37
    patchType patch_type String 36..37 =ApplyConfiguration|JSONPatch");

/// `api::admissionregistration::v1::NamedRuleWithOperations`.
pub static NAMED_RULE_WITH_OPERATIONS: Type = Type::of("api::admissionregistration::v1", "NamedRuleWithOperations", "
    apiGroups api_groups ?[String]
    apiVersions api_versions ?[String]
    operations operations ?[String] =*|CONNECT|CREATE|DELETE|UPDATE
    resourceNames resource_names ?[String]
    resources resources ?[String]
    scope scope ?String =*|Cluster|Namespaced");

/// `api::admissionregistration::v1::ParamKind`.
pub static PARAM_KIND: Type = Type::of("api::admissionregistration::v1", "ParamKind", "
    apiVersion api_version ?String
    kind kind ?String");

/// `api::admissionregistration::v1::ParamRef`.
pub static PARAM_REF: Type = Type::of("api::admissionregistration::v1", "ParamRef", "
    name name ?String
    namespace namespace ?String
    parameterNotFoundAction parameter_not_found_action ?String =Allow|Deny
    selector selector ?apimachinery::pkg::apis::meta::v1::LabelSelector");

/// `api::admissionregistration::v1::RuleWithOperations`.
pub static RULE_WITH_OPERATIONS: Type = Type::of("api::admissionregistration::v1", "RuleWithOperations", "
    apiGroups api_groups ?[String]
    apiVersions api_versions ?[String]
    operations operations ?[String] =*|CONNECT|CREATE|DELETE|UPDATE
    resources resources ?[String]
    scope scope ?String =*|Cluster|Namespaced");

/// `api::admissionregistration::v1::ServiceReference`.
pub static SERVICE_REFERENCE: Type = Type::of("api::admissionregistration::v1", "ServiceReference", "
    name name String
    namespace namespace String
    path path ?String
    port port ?Int32");

/// `api::admissionregistration::v1::TypeChecking`.
pub static TYPE_CHECKING: Type = Type::of("api::admissionregistration::v1", "TypeChecking", "
    expressionWarnings expression_warnings ?[ExpressionWarning]");

/// `api::admissionregistration::v1::ValidatingAdmissionPolicy`.
pub static VALIDATING_ADMISSION_POLICY: Type = Type::of("api::admissionregistration::v1", "ValidatingAdmissionPolicy", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?ValidatingAdmissionPolicySpec
    status status ?ValidatingAdmissionPolicyStatus");

/// `api::admissionregistration::v1::ValidatingAdmissionPolicyBinding`.
pub static VALIDATING_ADMISSION_POLICY_BINDING: Type = Type::of("api::admissionregistration::v1", "ValidatingAdmissionPolicyBinding", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?ValidatingAdmissionPolicyBindingSpec 33..35
    spec spec ValidatingAdmissionPolicyBindingSpec 36..37");

/// `api::admissionregistration::v1::ValidatingAdmissionPolicyBindingSpec`.
pub static VALIDATING_ADMISSION_POLICY_BINDING_SPEC: Type = Type::of("api::admissionregistration::v1", "ValidatingAdmissionPolicyBindingSpec", "
    matchResources match_resources ?MatchResources
    paramRef param_ref ?ParamRef
    policyName policy_name ?String 33..35
    policyName policy_name String 36..37
    validationActions validation_actions ?[String] 33..35 =Audit|Deny|Warn
    validationActions validation_actions [String] 36..37 =Audit|Deny|Warn");

/// `api::admissionregistration::v1::ValidatingAdmissionPolicySpec`.
pub static VALIDATING_ADMISSION_POLICY_SPEC: Type = Type::of("api::admissionregistration::v1", "ValidatingAdmissionPolicySpec", "
    auditAnnotations audit_annotations ?[AuditAnnotation]
    failurePolicy failure_policy ?String =Fail|Ignore
    matchConditions match_conditions ?[MatchCondition] @name
    matchConstraints match_constraints ?MatchResources
    paramKind param_kind ?ParamKind
    validations validations ?[Validation]
    variables variables ?[Variable] @name");

/// `api::admissionregistration::v1::ValidatingAdmissionPolicyStatus`.
pub static VALIDATING_ADMISSION_POLICY_STATUS: Type = Type::of("api::admissionregistration::v1", "ValidatingAdmissionPolicyStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] @type
    observedGeneration observed_generation ?Int64
    typeChecking type_checking ?TypeChecking");

/// `api::admissionregistration::v1::ValidatingWebhook`.
pub static VALIDATING_WEBHOOK: Type = Type::of("api::admissionregistration::v1", "ValidatingWebhook", "
    admissionReviewVersions admission_review_versions [String]
    clientConfig client_config WebhookClientConfig
    failurePolicy failure_policy ?String =Fail|Ignore
    matchConditions match_conditions ?[MatchCondition] @name
    matchPolicy match_policy ?String =Equivalent|Exact
    name name String
    namespaceSelector namespace_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    objectSelector object_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    rules rules ?[RuleWithOperations]
    sideEffects side_effects String =None|NoneOnDryRun|Some|Unknown
    timeoutSeconds timeout_seconds ?Int32");

/// `api::admissionregistration::v1::ValidatingWebhookConfiguration`.
pub static VALIDATING_WEBHOOK_CONFIGURATION: Type = Type::of("api::admissionregistration::v1", "ValidatingWebhookConfiguration", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    webhooks webhooks ?[ValidatingWebhook] @name");

/// `api::admissionregistration::v1::Validation`.
pub static VALIDATION: Type = Type::of("api::admissionregistration::v1", "Validation", "
    expression expression String
    message message ?String
    messageExpression message_expression ?String
    reason reason ?String");

/// `api::admissionregistration::v1::Variable`.
pub static VARIABLE: Type = Type::of("api::admissionregistration::v1", "Variable", "
    expression expression String
    name name String");

/// `api::admissionregistration::v1::WebhookClientConfig`.
pub static WEBHOOK_CLIENT_CONFIG: Type = Type::of("api::admissionregistration::v1", "WebhookClientConfig", "
    caBundle ca_bundle ?Bytes
    service service ?ServiceReference
    url url ?String");
