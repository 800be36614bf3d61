//! The types of `k8s_openapi::api::admissionregistration::v1beta1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::admissionregistration::v1beta1::ApplyConfiguration`.
pub static APPLY_CONFIGURATION: Type = Type {
    name: "ApplyConfiguration",
    path: "api::admissionregistration::v1beta1::ApplyConfiguration",
    fields: &[
        Field { rust: "expression", json: "expression", ty: String, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::AuditAnnotation`.
pub static AUDIT_ANNOTATION: Type = Type {
    name: "AuditAnnotation",
    path: "api::admissionregistration::v1beta1::AuditAnnotation",
    fields: &[
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "value_expression", json: "valueExpression", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::ExpressionWarning`.
pub static EXPRESSION_WARNING: Type = Type {
    name: "ExpressionWarning",
    path: "api::admissionregistration::v1beta1::ExpressionWarning",
    fields: &[
        Field { rust: "field_ref", json: "fieldRef", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "warning", json: "warning", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::JSONPatch`.
pub static JSON_PATCH: Type = Type {
    name: "JSONPatch",
    path: "api::admissionregistration::v1beta1::JSONPatch",
    fields: &[
        Field { rust: "expression", json: "expression", ty: String, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::MatchCondition`.
pub static MATCH_CONDITION: Type = Type {
    name: "MatchCondition",
    path: "api::admissionregistration::v1beta1::MatchCondition",
    fields: &[
        Field { rust: "expression", json: "expression", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::MatchResources`.
pub static MATCH_RESOURCES: Type = Type {
    name: "MatchResources",
    path: "api::admissionregistration::v1beta1::MatchResources",
    fields: &[
        Field { rust: "exclude_resource_rules", json: "excludeResourceRules", ty: List(&Object(&NAMED_RULE_WITH_OPERATIONS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "match_policy", json: "matchPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace_selector", json: "namespaceSelector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "object_selector", json: "objectSelector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_rules", json: "resourceRules", ty: List(&Object(&NAMED_RULE_WITH_OPERATIONS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::MutatingAdmissionPolicy`.
pub static MUTATING_ADMISSION_POLICY: Type = Type {
    name: "MutatingAdmissionPolicy",
    path: "api::admissionregistration::v1beta1::MutatingAdmissionPolicy",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&MUTATING_ADMISSION_POLICY_SPEC), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::MutatingAdmissionPolicyBinding`.
pub static MUTATING_ADMISSION_POLICY_BINDING: Type = Type {
    name: "MutatingAdmissionPolicyBinding",
    path: "api::admissionregistration::v1beta1::MutatingAdmissionPolicyBinding",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&MUTATING_ADMISSION_POLICY_BINDING_SPEC), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::MutatingAdmissionPolicyBindingSpec`.
pub static MUTATING_ADMISSION_POLICY_BINDING_SPEC: Type = Type {
    name: "MutatingAdmissionPolicyBindingSpec",
    path: "api::admissionregistration::v1beta1::MutatingAdmissionPolicyBindingSpec",
    fields: &[
        Field { rust: "match_resources", json: "matchResources", ty: Object(&MATCH_RESOURCES), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "param_ref", json: "paramRef", ty: Object(&PARAM_REF), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "policy_name", json: "policyName", ty: String, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::MutatingAdmissionPolicySpec`.
pub static MUTATING_ADMISSION_POLICY_SPEC: Type = Type {
    name: "MutatingAdmissionPolicySpec",
    path: "api::admissionregistration::v1beta1::MutatingAdmissionPolicySpec",
    fields: &[
        Field { rust: "failure_policy", json: "failurePolicy", ty: String, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "match_conditions", json: "matchConditions", ty: List(&Object(&MATCH_CONDITION)), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &["name"] },
        Field { rust: "match_constraints", json: "matchConstraints", ty: Object(&MATCH_RESOURCES), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "mutations", json: "mutations", ty: List(&Object(&MUTATION)), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "param_kind", json: "paramKind", ty: Object(&PARAM_KIND), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "reinvocation_policy", json: "reinvocationPolicy", ty: String, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "variables", json: "variables", ty: List(&Object(&VARIABLE)), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::Mutation`.
pub static MUTATION: Type = Type {
    name: "Mutation",
    path: "api::admissionregistration::v1beta1::Mutation",
    fields: &[
        Field { rust: "apply_configuration", json: "applyConfiguration", ty: Object(&APPLY_CONFIGURATION), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "json_patch", json: "jsonPatch", ty: Object(&JSON_PATCH), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "patch_type", json: "patchType", ty: String, optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::NamedRuleWithOperations`.
pub static NAMED_RULE_WITH_OPERATIONS: Type = Type {
    name: "NamedRuleWithOperations",
    path: "api::admissionregistration::v1beta1::NamedRuleWithOperations",
    fields: &[
        Field { rust: "api_groups", json: "apiGroups", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "api_versions", json: "apiVersions", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "operations", json: "operations", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_names", json: "resourceNames", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resources", json: "resources", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "scope", json: "scope", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::ParamKind`.
pub static PARAM_KIND: Type = Type {
    name: "ParamKind",
    path: "api::admissionregistration::v1beta1::ParamKind",
    fields: &[
        Field { rust: "api_version", json: "apiVersion", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::ParamRef`.
pub static PARAM_REF: Type = Type {
    name: "ParamRef",
    path: "api::admissionregistration::v1beta1::ParamRef",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace", json: "namespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "parameter_not_found_action", json: "parameterNotFoundAction", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "selector", json: "selector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::TypeChecking`.
pub static TYPE_CHECKING: Type = Type {
    name: "TypeChecking",
    path: "api::admissionregistration::v1beta1::TypeChecking",
    fields: &[
        Field { rust: "expression_warnings", json: "expressionWarnings", ty: List(&Object(&EXPRESSION_WARNING)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::ValidatingAdmissionPolicy`.
pub static VALIDATING_ADMISSION_POLICY: Type = Type {
    name: "ValidatingAdmissionPolicy",
    path: "api::admissionregistration::v1beta1::ValidatingAdmissionPolicy",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&VALIDATING_ADMISSION_POLICY_SPEC), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&VALIDATING_ADMISSION_POLICY_STATUS), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::ValidatingAdmissionPolicyBinding`.
pub static VALIDATING_ADMISSION_POLICY_BINDING: Type = Type {
    name: "ValidatingAdmissionPolicyBinding",
    path: "api::admissionregistration::v1beta1::ValidatingAdmissionPolicyBinding",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&VALIDATING_ADMISSION_POLICY_BINDING_SPEC), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::ValidatingAdmissionPolicyBindingSpec`.
pub static VALIDATING_ADMISSION_POLICY_BINDING_SPEC: Type = Type {
    name: "ValidatingAdmissionPolicyBindingSpec",
    path: "api::admissionregistration::v1beta1::ValidatingAdmissionPolicyBindingSpec",
    fields: &[
        Field { rust: "match_resources", json: "matchResources", ty: Object(&MATCH_RESOURCES), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "param_ref", json: "paramRef", ty: Object(&PARAM_REF), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "policy_name", json: "policyName", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "validation_actions", json: "validationActions", ty: List(&String), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::ValidatingAdmissionPolicySpec`.
pub static VALIDATING_ADMISSION_POLICY_SPEC: Type = Type {
    name: "ValidatingAdmissionPolicySpec",
    path: "api::admissionregistration::v1beta1::ValidatingAdmissionPolicySpec",
    fields: &[
        Field { rust: "audit_annotations", json: "auditAnnotations", ty: List(&Object(&AUDIT_ANNOTATION)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "failure_policy", json: "failurePolicy", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "match_conditions", json: "matchConditions", ty: List(&Object(&MATCH_CONDITION)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &["name"] },
        Field { rust: "match_constraints", json: "matchConstraints", ty: Object(&MATCH_RESOURCES), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "param_kind", json: "paramKind", ty: Object(&PARAM_KIND), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "validations", json: "validations", ty: List(&Object(&VALIDATION)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "variables", json: "variables", ty: List(&Object(&VARIABLE)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &["name"] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::ValidatingAdmissionPolicyStatus`.
pub static VALIDATING_ADMISSION_POLICY_STATUS: Type = Type {
    name: "ValidatingAdmissionPolicyStatus",
    path: "api::admissionregistration::v1beta1::ValidatingAdmissionPolicyStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &["type"] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "type_checking", json: "typeChecking", ty: Object(&TYPE_CHECKING), optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::Validation`.
pub static VALIDATION: Type = Type {
    name: "Validation",
    path: "api::admissionregistration::v1beta1::Validation",
    fields: &[
        Field { rust: "expression", json: "expression", ty: String, optional: false, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "message_expression", json: "messageExpression", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 33, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::admissionregistration::v1beta1::Variable`.
pub static VARIABLE: Type = Type {
    name: "Variable",
    path: "api::admissionregistration::v1beta1::Variable",
    fields: &[
        Field { rust: "expression", json: "expression", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
