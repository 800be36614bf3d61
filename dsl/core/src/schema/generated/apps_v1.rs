//! The types of `k8s_openapi::api::apps::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::apps::v1::ControllerRevision`.
pub static CONTROLLER_REVISION: Type = Type::of("api::apps::v1", "ControllerRevision", "
    data data ?Any 33..36
    data data Any 37..37
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    revision revision Int64 33..36
    revision revision ?Int64 37..37");

/// `api::apps::v1::DaemonSet`.
pub static DAEMON_SET: Type = Type::of("api::apps::v1", "DaemonSet", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?DaemonSetSpec 33..36
    spec spec DaemonSetSpec 37..37
    status status ?DaemonSetStatus");

/// `api::apps::v1::DaemonSetCondition`.
pub static DAEMON_SET_CONDITION: Type = Type::of("api::apps::v1", "DaemonSetCondition", "
    lastTransitionTime last_transition_time ?Time
    message message ?String
    reason reason ?String
    status status String 33..36
    status status ?String 37..37
    type type_ String 33..36
    type type_ ?String 37..37");

/// `api::apps::v1::DaemonSetSpec`.
pub static DAEMON_SET_SPEC: Type = Type::of("api::apps::v1", "DaemonSetSpec", "
    minReadySeconds min_ready_seconds ?Int32
    revisionHistoryLimit revision_history_limit ?Int32
    selector selector apimachinery::pkg::apis::meta::v1::LabelSelector
    template template api::core::v1::PodTemplateSpec
    updateStrategy update_strategy ?DaemonSetUpdateStrategy");

/// `api::apps::v1::DaemonSetStatus`.
pub static DAEMON_SET_STATUS: Type = Type::of("api::apps::v1", "DaemonSetStatus", "
    collisionCount collision_count ?Int32
    conditions conditions ?[DaemonSetCondition] @type
    currentNumberScheduled current_number_scheduled Int32
    desiredNumberScheduled desired_number_scheduled Int32
    numberAvailable number_available ?Int32
    numberMisscheduled number_misscheduled Int32
    numberReady number_ready Int32
    numberUnavailable number_unavailable ?Int32
    observedGeneration observed_generation ?Int64
    updatedNumberScheduled updated_number_scheduled ?Int32");

/// `api::apps::v1::DaemonSetUpdateStrategy`.
pub static DAEMON_SET_UPDATE_STRATEGY: Type = Type::of("api::apps::v1", "DaemonSetUpdateStrategy", "
    rollingUpdate rolling_update ?RollingUpdateDaemonSet
    type type_ ?String =OnDelete|RollingUpdate");

/// `api::apps::v1::Deployment`.
pub static DEPLOYMENT: Type = Type::of("api::apps::v1", "Deployment", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?DeploymentSpec 33..36
    spec spec DeploymentSpec 37..37
    status status ?DeploymentStatus");

/// `api::apps::v1::DeploymentCondition`.
pub static DEPLOYMENT_CONDITION: Type = Type::of("api::apps::v1", "DeploymentCondition", "
    lastTransitionTime last_transition_time ?Time
    lastUpdateTime last_update_time ?Time
    message message ?String
    reason reason ?String
    status status String 33..36
    status status ?String 37..37
    type type_ String 33..36
    type type_ ?String 37..37");

/// `api::apps::v1::DeploymentSpec`.
pub static DEPLOYMENT_SPEC: Type = Type::of("api::apps::v1", "DeploymentSpec", "
    minReadySeconds min_ready_seconds ?Int32
    paused paused ?Bool
    progressDeadlineSeconds progress_deadline_seconds ?Int32
    replicas replicas ?Int32
    revisionHistoryLimit revision_history_limit ?Int32
    selector selector apimachinery::pkg::apis::meta::v1::LabelSelector
    strategy strategy ?DeploymentStrategy
    template template api::core::v1::PodTemplateSpec");

/// `api::apps::v1::DeploymentStatus`.
pub static DEPLOYMENT_STATUS: Type = Type::of("api::apps::v1", "DeploymentStatus", "
    availableReplicas available_replicas ?Int32
    collisionCount collision_count ?Int32
    conditions conditions ?[DeploymentCondition] @type
    observedGeneration observed_generation ?Int64
    readyReplicas ready_replicas ?Int32
    replicas replicas ?Int32
    terminatingReplicas terminating_replicas ?Int32
    unavailableReplicas unavailable_replicas ?Int32
    updatedReplicas updated_replicas ?Int32");

/// `api::apps::v1::DeploymentStrategy`.
pub static DEPLOYMENT_STRATEGY: Type = Type::of("api::apps::v1", "DeploymentStrategy", "
    rollingUpdate rolling_update ?RollingUpdateDeployment
    type type_ ?String =Recreate|RollingUpdate");

/// `api::apps::v1::ReplicaSet`.
pub static REPLICA_SET: Type = Type::of("api::apps::v1", "ReplicaSet", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?ReplicaSetSpec 33..36
    spec spec ReplicaSetSpec 37..37
    status status ?ReplicaSetStatus");

/// `api::apps::v1::ReplicaSetCondition`.
pub static REPLICA_SET_CONDITION: Type = Type::of("api::apps::v1", "ReplicaSetCondition", "
    lastTransitionTime last_transition_time ?Time
    message message ?String
    reason reason ?String
    status status String 33..36
    status status ?String 37..37
    type type_ String 33..36
    type type_ ?String 37..37");

/// `api::apps::v1::ReplicaSetSpec`.
pub static REPLICA_SET_SPEC: Type = Type::of("api::apps::v1", "ReplicaSetSpec", "
    minReadySeconds min_ready_seconds ?Int32
    replicas replicas ?Int32
    selector selector apimachinery::pkg::apis::meta::v1::LabelSelector
    template template ?api::core::v1::PodTemplateSpec");

/// `api::apps::v1::ReplicaSetStatus`.
pub static REPLICA_SET_STATUS: Type = Type::of("api::apps::v1", "ReplicaSetStatus", "
    availableReplicas available_replicas ?Int32
    conditions conditions ?[ReplicaSetCondition] @type
    fullyLabeledReplicas fully_labeled_replicas ?Int32
    observedGeneration observed_generation ?Int64
    readyReplicas ready_replicas ?Int32
    replicas replicas Int32
    terminatingReplicas terminating_replicas ?Int32");

/// `api::apps::v1::RollingUpdateDaemonSet`.
pub static ROLLING_UPDATE_DAEMON_SET: Type = Type::of("api::apps::v1", "RollingUpdateDaemonSet", "
    maxSurge max_surge ?IntOrString
    maxUnavailable max_unavailable ?IntOrString");

/// `api::apps::v1::RollingUpdateDeployment`.
pub static ROLLING_UPDATE_DEPLOYMENT: Type = Type::of("api::apps::v1", "RollingUpdateDeployment", "
    maxSurge max_surge ?IntOrString
    maxUnavailable max_unavailable ?IntOrString");

/// `api::apps::v1::RollingUpdateStatefulSetStrategy`.
pub static ROLLING_UPDATE_STATEFUL_SET_STRATEGY: Type = Type::of("api::apps::v1", "RollingUpdateStatefulSetStrategy", "
    maxUnavailable max_unavailable ?IntOrString
    partition partition ?Int32");

/// `api::apps::v1::StatefulSet`.
pub static STATEFUL_SET: Type = Type::of("api::apps::v1", "StatefulSet", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?StatefulSetSpec 33..36
    spec spec StatefulSetSpec 37..37
    status status ?StatefulSetStatus");

/// `api::apps::v1::StatefulSetCondition`.
pub static STATEFUL_SET_CONDITION: Type = Type::of("api::apps::v1", "StatefulSetCondition", "
    lastTransitionTime last_transition_time ?Time
    message message ?String
    reason reason ?String
    status status String 33..36
    status status ?String 37..37
    type type_ String 33..36
    type type_ ?String 37..37");

/// `api::apps::v1::StatefulSetOrdinals`.
pub static STATEFUL_SET_ORDINALS: Type = Type::of("api::apps::v1", "StatefulSetOrdinals", "
    start start ?Int32");

/// `api::apps::v1::StatefulSetPersistentVolumeClaimRetentionPolicy`.
pub static STATEFUL_SET_PERSISTENT_VOLUME_CLAIM_RETENTION_POLICY: Type = Type::of("api::apps::v1", "StatefulSetPersistentVolumeClaimRetentionPolicy", "
    whenDeleted when_deleted ?String =Delete|Retain
    whenScaled when_scaled ?String =Delete|Retain");

/// `api::apps::v1::StatefulSetSpec`.
pub static STATEFUL_SET_SPEC: Type = Type::of("api::apps::v1", "StatefulSetSpec", "
    minReadySeconds min_ready_seconds ?Int32
    ordinals ordinals ?StatefulSetOrdinals
    persistentVolumeClaimRetentionPolicy persistent_volume_claim_retention_policy ?StatefulSetPersistentVolumeClaimRetentionPolicy
    podManagementPolicy pod_management_policy ?String =OrderedReady|Parallel
    replicas replicas ?Int32
    revisionHistoryLimit revision_history_limit ?Int32
    selector selector apimachinery::pkg::apis::meta::v1::LabelSelector
    serviceName service_name ?String
    template template api::core::v1::PodTemplateSpec
    updateStrategy update_strategy ?StatefulSetUpdateStrategy
    volumeClaimTemplates volume_claim_templates ?[api::core::v1::PersistentVolumeClaim]");

/// `api::apps::v1::StatefulSetStatus`.
pub static STATEFUL_SET_STATUS: Type = Type::of("api::apps::v1", "StatefulSetStatus", "
    availableReplicas available_replicas ?Int32
    collisionCount collision_count ?Int32
    conditions conditions ?[StatefulSetCondition] @type
    currentReplicas current_replicas ?Int32
    currentRevision current_revision ?String
    observedGeneration observed_generation ?Int64
    readyReplicas ready_replicas ?Int32
    replicas replicas Int32
    updateRevision update_revision ?String
    updatedReplicas updated_replicas ?Int32");

/// `api::apps::v1::StatefulSetUpdateStrategy`.
pub static STATEFUL_SET_UPDATE_STRATEGY: Type = Type::of("api::apps::v1", "StatefulSetUpdateStrategy", "
    rollingUpdate rolling_update ?RollingUpdateStatefulSetStrategy
    type type_ ?String =OnDelete|RollingUpdate");
