//! The builders of the kinds of `policy`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::{kinds_use::*, *};

kind! {
    /// A `PodDisruptionBudget` of `policy/v1`: its setters are the fields of its `spec`.
    PodDisruptionBudget => k8s_openapi::api::policy::v1::PodDisruptionBudget
}

impl PodDisruptionBudget {
    /// Sets `spec.maxUnavailable`.
    pub fn max_unavailable(mut self, max_unavailable: impl Into<Amount>) -> Self {
        self.0.spec.get_or_insert_default().max_unavailable = Some(max_unavailable.into().into());
        self
    }

    /// Sets `spec.minAvailable`.
    pub fn min_available(mut self, min_available: impl Into<Amount>) -> Self {
        self.0.spec.get_or_insert_default().min_available = Some(min_available.into().into());
        self
    }

    /// Sets `spec.unhealthyPodEvictionPolicy`.
    pub fn unhealthy_pod_eviction_policy(mut self, unhealthy_pod_eviction_policy: UnhealthyPodEvictionPolicy) -> Self {
        self.0.spec.get_or_insert_default().unhealthy_pod_eviction_policy = Some(unhealthy_pod_eviction_policy.into());
        self
    }
}
