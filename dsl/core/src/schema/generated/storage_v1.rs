//! The types of `k8s_openapi::api::storage::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::storage::v1::CSIDriver`.
pub static CSI_DRIVER: Type = Type::of("api::storage::v1", "CSIDriver", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec CSIDriverSpec");

/// `api::storage::v1::CSIDriverSpec`.
pub static CSI_DRIVER_SPEC: Type = Type::of("api::storage::v1", "CSIDriverSpec", "
    attachRequired attach_required ?Bool
    fsGroupPolicy fs_group_policy ?String =File|None|ReadWriteOnceWithFSType
    nodeAllocatableUpdatePeriodSeconds node_allocatable_update_period_seconds ?Int64
    podInfoOnMount pod_info_on_mount ?Bool
    preventPodSchedulingIfMissing prevent_pod_scheduling_if_missing ?Bool 36..37
    requiresRepublish requires_republish ?Bool
    seLinuxMount se_linux_mount ?Bool
    serviceAccountTokenInSecrets service_account_token_in_secrets ?Bool 35..37
    storageCapacity storage_capacity ?Bool
    tokenRequests token_requests ?[TokenRequest]
    volumeLifecycleModes volume_lifecycle_modes ?[String] =Ephemeral|Persistent");

/// `api::storage::v1::CSINode`.
pub static CSI_NODE: Type = Type::of("api::storage::v1", "CSINode", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec CSINodeSpec
    status status ?CSINodeStatus 37..37");

/// `api::storage::v1::CSINodeDriver`.
pub static CSI_NODE_DRIVER: Type = Type::of("api::storage::v1", "CSINodeDriver", "
    allocatable allocatable ?VolumeNodeResources
    name name String
    nodeID node_id String
    topologyKeys topology_keys ?[String]");

/// `api::storage::v1::CSINodeSpec`.
pub static CSI_NODE_SPEC: Type = Type::of("api::storage::v1", "CSINodeSpec", "
    drivers drivers [CSINodeDriver] @name");

/// `api::storage::v1::CSINodeStatus`.
pub static CSI_NODE_STATUS: Type = Type::of("api::storage::v1", "CSINodeStatus", "
    storageHealth storage_health ?[StorageHealth] 37..37 @name");

/// `api::storage::v1::CSIStorageCapacity`.
pub static CSI_STORAGE_CAPACITY: Type = Type::of("api::storage::v1", "CSIStorageCapacity", "
    capacity capacity ?Quantity
    maximumVolumeSize maximum_volume_size ?Quantity
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    nodeTopology node_topology ?apimachinery::pkg::apis::meta::v1::LabelSelector
    storageClassName storage_class_name String");

/// `api::storage::v1::StorageClass`.
pub static STORAGE_CLASS: Type = Type::of("api::storage::v1", "StorageClass", "
    allowVolumeExpansion allow_volume_expansion ?Bool
    allowedTopologies allowed_topologies ?[api::core::v1::TopologySelectorTerm]
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    mountOptions mount_options ?[String]
    parameters parameters ?{String}
    provisioner provisioner String
    reclaimPolicy reclaim_policy ?String =Delete|Recycle|Retain
    volumeBindingMode volume_binding_mode ?String =Immediate|WaitForFirstConsumer");

/// `api::storage::v1::StorageHealth`.
pub static STORAGE_HEALTH: Type = Type::of("api::storage::v1", "StorageHealth", "
    healthConditions health_conditions ?[StorageHealthCondition] 37..37
    name name String 37..37");

/// `api::storage::v1::StorageHealthCondition`.
pub static STORAGE_HEALTH_CONDITION: Type = Type::of("api::storage::v1", "StorageHealthCondition", "
    accessMode access_mode ?String 37..37
    lastTransitionTime last_transition_time ?Time 37..37
    message message ?String 37..37
    reason reason String 37..37
    status status String 37..37
    volumeMode volume_mode ?String 37..37");

/// `api::storage::v1::TokenRequest`.
pub static TOKEN_REQUEST: Type = Type::of("api::storage::v1", "TokenRequest", "
    audience audience String
    expirationSeconds expiration_seconds ?Int64");

/// `api::storage::v1::VolumeAttachment`.
pub static VOLUME_ATTACHMENT: Type = Type::of("api::storage::v1", "VolumeAttachment", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec VolumeAttachmentSpec
    status status ?VolumeAttachmentStatus");

/// `api::storage::v1::VolumeAttachmentSource`.
pub static VOLUME_ATTACHMENT_SOURCE: Type = Type::of("api::storage::v1", "VolumeAttachmentSource", "
    inlineVolumeSpec inline_volume_spec ?api::core::v1::PersistentVolumeSpec
    persistentVolumeName persistent_volume_name ?String");

/// `api::storage::v1::VolumeAttachmentSpec`.
pub static VOLUME_ATTACHMENT_SPEC: Type = Type::of("api::storage::v1", "VolumeAttachmentSpec", "
    attacher attacher String
    nodeName node_name String
    source source VolumeAttachmentSource");

/// `api::storage::v1::VolumeAttachmentStatus`.
pub static VOLUME_ATTACHMENT_STATUS: Type = Type::of("api::storage::v1", "VolumeAttachmentStatus", "
    attachError attach_error ?VolumeError
    attached attached Bool
    attachmentMetadata attachment_metadata ?{String}
    detachError detach_error ?VolumeError");

/// `api::storage::v1::VolumeAttributesClass`.
pub static VOLUME_ATTRIBUTES_CLASS: Type = Type::of("api::storage::v1", "VolumeAttributesClass", "
    driverName driver_name String 34..37
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta 34..37
    parameters parameters ?{String} 34..37");

/// `api::storage::v1::VolumeError`.
pub static VOLUME_ERROR: Type = Type::of("api::storage::v1", "VolumeError", "
    errorCode error_code ?Int32
    message message ?String
    time time ?Time");

/// `api::storage::v1::VolumeNodeResources`.
pub static VOLUME_NODE_RESOURCES: Type = Type::of("api::storage::v1", "VolumeNodeResources", "
    count count ?Int32");
