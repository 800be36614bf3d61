//! The builders of the kinds of `apps`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::{kinds_use::*, *};

kind! {
    /// A `ControllerRevision` of `apps/v1`: its setters are the fields of the object.
    ControllerRevision => k8s_openapi::api::apps::v1::ControllerRevision
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
    /// A `DaemonSet` of `apps/v1`: its setters are the fields of its `spec`.
    DaemonSet => k8s_openapi::api::apps::v1::DaemonSet
}

impl DaemonSet {
    /// Sets `spec.minReadySeconds`.
    pub fn min_ready_seconds(mut self, min_ready_seconds: i32) -> Self {
        self.0.spec.get_or_insert_default().min_ready_seconds = Some(min_ready_seconds);
        self
    }

    /// Sets `spec.revisionHistoryLimit`.
    pub fn revision_history_limit(mut self, revision_history_limit: i32) -> Self {
        self.0.spec.get_or_insert_default().revision_history_limit = Some(revision_history_limit);
        self
    }

    /// Sets `spec.updateStrategy`.
    pub fn update_strategy(mut self, update_strategy: impl Into<k8s_openapi::api::apps::v1::DaemonSetUpdateStrategy>) -> Self {
        self.0.spec.get_or_insert_default().update_strategy = Some(update_strategy.into());
        self
    }
}

kind! {
    /// A `Deployment` of `apps/v1`: its setters are the fields of its `spec`.
    Deployment => k8s_openapi::api::apps::v1::Deployment
}

impl Deployment {
    /// Sets `spec.minReadySeconds`.
    pub fn min_ready_seconds(mut self, min_ready_seconds: i32) -> Self {
        self.0.spec.get_or_insert_default().min_ready_seconds = Some(min_ready_seconds);
        self
    }

    /// Sets `spec.paused`.
    pub fn paused(mut self, paused: bool) -> Self {
        self.0.spec.get_or_insert_default().paused = Some(paused);
        self
    }

    /// Sets `spec.progressDeadlineSeconds`.
    pub fn progress_deadline_seconds(mut self, progress_deadline_seconds: i32) -> Self {
        self.0.spec.get_or_insert_default().progress_deadline_seconds = Some(progress_deadline_seconds);
        self
    }

    /// Sets `spec.replicas`.
    pub fn replicas(mut self, replicas: i32) -> Self {
        self.0.spec.get_or_insert_default().replicas = Some(replicas);
        self
    }

    /// Sets `spec.revisionHistoryLimit`.
    pub fn revision_history_limit(mut self, revision_history_limit: i32) -> Self {
        self.0.spec.get_or_insert_default().revision_history_limit = Some(revision_history_limit);
        self
    }

    /// Sets `spec.strategy`.
    pub fn strategy(mut self, strategy: impl Into<k8s_openapi::api::apps::v1::DeploymentStrategy>) -> Self {
        self.0.spec.get_or_insert_default().strategy = Some(strategy.into());
        self
    }
}

kind! {
    /// A `ReplicaSet` of `apps/v1`: its setters are the fields of its `spec`.
    ReplicaSet => k8s_openapi::api::apps::v1::ReplicaSet
}

impl ReplicaSet {
    /// Sets `spec.minReadySeconds`.
    pub fn min_ready_seconds(mut self, min_ready_seconds: i32) -> Self {
        self.0.spec.get_or_insert_default().min_ready_seconds = Some(min_ready_seconds);
        self
    }

    /// Sets `spec.replicas`.
    pub fn replicas(mut self, replicas: i32) -> Self {
        self.0.spec.get_or_insert_default().replicas = Some(replicas);
        self
    }
}

kind! {
    /// A `StatefulSet` of `apps/v1`: its setters are the fields of its `spec`.
    StatefulSet => k8s_openapi::api::apps::v1::StatefulSet
}

impl StatefulSet {
    /// Sets `spec.minReadySeconds`.
    pub fn min_ready_seconds(mut self, min_ready_seconds: i32) -> Self {
        self.0.spec.get_or_insert_default().min_ready_seconds = Some(min_ready_seconds);
        self
    }

    /// Sets `spec.ordinals`.
    pub fn ordinals(mut self, ordinals: impl Into<k8s_openapi::api::apps::v1::StatefulSetOrdinals>) -> Self {
        self.0.spec.get_or_insert_default().ordinals = Some(ordinals.into());
        self
    }

    /// Sets `spec.persistentVolumeClaimRetentionPolicy`.
    pub fn persistent_volume_claim_retention_policy(mut self, persistent_volume_claim_retention_policy: impl Into<k8s_openapi::api::apps::v1::StatefulSetPersistentVolumeClaimRetentionPolicy>) -> Self {
        self.0.spec.get_or_insert_default().persistent_volume_claim_retention_policy = Some(persistent_volume_claim_retention_policy.into());
        self
    }

    /// Sets `spec.podManagementPolicy`.
    pub fn pod_management_policy(mut self, pod_management_policy: PodManagementPolicy) -> Self {
        self.0.spec.get_or_insert_default().pod_management_policy = Some(pod_management_policy.into());
        self
    }

    /// Sets `spec.replicas`.
    pub fn replicas(mut self, replicas: i32) -> Self {
        self.0.spec.get_or_insert_default().replicas = Some(replicas);
        self
    }

    /// Sets `spec.revisionHistoryLimit`.
    pub fn revision_history_limit(mut self, revision_history_limit: i32) -> Self {
        self.0.spec.get_or_insert_default().revision_history_limit = Some(revision_history_limit);
        self
    }

    /// Sets `spec.serviceName`.
    pub fn service_name(mut self, service_name: impl crate::NameOf<k8s_openapi::api::core::v1::Service>) -> Self {
        self.0.spec.get_or_insert_default().service_name = Some(service_name.into_name());
        self
    }

    /// Sets `spec.updateStrategy`.
    pub fn update_strategy(mut self, update_strategy: impl Into<k8s_openapi::api::apps::v1::StatefulSetUpdateStrategy>) -> Self {
        self.0.spec.get_or_insert_default().update_strategy = Some(update_strategy.into());
        self
    }
}
