//! The types of `k8s_openapi::api::apps::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::apps::v1::ControllerRevision`.
pub static CONTROLLER_REVISION: Type = Type {
    name: "ControllerRevision",
    path: "api::apps::v1::ControllerRevision",
    fields: &[
        Field { rust: "data", json: "data", ty: Any, optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "data", json: "data", ty: Any, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "revision", json: "revision", ty: Int64, optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "revision", json: "revision", ty: Int64, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::DaemonSet`.
pub static DAEMON_SET: Type = Type {
    name: "DaemonSet",
    path: "api::apps::v1::DaemonSet",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&DAEMON_SET_SPEC), optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&DAEMON_SET_SPEC), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&DAEMON_SET_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::DaemonSetCondition`.
pub static DAEMON_SET_CONDITION: Type = Type {
    name: "DaemonSetCondition",
    path: "api::apps::v1::DaemonSetCondition",
    fields: &[
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::DaemonSetSpec`.
pub static DAEMON_SET_SPEC: Type = Type {
    name: "DaemonSetSpec",
    path: "api::apps::v1::DaemonSetSpec",
    fields: &[
        Field { rust: "min_ready_seconds", json: "minReadySeconds", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "revision_history_limit", json: "revisionHistoryLimit", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "selector", json: "selector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "template", json: "template", ty: Object(&super::core_v1::POD_TEMPLATE_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "update_strategy", json: "updateStrategy", ty: Object(&DAEMON_SET_UPDATE_STRATEGY), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::DaemonSetStatus`.
pub static DAEMON_SET_STATUS: Type = Type {
    name: "DaemonSetStatus",
    path: "api::apps::v1::DaemonSetStatus",
    fields: &[
        Field { rust: "collision_count", json: "collisionCount", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&DAEMON_SET_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "current_number_scheduled", json: "currentNumberScheduled", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "desired_number_scheduled", json: "desiredNumberScheduled", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "number_available", json: "numberAvailable", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "number_misscheduled", json: "numberMisscheduled", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "number_ready", json: "numberReady", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "number_unavailable", json: "numberUnavailable", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "updated_number_scheduled", json: "updatedNumberScheduled", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::DaemonSetUpdateStrategy`.
pub static DAEMON_SET_UPDATE_STRATEGY: Type = Type {
    name: "DaemonSetUpdateStrategy",
    path: "api::apps::v1::DaemonSetUpdateStrategy",
    fields: &[
        Field { rust: "rolling_update", json: "rollingUpdate", ty: Object(&ROLLING_UPDATE_DAEMON_SET), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["OnDelete", "RollingUpdate"], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::Deployment`.
pub static DEPLOYMENT: Type = Type {
    name: "Deployment",
    path: "api::apps::v1::Deployment",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&DEPLOYMENT_SPEC), optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&DEPLOYMENT_SPEC), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&DEPLOYMENT_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::DeploymentCondition`.
pub static DEPLOYMENT_CONDITION: Type = Type {
    name: "DeploymentCondition",
    path: "api::apps::v1::DeploymentCondition",
    fields: &[
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "last_update_time", json: "lastUpdateTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::DeploymentSpec`.
pub static DEPLOYMENT_SPEC: Type = Type {
    name: "DeploymentSpec",
    path: "api::apps::v1::DeploymentSpec",
    fields: &[
        Field { rust: "min_ready_seconds", json: "minReadySeconds", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "paused", json: "paused", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "progress_deadline_seconds", json: "progressDeadlineSeconds", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "replicas", json: "replicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "revision_history_limit", json: "revisionHistoryLimit", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "selector", json: "selector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "strategy", json: "strategy", ty: Object(&DEPLOYMENT_STRATEGY), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "template", json: "template", ty: Object(&super::core_v1::POD_TEMPLATE_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::DeploymentStatus`.
pub static DEPLOYMENT_STATUS: Type = Type {
    name: "DeploymentStatus",
    path: "api::apps::v1::DeploymentStatus",
    fields: &[
        Field { rust: "available_replicas", json: "availableReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "collision_count", json: "collisionCount", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&DEPLOYMENT_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ready_replicas", json: "readyReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "replicas", json: "replicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "terminating_replicas", json: "terminatingReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "unavailable_replicas", json: "unavailableReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "updated_replicas", json: "updatedReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::DeploymentStrategy`.
pub static DEPLOYMENT_STRATEGY: Type = Type {
    name: "DeploymentStrategy",
    path: "api::apps::v1::DeploymentStrategy",
    fields: &[
        Field { rust: "rolling_update", json: "rollingUpdate", ty: Object(&ROLLING_UPDATE_DEPLOYMENT), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Recreate", "RollingUpdate"], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::ReplicaSet`.
pub static REPLICA_SET: Type = Type {
    name: "ReplicaSet",
    path: "api::apps::v1::ReplicaSet",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&REPLICA_SET_SPEC), optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&REPLICA_SET_SPEC), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&REPLICA_SET_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::ReplicaSetCondition`.
pub static REPLICA_SET_CONDITION: Type = Type {
    name: "ReplicaSetCondition",
    path: "api::apps::v1::ReplicaSetCondition",
    fields: &[
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::ReplicaSetSpec`.
pub static REPLICA_SET_SPEC: Type = Type {
    name: "ReplicaSetSpec",
    path: "api::apps::v1::ReplicaSetSpec",
    fields: &[
        Field { rust: "min_ready_seconds", json: "minReadySeconds", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "replicas", json: "replicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "selector", json: "selector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "template", json: "template", ty: Object(&super::core_v1::POD_TEMPLATE_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::ReplicaSetStatus`.
pub static REPLICA_SET_STATUS: Type = Type {
    name: "ReplicaSetStatus",
    path: "api::apps::v1::ReplicaSetStatus",
    fields: &[
        Field { rust: "available_replicas", json: "availableReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&REPLICA_SET_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "fully_labeled_replicas", json: "fullyLabeledReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ready_replicas", json: "readyReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "replicas", json: "replicas", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "terminating_replicas", json: "terminatingReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::RollingUpdateDaemonSet`.
pub static ROLLING_UPDATE_DAEMON_SET: Type = Type {
    name: "RollingUpdateDaemonSet",
    path: "api::apps::v1::RollingUpdateDaemonSet",
    fields: &[
        Field { rust: "max_surge", json: "maxSurge", ty: IntOrString, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "max_unavailable", json: "maxUnavailable", ty: IntOrString, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::RollingUpdateDeployment`.
pub static ROLLING_UPDATE_DEPLOYMENT: Type = Type {
    name: "RollingUpdateDeployment",
    path: "api::apps::v1::RollingUpdateDeployment",
    fields: &[
        Field { rust: "max_surge", json: "maxSurge", ty: IntOrString, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "max_unavailable", json: "maxUnavailable", ty: IntOrString, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::RollingUpdateStatefulSetStrategy`.
pub static ROLLING_UPDATE_STATEFUL_SET_STRATEGY: Type = Type {
    name: "RollingUpdateStatefulSetStrategy",
    path: "api::apps::v1::RollingUpdateStatefulSetStrategy",
    fields: &[
        Field { rust: "max_unavailable", json: "maxUnavailable", ty: IntOrString, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "partition", json: "partition", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::StatefulSet`.
pub static STATEFUL_SET: Type = Type {
    name: "StatefulSet",
    path: "api::apps::v1::StatefulSet",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&STATEFUL_SET_SPEC), optional: true, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&STATEFUL_SET_SPEC), optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&STATEFUL_SET_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::StatefulSetCondition`.
pub static STATEFUL_SET_CONDITION: Type = Type {
    name: "StatefulSetCondition",
    path: "api::apps::v1::StatefulSetCondition",
    fields: &[
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 36, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::StatefulSetOrdinals`.
pub static STATEFUL_SET_ORDINALS: Type = Type {
    name: "StatefulSetOrdinals",
    path: "api::apps::v1::StatefulSetOrdinals",
    fields: &[
        Field { rust: "start", json: "start", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::StatefulSetPersistentVolumeClaimRetentionPolicy`.
pub static STATEFUL_SET_PERSISTENT_VOLUME_CLAIM_RETENTION_POLICY: Type = Type {
    name: "StatefulSetPersistentVolumeClaimRetentionPolicy",
    path: "api::apps::v1::StatefulSetPersistentVolumeClaimRetentionPolicy",
    fields: &[
        Field { rust: "when_deleted", json: "whenDeleted", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "when_scaled", json: "whenScaled", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::StatefulSetSpec`.
pub static STATEFUL_SET_SPEC: Type = Type {
    name: "StatefulSetSpec",
    path: "api::apps::v1::StatefulSetSpec",
    fields: &[
        Field { rust: "min_ready_seconds", json: "minReadySeconds", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ordinals", json: "ordinals", ty: Object(&STATEFUL_SET_ORDINALS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "persistent_volume_claim_retention_policy", json: "persistentVolumeClaimRetentionPolicy", ty: Object(&STATEFUL_SET_PERSISTENT_VOLUME_CLAIM_RETENTION_POLICY), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_management_policy", json: "podManagementPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["OrderedReady", "Parallel"], keys: &[] },
        Field { rust: "replicas", json: "replicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "revision_history_limit", json: "revisionHistoryLimit", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "selector", json: "selector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "service_name", json: "serviceName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "template", json: "template", ty: Object(&super::core_v1::POD_TEMPLATE_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "update_strategy", json: "updateStrategy", ty: Object(&STATEFUL_SET_UPDATE_STRATEGY), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_claim_templates", json: "volumeClaimTemplates", ty: List(&Object(&super::core_v1::PERSISTENT_VOLUME_CLAIM)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::StatefulSetStatus`.
pub static STATEFUL_SET_STATUS: Type = Type {
    name: "StatefulSetStatus",
    path: "api::apps::v1::StatefulSetStatus",
    fields: &[
        Field { rust: "available_replicas", json: "availableReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "collision_count", json: "collisionCount", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&STATEFUL_SET_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "current_replicas", json: "currentReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "current_revision", json: "currentRevision", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ready_replicas", json: "readyReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "replicas", json: "replicas", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "update_revision", json: "updateRevision", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "updated_replicas", json: "updatedReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::apps::v1::StatefulSetUpdateStrategy`.
pub static STATEFUL_SET_UPDATE_STRATEGY: Type = Type {
    name: "StatefulSetUpdateStrategy",
    path: "api::apps::v1::StatefulSetUpdateStrategy",
    fields: &[
        Field { rust: "rolling_update", json: "rollingUpdate", ty: Object(&ROLLING_UPDATE_STATEFUL_SET_STRATEGY), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["OnDelete", "RollingUpdate"], keys: &[] },
    ],
    variants: &[],
};
