//! The builders of the kinds of `policy`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// A [`PodDisruptionBudget`](k8s_openapi::api::policy::v1::PodDisruptionBudget) of `policy/v1`: its setters are the fields of its `spec`.
    namespaced PodDisruptionBudget => k8s_openapi::api::policy::v1::PodDisruptionBudget
}

impl PodDisruptionBudget {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::policy::v1::PodDisruptionBudgetSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl PodDisruptionBudget {
    /// Sets `spec.maxUnavailable`.
    pub fn max_unavailable(mut self, max_unavailable: impl Into<Amount>) -> Self {
        self.spec().max_unavailable = Some(max_unavailable.into().into());
        self
    }

    /// Sets `spec.minAvailable`.
    pub fn min_available(mut self, min_available: impl Into<Amount>) -> Self {
        self.spec().min_available = Some(min_available.into().into());
        self
    }

    /// Sets `spec.unhealthyPodEvictionPolicy`.
    pub fn unhealthy_pod_eviction_policy(mut self, unhealthy_pod_eviction_policy: UnhealthyPodEvictionPolicy) -> Self {
        self.spec().unhealthy_pod_eviction_policy = Some(unhealthy_pod_eviction_policy.into());
        self
    }
}
