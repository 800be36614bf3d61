//! The types of `k8s_openapi::api::storage::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::storage::v1::CSIDriver`.
pub static CSI_DRIVER: Type = Type {
    name: "CSIDriver",
    path: "api::storage::v1::CSIDriver",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&CSI_DRIVER_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::CSIDriverSpec`.
pub static CSI_DRIVER_SPEC: Type = Type {
    name: "CSIDriverSpec",
    path: "api::storage::v1::CSIDriverSpec",
    fields: &[
        Field { rust: "attach_required", json: "attachRequired", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "fs_group_policy", json: "fsGroupPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_allocatable_update_period_seconds", json: "nodeAllocatableUpdatePeriodSeconds", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_info_on_mount", json: "podInfoOnMount", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "prevent_pod_scheduling_if_missing", json: "preventPodSchedulingIfMissing", ty: Bool, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "requires_republish", json: "requiresRepublish", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "se_linux_mount", json: "seLinuxMount", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "service_account_token_in_secrets", json: "serviceAccountTokenInSecrets", ty: Bool, optional: true, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
        Field { rust: "storage_capacity", json: "storageCapacity", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "token_requests", json: "tokenRequests", ty: List(&Object(&TOKEN_REQUEST)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_lifecycle_modes", json: "volumeLifecycleModes", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::CSINode`.
pub static CSI_NODE: Type = Type {
    name: "CSINode",
    path: "api::storage::v1::CSINode",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&CSI_NODE_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&CSI_NODE_STATUS), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::CSINodeDriver`.
pub static CSI_NODE_DRIVER: Type = Type {
    name: "CSINodeDriver",
    path: "api::storage::v1::CSINodeDriver",
    fields: &[
        Field { rust: "allocatable", json: "allocatable", ty: Object(&VOLUME_NODE_RESOURCES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_id", json: "nodeID", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "topology_keys", json: "topologyKeys", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::CSINodeSpec`.
pub static CSI_NODE_SPEC: Type = Type {
    name: "CSINodeSpec",
    path: "api::storage::v1::CSINodeSpec",
    fields: &[
        Field { rust: "drivers", json: "drivers", ty: List(&Object(&CSI_NODE_DRIVER)), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &["name"] },
    ],
    variants: &[],
};

/// `api::storage::v1::CSINodeStatus`.
pub static CSI_NODE_STATUS: Type = Type {
    name: "CSINodeStatus",
    path: "api::storage::v1::CSINodeStatus",
    fields: &[
        Field { rust: "storage_health", json: "storageHealth", ty: List(&Object(&STORAGE_HEALTH)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
    ],
    variants: &[],
};

/// `api::storage::v1::CSIStorageCapacity`.
pub static CSI_STORAGE_CAPACITY: Type = Type {
    name: "CSIStorageCapacity",
    path: "api::storage::v1::CSIStorageCapacity",
    fields: &[
        Field { rust: "capacity", json: "capacity", ty: Quantity, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "maximum_volume_size", json: "maximumVolumeSize", ty: Quantity, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_topology", json: "nodeTopology", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "storage_class_name", json: "storageClassName", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::StorageClass`.
pub static STORAGE_CLASS: Type = Type {
    name: "StorageClass",
    path: "api::storage::v1::StorageClass",
    fields: &[
        Field { rust: "allow_volume_expansion", json: "allowVolumeExpansion", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "allowed_topologies", json: "allowedTopologies", ty: List(&Object(&super::core_v1::TOPOLOGY_SELECTOR_TERM)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "mount_options", json: "mountOptions", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "parameters", json: "parameters", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "provisioner", json: "provisioner", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reclaim_policy", json: "reclaimPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Delete", "Recycle", "Retain"], keys: &[] },
        Field { rust: "volume_binding_mode", json: "volumeBindingMode", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Immediate", "WaitForFirstConsumer"], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::StorageHealth`.
pub static STORAGE_HEALTH: Type = Type {
    name: "StorageHealth",
    path: "api::storage::v1::StorageHealth",
    fields: &[
        Field { rust: "health_conditions", json: "healthConditions", ty: List(&Object(&STORAGE_HEALTH_CONDITION)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::StorageHealthCondition`.
pub static STORAGE_HEALTH_CONDITION: Type = Type {
    name: "StorageHealthCondition",
    path: "api::storage::v1::StorageHealthCondition",
    fields: &[
        Field { rust: "access_mode", json: "accessMode", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_mode", json: "volumeMode", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::TokenRequest`.
pub static TOKEN_REQUEST: Type = Type {
    name: "TokenRequest",
    path: "api::storage::v1::TokenRequest",
    fields: &[
        Field { rust: "audience", json: "audience", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "expiration_seconds", json: "expirationSeconds", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::VolumeAttachment`.
pub static VOLUME_ATTACHMENT: Type = Type {
    name: "VolumeAttachment",
    path: "api::storage::v1::VolumeAttachment",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&VOLUME_ATTACHMENT_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&VOLUME_ATTACHMENT_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::VolumeAttachmentSource`.
pub static VOLUME_ATTACHMENT_SOURCE: Type = Type {
    name: "VolumeAttachmentSource",
    path: "api::storage::v1::VolumeAttachmentSource",
    fields: &[
        Field { rust: "inline_volume_spec", json: "inlineVolumeSpec", ty: Object(&super::core_v1::PERSISTENT_VOLUME_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "persistent_volume_name", json: "persistentVolumeName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::VolumeAttachmentSpec`.
pub static VOLUME_ATTACHMENT_SPEC: Type = Type {
    name: "VolumeAttachmentSpec",
    path: "api::storage::v1::VolumeAttachmentSpec",
    fields: &[
        Field { rust: "attacher", json: "attacher", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_name", json: "nodeName", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "source", json: "source", ty: Object(&VOLUME_ATTACHMENT_SOURCE), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::VolumeAttachmentStatus`.
pub static VOLUME_ATTACHMENT_STATUS: Type = Type {
    name: "VolumeAttachmentStatus",
    path: "api::storage::v1::VolumeAttachmentStatus",
    fields: &[
        Field { rust: "attach_error", json: "attachError", ty: Object(&VOLUME_ERROR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "attached", json: "attached", ty: Bool, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "attachment_metadata", json: "attachmentMetadata", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "detach_error", json: "detachError", ty: Object(&VOLUME_ERROR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::VolumeAttributesClass`.
pub static VOLUME_ATTRIBUTES_CLASS: Type = Type {
    name: "VolumeAttributesClass",
    path: "api::storage::v1::VolumeAttributesClass",
    fields: &[
        Field { rust: "driver_name", json: "driverName", ty: String, optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "parameters", json: "parameters", ty: Map(&String), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::VolumeError`.
pub static VOLUME_ERROR: Type = Type {
    name: "VolumeError",
    path: "api::storage::v1::VolumeError",
    fields: &[
        Field { rust: "error_code", json: "errorCode", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "time", json: "time", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::storage::v1::VolumeNodeResources`.
pub static VOLUME_NODE_RESOURCES: Type = Type {
    name: "VolumeNodeResources",
    path: "api::storage::v1::VolumeNodeResources",
    fields: &[
        Field { rust: "count", json: "count", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
