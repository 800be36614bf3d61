//! The builders of the kinds of `coordination`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// A [`Lease`](k8s_openapi::api::coordination::v1::Lease) of `coordination.k8s.io/v1`: its setters are the fields of its `spec`.
    namespaced Lease => k8s_openapi::api::coordination::v1::Lease
}

impl Lease {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::coordination::v1::LeaseSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl Lease {
    /// Sets `spec.holderIdentity`.
    pub fn holder_identity(mut self, holder_identity: impl Into<String>) -> Self {
        self.spec().holder_identity = Some(holder_identity.into());
        self
    }

    /// Sets `spec.leaseDurationSeconds`.
    pub fn lease_duration_seconds(mut self, lease_duration_seconds: i32) -> Self {
        self.spec().lease_duration_seconds = Some(lease_duration_seconds);
        self
    }

    /// Sets `spec.leaseTransitions`.
    pub fn lease_transitions(mut self, lease_transitions: i32) -> Self {
        self.spec().lease_transitions = Some(lease_transitions);
        self
    }

    /// Sets `spec.preferredHolder`.
    pub fn preferred_holder(mut self, preferred_holder: impl Into<String>) -> Self {
        self.spec().preferred_holder = Some(preferred_holder.into());
        self
    }

    /// Sets `spec.strategy`.
    pub fn strategy(mut self, strategy: impl Into<String>) -> Self {
        self.spec().strategy = Some(strategy.into());
        self
    }
}
