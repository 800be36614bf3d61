//! The builders of the kinds of `apps`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// A [`ControllerRevision`](k8s_openapi::api::apps::v1::ControllerRevision) of `apps/v1`: its setters are the fields of the object.
    namespaced ControllerRevision => k8s_openapi::api::apps::v1::ControllerRevision
}

k8s_openapi::k8s_if_ge_1_37! {
impl ControllerRevision {
    /// Sets `revision`.
    pub fn revision(mut self, revision: i64) -> Self {
        self.0.revision = Some(revision);
        self
    }
}
}

kind! {
    /// A [`DaemonSet`](k8s_openapi::api::apps::v1::DaemonSet) of `apps/v1`: its setters are the fields of its `spec`.
    namespaced DaemonSet => k8s_openapi::api::apps::v1::DaemonSet
}

impl DaemonSet {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::apps::v1::DaemonSetSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl DaemonSet {
    /// Sets `spec.minReadySeconds`.
    pub fn min_ready_seconds(mut self, min_ready_seconds: i32) -> Self {
        self.spec().min_ready_seconds = Some(min_ready_seconds);
        self
    }

    /// Sets `spec.revisionHistoryLimit`.
    pub fn revision_history_limit(mut self, revision_history_limit: i32) -> Self {
        self.spec().revision_history_limit = Some(revision_history_limit);
        self
    }

    /// Sets `spec.updateStrategy`.
    pub fn update_strategy(mut self, update_strategy: impl Into<k8s_openapi::api::apps::v1::DaemonSetUpdateStrategy>) -> Self {
        self.spec().update_strategy = Some(update_strategy.into());
        self
    }
}

kind! {
    /// A [`Deployment`](k8s_openapi::api::apps::v1::Deployment) of `apps/v1`: its setters are the fields of its `spec`.
    namespaced Deployment => k8s_openapi::api::apps::v1::Deployment
}

impl Deployment {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::apps::v1::DeploymentSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl Deployment {
    /// Sets `spec.minReadySeconds`.
    pub fn min_ready_seconds(mut self, min_ready_seconds: i32) -> Self {
        self.spec().min_ready_seconds = Some(min_ready_seconds);
        self
    }

    /// Sets `spec.paused`.
    pub fn paused(mut self, paused: bool) -> Self {
        self.spec().paused = Some(paused);
        self
    }

    /// Sets `spec.progressDeadlineSeconds`.
    pub fn progress_deadline_seconds(mut self, progress_deadline_seconds: i32) -> Self {
        self.spec().progress_deadline_seconds = Some(progress_deadline_seconds);
        self
    }

    /// Sets `spec.replicas`.
    pub fn replicas(mut self, replicas: i32) -> Self {
        self.spec().replicas = Some(replicas);
        self
    }

    /// Sets `spec.revisionHistoryLimit`.
    pub fn revision_history_limit(mut self, revision_history_limit: i32) -> Self {
        self.spec().revision_history_limit = Some(revision_history_limit);
        self
    }

    /// Sets `spec.strategy`.
    pub fn strategy(mut self, strategy: impl Into<k8s_openapi::api::apps::v1::DeploymentStrategy>) -> Self {
        self.spec().strategy = Some(strategy.into());
        self
    }
}

kind! {
    /// A [`ReplicaSet`](k8s_openapi::api::apps::v1::ReplicaSet) of `apps/v1`: its setters are the fields of its `spec`.
    namespaced ReplicaSet => k8s_openapi::api::apps::v1::ReplicaSet
}

impl ReplicaSet {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::apps::v1::ReplicaSetSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl ReplicaSet {
    /// Sets `spec.minReadySeconds`.
    pub fn min_ready_seconds(mut self, min_ready_seconds: i32) -> Self {
        self.spec().min_ready_seconds = Some(min_ready_seconds);
        self
    }

    /// Sets `spec.replicas`.
    pub fn replicas(mut self, replicas: i32) -> Self {
        self.spec().replicas = Some(replicas);
        self
    }
}

kind! {
    /// A [`StatefulSet`](k8s_openapi::api::apps::v1::StatefulSet) of `apps/v1`: its setters are the fields of its `spec`.
    namespaced StatefulSet => k8s_openapi::api::apps::v1::StatefulSet
}

impl StatefulSet {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::apps::v1::StatefulSetSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl StatefulSet {
    /// Sets `spec.minReadySeconds`.
    pub fn min_ready_seconds(mut self, min_ready_seconds: i32) -> Self {
        self.spec().min_ready_seconds = Some(min_ready_seconds);
        self
    }

    /// Sets `spec.ordinals`.
    pub fn ordinals(mut self, ordinals: impl Into<k8s_openapi::api::apps::v1::StatefulSetOrdinals>) -> Self {
        self.spec().ordinals = Some(ordinals.into());
        self
    }

    /// Sets `spec.persistentVolumeClaimRetentionPolicy`.
    pub fn persistent_volume_claim_retention_policy(mut self, persistent_volume_claim_retention_policy: impl Into<k8s_openapi::api::apps::v1::StatefulSetPersistentVolumeClaimRetentionPolicy>) -> Self {
        self.spec().persistent_volume_claim_retention_policy = Some(persistent_volume_claim_retention_policy.into());
        self
    }

    /// Sets `spec.podManagementPolicy`.
    pub fn pod_management_policy(mut self, pod_management_policy: PodManagementPolicy) -> Self {
        self.spec().pod_management_policy = Some(pod_management_policy.into());
        self
    }

    /// Sets `spec.replicas`.
    pub fn replicas(mut self, replicas: i32) -> Self {
        self.spec().replicas = Some(replicas);
        self
    }

    /// Sets `spec.revisionHistoryLimit`.
    pub fn revision_history_limit(mut self, revision_history_limit: i32) -> Self {
        self.spec().revision_history_limit = Some(revision_history_limit);
        self
    }

    /// Sets `spec.serviceName`.
    pub fn service_name(mut self, service_name: impl crate::NameOf<k8s_openapi::api::core::v1::Service>) -> Self {
        self.spec().service_name = Some(service_name.into_name());
        self
    }

    /// Sets `spec.updateStrategy`.
    pub fn update_strategy(mut self, update_strategy: impl Into<k8s_openapi::api::apps::v1::StatefulSetUpdateStrategy>) -> Self {
        self.spec().update_strategy = Some(update_strategy.into());
        self
    }
}
