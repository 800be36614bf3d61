//! The builders of the kinds of `rbac`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// A [`ClusterRole`](k8s_openapi::api::rbac::v1::ClusterRole) of `rbac.authorization.k8s.io/v1`: its setters are the fields of the object.
    cluster ClusterRole => k8s_openapi::api::rbac::v1::ClusterRole
}

impl ClusterRole {
    /// Sets `aggregationRule`.
    pub fn aggregation_rule(mut self, aggregation_rule: impl Into<k8s_openapi::api::rbac::v1::AggregationRule>) -> Self {
        self.0.aggregation_rule = Some(aggregation_rule.into());
        self
    }

    /// Adds to `rules`.
    pub fn rule(mut self, rule: impl Into<PolicyRule>) -> Self {
        self.0.rules.get_or_insert_default().push(rule.into().into());
        self
    }
}

kind! {
    /// A [`ClusterRoleBinding`](k8s_openapi::api::rbac::v1::ClusterRoleBinding) of `rbac.authorization.k8s.io/v1`: its setters are the fields of the object.
    cluster ClusterRoleBinding => k8s_openapi::api::rbac::v1::ClusterRoleBinding
}

impl ClusterRoleBinding {
    /// Adds to `subjects`.
    pub fn subject(mut self, subject: impl Into<Subject>) -> Self {
        self.0.subjects.get_or_insert_default().push(subject.into().into());
        self
    }
}

kind! {
    /// A [`Role`](k8s_openapi::api::rbac::v1::Role) of `rbac.authorization.k8s.io/v1`: its setters are the fields of the object.
    namespaced Role => k8s_openapi::api::rbac::v1::Role
}

impl Role {
    /// Adds to `rules`.
    pub fn rule(mut self, rule: impl Into<PolicyRule>) -> Self {
        self.0.rules.get_or_insert_default().push(rule.into().into());
        self
    }
}

kind! {
    /// A [`RoleBinding`](k8s_openapi::api::rbac::v1::RoleBinding) of `rbac.authorization.k8s.io/v1`: its setters are the fields of the object.
    namespaced RoleBinding => k8s_openapi::api::rbac::v1::RoleBinding
}

impl RoleBinding {
    /// Adds to `subjects`.
    pub fn subject(mut self, subject: impl Into<Subject>) -> Self {
        self.0.subjects.get_or_insert_default().push(subject.into().into());
        self
    }
}
