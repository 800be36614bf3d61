//! The builders of the kinds of `flowcontrol`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::{kinds_use::*, *};

kind! {
    /// A `FlowSchema` of `flowcontrol.apiserver.k8s.io/v1`: its setters are the fields of its `spec`.
    FlowSchema => k8s_openapi::api::flowcontrol::v1::FlowSchema
}

impl FlowSchema {
    /// Sets `spec.distinguisherMethod`.
    pub fn distinguisher_method(mut self, distinguisher_method: impl Into<k8s_openapi::api::flowcontrol::v1::FlowDistinguisherMethod>) -> Self {
        self.0.spec.get_or_insert_default().distinguisher_method = Some(distinguisher_method.into());
        self
    }

    /// Sets `spec.matchingPrecedence`.
    pub fn matching_precedence(mut self, matching_precedence: i32) -> Self {
        self.0.spec.get_or_insert_default().matching_precedence = Some(matching_precedence);
        self
    }

    /// Sets `spec.priorityLevelConfiguration`.
    pub fn priority_level_configuration(mut self, priority_level_configuration: impl Into<k8s_openapi::api::flowcontrol::v1::PriorityLevelConfigurationReference>) -> Self {
        self.0.spec.get_or_insert_default().priority_level_configuration = priority_level_configuration.into();
        self
    }

    /// Adds to `spec.rules`.
    pub fn rule(mut self, rule: impl Into<k8s_openapi::api::flowcontrol::v1::PolicyRulesWithSubjects>) -> Self {
        self.0.spec.get_or_insert_default().rules.get_or_insert_default().push(rule.into());
        self
    }
}

kind! {
    /// A `PriorityLevelConfiguration` of `flowcontrol.apiserver.k8s.io/v1`: its setters are the fields of its `spec`.
    PriorityLevelConfiguration => k8s_openapi::api::flowcontrol::v1::PriorityLevelConfiguration
}

impl PriorityLevelConfiguration {
    /// Sets `spec.exempt`.
    pub fn exempt(mut self, exempt: impl Into<k8s_openapi::api::flowcontrol::v1::ExemptPriorityLevelConfiguration>) -> Self {
        self.0.spec.get_or_insert_default().exempt = Some(exempt.into());
        self
    }

    /// Sets `spec.limited`.
    pub fn limited(mut self, limited: impl Into<k8s_openapi::api::flowcontrol::v1::LimitedPriorityLevelConfiguration>) -> Self {
        self.0.spec.get_or_insert_default().limited = Some(limited.into());
        self
    }

    /// Sets `spec.type`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.0.spec.get_or_insert_default().type_ = type_.into();
        self
    }
}
