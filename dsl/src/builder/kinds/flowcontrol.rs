//! The builders of the kinds of `flowcontrol`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// A [`FlowSchema`](k8s_openapi::api::flowcontrol::v1::FlowSchema) of `flowcontrol.apiserver.k8s.io/v1`: its setters are the fields of its `spec`.
    cluster FlowSchema => k8s_openapi::api::flowcontrol::v1::FlowSchema
}

impl FlowSchema {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::flowcontrol::v1::FlowSchemaSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl FlowSchema {
    /// Sets `spec.distinguisherMethod`.
    pub fn distinguisher_method(mut self, distinguisher_method: impl Into<k8s_openapi::api::flowcontrol::v1::FlowDistinguisherMethod>) -> Self {
        self.spec().distinguisher_method = Some(distinguisher_method.into());
        self
    }

    /// Sets `spec.matchingPrecedence`.
    pub fn matching_precedence(mut self, matching_precedence: i32) -> Self {
        self.spec().matching_precedence = Some(matching_precedence);
        self
    }

    /// Sets `spec.priorityLevelConfiguration`.
    pub fn priority_level_configuration(mut self, priority_level_configuration: impl Into<k8s_openapi::api::flowcontrol::v1::PriorityLevelConfigurationReference>) -> Self {
        self.spec().priority_level_configuration = priority_level_configuration.into();
        self
    }

    /// Adds to `spec.rules`.
    pub fn rule(mut self, rule: impl Into<k8s_openapi::api::flowcontrol::v1::PolicyRulesWithSubjects>) -> Self {
        self.spec().rules.get_or_insert_default().push(rule.into());
        self
    }
}

kind! {
    /// A [`PriorityLevelConfiguration`](k8s_openapi::api::flowcontrol::v1::PriorityLevelConfiguration) of `flowcontrol.apiserver.k8s.io/v1`: its setters are the fields of its `spec`.
    cluster PriorityLevelConfiguration => k8s_openapi::api::flowcontrol::v1::PriorityLevelConfiguration
}

impl PriorityLevelConfiguration {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::flowcontrol::v1::PriorityLevelConfigurationSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl PriorityLevelConfiguration {
    /// Sets `spec.exempt`.
    pub fn exempt(mut self, exempt: impl Into<k8s_openapi::api::flowcontrol::v1::ExemptPriorityLevelConfiguration>) -> Self {
        self.spec().exempt = Some(exempt.into());
        self
    }

    /// Sets `spec.limited`.
    pub fn limited(mut self, limited: impl Into<k8s_openapi::api::flowcontrol::v1::LimitedPriorityLevelConfiguration>) -> Self {
        self.spec().limited = Some(limited.into());
        self
    }

    /// Sets `spec.type`.
    pub fn type_(mut self, type_: PriorityLevelConfigurationType) -> Self {
        self.spec().type_ = type_.into();
        self
    }
}
