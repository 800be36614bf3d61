//! The builders of the kinds of `autoscaling`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// A [`HorizontalPodAutoscaler`](k8s_openapi::api::autoscaling::v2::HorizontalPodAutoscaler) of `autoscaling/v2`: its setters are the fields of its `spec`.
    namespaced HorizontalPodAutoscaler => k8s_openapi::api::autoscaling::v2::HorizontalPodAutoscaler
}

impl HorizontalPodAutoscaler {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::autoscaling::v2::HorizontalPodAutoscalerSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl HorizontalPodAutoscaler {
    /// Sets `spec.behavior`.
    pub fn behavior(mut self, behavior: impl Into<k8s_openapi::api::autoscaling::v2::HorizontalPodAutoscalerBehavior>) -> Self {
        self.spec().behavior = Some(behavior.into());
        self
    }

    /// Sets `spec.maxReplicas`.
    pub fn max_replicas(mut self, max_replicas: i32) -> Self {
        self.spec().max_replicas = max_replicas;
        self
    }

    /// Adds to `spec.metrics`.
    pub fn metric(mut self, metric: impl Into<k8s_openapi::api::autoscaling::v2::MetricSpec>) -> Self {
        self.spec().metrics.get_or_insert_default().push(metric.into());
        self
    }

    /// Sets `spec.minReplicas`.
    pub fn min_replicas(mut self, min_replicas: i32) -> Self {
        self.spec().min_replicas = Some(min_replicas);
        self
    }
}
