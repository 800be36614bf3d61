//! The types of `k8s_openapi::api::core::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::core::v1::AWSElasticBlockStoreVolumeSource`.
pub static AWS_ELASTIC_BLOCK_STORE_VOLUME_SOURCE: Type = Type {
    name: "AWSElasticBlockStoreVolumeSource",
    path: "api::core::v1::AWSElasticBlockStoreVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "partition", json: "partition", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_id", json: "volumeID", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Affinity`.
pub static AFFINITY: Type = Type {
    name: "Affinity",
    path: "api::core::v1::Affinity",
    fields: &[
        Field { rust: "node_affinity", json: "nodeAffinity", ty: Object(&NODE_AFFINITY), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_affinity", json: "podAffinity", ty: Object(&POD_AFFINITY), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_anti_affinity", json: "podAntiAffinity", ty: Object(&POD_ANTI_AFFINITY), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::AppArmorProfile`.
pub static APP_ARMOR_PROFILE: Type = Type {
    name: "AppArmorProfile",
    path: "api::core::v1::AppArmorProfile",
    fields: &[
        Field { rust: "localhost_profile", json: "localhostProfile", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &["Localhost", "RuntimeDefault", "Unconfined"], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::AttachedVolume`.
pub static ATTACHED_VOLUME: Type = Type {
    name: "AttachedVolume",
    path: "api::core::v1::AttachedVolume",
    fields: &[
        Field { rust: "device_path", json: "devicePath", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::AzureDiskVolumeSource`.
pub static AZURE_DISK_VOLUME_SOURCE: Type = Type {
    name: "AzureDiskVolumeSource",
    path: "api::core::v1::AzureDiskVolumeSource",
    fields: &[
        Field { rust: "caching_mode", json: "cachingMode", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["None", "ReadOnly", "ReadWrite"], keys: &[] },
        Field { rust: "disk_name", json: "diskName", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "disk_uri", json: "diskURI", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Dedicated", "Managed", "Shared"], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::AzureFilePersistentVolumeSource`.
pub static AZURE_FILE_PERSISTENT_VOLUME_SOURCE: Type = Type {
    name: "AzureFilePersistentVolumeSource",
    path: "api::core::v1::AzureFilePersistentVolumeSource",
    fields: &[
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_name", json: "secretName", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_namespace", json: "secretNamespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "share_name", json: "shareName", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::AzureFileVolumeSource`.
pub static AZURE_FILE_VOLUME_SOURCE: Type = Type {
    name: "AzureFileVolumeSource",
    path: "api::core::v1::AzureFileVolumeSource",
    fields: &[
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_name", json: "secretName", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "share_name", json: "shareName", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Binding`.
pub static BINDING: Type = Type {
    name: "Binding",
    path: "api::core::v1::Binding",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "target", json: "target", ty: Object(&OBJECT_REFERENCE), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::CSIPersistentVolumeSource`.
pub static CSI_PERSISTENT_VOLUME_SOURCE: Type = Type {
    name: "CSIPersistentVolumeSource",
    path: "api::core::v1::CSIPersistentVolumeSource",
    fields: &[
        Field { rust: "controller_expand_secret_ref", json: "controllerExpandSecretRef", ty: Object(&SECRET_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "controller_publish_secret_ref", json: "controllerPublishSecretRef", ty: Object(&SECRET_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "driver", json: "driver", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_expand_secret_ref", json: "nodeExpandSecretRef", ty: Object(&SECRET_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_publish_secret_ref", json: "nodePublishSecretRef", ty: Object(&SECRET_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_stage_secret_ref", json: "nodeStageSecretRef", ty: Object(&SECRET_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_attributes", json: "volumeAttributes", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_handle", json: "volumeHandle", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::CSIVolumeSource`.
pub static CSI_VOLUME_SOURCE: Type = Type {
    name: "CSIVolumeSource",
    path: "api::core::v1::CSIVolumeSource",
    fields: &[
        Field { rust: "driver", json: "driver", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_publish_secret_ref", json: "nodePublishSecretRef", ty: Object(&LOCAL_OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_attributes", json: "volumeAttributes", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Capabilities`.
pub static CAPABILITIES: Type = Type {
    name: "Capabilities",
    path: "api::core::v1::Capabilities",
    fields: &[
        Field { rust: "add", json: "add", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "drop", json: "drop", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::CephFSPersistentVolumeSource`.
pub static CEPH_FS_PERSISTENT_VOLUME_SOURCE: Type = Type {
    name: "CephFSPersistentVolumeSource",
    path: "api::core::v1::CephFSPersistentVolumeSource",
    fields: &[
        Field { rust: "monitors", json: "monitors", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "path", json: "path", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_file", json: "secretFile", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&SECRET_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "user", json: "user", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::CephFSVolumeSource`.
pub static CEPH_FS_VOLUME_SOURCE: Type = Type {
    name: "CephFSVolumeSource",
    path: "api::core::v1::CephFSVolumeSource",
    fields: &[
        Field { rust: "monitors", json: "monitors", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "path", json: "path", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_file", json: "secretFile", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&LOCAL_OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "user", json: "user", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::CinderPersistentVolumeSource`.
pub static CINDER_PERSISTENT_VOLUME_SOURCE: Type = Type {
    name: "CinderPersistentVolumeSource",
    path: "api::core::v1::CinderPersistentVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&SECRET_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_id", json: "volumeID", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::CinderVolumeSource`.
pub static CINDER_VOLUME_SOURCE: Type = Type {
    name: "CinderVolumeSource",
    path: "api::core::v1::CinderVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&LOCAL_OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_id", json: "volumeID", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ClientIPConfig`.
pub static CLIENT_IP_CONFIG: Type = Type {
    name: "ClientIPConfig",
    path: "api::core::v1::ClientIPConfig",
    fields: &[
        Field { rust: "timeout_seconds", json: "timeoutSeconds", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ClusterTrustBundleProjection`.
pub static CLUSTER_TRUST_BUNDLE_PROJECTION: Type = Type {
    name: "ClusterTrustBundleProjection",
    path: "api::core::v1::ClusterTrustBundleProjection",
    fields: &[
        Field { rust: "label_selector", json: "labelSelector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "optional", json: "optional", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "path", json: "path", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "signer_name", json: "signerName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "user", json: "user", ty: Int64, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ConfigMap`.
pub static CONFIG_MAP: Type = Type {
    name: "ConfigMap",
    path: "api::core::v1::ConfigMap",
    fields: &[
        Field { rust: "binary_data", json: "binaryData", ty: Map(&Bytes), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "data", json: "data", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "immutable", json: "immutable", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ConfigMapEnvSource`.
pub static CONFIG_MAP_ENV_SOURCE: Type = Type {
    name: "ConfigMapEnvSource",
    path: "api::core::v1::ConfigMapEnvSource",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "optional", json: "optional", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ConfigMapKeySelector`.
pub static CONFIG_MAP_KEY_SELECTOR: Type = Type {
    name: "ConfigMapKeySelector",
    path: "api::core::v1::ConfigMapKeySelector",
    fields: &[
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "optional", json: "optional", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ConfigMapNodeConfigSource`.
pub static CONFIG_MAP_NODE_CONFIG_SOURCE: Type = Type {
    name: "ConfigMapNodeConfigSource",
    path: "api::core::v1::ConfigMapNodeConfigSource",
    fields: &[
        Field { rust: "kubelet_config_key", json: "kubeletConfigKey", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace", json: "namespace", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_version", json: "resourceVersion", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "uid", json: "uid", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ConfigMapProjection`.
pub static CONFIG_MAP_PROJECTION: Type = Type {
    name: "ConfigMapProjection",
    path: "api::core::v1::ConfigMapProjection",
    fields: &[
        Field { rust: "items", json: "items", ty: List(&Object(&KEY_TO_PATH)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "optional", json: "optional", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ConfigMapVolumeSource`.
pub static CONFIG_MAP_VOLUME_SOURCE: Type = Type {
    name: "ConfigMapVolumeSource",
    path: "api::core::v1::ConfigMapVolumeSource",
    fields: &[
        Field { rust: "default_mode", json: "defaultMode", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "default_user", json: "defaultUser", ty: Int64, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "items", json: "items", ty: List(&Object(&KEY_TO_PATH)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "optional", json: "optional", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Container`.
pub static CONTAINER: Type = Type {
    name: "Container",
    path: "api::core::v1::Container",
    fields: &[
        Field { rust: "args", json: "args", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "command", json: "command", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "env", json: "env", ty: List(&Object(&ENV_VAR)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["name"] },
        Field { rust: "env_from", json: "envFrom", ty: List(&Object(&ENV_FROM_SOURCE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "image", json: "image", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "image_pull_policy", json: "imagePullPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Always", "IfNotPresent", "Never"], keys: &[] },
        Field { rust: "lifecycle", json: "lifecycle", ty: Object(&LIFECYCLE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "liveness_probe", json: "livenessProbe", ty: Object(&PROBE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ports", json: "ports", ty: List(&Object(&CONTAINER_PORT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["containerPort", "protocol"] },
        Field { rust: "readiness_probe", json: "readinessProbe", ty: Object(&PROBE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resize_policy", json: "resizePolicy", ty: List(&Object(&CONTAINER_RESIZE_POLICY)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resources", json: "resources", ty: Object(&RESOURCE_REQUIREMENTS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "restart_policy", json: "restartPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "restart_policy_rules", json: "restartPolicyRules", ty: List(&Object(&CONTAINER_RESTART_RULE)), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "security_context", json: "securityContext", ty: Object(&SECURITY_CONTEXT), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "startup_probe", json: "startupProbe", ty: Object(&PROBE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "stdin", json: "stdin", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "stdin_once", json: "stdinOnce", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "termination_message_path", json: "terminationMessagePath", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "termination_message_policy", json: "terminationMessagePolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["FallbackToLogsOnError", "File"], keys: &[] },
        Field { rust: "tty", json: "tty", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_devices", json: "volumeDevices", ty: List(&Object(&VOLUME_DEVICE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["devicePath"] },
        Field { rust: "volume_mounts", json: "volumeMounts", ty: List(&Object(&VOLUME_MOUNT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["mountPath"] },
        Field { rust: "working_dir", json: "workingDir", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ContainerExtendedResourceRequest`.
pub static CONTAINER_EXTENDED_RESOURCE_REQUEST: Type = Type {
    name: "ContainerExtendedResourceRequest",
    path: "api::core::v1::ContainerExtendedResourceRequest",
    fields: &[
        Field { rust: "container_name", json: "containerName", ty: String, optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "request_name", json: "requestName", ty: String, optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_name", json: "resourceName", ty: String, optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ContainerImage`.
pub static CONTAINER_IMAGE: Type = Type {
    name: "ContainerImage",
    path: "api::core::v1::ContainerImage",
    fields: &[
        Field { rust: "names", json: "names", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "size_bytes", json: "sizeBytes", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ContainerPort`.
pub static CONTAINER_PORT: Type = Type {
    name: "ContainerPort",
    path: "api::core::v1::ContainerPort",
    fields: &[
        Field { rust: "container_port", json: "containerPort", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "host_ip", json: "hostIP", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "host_port", json: "hostPort", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "protocol", json: "protocol", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["SCTP", "TCP", "UDP"], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ContainerResizePolicy`.
pub static CONTAINER_RESIZE_POLICY: Type = Type {
    name: "ContainerResizePolicy",
    path: "api::core::v1::ContainerResizePolicy",
    fields: &[
        Field { rust: "resource_name", json: "resourceName", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "restart_policy", json: "restartPolicy", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ContainerRestartRule`.
pub static CONTAINER_RESTART_RULE: Type = Type {
    name: "ContainerRestartRule",
    path: "api::core::v1::ContainerRestartRule",
    fields: &[
        Field { rust: "action", json: "action", ty: String, optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "exit_codes", json: "exitCodes", ty: Object(&CONTAINER_RESTART_RULE_ON_EXIT_CODES), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ContainerRestartRuleOnExitCodes`.
pub static CONTAINER_RESTART_RULE_ON_EXIT_CODES: Type = Type {
    name: "ContainerRestartRuleOnExitCodes",
    path: "api::core::v1::ContainerRestartRuleOnExitCodes",
    fields: &[
        Field { rust: "operator", json: "operator", ty: String, optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "values", json: "values", ty: List(&Int32), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ContainerState`.
pub static CONTAINER_STATE: Type = Type {
    name: "ContainerState",
    path: "api::core::v1::ContainerState",
    fields: &[
        Field { rust: "running", json: "running", ty: Object(&CONTAINER_STATE_RUNNING), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "terminated", json: "terminated", ty: Object(&CONTAINER_STATE_TERMINATED), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "waiting", json: "waiting", ty: Object(&CONTAINER_STATE_WAITING), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ContainerStateRunning`.
pub static CONTAINER_STATE_RUNNING: Type = Type {
    name: "ContainerStateRunning",
    path: "api::core::v1::ContainerStateRunning",
    fields: &[
        Field { rust: "started_at", json: "startedAt", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ContainerStateTerminated`.
pub static CONTAINER_STATE_TERMINATED: Type = Type {
    name: "ContainerStateTerminated",
    path: "api::core::v1::ContainerStateTerminated",
    fields: &[
        Field { rust: "container_id", json: "containerID", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "exit_code", json: "exitCode", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "finished_at", json: "finishedAt", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "signal", json: "signal", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "started_at", json: "startedAt", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ContainerStateWaiting`.
pub static CONTAINER_STATE_WAITING: Type = Type {
    name: "ContainerStateWaiting",
    path: "api::core::v1::ContainerStateWaiting",
    fields: &[
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ContainerStatus`.
pub static CONTAINER_STATUS: Type = Type {
    name: "ContainerStatus",
    path: "api::core::v1::ContainerStatus",
    fields: &[
        Field { rust: "allocated_resources", json: "allocatedResources", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "allocated_resources_status", json: "allocatedResourcesStatus", ty: List(&Object(&RESOURCE_STATUS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["name"] },
        Field { rust: "container_id", json: "containerID", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "image", json: "image", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "image_id", json: "imageID", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "last_state", json: "lastState", ty: Object(&CONTAINER_STATE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ready", json: "ready", ty: Bool, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resources", json: "resources", ty: Object(&RESOURCE_REQUIREMENTS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "restart_count", json: "restartCount", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "started", json: "started", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "state", json: "state", ty: Object(&CONTAINER_STATE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "stop_signal", json: "stopSignal", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["SIGABRT", "SIGALRM", "SIGBUS", "SIGCHLD", "SIGCLD", "SIGCONT", "SIGFPE", "SIGHUP", "SIGILL", "SIGINT", "SIGIO", "SIGIOT", "SIGKILL", "SIGPIPE", "SIGPOLL", "SIGPROF", "SIGPWR", "SIGQUIT", "SIGRTMAX", "SIGRTMAX-1", "SIGRTMAX-10", "SIGRTMAX-11", "SIGRTMAX-12", "SIGRTMAX-13", "SIGRTMAX-14", "SIGRTMAX-2", "SIGRTMAX-3", "SIGRTMAX-4", "SIGRTMAX-5", "SIGRTMAX-6", "SIGRTMAX-7", "SIGRTMAX-8", "SIGRTMAX-9", "SIGRTMIN", "SIGRTMIN+1", "SIGRTMIN+10", "SIGRTMIN+11", "SIGRTMIN+12", "SIGRTMIN+13", "SIGRTMIN+14", "SIGRTMIN+15", "SIGRTMIN+2", "SIGRTMIN+3", "SIGRTMIN+4", "SIGRTMIN+5", "SIGRTMIN+6", "SIGRTMIN+7", "SIGRTMIN+8", "SIGRTMIN+9", "SIGSEGV", "SIGSTKFLT", "SIGSTOP", "SIGSYS", "SIGTERM", "SIGTRAP", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGURG", "SIGUSR1", "SIGUSR2", "SIGVTALRM", "SIGWINCH", "SIGXCPU", "SIGXFSZ"], keys: &[] },
        Field { rust: "user", json: "user", ty: Object(&CONTAINER_USER), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_mounts", json: "volumeMounts", ty: List(&Object(&VOLUME_MOUNT_STATUS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["mountPath"] },
    ],
    variants: &[],
};

/// `api::core::v1::ContainerUser`.
pub static CONTAINER_USER: Type = Type {
    name: "ContainerUser",
    path: "api::core::v1::ContainerUser",
    fields: &[
        Field { rust: "linux", json: "linux", ty: Object(&LINUX_CONTAINER_USER), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::DaemonEndpoint`.
pub static DAEMON_ENDPOINT: Type = Type {
    name: "DaemonEndpoint",
    path: "api::core::v1::DaemonEndpoint",
    fields: &[
        Field { rust: "port", json: "Port", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::DownwardAPIProjection`.
pub static DOWNWARD_API_PROJECTION: Type = Type {
    name: "DownwardAPIProjection",
    path: "api::core::v1::DownwardAPIProjection",
    fields: &[
        Field { rust: "items", json: "items", ty: List(&Object(&DOWNWARD_API_VOLUME_FILE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::DownwardAPIVolumeFile`.
pub static DOWNWARD_API_VOLUME_FILE: Type = Type {
    name: "DownwardAPIVolumeFile",
    path: "api::core::v1::DownwardAPIVolumeFile",
    fields: &[
        Field { rust: "field_ref", json: "fieldRef", ty: Object(&OBJECT_FIELD_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "mode", json: "mode", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "path", json: "path", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_field_ref", json: "resourceFieldRef", ty: Object(&RESOURCE_FIELD_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "user", json: "user", ty: Int64, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::DownwardAPIVolumeSource`.
pub static DOWNWARD_API_VOLUME_SOURCE: Type = Type {
    name: "DownwardAPIVolumeSource",
    path: "api::core::v1::DownwardAPIVolumeSource",
    fields: &[
        Field { rust: "default_mode", json: "defaultMode", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "default_user", json: "defaultUser", ty: Int64, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "items", json: "items", ty: List(&Object(&DOWNWARD_API_VOLUME_FILE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::EmptyDirVolumeSource`.
pub static EMPTY_DIR_VOLUME_SOURCE: Type = Type {
    name: "EmptyDirVolumeSource",
    path: "api::core::v1::EmptyDirVolumeSource",
    fields: &[
        Field { rust: "medium", json: "medium", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "mode", json: "mode", ty: Int32, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "size_limit", json: "sizeLimit", ty: Quantity, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::EndpointAddress`.
pub static ENDPOINT_ADDRESS: Type = Type {
    name: "EndpointAddress",
    path: "api::core::v1::EndpointAddress",
    fields: &[
        Field { rust: "hostname", json: "hostname", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ip", json: "ip", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_name", json: "nodeName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "target_ref", json: "targetRef", ty: Object(&OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::EndpointPort`.
pub static ENDPOINT_PORT: Type = Type {
    name: "EndpointPort",
    path: "api::core::v1::EndpointPort",
    fields: &[
        Field { rust: "app_protocol", json: "appProtocol", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "port", json: "port", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "protocol", json: "protocol", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["SCTP", "TCP", "UDP"], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::EndpointSubset`.
pub static ENDPOINT_SUBSET: Type = Type {
    name: "EndpointSubset",
    path: "api::core::v1::EndpointSubset",
    fields: &[
        Field { rust: "addresses", json: "addresses", ty: List(&Object(&ENDPOINT_ADDRESS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "not_ready_addresses", json: "notReadyAddresses", ty: List(&Object(&ENDPOINT_ADDRESS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ports", json: "ports", ty: List(&Object(&ENDPOINT_PORT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Endpoints`.
pub static ENDPOINTS: Type = Type {
    name: "Endpoints",
    path: "api::core::v1::Endpoints",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "subsets", json: "subsets", ty: List(&Object(&ENDPOINT_SUBSET)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::EnvFromSource`.
pub static ENV_FROM_SOURCE: Type = Type {
    name: "EnvFromSource",
    path: "api::core::v1::EnvFromSource",
    fields: &[
        Field { rust: "config_map_ref", json: "configMapRef", ty: Object(&CONFIG_MAP_ENV_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "prefix", json: "prefix", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&SECRET_ENV_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::EnvVar`.
pub static ENV_VAR: Type = Type {
    name: "EnvVar",
    path: "api::core::v1::EnvVar",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "value_from", json: "valueFrom", ty: Object(&ENV_VAR_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::EnvVarSource`.
pub static ENV_VAR_SOURCE: Type = Type {
    name: "EnvVarSource",
    path: "api::core::v1::EnvVarSource",
    fields: &[
        Field { rust: "config_map_key_ref", json: "configMapKeyRef", ty: Object(&CONFIG_MAP_KEY_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "field_ref", json: "fieldRef", ty: Object(&OBJECT_FIELD_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "file_key_ref", json: "fileKeyRef", ty: Object(&FILE_KEY_SELECTOR), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_field_ref", json: "resourceFieldRef", ty: Object(&RESOURCE_FIELD_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_key_ref", json: "secretKeyRef", ty: Object(&SECRET_KEY_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::EphemeralContainer`.
pub static EPHEMERAL_CONTAINER: Type = Type {
    name: "EphemeralContainer",
    path: "api::core::v1::EphemeralContainer",
    fields: &[
        Field { rust: "args", json: "args", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "command", json: "command", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "env", json: "env", ty: List(&Object(&ENV_VAR)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["name"] },
        Field { rust: "env_from", json: "envFrom", ty: List(&Object(&ENV_FROM_SOURCE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "image", json: "image", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "image_pull_policy", json: "imagePullPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Always", "IfNotPresent", "Never"], keys: &[] },
        Field { rust: "lifecycle", json: "lifecycle", ty: Object(&LIFECYCLE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "liveness_probe", json: "livenessProbe", ty: Object(&PROBE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ports", json: "ports", ty: List(&Object(&CONTAINER_PORT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["containerPort", "protocol"] },
        Field { rust: "readiness_probe", json: "readinessProbe", ty: Object(&PROBE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resize_policy", json: "resizePolicy", ty: List(&Object(&CONTAINER_RESIZE_POLICY)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resources", json: "resources", ty: Object(&RESOURCE_REQUIREMENTS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "restart_policy", json: "restartPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "restart_policy_rules", json: "restartPolicyRules", ty: List(&Object(&CONTAINER_RESTART_RULE)), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "security_context", json: "securityContext", ty: Object(&SECURITY_CONTEXT), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "startup_probe", json: "startupProbe", ty: Object(&PROBE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "stdin", json: "stdin", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "stdin_once", json: "stdinOnce", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "target_container_name", json: "targetContainerName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "termination_message_path", json: "terminationMessagePath", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "termination_message_policy", json: "terminationMessagePolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["FallbackToLogsOnError", "File"], keys: &[] },
        Field { rust: "tty", json: "tty", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_devices", json: "volumeDevices", ty: List(&Object(&VOLUME_DEVICE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["devicePath"] },
        Field { rust: "volume_mounts", json: "volumeMounts", ty: List(&Object(&VOLUME_MOUNT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["mountPath"] },
        Field { rust: "working_dir", json: "workingDir", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::EphemeralVolumeSource`.
pub static EPHEMERAL_VOLUME_SOURCE: Type = Type {
    name: "EphemeralVolumeSource",
    path: "api::core::v1::EphemeralVolumeSource",
    fields: &[
        Field { rust: "volume_claim_template", json: "volumeClaimTemplate", ty: Object(&PERSISTENT_VOLUME_CLAIM_TEMPLATE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Event`.
pub static EVENT: Type = Type {
    name: "Event",
    path: "api::core::v1::Event",
    fields: &[
        Field { rust: "action", json: "action", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "count", json: "count", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "event_time", json: "eventTime", ty: MicroTime, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "first_timestamp", json: "firstTimestamp", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "involved_object", json: "involvedObject", ty: Object(&OBJECT_REFERENCE), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "last_timestamp", json: "lastTimestamp", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "related", json: "related", ty: Object(&OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reporting_component", json: "reportingComponent", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reporting_instance", json: "reportingInstance", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "series", json: "series", ty: Object(&EVENT_SERIES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "source", json: "source", ty: Object(&EVENT_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::EventSeries`.
pub static EVENT_SERIES: Type = Type {
    name: "EventSeries",
    path: "api::core::v1::EventSeries",
    fields: &[
        Field { rust: "count", json: "count", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "last_observed_time", json: "lastObservedTime", ty: MicroTime, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::EventSource`.
pub static EVENT_SOURCE: Type = Type {
    name: "EventSource",
    path: "api::core::v1::EventSource",
    fields: &[
        Field { rust: "component", json: "component", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "host", json: "host", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::EvictionResponder`.
pub static EVICTION_RESPONDER: Type = Type {
    name: "EvictionResponder",
    path: "api::core::v1::EvictionResponder",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "priority", json: "priority", ty: Int32, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ExecAction`.
pub static EXEC_ACTION: Type = Type {
    name: "ExecAction",
    path: "api::core::v1::ExecAction",
    fields: &[
        Field { rust: "command", json: "command", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::FCVolumeSource`.
pub static FC_VOLUME_SOURCE: Type = Type {
    name: "FCVolumeSource",
    path: "api::core::v1::FCVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "lun", json: "lun", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "target_wwns", json: "targetWWNs", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "wwids", json: "wwids", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::FileKeySelector`.
pub static FILE_KEY_SELECTOR: Type = Type {
    name: "FileKeySelector",
    path: "api::core::v1::FileKeySelector",
    fields: &[
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "optional", json: "optional", ty: Bool, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "path", json: "path", ty: String, optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_name", json: "volumeName", ty: String, optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::FlexPersistentVolumeSource`.
pub static FLEX_PERSISTENT_VOLUME_SOURCE: Type = Type {
    name: "FlexPersistentVolumeSource",
    path: "api::core::v1::FlexPersistentVolumeSource",
    fields: &[
        Field { rust: "driver", json: "driver", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "options", json: "options", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&SECRET_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::FlexVolumeSource`.
pub static FLEX_VOLUME_SOURCE: Type = Type {
    name: "FlexVolumeSource",
    path: "api::core::v1::FlexVolumeSource",
    fields: &[
        Field { rust: "driver", json: "driver", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "options", json: "options", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&LOCAL_OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::FlockerVolumeSource`.
pub static FLOCKER_VOLUME_SOURCE: Type = Type {
    name: "FlockerVolumeSource",
    path: "api::core::v1::FlockerVolumeSource",
    fields: &[
        Field { rust: "dataset_name", json: "datasetName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "dataset_uuid", json: "datasetUUID", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::GCEPersistentDiskVolumeSource`.
pub static GCE_PERSISTENT_DISK_VOLUME_SOURCE: Type = Type {
    name: "GCEPersistentDiskVolumeSource",
    path: "api::core::v1::GCEPersistentDiskVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "partition", json: "partition", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pd_name", json: "pdName", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::GRPCAction`.
pub static GRPC_ACTION: Type = Type {
    name: "GRPCAction",
    path: "api::core::v1::GRPCAction",
    fields: &[
        Field { rust: "mode", json: "mode", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "port", json: "port", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "service", json: "service", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::GitRepoVolumeSource`.
pub static GIT_REPO_VOLUME_SOURCE: Type = Type {
    name: "GitRepoVolumeSource",
    path: "api::core::v1::GitRepoVolumeSource",
    fields: &[
        Field { rust: "directory", json: "directory", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "repository", json: "repository", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "revision", json: "revision", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::GlusterfsPersistentVolumeSource`.
pub static GLUSTERFS_PERSISTENT_VOLUME_SOURCE: Type = Type {
    name: "GlusterfsPersistentVolumeSource",
    path: "api::core::v1::GlusterfsPersistentVolumeSource",
    fields: &[
        Field { rust: "endpoints", json: "endpoints", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "endpoints_namespace", json: "endpointsNamespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "path", json: "path", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::GlusterfsVolumeSource`.
pub static GLUSTERFS_VOLUME_SOURCE: Type = Type {
    name: "GlusterfsVolumeSource",
    path: "api::core::v1::GlusterfsVolumeSource",
    fields: &[
        Field { rust: "endpoints", json: "endpoints", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "path", json: "path", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::HTTPGetAction`.
pub static HTTP_GET_ACTION: Type = Type {
    name: "HTTPGetAction",
    path: "api::core::v1::HTTPGetAction",
    fields: &[
        Field { rust: "host", json: "host", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "http_headers", json: "httpHeaders", ty: List(&Object(&HTTP_HEADER)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "path", json: "path", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "port", json: "port", ty: IntOrString, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "protocol", json: "protocol", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "scheme", json: "scheme", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["HTTP", "HTTPS"], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::HTTPHeader`.
pub static HTTP_HEADER: Type = Type {
    name: "HTTPHeader",
    path: "api::core::v1::HTTPHeader",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::HostAlias`.
pub static HOST_ALIAS: Type = Type {
    name: "HostAlias",
    path: "api::core::v1::HostAlias",
    fields: &[
        Field { rust: "hostnames", json: "hostnames", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ip", json: "ip", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::HostIP`.
pub static HOST_IP: Type = Type {
    name: "HostIP",
    path: "api::core::v1::HostIP",
    fields: &[
        Field { rust: "ip", json: "ip", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::HostPathVolumeSource`.
pub static HOST_PATH_VOLUME_SOURCE: Type = Type {
    name: "HostPathVolumeSource",
    path: "api::core::v1::HostPathVolumeSource",
    fields: &[
        Field { rust: "path", json: "path", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket"], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ISCSIPersistentVolumeSource`.
pub static ISCSI_PERSISTENT_VOLUME_SOURCE: Type = Type {
    name: "ISCSIPersistentVolumeSource",
    path: "api::core::v1::ISCSIPersistentVolumeSource",
    fields: &[
        Field { rust: "chap_auth_discovery", json: "chapAuthDiscovery", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "chap_auth_session", json: "chapAuthSession", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "initiator_name", json: "initiatorName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "iqn", json: "iqn", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "iscsi_interface", json: "iscsiInterface", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "lun", json: "lun", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "portals", json: "portals", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&SECRET_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "target_portal", json: "targetPortal", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ISCSIVolumeSource`.
pub static ISCSI_VOLUME_SOURCE: Type = Type {
    name: "ISCSIVolumeSource",
    path: "api::core::v1::ISCSIVolumeSource",
    fields: &[
        Field { rust: "chap_auth_discovery", json: "chapAuthDiscovery", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "chap_auth_session", json: "chapAuthSession", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "initiator_name", json: "initiatorName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "iqn", json: "iqn", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "iscsi_interface", json: "iscsiInterface", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "lun", json: "lun", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "portals", json: "portals", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&LOCAL_OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "target_portal", json: "targetPortal", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ImageVolumeSource`.
pub static IMAGE_VOLUME_SOURCE: Type = Type {
    name: "ImageVolumeSource",
    path: "api::core::v1::ImageVolumeSource",
    fields: &[
        Field { rust: "pull_policy", json: "pullPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Always", "IfNotPresent", "Never"], keys: &[] },
        Field { rust: "reference", json: "reference", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ImageVolumeStatus`.
pub static IMAGE_VOLUME_STATUS: Type = Type {
    name: "ImageVolumeStatus",
    path: "api::core::v1::ImageVolumeStatus",
    fields: &[
        Field { rust: "image_ref", json: "imageRef", ty: String, optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::KeyToPath`.
pub static KEY_TO_PATH: Type = Type {
    name: "KeyToPath",
    path: "api::core::v1::KeyToPath",
    fields: &[
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "mode", json: "mode", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "path", json: "path", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "user", json: "user", ty: Int64, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Lifecycle`.
pub static LIFECYCLE: Type = Type {
    name: "Lifecycle",
    path: "api::core::v1::Lifecycle",
    fields: &[
        Field { rust: "post_start", json: "postStart", ty: Object(&LIFECYCLE_HANDLER), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pre_stop", json: "preStop", ty: Object(&LIFECYCLE_HANDLER), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "stop_signal", json: "stopSignal", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["SIGABRT", "SIGALRM", "SIGBUS", "SIGCHLD", "SIGCLD", "SIGCONT", "SIGFPE", "SIGHUP", "SIGILL", "SIGINT", "SIGIO", "SIGIOT", "SIGKILL", "SIGPIPE", "SIGPOLL", "SIGPROF", "SIGPWR", "SIGQUIT", "SIGRTMAX", "SIGRTMAX-1", "SIGRTMAX-10", "SIGRTMAX-11", "SIGRTMAX-12", "SIGRTMAX-13", "SIGRTMAX-14", "SIGRTMAX-2", "SIGRTMAX-3", "SIGRTMAX-4", "SIGRTMAX-5", "SIGRTMAX-6", "SIGRTMAX-7", "SIGRTMAX-8", "SIGRTMAX-9", "SIGRTMIN", "SIGRTMIN+1", "SIGRTMIN+10", "SIGRTMIN+11", "SIGRTMIN+12", "SIGRTMIN+13", "SIGRTMIN+14", "SIGRTMIN+15", "SIGRTMIN+2", "SIGRTMIN+3", "SIGRTMIN+4", "SIGRTMIN+5", "SIGRTMIN+6", "SIGRTMIN+7", "SIGRTMIN+8", "SIGRTMIN+9", "SIGSEGV", "SIGSTKFLT", "SIGSTOP", "SIGSYS", "SIGTERM", "SIGTRAP", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGURG", "SIGUSR1", "SIGUSR2", "SIGVTALRM", "SIGWINCH", "SIGXCPU", "SIGXFSZ"], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::LifecycleHandler`.
pub static LIFECYCLE_HANDLER: Type = Type {
    name: "LifecycleHandler",
    path: "api::core::v1::LifecycleHandler",
    fields: &[
        Field { rust: "exec", json: "exec", ty: Object(&EXEC_ACTION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "http_get", json: "httpGet", ty: Object(&HTTP_GET_ACTION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "sleep", json: "sleep", ty: Object(&SLEEP_ACTION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "tcp_socket", json: "tcpSocket", ty: Object(&TCP_SOCKET_ACTION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::LimitRange`.
pub static LIMIT_RANGE: Type = Type {
    name: "LimitRange",
    path: "api::core::v1::LimitRange",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&LIMIT_RANGE_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::LimitRangeItem`.
pub static LIMIT_RANGE_ITEM: Type = Type {
    name: "LimitRangeItem",
    path: "api::core::v1::LimitRangeItem",
    fields: &[
        Field { rust: "default", json: "default", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "default_request", json: "defaultRequest", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "max", json: "max", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "max_limit_request_ratio", json: "maxLimitRequestRatio", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "min", json: "min", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::LimitRangeSpec`.
pub static LIMIT_RANGE_SPEC: Type = Type {
    name: "LimitRangeSpec",
    path: "api::core::v1::LimitRangeSpec",
    fields: &[
        Field { rust: "limits", json: "limits", ty: List(&Object(&LIMIT_RANGE_ITEM)), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::LinuxContainerUser`.
pub static LINUX_CONTAINER_USER: Type = Type {
    name: "LinuxContainerUser",
    path: "api::core::v1::LinuxContainerUser",
    fields: &[
        Field { rust: "gid", json: "gid", ty: Int64, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "supplemental_groups", json: "supplementalGroups", ty: List(&Int64), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "uid", json: "uid", ty: Int64, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::LoadBalancerIngress`.
pub static LOAD_BALANCER_INGRESS: Type = Type {
    name: "LoadBalancerIngress",
    path: "api::core::v1::LoadBalancerIngress",
    fields: &[
        Field { rust: "hostname", json: "hostname", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ip", json: "ip", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ip_mode", json: "ipMode", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ports", json: "ports", ty: List(&Object(&PORT_STATUS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::LoadBalancerStatus`.
pub static LOAD_BALANCER_STATUS: Type = Type {
    name: "LoadBalancerStatus",
    path: "api::core::v1::LoadBalancerStatus",
    fields: &[
        Field { rust: "ingress", json: "ingress", ty: List(&Object(&LOAD_BALANCER_INGRESS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::LocalObjectReference`.
pub static LOCAL_OBJECT_REFERENCE: Type = Type {
    name: "LocalObjectReference",
    path: "api::core::v1::LocalObjectReference",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::LocalVolumeSource`.
pub static LOCAL_VOLUME_SOURCE: Type = Type {
    name: "LocalVolumeSource",
    path: "api::core::v1::LocalVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "path", json: "path", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ModifyVolumeStatus`.
pub static MODIFY_VOLUME_STATUS: Type = Type {
    name: "ModifyVolumeStatus",
    path: "api::core::v1::ModifyVolumeStatus",
    fields: &[
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &["InProgress", "Infeasible", "Pending"], keys: &[] },
        Field { rust: "target_volume_attributes_class_name", json: "targetVolumeAttributesClassName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NFSVolumeSource`.
pub static NFS_VOLUME_SOURCE: Type = Type {
    name: "NFSVolumeSource",
    path: "api::core::v1::NFSVolumeSource",
    fields: &[
        Field { rust: "path", json: "path", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "server", json: "server", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Namespace`.
pub static NAMESPACE: Type = Type {
    name: "Namespace",
    path: "api::core::v1::Namespace",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&NAMESPACE_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&NAMESPACE_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NamespaceCondition`.
pub static NAMESPACE_CONDITION: Type = Type {
    name: "NamespaceCondition",
    path: "api::core::v1::NamespaceCondition",
    fields: &[
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NamespaceSpec`.
pub static NAMESPACE_SPEC: Type = Type {
    name: "NamespaceSpec",
    path: "api::core::v1::NamespaceSpec",
    fields: &[
        Field { rust: "finalizers", json: "finalizers", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NamespaceStatus`.
pub static NAMESPACE_STATUS: Type = Type {
    name: "NamespaceStatus",
    path: "api::core::v1::NamespaceStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&NAMESPACE_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "phase", json: "phase", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Active", "Terminating"], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Node`.
pub static NODE: Type = Type {
    name: "Node",
    path: "api::core::v1::Node",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&NODE_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&NODE_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeAddress`.
pub static NODE_ADDRESS: Type = Type {
    name: "NodeAddress",
    path: "api::core::v1::NodeAddress",
    fields: &[
        Field { rust: "address", json: "address", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeAffinity`.
pub static NODE_AFFINITY: Type = Type {
    name: "NodeAffinity",
    path: "api::core::v1::NodeAffinity",
    fields: &[
        Field { rust: "preferred_during_scheduling_ignored_during_execution", json: "preferredDuringSchedulingIgnoredDuringExecution", ty: List(&Object(&PREFERRED_SCHEDULING_TERM)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "required_during_scheduling_ignored_during_execution", json: "requiredDuringSchedulingIgnoredDuringExecution", ty: Object(&NODE_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeAllocatableMappedResources`.
pub static NODE_ALLOCATABLE_MAPPED_RESOURCES: Type = Type {
    name: "NodeAllocatableMappedResources",
    path: "api::core::v1::NodeAllocatableMappedResources",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "quantity", json: "quantity", ty: Quantity, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeAllocatableOverheadResources`.
pub static NODE_ALLOCATABLE_OVERHEAD_RESOURCES: Type = Type {
    name: "NodeAllocatableOverheadResources",
    path: "api::core::v1::NodeAllocatableOverheadResources",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "per_container", json: "perContainer", ty: Quantity, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "per_pod", json: "perPod", ty: Quantity, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeAllocatableResourceClaimStatus`.
pub static NODE_ALLOCATABLE_RESOURCE_CLAIM_STATUS: Type = Type {
    name: "NodeAllocatableResourceClaimStatus",
    path: "api::core::v1::NodeAllocatableResourceClaimStatus",
    fields: &[
        Field { rust: "containers", json: "containers", ty: List(&String), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "mapping", json: "mapping", ty: List(&Object(&NODE_ALLOCATABLE_MAPPED_RESOURCES)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
        Field { rust: "overhead", json: "overhead", ty: List(&Object(&NODE_ALLOCATABLE_OVERHEAD_RESOURCES)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
        Field { rust: "resource_claim_name", json: "resourceClaimName", ty: String, optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "resources", json: "resources", ty: Map(&Quantity), optional: false, boxed: false, since: 36, until: 36, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeCondition`.
pub static NODE_CONDITION: Type = Type {
    name: "NodeCondition",
    path: "api::core::v1::NodeCondition",
    fields: &[
        Field { rust: "last_heartbeat_time", json: "lastHeartbeatTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeConfigSource`.
pub static NODE_CONFIG_SOURCE: Type = Type {
    name: "NodeConfigSource",
    path: "api::core::v1::NodeConfigSource",
    fields: &[
        Field { rust: "config_map", json: "configMap", ty: Object(&CONFIG_MAP_NODE_CONFIG_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeConfigStatus`.
pub static NODE_CONFIG_STATUS: Type = Type {
    name: "NodeConfigStatus",
    path: "api::core::v1::NodeConfigStatus",
    fields: &[
        Field { rust: "active", json: "active", ty: Object(&NODE_CONFIG_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "assigned", json: "assigned", ty: Object(&NODE_CONFIG_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "error", json: "error", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "last_known_good", json: "lastKnownGood", ty: Object(&NODE_CONFIG_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeDaemonEndpoints`.
pub static NODE_DAEMON_ENDPOINTS: Type = Type {
    name: "NodeDaemonEndpoints",
    path: "api::core::v1::NodeDaemonEndpoints",
    fields: &[
        Field { rust: "kubelet_endpoint", json: "kubeletEndpoint", ty: Object(&DAEMON_ENDPOINT), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeFeatures`.
pub static NODE_FEATURES: Type = Type {
    name: "NodeFeatures",
    path: "api::core::v1::NodeFeatures",
    fields: &[
        Field { rust: "supplemental_groups_policy", json: "supplementalGroupsPolicy", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodePodPreemptionPolicy`.
pub static NODE_POD_PREEMPTION_POLICY: Type = Type {
    name: "NodePodPreemptionPolicy",
    path: "api::core::v1::NodePodPreemptionPolicy",
    fields: &[
        Field { rust: "disable_resize_preemption", json: "disableResizePreemption", ty: List(&String), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeRuntimeHandler`.
pub static NODE_RUNTIME_HANDLER: Type = Type {
    name: "NodeRuntimeHandler",
    path: "api::core::v1::NodeRuntimeHandler",
    fields: &[
        Field { rust: "features", json: "features", ty: Object(&NODE_RUNTIME_HANDLER_FEATURES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeRuntimeHandlerFeatures`.
pub static NODE_RUNTIME_HANDLER_FEATURES: Type = Type {
    name: "NodeRuntimeHandlerFeatures",
    path: "api::core::v1::NodeRuntimeHandlerFeatures",
    fields: &[
        Field { rust: "recursive_read_only_mounts", json: "recursiveReadOnlyMounts", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "user_namespaces", json: "userNamespaces", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeSelector`.
pub static NODE_SELECTOR: Type = Type {
    name: "NodeSelector",
    path: "api::core::v1::NodeSelector",
    fields: &[
        Field { rust: "node_selector_terms", json: "nodeSelectorTerms", ty: List(&Object(&NODE_SELECTOR_TERM)), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeSelectorRequirement`.
pub static NODE_SELECTOR_REQUIREMENT: Type = Type {
    name: "NodeSelectorRequirement",
    path: "api::core::v1::NodeSelectorRequirement",
    fields: &[
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "operator", json: "operator", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &["DoesNotExist", "Exists", "Gt", "In", "Lt", "NotIn"], keys: &[] },
        Field { rust: "values", json: "values", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeSelectorTerm`.
pub static NODE_SELECTOR_TERM: Type = Type {
    name: "NodeSelectorTerm",
    path: "api::core::v1::NodeSelectorTerm",
    fields: &[
        Field { rust: "match_expressions", json: "matchExpressions", ty: List(&Object(&NODE_SELECTOR_REQUIREMENT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "match_fields", json: "matchFields", ty: List(&Object(&NODE_SELECTOR_REQUIREMENT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeSpec`.
pub static NODE_SPEC: Type = Type {
    name: "NodeSpec",
    path: "api::core::v1::NodeSpec",
    fields: &[
        Field { rust: "config_source", json: "configSource", ty: Object(&NODE_CONFIG_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "external_id", json: "externalID", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_cidr", json: "podCIDR", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_cidrs", json: "podCIDRs", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_preemption_policy", json: "podPreemptionPolicy", ty: Object(&NODE_POD_PREEMPTION_POLICY), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "provider_id", json: "providerID", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "taints", json: "taints", ty: List(&Object(&TAINT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "unschedulable", json: "unschedulable", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeStatus`.
pub static NODE_STATUS: Type = Type {
    name: "NodeStatus",
    path: "api::core::v1::NodeStatus",
    fields: &[
        Field { rust: "addresses", json: "addresses", ty: List(&Object(&NODE_ADDRESS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "allocatable", json: "allocatable", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "capacity", json: "capacity", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&NODE_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "config", json: "config", ty: Object(&NODE_CONFIG_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "daemon_endpoints", json: "daemonEndpoints", ty: Object(&NODE_DAEMON_ENDPOINTS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "declared_features", json: "declaredFeatures", ty: List(&String), optional: true, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
        Field { rust: "features", json: "features", ty: Object(&NODE_FEATURES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "images", json: "images", ty: List(&Object(&CONTAINER_IMAGE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_info", json: "nodeInfo", ty: Object(&NODE_SYSTEM_INFO), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "phase", json: "phase", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Pending", "Running", "Terminated"], keys: &[] },
        Field { rust: "runtime_handlers", json: "runtimeHandlers", ty: List(&Object(&NODE_RUNTIME_HANDLER)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volumes_attached", json: "volumesAttached", ty: List(&Object(&ATTACHED_VOLUME)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volumes_in_use", json: "volumesInUse", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeSwapStatus`.
pub static NODE_SWAP_STATUS: Type = Type {
    name: "NodeSwapStatus",
    path: "api::core::v1::NodeSwapStatus",
    fields: &[
        Field { rust: "capacity", json: "capacity", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::NodeSystemInfo`.
pub static NODE_SYSTEM_INFO: Type = Type {
    name: "NodeSystemInfo",
    path: "api::core::v1::NodeSystemInfo",
    fields: &[
        Field { rust: "architecture", json: "architecture", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "boot_id", json: "bootID", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "container_runtime_version", json: "containerRuntimeVersion", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kernel_version", json: "kernelVersion", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kube_proxy_version", json: "kubeProxyVersion", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kubelet_version", json: "kubeletVersion", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "machine_id", json: "machineID", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "operating_system", json: "operatingSystem", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "os_image", json: "osImage", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "running_in_user_namespace", json: "runningInUserNamespace", ty: Bool, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "swap", json: "swap", ty: Object(&NODE_SWAP_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "system_uuid", json: "systemUUID", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ObjectFieldSelector`.
pub static OBJECT_FIELD_SELECTOR: Type = Type {
    name: "ObjectFieldSelector",
    path: "api::core::v1::ObjectFieldSelector",
    fields: &[
        Field { rust: "api_version", json: "apiVersion", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "field_path", json: "fieldPath", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ObjectReference`.
pub static OBJECT_REFERENCE: Type = Type {
    name: "ObjectReference",
    path: "api::core::v1::ObjectReference",
    fields: &[
        Field { rust: "api_version", json: "apiVersion", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "field_path", json: "fieldPath", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace", json: "namespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_version", json: "resourceVersion", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "uid", json: "uid", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PersistentVolume`.
pub static PERSISTENT_VOLUME: Type = Type {
    name: "PersistentVolume",
    path: "api::core::v1::PersistentVolume",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&PERSISTENT_VOLUME_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&PERSISTENT_VOLUME_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PersistentVolumeClaim`.
pub static PERSISTENT_VOLUME_CLAIM: Type = Type {
    name: "PersistentVolumeClaim",
    path: "api::core::v1::PersistentVolumeClaim",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&PERSISTENT_VOLUME_CLAIM_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&PERSISTENT_VOLUME_CLAIM_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PersistentVolumeClaimCondition`.
pub static PERSISTENT_VOLUME_CLAIM_CONDITION: Type = Type {
    name: "PersistentVolumeClaimCondition",
    path: "api::core::v1::PersistentVolumeClaimCondition",
    fields: &[
        Field { rust: "last_probe_time", json: "lastProbeTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PersistentVolumeClaimSpec`.
pub static PERSISTENT_VOLUME_CLAIM_SPEC: Type = Type {
    name: "PersistentVolumeClaimSpec",
    path: "api::core::v1::PersistentVolumeClaimSpec",
    fields: &[
        Field { rust: "access_modes", json: "accessModes", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"], keys: &[] },
        Field { rust: "data_source", json: "dataSource", ty: Object(&TYPED_LOCAL_OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "data_source_ref", json: "dataSourceRef", ty: Object(&TYPED_OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resources", json: "resources", ty: Object(&VOLUME_RESOURCE_REQUIREMENTS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "selector", json: "selector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "storage_class_name", json: "storageClassName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_attributes_class_name", json: "volumeAttributesClassName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_mode", json: "volumeMode", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Block", "Filesystem"], keys: &[] },
        Field { rust: "volume_name", json: "volumeName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PersistentVolumeClaimStatus`.
pub static PERSISTENT_VOLUME_CLAIM_STATUS: Type = Type {
    name: "PersistentVolumeClaimStatus",
    path: "api::core::v1::PersistentVolumeClaimStatus",
    fields: &[
        Field { rust: "access_modes", json: "accessModes", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"], keys: &[] },
        Field { rust: "allocated_resource_statuses", json: "allocatedResourceStatuses", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "allocated_resources", json: "allocatedResources", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "capacity", json: "capacity", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&PERSISTENT_VOLUME_CLAIM_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "current_volume_attributes_class_name", json: "currentVolumeAttributesClassName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "health_status", json: "healthStatus", ty: Object(&VOLUME_HEALTH_STATUS), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "modify_volume_status", json: "modifyVolumeStatus", ty: Object(&MODIFY_VOLUME_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "phase", json: "phase", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Bound", "Lost", "Pending"], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PersistentVolumeClaimTemplate`.
pub static PERSISTENT_VOLUME_CLAIM_TEMPLATE: Type = Type {
    name: "PersistentVolumeClaimTemplate",
    path: "api::core::v1::PersistentVolumeClaimTemplate",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&PERSISTENT_VOLUME_CLAIM_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PersistentVolumeClaimVolumeSource`.
pub static PERSISTENT_VOLUME_CLAIM_VOLUME_SOURCE: Type = Type {
    name: "PersistentVolumeClaimVolumeSource",
    path: "api::core::v1::PersistentVolumeClaimVolumeSource",
    fields: &[
        Field { rust: "claim_name", json: "claimName", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PersistentVolumeSpec`.
pub static PERSISTENT_VOLUME_SPEC: Type = Type {
    name: "PersistentVolumeSpec",
    path: "api::core::v1::PersistentVolumeSpec",
    fields: &[
        Field { rust: "access_modes", json: "accessModes", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"], keys: &[] },
        Field { rust: "aws_elastic_block_store", json: "awsElasticBlockStore", ty: Object(&AWS_ELASTIC_BLOCK_STORE_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "azure_disk", json: "azureDisk", ty: Object(&AZURE_DISK_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "azure_file", json: "azureFile", ty: Object(&AZURE_FILE_PERSISTENT_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "capacity", json: "capacity", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "cephfs", json: "cephfs", ty: Object(&CEPH_FS_PERSISTENT_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "cinder", json: "cinder", ty: Object(&CINDER_PERSISTENT_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "claim_ref", json: "claimRef", ty: Object(&OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "csi", json: "csi", ty: Object(&CSI_PERSISTENT_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "fc", json: "fc", ty: Object(&FC_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "flex_volume", json: "flexVolume", ty: Object(&FLEX_PERSISTENT_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "flocker", json: "flocker", ty: Object(&FLOCKER_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "gce_persistent_disk", json: "gcePersistentDisk", ty: Object(&GCE_PERSISTENT_DISK_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "glusterfs", json: "glusterfs", ty: Object(&GLUSTERFS_PERSISTENT_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "host_path", json: "hostPath", ty: Object(&HOST_PATH_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "iscsi", json: "iscsi", ty: Object(&ISCSI_PERSISTENT_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "local", json: "local", ty: Object(&LOCAL_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "mount_options", json: "mountOptions", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "nfs", json: "nfs", ty: Object(&NFS_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_affinity", json: "nodeAffinity", ty: Object(&VOLUME_NODE_AFFINITY), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "persistent_volume_reclaim_policy", json: "persistentVolumeReclaimPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Delete", "Recycle", "Retain"], keys: &[] },
        Field { rust: "photon_persistent_disk", json: "photonPersistentDisk", ty: Object(&PHOTON_PERSISTENT_DISK_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "portworx_volume", json: "portworxVolume", ty: Object(&PORTWORX_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "quobyte", json: "quobyte", ty: Object(&QUOBYTE_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "rbd", json: "rbd", ty: Object(&RBD_PERSISTENT_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "scale_io", json: "scaleIO", ty: Object(&SCALE_IO_PERSISTENT_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "storage_class_name", json: "storageClassName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "storageos", json: "storageos", ty: Object(&STORAGE_OS_PERSISTENT_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_attributes_class_name", json: "volumeAttributesClassName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_mode", json: "volumeMode", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Block", "Filesystem"], keys: &[] },
        Field { rust: "vsphere_volume", json: "vsphereVolume", ty: Object(&VSPHERE_VIRTUAL_DISK_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PersistentVolumeStatus`.
pub static PERSISTENT_VOLUME_STATUS: Type = Type {
    name: "PersistentVolumeStatus",
    path: "api::core::v1::PersistentVolumeStatus",
    fields: &[
        Field { rust: "last_phase_transition_time", json: "lastPhaseTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "phase", json: "phase", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Available", "Bound", "Failed", "Pending", "Released"], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PhotonPersistentDiskVolumeSource`.
pub static PHOTON_PERSISTENT_DISK_VOLUME_SOURCE: Type = Type {
    name: "PhotonPersistentDiskVolumeSource",
    path: "api::core::v1::PhotonPersistentDiskVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pd_id", json: "pdID", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Pod`.
pub static POD: Type = Type {
    name: "Pod",
    path: "api::core::v1::Pod",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&POD_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&POD_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodAffinity`.
pub static POD_AFFINITY: Type = Type {
    name: "PodAffinity",
    path: "api::core::v1::PodAffinity",
    fields: &[
        Field { rust: "preferred_during_scheduling_ignored_during_execution", json: "preferredDuringSchedulingIgnoredDuringExecution", ty: List(&Object(&WEIGHTED_POD_AFFINITY_TERM)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "required_during_scheduling_ignored_during_execution", json: "requiredDuringSchedulingIgnoredDuringExecution", ty: List(&Object(&POD_AFFINITY_TERM)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodAffinityTerm`.
pub static POD_AFFINITY_TERM: Type = Type {
    name: "PodAffinityTerm",
    path: "api::core::v1::PodAffinityTerm",
    fields: &[
        Field { rust: "label_selector", json: "labelSelector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "match_label_keys", json: "matchLabelKeys", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "mismatch_label_keys", json: "mismatchLabelKeys", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace_selector", json: "namespaceSelector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespaces", json: "namespaces", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "topology_key", json: "topologyKey", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodAntiAffinity`.
pub static POD_ANTI_AFFINITY: Type = Type {
    name: "PodAntiAffinity",
    path: "api::core::v1::PodAntiAffinity",
    fields: &[
        Field { rust: "preferred_during_scheduling_ignored_during_execution", json: "preferredDuringSchedulingIgnoredDuringExecution", ty: List(&Object(&WEIGHTED_POD_AFFINITY_TERM)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "required_during_scheduling_ignored_during_execution", json: "requiredDuringSchedulingIgnoredDuringExecution", ty: List(&Object(&POD_AFFINITY_TERM)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodCertificateProjection`.
pub static POD_CERTIFICATE_PROJECTION: Type = Type {
    name: "PodCertificateProjection",
    path: "api::core::v1::PodCertificateProjection",
    fields: &[
        Field { rust: "certificate_chain_path", json: "certificateChainPath", ty: String, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "credential_bundle_path", json: "credentialBundlePath", ty: String, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "key_path", json: "keyPath", ty: String, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "key_type", json: "keyType", ty: String, optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "max_expiration_seconds", json: "maxExpirationSeconds", ty: Int32, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "signer_name", json: "signerName", ty: String, optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "user", json: "user", ty: Int64, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "user_annotations", json: "userAnnotations", ty: Map(&String), optional: true, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodCondition`.
pub static POD_CONDITION: Type = Type {
    name: "PodCondition",
    path: "api::core::v1::PodCondition",
    fields: &[
        Field { rust: "last_probe_time", json: "lastProbeTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodDNSConfig`.
pub static POD_DNS_CONFIG: Type = Type {
    name: "PodDNSConfig",
    path: "api::core::v1::PodDNSConfig",
    fields: &[
        Field { rust: "nameservers", json: "nameservers", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "options", json: "options", ty: List(&Object(&POD_DNS_CONFIG_OPTION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "searches", json: "searches", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodDNSConfigOption`.
pub static POD_DNS_CONFIG_OPTION: Type = Type {
    name: "PodDNSConfigOption",
    path: "api::core::v1::PodDNSConfigOption",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodExtendedResourceClaimStatus`.
pub static POD_EXTENDED_RESOURCE_CLAIM_STATUS: Type = Type {
    name: "PodExtendedResourceClaimStatus",
    path: "api::core::v1::PodExtendedResourceClaimStatus",
    fields: &[
        Field { rust: "request_mappings", json: "requestMappings", ty: List(&Object(&CONTAINER_EXTENDED_RESOURCE_REQUEST)), optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claim_name", json: "resourceClaimName", ty: String, optional: false, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodIP`.
pub static POD_IP: Type = Type {
    name: "PodIP",
    path: "api::core::v1::PodIP",
    fields: &[
        Field { rust: "ip", json: "ip", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodOS`.
pub static POD_OS: Type = Type {
    name: "PodOS",
    path: "api::core::v1::PodOS",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodReadinessGate`.
pub static POD_READINESS_GATE: Type = Type {
    name: "PodReadinessGate",
    path: "api::core::v1::PodReadinessGate",
    fields: &[
        Field { rust: "condition_type", json: "conditionType", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodResourceClaim`.
pub static POD_RESOURCE_CLAIM: Type = Type {
    name: "PodResourceClaim",
    path: "api::core::v1::PodResourceClaim",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claim_name", json: "resourceClaimName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claim_template_name", json: "resourceClaimTemplateName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodResourceClaimStatus`.
pub static POD_RESOURCE_CLAIM_STATUS: Type = Type {
    name: "PodResourceClaimStatus",
    path: "api::core::v1::PodResourceClaimStatus",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claim_name", json: "resourceClaimName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodSchedulingGate`.
pub static POD_SCHEDULING_GATE: Type = Type {
    name: "PodSchedulingGate",
    path: "api::core::v1::PodSchedulingGate",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodSchedulingGroup`.
pub static POD_SCHEDULING_GROUP: Type = Type {
    name: "PodSchedulingGroup",
    path: "api::core::v1::PodSchedulingGroup",
    fields: &[
        Field { rust: "pod_group_name", json: "podGroupName", ty: String, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodSecurityContext`.
pub static POD_SECURITY_CONTEXT: Type = Type {
    name: "PodSecurityContext",
    path: "api::core::v1::PodSecurityContext",
    fields: &[
        Field { rust: "app_armor_profile", json: "appArmorProfile", ty: Object(&APP_ARMOR_PROFILE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "fs_group", json: "fsGroup", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "fs_group_change_policy", json: "fsGroupChangePolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Always", "OnRootMismatch"], keys: &[] },
        Field { rust: "run_as_group", json: "runAsGroup", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "run_as_non_root", json: "runAsNonRoot", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "run_as_user", json: "runAsUser", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "se_linux_change_policy", json: "seLinuxChangePolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "se_linux_options", json: "seLinuxOptions", ty: Object(&SE_LINUX_OPTIONS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "seccomp_profile", json: "seccompProfile", ty: Object(&SECCOMP_PROFILE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "supplemental_groups", json: "supplementalGroups", ty: List(&Int64), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "supplemental_groups_policy", json: "supplementalGroupsPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Merge", "Strict"], keys: &[] },
        Field { rust: "sysctls", json: "sysctls", ty: List(&Object(&SYSCTL)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "windows_options", json: "windowsOptions", ty: Object(&WINDOWS_SECURITY_CONTEXT_OPTIONS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodSpec`.
pub static POD_SPEC: Type = Type {
    name: "PodSpec",
    path: "api::core::v1::PodSpec",
    fields: &[
        Field { rust: "active_deadline_seconds", json: "activeDeadlineSeconds", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "affinity", json: "affinity", ty: Object(&AFFINITY), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "automount_service_account_token", json: "automountServiceAccountToken", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "containers", json: "containers", ty: List(&Object(&CONTAINER)), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &["name"] },
        Field { rust: "dns_config", json: "dnsConfig", ty: Object(&POD_DNS_CONFIG), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "dns_policy", json: "dnsPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"], keys: &[] },
        Field { rust: "enable_service_links", json: "enableServiceLinks", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ephemeral_containers", json: "ephemeralContainers", ty: List(&Object(&EPHEMERAL_CONTAINER)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["name"] },
        Field { rust: "eviction_responders", json: "evictionResponders", ty: List(&Object(&EVICTION_RESPONDER)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
        Field { rust: "host_aliases", json: "hostAliases", ty: List(&Object(&HOST_ALIAS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["ip"] },
        Field { rust: "host_ipc", json: "hostIPC", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "host_network", json: "hostNetwork", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "host_pid", json: "hostPID", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "host_users", json: "hostUsers", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "hostname", json: "hostname", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "hostname_override", json: "hostnameOverride", ty: String, optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "image_pull_secrets", json: "imagePullSecrets", ty: List(&Object(&LOCAL_OBJECT_REFERENCE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["name"] },
        Field { rust: "init_containers", json: "initContainers", ty: List(&Object(&CONTAINER)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["name"] },
        Field { rust: "node_name", json: "nodeName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_selector", json: "nodeSelector", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "os", json: "os", ty: Object(&POD_OS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "overhead", json: "overhead", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "preemption_policy", json: "preemptionPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Never", "PreemptLowerPriority"], keys: &[] },
        Field { rust: "priority", json: "priority", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "priority_class_name", json: "priorityClassName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "readiness_gates", json: "readinessGates", ty: List(&Object(&POD_READINESS_GATE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claims", json: "resourceClaims", ty: List(&Object(&POD_RESOURCE_CLAIM)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["name"] },
        Field { rust: "resources", json: "resources", ty: Object(&RESOURCE_REQUIREMENTS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "restart_policy", json: "restartPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Always", "Never", "OnFailure"], keys: &[] },
        Field { rust: "runtime_class_name", json: "runtimeClassName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "scheduler_name", json: "schedulerName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "scheduling_gates", json: "schedulingGates", ty: List(&Object(&POD_SCHEDULING_GATE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["name"] },
        Field { rust: "scheduling_group", json: "schedulingGroup", ty: Object(&POD_SCHEDULING_GROUP), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "security_context", json: "securityContext", ty: Object(&POD_SECURITY_CONTEXT), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "service_account", json: "serviceAccount", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "service_account_name", json: "serviceAccountName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "set_hostname_as_fqdn", json: "setHostnameAsFQDN", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "share_process_namespace", json: "shareProcessNamespace", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "subdomain", json: "subdomain", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "termination_grace_period_seconds", json: "terminationGracePeriodSeconds", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "tolerations", json: "tolerations", ty: List(&Object(&TOLERATION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "topology_spread_constraints", json: "topologySpreadConstraints", ty: List(&Object(&TOPOLOGY_SPREAD_CONSTRAINT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["topologyKey", "whenUnsatisfiable"] },
        Field { rust: "volumes", json: "volumes", ty: List(&Object(&VOLUME)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["name"] },
        Field { rust: "workload_ref", json: "workloadRef", ty: Object(&WORKLOAD_REFERENCE), optional: true, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodStatus`.
pub static POD_STATUS: Type = Type {
    name: "PodStatus",
    path: "api::core::v1::PodStatus",
    fields: &[
        Field { rust: "allocated_resources", json: "allocatedResources", ty: Map(&Quantity), optional: true, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&POD_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "container_statuses", json: "containerStatuses", ty: List(&Object(&CONTAINER_STATUS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ephemeral_container_statuses", json: "ephemeralContainerStatuses", ty: List(&Object(&CONTAINER_STATUS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "extended_resource_claim_status", json: "extendedResourceClaimStatus", ty: Object(&POD_EXTENDED_RESOURCE_CLAIM_STATUS), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "host_ip", json: "hostIP", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "host_ips", json: "hostIPs", ty: List(&Object(&HOST_IP)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "init_container_statuses", json: "initContainerStatuses", ty: List(&Object(&CONTAINER_STATUS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_allocatable_resource_claim_statuses", json: "nodeAllocatableResourceClaimStatuses", ty: List(&Object(&NODE_ALLOCATABLE_RESOURCE_CLAIM_STATUS)), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "nominated_node_name", json: "nominatedNodeName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "phase", json: "phase", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Failed", "Pending", "Running", "Succeeded", "Unknown"], keys: &[] },
        Field { rust: "pod_ip", json: "podIP", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_ips", json: "podIPs", ty: List(&Object(&POD_IP)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["ip"] },
        Field { rust: "qos_class", json: "qosClass", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["BestEffort", "Burstable", "Guaranteed"], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resize", json: "resize", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claim_statuses", json: "resourceClaimStatuses", ty: List(&Object(&POD_RESOURCE_CLAIM_STATUS)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["name"] },
        Field { rust: "resources", json: "resources", ty: Object(&RESOURCE_REQUIREMENTS), optional: true, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
        Field { rust: "start_time", json: "startTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_health", json: "volumeHealth", ty: List(&Object(&POD_VOLUME_HEALTH)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
    ],
    variants: &[],
};

/// `api::core::v1::PodTemplate`.
pub static POD_TEMPLATE: Type = Type {
    name: "PodTemplate",
    path: "api::core::v1::PodTemplate",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "template", json: "template", ty: Object(&POD_TEMPLATE_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodTemplateSpec`.
pub static POD_TEMPLATE_SPEC: Type = Type {
    name: "PodTemplateSpec",
    path: "api::core::v1::PodTemplateSpec",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&POD_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PodVolumeHealth`.
pub static POD_VOLUME_HEALTH: Type = Type {
    name: "PodVolumeHealth",
    path: "api::core::v1::PodVolumeHealth",
    fields: &[
        Field { rust: "health_conditions", json: "healthConditions", ty: List(&Object(&VOLUME_HEALTH_CONDITION)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["status"] },
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PortStatus`.
pub static PORT_STATUS: Type = Type {
    name: "PortStatus",
    path: "api::core::v1::PortStatus",
    fields: &[
        Field { rust: "error", json: "error", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "port", json: "port", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "protocol", json: "protocol", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &["SCTP", "TCP", "UDP"], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PortworxVolumeSource`.
pub static PORTWORX_VOLUME_SOURCE: Type = Type {
    name: "PortworxVolumeSource",
    path: "api::core::v1::PortworxVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_id", json: "volumeID", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::PreferredSchedulingTerm`.
pub static PREFERRED_SCHEDULING_TERM: Type = Type {
    name: "PreferredSchedulingTerm",
    path: "api::core::v1::PreferredSchedulingTerm",
    fields: &[
        Field { rust: "preference", json: "preference", ty: Object(&NODE_SELECTOR_TERM), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "weight", json: "weight", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Probe`.
pub static PROBE: Type = Type {
    name: "Probe",
    path: "api::core::v1::Probe",
    fields: &[
        Field { rust: "exec", json: "exec", ty: Object(&EXEC_ACTION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "failure_threshold", json: "failureThreshold", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "grpc", json: "grpc", ty: Object(&GRPC_ACTION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "http_get", json: "httpGet", ty: Object(&HTTP_GET_ACTION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "initial_delay_seconds", json: "initialDelaySeconds", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "period_seconds", json: "periodSeconds", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "success_threshold", json: "successThreshold", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "tcp_socket", json: "tcpSocket", ty: Object(&TCP_SOCKET_ACTION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "termination_grace_period_seconds", json: "terminationGracePeriodSeconds", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "timeout_seconds", json: "timeoutSeconds", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ProjectedVolumeSource`.
pub static PROJECTED_VOLUME_SOURCE: Type = Type {
    name: "ProjectedVolumeSource",
    path: "api::core::v1::ProjectedVolumeSource",
    fields: &[
        Field { rust: "default_mode", json: "defaultMode", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "default_user", json: "defaultUser", ty: Int64, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "sources", json: "sources", ty: List(&Object(&VOLUME_PROJECTION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::QuobyteVolumeSource`.
pub static QUOBYTE_VOLUME_SOURCE: Type = Type {
    name: "QuobyteVolumeSource",
    path: "api::core::v1::QuobyteVolumeSource",
    fields: &[
        Field { rust: "group", json: "group", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "registry", json: "registry", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "tenant", json: "tenant", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "user", json: "user", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume", json: "volume", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::RBDPersistentVolumeSource`.
pub static RBD_PERSISTENT_VOLUME_SOURCE: Type = Type {
    name: "RBDPersistentVolumeSource",
    path: "api::core::v1::RBDPersistentVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "image", json: "image", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "keyring", json: "keyring", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "monitors", json: "monitors", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pool", json: "pool", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&SECRET_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "user", json: "user", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::RBDVolumeSource`.
pub static RBD_VOLUME_SOURCE: Type = Type {
    name: "RBDVolumeSource",
    path: "api::core::v1::RBDVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "image", json: "image", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "keyring", json: "keyring", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "monitors", json: "monitors", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pool", json: "pool", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&LOCAL_OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "user", json: "user", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ReplicationController`.
pub static REPLICATION_CONTROLLER: Type = Type {
    name: "ReplicationController",
    path: "api::core::v1::ReplicationController",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&REPLICATION_CONTROLLER_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&REPLICATION_CONTROLLER_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ReplicationControllerCondition`.
pub static REPLICATION_CONTROLLER_CONDITION: Type = Type {
    name: "ReplicationControllerCondition",
    path: "api::core::v1::ReplicationControllerCondition",
    fields: &[
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ReplicationControllerSpec`.
pub static REPLICATION_CONTROLLER_SPEC: Type = Type {
    name: "ReplicationControllerSpec",
    path: "api::core::v1::ReplicationControllerSpec",
    fields: &[
        Field { rust: "min_ready_seconds", json: "minReadySeconds", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "replicas", json: "replicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "selector", json: "selector", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "template", json: "template", ty: Object(&POD_TEMPLATE_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ReplicationControllerStatus`.
pub static REPLICATION_CONTROLLER_STATUS: Type = Type {
    name: "ReplicationControllerStatus",
    path: "api::core::v1::ReplicationControllerStatus",
    fields: &[
        Field { rust: "available_replicas", json: "availableReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&REPLICATION_CONTROLLER_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "fully_labeled_replicas", json: "fullyLabeledReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "observed_generation", json: "observedGeneration", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ready_replicas", json: "readyReplicas", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "replicas", json: "replicas", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ResourceClaim`.
pub static RESOURCE_CLAIM: Type = Type {
    name: "ResourceClaim",
    path: "api::core::v1::ResourceClaim",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "request", json: "request", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ResourceFieldSelector`.
pub static RESOURCE_FIELD_SELECTOR: Type = Type {
    name: "ResourceFieldSelector",
    path: "api::core::v1::ResourceFieldSelector",
    fields: &[
        Field { rust: "container_name", json: "containerName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "divisor", json: "divisor", ty: Quantity, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resource", json: "resource", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ResourceHealth`.
pub static RESOURCE_HEALTH: Type = Type {
    name: "ResourceHealth",
    path: "api::core::v1::ResourceHealth",
    fields: &[
        Field { rust: "health", json: "health", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_id", json: "resourceID", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ResourceQuota`.
pub static RESOURCE_QUOTA: Type = Type {
    name: "ResourceQuota",
    path: "api::core::v1::ResourceQuota",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&RESOURCE_QUOTA_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&RESOURCE_QUOTA_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ResourceQuotaSpec`.
pub static RESOURCE_QUOTA_SPEC: Type = Type {
    name: "ResourceQuotaSpec",
    path: "api::core::v1::ResourceQuotaSpec",
    fields: &[
        Field { rust: "hard", json: "hard", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "scope_selector", json: "scopeSelector", ty: Object(&SCOPE_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "scopes", json: "scopes", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &["BestEffort", "CrossNamespacePodAffinity", "NotBestEffort", "NotTerminating", "PriorityClass", "Terminating", "VolumeAttributesClass"], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ResourceQuotaStatus`.
pub static RESOURCE_QUOTA_STATUS: Type = Type {
    name: "ResourceQuotaStatus",
    path: "api::core::v1::ResourceQuotaStatus",
    fields: &[
        Field { rust: "hard", json: "hard", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "used", json: "used", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ResourceRequirements`.
pub static RESOURCE_REQUIREMENTS: Type = Type {
    name: "ResourceRequirements",
    path: "api::core::v1::ResourceRequirements",
    fields: &[
        Field { rust: "claims", json: "claims", ty: List(&Object(&RESOURCE_CLAIM)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["name"] },
        Field { rust: "limits", json: "limits", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "requests", json: "requests", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ResourceStatus`.
pub static RESOURCE_STATUS: Type = Type {
    name: "ResourceStatus",
    path: "api::core::v1::ResourceStatus",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "resources", json: "resources", ty: List(&Object(&RESOURCE_HEALTH)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["resourceID"] },
    ],
    variants: &[],
};

/// `api::core::v1::SELinuxOptions`.
pub static SE_LINUX_OPTIONS: Type = Type {
    name: "SELinuxOptions",
    path: "api::core::v1::SELinuxOptions",
    fields: &[
        Field { rust: "level", json: "level", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "role", json: "role", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "user", json: "user", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ScaleIOPersistentVolumeSource`.
pub static SCALE_IO_PERSISTENT_VOLUME_SOURCE: Type = Type {
    name: "ScaleIOPersistentVolumeSource",
    path: "api::core::v1::ScaleIOPersistentVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "gateway", json: "gateway", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "protection_domain", json: "protectionDomain", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&SECRET_REFERENCE), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ssl_enabled", json: "sslEnabled", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "storage_mode", json: "storageMode", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "storage_pool", json: "storagePool", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "system", json: "system", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_name", json: "volumeName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ScaleIOVolumeSource`.
pub static SCALE_IO_VOLUME_SOURCE: Type = Type {
    name: "ScaleIOVolumeSource",
    path: "api::core::v1::ScaleIOVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "gateway", json: "gateway", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "protection_domain", json: "protectionDomain", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&LOCAL_OBJECT_REFERENCE), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ssl_enabled", json: "sslEnabled", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "storage_mode", json: "storageMode", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "storage_pool", json: "storagePool", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "system", json: "system", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_name", json: "volumeName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ScopeSelector`.
pub static SCOPE_SELECTOR: Type = Type {
    name: "ScopeSelector",
    path: "api::core::v1::ScopeSelector",
    fields: &[
        Field { rust: "match_expressions", json: "matchExpressions", ty: List(&Object(&SCOPED_RESOURCE_SELECTOR_REQUIREMENT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ScopedResourceSelectorRequirement`.
pub static SCOPED_RESOURCE_SELECTOR_REQUIREMENT: Type = Type {
    name: "ScopedResourceSelectorRequirement",
    path: "api::core::v1::ScopedResourceSelectorRequirement",
    fields: &[
        Field { rust: "operator", json: "operator", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &["DoesNotExist", "Exists", "In", "NotIn"], keys: &[] },
        Field { rust: "scope_name", json: "scopeName", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &["BestEffort", "CrossNamespacePodAffinity", "NotBestEffort", "NotTerminating", "PriorityClass", "Terminating", "VolumeAttributesClass"], keys: &[] },
        Field { rust: "values", json: "values", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::SeccompProfile`.
pub static SECCOMP_PROFILE: Type = Type {
    name: "SeccompProfile",
    path: "api::core::v1::SeccompProfile",
    fields: &[
        Field { rust: "localhost_profile", json: "localhostProfile", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &["Localhost", "RuntimeDefault", "Unconfined"], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Secret`.
pub static SECRET: Type = Type {
    name: "Secret",
    path: "api::core::v1::Secret",
    fields: &[
        Field { rust: "data", json: "data", ty: Map(&Bytes), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "immutable", json: "immutable", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "string_data", json: "stringData", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::SecretEnvSource`.
pub static SECRET_ENV_SOURCE: Type = Type {
    name: "SecretEnvSource",
    path: "api::core::v1::SecretEnvSource",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "optional", json: "optional", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::SecretKeySelector`.
pub static SECRET_KEY_SELECTOR: Type = Type {
    name: "SecretKeySelector",
    path: "api::core::v1::SecretKeySelector",
    fields: &[
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "optional", json: "optional", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::SecretProjection`.
pub static SECRET_PROJECTION: Type = Type {
    name: "SecretProjection",
    path: "api::core::v1::SecretProjection",
    fields: &[
        Field { rust: "items", json: "items", ty: List(&Object(&KEY_TO_PATH)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "optional", json: "optional", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::SecretReference`.
pub static SECRET_REFERENCE: Type = Type {
    name: "SecretReference",
    path: "api::core::v1::SecretReference",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace", json: "namespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::SecretVolumeSource`.
pub static SECRET_VOLUME_SOURCE: Type = Type {
    name: "SecretVolumeSource",
    path: "api::core::v1::SecretVolumeSource",
    fields: &[
        Field { rust: "default_mode", json: "defaultMode", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "default_user", json: "defaultUser", ty: Int64, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "items", json: "items", ty: List(&Object(&KEY_TO_PATH)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "optional", json: "optional", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_name", json: "secretName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::SecurityContext`.
pub static SECURITY_CONTEXT: Type = Type {
    name: "SecurityContext",
    path: "api::core::v1::SecurityContext",
    fields: &[
        Field { rust: "allow_privilege_escalation", json: "allowPrivilegeEscalation", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "app_armor_profile", json: "appArmorProfile", ty: Object(&APP_ARMOR_PROFILE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "capabilities", json: "capabilities", ty: Object(&CAPABILITIES), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "privileged", json: "privileged", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "proc_mount", json: "procMount", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Default", "Unmasked"], keys: &[] },
        Field { rust: "read_only_root_filesystem", json: "readOnlyRootFilesystem", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "run_as_group", json: "runAsGroup", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "run_as_non_root", json: "runAsNonRoot", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "run_as_user", json: "runAsUser", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "se_linux_options", json: "seLinuxOptions", ty: Object(&SE_LINUX_OPTIONS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "seccomp_profile", json: "seccompProfile", ty: Object(&SECCOMP_PROFILE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "windows_options", json: "windowsOptions", ty: Object(&WINDOWS_SECURITY_CONTEXT_OPTIONS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Service`.
pub static SERVICE: Type = Type {
    name: "Service",
    path: "api::core::v1::Service",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&SERVICE_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&SERVICE_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ServiceAccount`.
pub static SERVICE_ACCOUNT: Type = Type {
    name: "ServiceAccount",
    path: "api::core::v1::ServiceAccount",
    fields: &[
        Field { rust: "automount_service_account_token", json: "automountServiceAccountToken", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "image_pull_secrets", json: "imagePullSecrets", ty: List(&Object(&LOCAL_OBJECT_REFERENCE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secrets", json: "secrets", ty: List(&Object(&OBJECT_REFERENCE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["name"] },
    ],
    variants: &[],
};

/// `api::core::v1::ServiceAccountTokenProjection`.
pub static SERVICE_ACCOUNT_TOKEN_PROJECTION: Type = Type {
    name: "ServiceAccountTokenProjection",
    path: "api::core::v1::ServiceAccountTokenProjection",
    fields: &[
        Field { rust: "audience", json: "audience", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "expiration_seconds", json: "expirationSeconds", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "path", json: "path", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "user", json: "user", ty: Int64, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ServicePort`.
pub static SERVICE_PORT: Type = Type {
    name: "ServicePort",
    path: "api::core::v1::ServicePort",
    fields: &[
        Field { rust: "app_protocol", json: "appProtocol", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_port", json: "nodePort", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "port", json: "port", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "protocol", json: "protocol", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["SCTP", "TCP", "UDP"], keys: &[] },
        Field { rust: "target_port", json: "targetPort", ty: IntOrString, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ServiceSpec`.
pub static SERVICE_SPEC: Type = Type {
    name: "ServiceSpec",
    path: "api::core::v1::ServiceSpec",
    fields: &[
        Field { rust: "allocate_load_balancer_node_ports", json: "allocateLoadBalancerNodePorts", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "cluster_ip", json: "clusterIP", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "cluster_ips", json: "clusterIPs", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "external_ips", json: "externalIPs", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "external_name", json: "externalName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "external_traffic_policy", json: "externalTrafficPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Cluster", "Local"], keys: &[] },
        Field { rust: "health_check_node_port", json: "healthCheckNodePort", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "internal_traffic_policy", json: "internalTrafficPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Cluster", "Local"], keys: &[] },
        Field { rust: "ip_families", json: "ipFamilies", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &["", "IPv4", "IPv6"], keys: &[] },
        Field { rust: "ip_family_policy", json: "ipFamilyPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["PreferDualStack", "RequireDualStack", "SingleStack"], keys: &[] },
        Field { rust: "load_balancer_class", json: "loadBalancerClass", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "load_balancer_ip", json: "loadBalancerIP", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "load_balancer_source_ranges", json: "loadBalancerSourceRanges", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ports", json: "ports", ty: List(&Object(&SERVICE_PORT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["port", "protocol"] },
        Field { rust: "publish_not_ready_addresses", json: "publishNotReadyAddresses", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "selector", json: "selector", ty: Map(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "session_affinity", json: "sessionAffinity", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["ClientIP", "None"], keys: &[] },
        Field { rust: "session_affinity_config", json: "sessionAffinityConfig", ty: Object(&SESSION_AFFINITY_CONFIG), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "traffic_distribution", json: "trafficDistribution", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::ServiceStatus`.
pub static SERVICE_STATUS: Type = Type {
    name: "ServiceStatus",
    path: "api::core::v1::ServiceStatus",
    fields: &[
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&super::meta_v1::CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &["type"] },
        Field { rust: "load_balancer", json: "loadBalancer", ty: Object(&LOAD_BALANCER_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::SessionAffinityConfig`.
pub static SESSION_AFFINITY_CONFIG: Type = Type {
    name: "SessionAffinityConfig",
    path: "api::core::v1::SessionAffinityConfig",
    fields: &[
        Field { rust: "client_ip", json: "clientIP", ty: Object(&CLIENT_IP_CONFIG), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::SleepAction`.
pub static SLEEP_ACTION: Type = Type {
    name: "SleepAction",
    path: "api::core::v1::SleepAction",
    fields: &[
        Field { rust: "seconds", json: "seconds", ty: Int64, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::StorageOSPersistentVolumeSource`.
pub static STORAGE_OS_PERSISTENT_VOLUME_SOURCE: Type = Type {
    name: "StorageOSPersistentVolumeSource",
    path: "api::core::v1::StorageOSPersistentVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_name", json: "volumeName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_namespace", json: "volumeNamespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::StorageOSVolumeSource`.
pub static STORAGE_OS_VOLUME_SOURCE: Type = Type {
    name: "StorageOSVolumeSource",
    path: "api::core::v1::StorageOSVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret_ref", json: "secretRef", ty: Object(&LOCAL_OBJECT_REFERENCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_name", json: "volumeName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_namespace", json: "volumeNamespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Sysctl`.
pub static SYSCTL: Type = Type {
    name: "Sysctl",
    path: "api::core::v1::Sysctl",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::TCPSocketAction`.
pub static TCP_SOCKET_ACTION: Type = Type {
    name: "TCPSocketAction",
    path: "api::core::v1::TCPSocketAction",
    fields: &[
        Field { rust: "host", json: "host", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "port", json: "port", ty: IntOrString, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Taint`.
pub static TAINT: Type = Type {
    name: "Taint",
    path: "api::core::v1::Taint",
    fields: &[
        Field { rust: "effect", json: "effect", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &["NoExecute", "NoSchedule", "PreferNoSchedule"], keys: &[] },
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "time_added", json: "timeAdded", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Toleration`.
pub static TOLERATION: Type = Type {
    name: "Toleration",
    path: "api::core::v1::Toleration",
    fields: &[
        Field { rust: "effect", json: "effect", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["NoExecute", "NoSchedule", "PreferNoSchedule"], keys: &[] },
        Field { rust: "key", json: "key", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "operator", json: "operator", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Equal", "Exists", "Gt", "Lt"], keys: &[] },
        Field { rust: "toleration_seconds", json: "tolerationSeconds", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "value", json: "value", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::TopologySelectorLabelRequirement`.
pub static TOPOLOGY_SELECTOR_LABEL_REQUIREMENT: Type = Type {
    name: "TopologySelectorLabelRequirement",
    path: "api::core::v1::TopologySelectorLabelRequirement",
    fields: &[
        Field { rust: "key", json: "key", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "values", json: "values", ty: List(&String), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::TopologySelectorTerm`.
pub static TOPOLOGY_SELECTOR_TERM: Type = Type {
    name: "TopologySelectorTerm",
    path: "api::core::v1::TopologySelectorTerm",
    fields: &[
        Field { rust: "match_label_expressions", json: "matchLabelExpressions", ty: List(&Object(&TOPOLOGY_SELECTOR_LABEL_REQUIREMENT)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::TopologySpreadConstraint`.
pub static TOPOLOGY_SPREAD_CONSTRAINT: Type = Type {
    name: "TopologySpreadConstraint",
    path: "api::core::v1::TopologySpreadConstraint",
    fields: &[
        Field { rust: "label_selector", json: "labelSelector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "match_label_keys", json: "matchLabelKeys", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "max_skew", json: "maxSkew", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "min_domains", json: "minDomains", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "node_affinity_policy", json: "nodeAffinityPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Honor", "Ignore"], keys: &[] },
        Field { rust: "node_taints_policy", json: "nodeTaintsPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Honor", "Ignore"], keys: &[] },
        Field { rust: "topology_key", json: "topologyKey", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "when_unsatisfiable", json: "whenUnsatisfiable", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &["DoNotSchedule", "ScheduleAnyway"], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::TypedLocalObjectReference`.
pub static TYPED_LOCAL_OBJECT_REFERENCE: Type = Type {
    name: "TypedLocalObjectReference",
    path: "api::core::v1::TypedLocalObjectReference",
    fields: &[
        Field { rust: "api_group", json: "apiGroup", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::TypedObjectReference`.
pub static TYPED_OBJECT_REFERENCE: Type = Type {
    name: "TypedObjectReference",
    path: "api::core::v1::TypedObjectReference",
    fields: &[
        Field { rust: "api_group", json: "apiGroup", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "kind", json: "kind", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "namespace", json: "namespace", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::Volume`.
pub static VOLUME: Type = Type {
    name: "Volume",
    path: "api::core::v1::Volume",
    fields: &[
        Field { rust: "aws_elastic_block_store", json: "awsElasticBlockStore", ty: Object(&AWS_ELASTIC_BLOCK_STORE_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "azure_disk", json: "azureDisk", ty: Object(&AZURE_DISK_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "azure_file", json: "azureFile", ty: Object(&AZURE_FILE_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "cephfs", json: "cephfs", ty: Object(&CEPH_FS_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "cinder", json: "cinder", ty: Object(&CINDER_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "config_map", json: "configMap", ty: Object(&CONFIG_MAP_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "csi", json: "csi", ty: Object(&CSI_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "downward_api", json: "downwardAPI", ty: Object(&DOWNWARD_API_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "empty_dir", json: "emptyDir", ty: Object(&EMPTY_DIR_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ephemeral", json: "ephemeral", ty: Object(&EPHEMERAL_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "fc", json: "fc", ty: Object(&FC_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "flex_volume", json: "flexVolume", ty: Object(&FLEX_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "flocker", json: "flocker", ty: Object(&FLOCKER_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "gce_persistent_disk", json: "gcePersistentDisk", ty: Object(&GCE_PERSISTENT_DISK_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "git_repo", json: "gitRepo", ty: Object(&GIT_REPO_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "glusterfs", json: "glusterfs", ty: Object(&GLUSTERFS_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "host_path", json: "hostPath", ty: Object(&HOST_PATH_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "image", json: "image", ty: Object(&IMAGE_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "iscsi", json: "iscsi", ty: Object(&ISCSI_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "nfs", json: "nfs", ty: Object(&NFS_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "persistent_volume_claim", json: "persistentVolumeClaim", ty: Object(&PERSISTENT_VOLUME_CLAIM_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "photon_persistent_disk", json: "photonPersistentDisk", ty: Object(&PHOTON_PERSISTENT_DISK_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "portworx_volume", json: "portworxVolume", ty: Object(&PORTWORX_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "projected", json: "projected", ty: Object(&PROJECTED_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "quobyte", json: "quobyte", ty: Object(&QUOBYTE_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "rbd", json: "rbd", ty: Object(&RBD_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "scale_io", json: "scaleIO", ty: Object(&SCALE_IO_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "secret", json: "secret", ty: Object(&SECRET_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "storageos", json: "storageos", ty: Object(&STORAGE_OS_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "vsphere_volume", json: "vsphereVolume", ty: Object(&VSPHERE_VIRTUAL_DISK_VOLUME_SOURCE), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::VolumeDevice`.
pub static VOLUME_DEVICE: Type = Type {
    name: "VolumeDevice",
    path: "api::core::v1::VolumeDevice",
    fields: &[
        Field { rust: "device_path", json: "devicePath", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::VolumeHealthCondition`.
pub static VOLUME_HEALTH_CONDITION: Type = Type {
    name: "VolumeHealthCondition",
    path: "api::core::v1::VolumeHealthCondition",
    fields: &[
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::VolumeHealthStatus`.
pub static VOLUME_HEALTH_STATUS: Type = Type {
    name: "VolumeHealthStatus",
    path: "api::core::v1::VolumeHealthStatus",
    fields: &[
        Field { rust: "health_conditions", json: "healthConditions", ty: List(&Object(&VOLUME_HEALTH_CONDITION)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["status"] },
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::VolumeMount`.
pub static VOLUME_MOUNT: Type = Type {
    name: "VolumeMount",
    path: "api::core::v1::VolumeMount",
    fields: &[
        Field { rust: "bind_mount_options", json: "bindMountOptions", ty: List(&String), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "mount_path", json: "mountPath", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "mount_propagation", json: "mountPropagation", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Bidirectional", "HostToContainer", "None"], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "recursive_read_only", json: "recursiveReadOnly", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "sub_path", json: "subPath", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "sub_path_expr", json: "subPathExpr", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::VolumeMountStatus`.
pub static VOLUME_MOUNT_STATUS: Type = Type {
    name: "VolumeMountStatus",
    path: "api::core::v1::VolumeMountStatus",
    fields: &[
        Field { rust: "mount_path", json: "mountPath", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "read_only", json: "readOnly", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "recursive_read_only", json: "recursiveReadOnly", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_status", json: "volumeStatus", ty: Object(&VOLUME_STATUS), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::VolumeNodeAffinity`.
pub static VOLUME_NODE_AFFINITY: Type = Type {
    name: "VolumeNodeAffinity",
    path: "api::core::v1::VolumeNodeAffinity",
    fields: &[
        Field { rust: "required", json: "required", ty: Object(&NODE_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::VolumeProjection`.
pub static VOLUME_PROJECTION: Type = Type {
    name: "VolumeProjection",
    path: "api::core::v1::VolumeProjection",
    fields: &[
        Field { rust: "cluster_trust_bundle", json: "clusterTrustBundle", ty: Object(&CLUSTER_TRUST_BUNDLE_PROJECTION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "config_map", json: "configMap", ty: Object(&CONFIG_MAP_PROJECTION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "downward_api", json: "downwardAPI", ty: Object(&DOWNWARD_API_PROJECTION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_certificate", json: "podCertificate", ty: Object(&POD_CERTIFICATE_PROJECTION), optional: true, boxed: false, since: 34, until: 37, values: &[], keys: &[] },
        Field { rust: "secret", json: "secret", ty: Object(&SECRET_PROJECTION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "service_account_token", json: "serviceAccountToken", ty: Object(&SERVICE_ACCOUNT_TOKEN_PROJECTION), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::VolumeResourceRequirements`.
pub static VOLUME_RESOURCE_REQUIREMENTS: Type = Type {
    name: "VolumeResourceRequirements",
    path: "api::core::v1::VolumeResourceRequirements",
    fields: &[
        Field { rust: "limits", json: "limits", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "requests", json: "requests", ty: Map(&Quantity), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::VolumeStatus`.
pub static VOLUME_STATUS: Type = Type {
    name: "VolumeStatus",
    path: "api::core::v1::VolumeStatus",
    fields: &[
        Field { rust: "image", json: "image", ty: Object(&IMAGE_VOLUME_STATUS), optional: true, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::VsphereVirtualDiskVolumeSource`.
pub static VSPHERE_VIRTUAL_DISK_VOLUME_SOURCE: Type = Type {
    name: "VsphereVirtualDiskVolumeSource",
    path: "api::core::v1::VsphereVirtualDiskVolumeSource",
    fields: &[
        Field { rust: "fs_type", json: "fsType", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "storage_policy_id", json: "storagePolicyID", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "storage_policy_name", json: "storagePolicyName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "volume_path", json: "volumePath", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::WeightedPodAffinityTerm`.
pub static WEIGHTED_POD_AFFINITY_TERM: Type = Type {
    name: "WeightedPodAffinityTerm",
    path: "api::core::v1::WeightedPodAffinityTerm",
    fields: &[
        Field { rust: "pod_affinity_term", json: "podAffinityTerm", ty: Object(&POD_AFFINITY_TERM), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "weight", json: "weight", ty: Int32, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::WindowsSecurityContextOptions`.
pub static WINDOWS_SECURITY_CONTEXT_OPTIONS: Type = Type {
    name: "WindowsSecurityContextOptions",
    path: "api::core::v1::WindowsSecurityContextOptions",
    fields: &[
        Field { rust: "gmsa_credential_spec", json: "gmsaCredentialSpec", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "gmsa_credential_spec_name", json: "gmsaCredentialSpecName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "host_process", json: "hostProcess", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "run_as_user_name", json: "runAsUserName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::core::v1::WorkloadReference`.
pub static WORKLOAD_REFERENCE: Type = Type {
    name: "WorkloadReference",
    path: "api::core::v1::WorkloadReference",
    fields: &[
        Field { rust: "name", json: "name", ty: String, optional: false, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
        Field { rust: "pod_group", json: "podGroup", ty: String, optional: false, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
        Field { rust: "pod_group_replica_key", json: "podGroupReplicaKey", ty: String, optional: true, boxed: false, since: 35, until: 35, values: &[], keys: &[] },
    ],
    variants: &[],
};
