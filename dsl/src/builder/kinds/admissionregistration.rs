//! The builders of the kinds of `admissionregistration`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// A [`MutatingWebhookConfiguration`](k8s_openapi::api::admissionregistration::v1::MutatingWebhookConfiguration) of `admissionregistration.k8s.io/v1`: its setters are the fields of the object.
    cluster MutatingWebhookConfiguration => k8s_openapi::api::admissionregistration::v1::MutatingWebhookConfiguration
}

impl MutatingWebhookConfiguration {
    /// Adds to `webhooks`.
    pub fn webhook(mut self, webhook: impl Into<k8s_openapi::api::admissionregistration::v1::MutatingWebhook>) -> Self {
        self.0.webhooks.get_or_insert_default().push(webhook.into());
        self
    }
}

kind! {
    /// A [`ValidatingAdmissionPolicy`](k8s_openapi::api::admissionregistration::v1::ValidatingAdmissionPolicy) of `admissionregistration.k8s.io/v1`: its setters are the fields of its `spec`.
    cluster ValidatingAdmissionPolicy => k8s_openapi::api::admissionregistration::v1::ValidatingAdmissionPolicy
}

impl ValidatingAdmissionPolicy {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::admissionregistration::v1::ValidatingAdmissionPolicySpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl ValidatingAdmissionPolicy {
    /// Adds to `spec.auditAnnotations`.
    pub fn audit_annotation(mut self, audit_annotation: impl Into<k8s_openapi::api::admissionregistration::v1::AuditAnnotation>) -> Self {
        self.spec().audit_annotations.get_or_insert_default().push(audit_annotation.into());
        self
    }

    /// Sets `spec.failurePolicy`.
    pub fn failure_policy(mut self, failure_policy: FailurePolicy) -> Self {
        self.spec().failure_policy = Some(failure_policy.into());
        self
    }

    /// Adds to `spec.matchConditions`.
    pub fn match_condition(mut self, match_condition: impl Into<k8s_openapi::api::admissionregistration::v1::MatchCondition>) -> Self {
        self.spec().match_conditions.get_or_insert_default().push(match_condition.into());
        self
    }

    /// Sets `spec.matchConstraints`.
    pub fn match_constraints(mut self, match_constraints: impl Into<k8s_openapi::api::admissionregistration::v1::MatchResources>) -> Self {
        self.spec().match_constraints = Some(match_constraints.into());
        self
    }

    /// Sets `spec.paramKind`.
    pub fn param_kind(mut self, param_kind: impl Into<k8s_openapi::api::admissionregistration::v1::ParamKind>) -> Self {
        self.spec().param_kind = Some(param_kind.into());
        self
    }

    /// Adds to `spec.validations`.
    pub fn validation(mut self, validation: impl Into<k8s_openapi::api::admissionregistration::v1::Validation>) -> Self {
        self.spec().validations.get_or_insert_default().push(validation.into());
        self
    }

    /// Adds to `spec.variables`.
    pub fn variable(mut self, variable: impl Into<k8s_openapi::api::admissionregistration::v1::Variable>) -> Self {
        self.spec().variables.get_or_insert_default().push(variable.into());
        self
    }
}

kind! {
    /// A [`ValidatingAdmissionPolicyBinding`](k8s_openapi::api::admissionregistration::v1::ValidatingAdmissionPolicyBinding) of `admissionregistration.k8s.io/v1`: its setters are the fields of its `spec`.
    cluster ValidatingAdmissionPolicyBinding => k8s_openapi::api::admissionregistration::v1::ValidatingAdmissionPolicyBinding
}

impl ValidatingAdmissionPolicyBinding {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::admissionregistration::v1::ValidatingAdmissionPolicyBindingSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl ValidatingAdmissionPolicyBinding {
    /// Sets `spec.matchResources`.
    pub fn match_resources(mut self, match_resources: impl Into<k8s_openapi::api::admissionregistration::v1::MatchResources>) -> Self {
        self.spec().match_resources = Some(match_resources.into());
        self
    }

    /// Sets `spec.paramRef`.
    pub fn param_ref(mut self, param_ref: impl Into<k8s_openapi::api::admissionregistration::v1::ParamRef>) -> Self {
        self.spec().param_ref = Some(param_ref.into());
        self
    }
}

k8s_openapi::k8s_if_ge_1_36! {
impl ValidatingAdmissionPolicyBinding {
    /// Sets `spec.policyName`.
    pub fn policy_name(mut self, policy_name: impl crate::NameOf<k8s_openapi::api::admissionregistration::v1::ValidatingAdmissionPolicy>) -> Self {
        self.spec().policy_name = policy_name.into_name();
        self
    }

    /// Adds to `spec.validationActions`.
    pub fn validation_action(mut self, validation_action: ValidationAction) -> Self {
        self.spec().validation_actions.push(validation_action.into());
        self
    }
}
}

kind! {
    /// A [`ValidatingWebhookConfiguration`](k8s_openapi::api::admissionregistration::v1::ValidatingWebhookConfiguration) of `admissionregistration.k8s.io/v1`: its setters are the fields of the object.
    cluster ValidatingWebhookConfiguration => k8s_openapi::api::admissionregistration::v1::ValidatingWebhookConfiguration
}

impl ValidatingWebhookConfiguration {
    /// Adds to `webhooks`.
    pub fn webhook(mut self, webhook: impl Into<k8s_openapi::api::admissionregistration::v1::ValidatingWebhook>) -> Self {
        self.0.webhooks.get_or_insert_default().push(webhook.into());
        self
    }
}
