//! The types of `k8s_openapi::api::core::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Type, optional, required};
use super::*;

/// `api::core::v1::AWSElasticBlockStoreVolumeSource`.
pub static AWS_ELASTIC_BLOCK_STORE_VOLUME_SOURCE: Type = Type {
    name: "AWSElasticBlockStoreVolumeSource",
    path: "api::core::v1::AWSElasticBlockStoreVolumeSource",
    fields: &[
        optional("fs_type", "fsType", String),
        optional("partition", "partition", Int32),
        optional("read_only", "readOnly", Bool),
        required("volume_id", "volumeID", String),
    ],
};

/// `api::core::v1::Affinity`.
pub static AFFINITY: Type = Type {
    name: "Affinity",
    path: "api::core::v1::Affinity",
    fields: &[
        optional("node_affinity", "nodeAffinity", Object(&NODE_AFFINITY)),
        optional("pod_affinity", "podAffinity", Object(&POD_AFFINITY)),
        optional("pod_anti_affinity", "podAntiAffinity", Object(&POD_ANTI_AFFINITY)),
    ],
};

/// `api::core::v1::AppArmorProfile`.
pub static APP_ARMOR_PROFILE: Type = Type {
    name: "AppArmorProfile",
    path: "api::core::v1::AppArmorProfile",
    fields: &[
        optional("localhost_profile", "localhostProfile", String),
        required("type_", "type", String).values(&["Localhost", "RuntimeDefault", "Unconfined"]),
    ],
};

/// `api::core::v1::AzureDiskVolumeSource`.
pub static AZURE_DISK_VOLUME_SOURCE: Type = Type {
    name: "AzureDiskVolumeSource",
    path: "api::core::v1::AzureDiskVolumeSource",
    fields: &[
        optional("caching_mode", "cachingMode", String).values(&["None", "ReadOnly", "ReadWrite"]),
        required("disk_name", "diskName", String),
        required("disk_uri", "diskURI", String),
        optional("fs_type", "fsType", String),
        optional("kind", "kind", String).values(&["Dedicated", "Managed", "Shared"]),
        optional("read_only", "readOnly", Bool),
    ],
};

/// `api::core::v1::AzureFileVolumeSource`.
pub static AZURE_FILE_VOLUME_SOURCE: Type = Type {
    name: "AzureFileVolumeSource",
    path: "api::core::v1::AzureFileVolumeSource",
    fields: &[
        optional("read_only", "readOnly", Bool),
        required("secret_name", "secretName", String),
        required("share_name", "shareName", String),
    ],
};

/// `api::core::v1::CSIVolumeSource`.
pub static CSI_VOLUME_SOURCE: Type = Type {
    name: "CSIVolumeSource",
    path: "api::core::v1::CSIVolumeSource",
    fields: &[
        required("driver", "driver", String),
        optional("fs_type", "fsType", String),
        optional("node_publish_secret_ref", "nodePublishSecretRef", Object(&LOCAL_OBJECT_REFERENCE)),
        optional("read_only", "readOnly", Bool),
        optional("volume_attributes", "volumeAttributes", Map(&String)),
    ],
};

/// `api::core::v1::Capabilities`.
pub static CAPABILITIES: Type = Type {
    name: "Capabilities",
    path: "api::core::v1::Capabilities",
    fields: &[
        optional("add", "add", List(&String)),
        optional("drop", "drop", List(&String)),
    ],
};

/// `api::core::v1::CephFSVolumeSource`.
pub static CEPH_FS_VOLUME_SOURCE: Type = Type {
    name: "CephFSVolumeSource",
    path: "api::core::v1::CephFSVolumeSource",
    fields: &[
        required("monitors", "monitors", List(&String)),
        optional("path", "path", String),
        optional("read_only", "readOnly", Bool),
        optional("secret_file", "secretFile", String),
        optional("secret_ref", "secretRef", Object(&LOCAL_OBJECT_REFERENCE)),
        optional("user", "user", String),
    ],
};

/// `api::core::v1::CinderVolumeSource`.
pub static CINDER_VOLUME_SOURCE: Type = Type {
    name: "CinderVolumeSource",
    path: "api::core::v1::CinderVolumeSource",
    fields: &[
        optional("fs_type", "fsType", String),
        optional("read_only", "readOnly", Bool),
        optional("secret_ref", "secretRef", Object(&LOCAL_OBJECT_REFERENCE)),
        required("volume_id", "volumeID", String),
    ],
};

/// `api::core::v1::ClusterTrustBundleProjection`.
pub static CLUSTER_TRUST_BUNDLE_PROJECTION: Type = Type {
    name: "ClusterTrustBundleProjection",
    path: "api::core::v1::ClusterTrustBundleProjection",
    fields: &[
        optional("label_selector", "labelSelector", Object(&LABEL_SELECTOR)),
        optional("name", "name", String),
        optional("optional", "optional", Bool),
        required("path", "path", String),
        optional("signer_name", "signerName", String),
        optional("user", "user", Int64).since(37),
    ],
};

/// `api::core::v1::ConfigMap`.
pub static CONFIG_MAP: Type = Type {
    name: "ConfigMap",
    path: "api::core::v1::ConfigMap",
    fields: &[
        optional("binary_data", "binaryData", Map(&Bytes)),
        optional("data", "data", Map(&String)),
        optional("immutable", "immutable", Bool),
        required("metadata", "metadata", Object(&OBJECT_META)),
    ],
};

/// `api::core::v1::ConfigMapEnvSource`.
pub static CONFIG_MAP_ENV_SOURCE: Type = Type {
    name: "ConfigMapEnvSource",
    path: "api::core::v1::ConfigMapEnvSource",
    fields: &[
        required("name", "name", String),
        optional("optional", "optional", Bool),
    ],
};

/// `api::core::v1::ConfigMapKeySelector`.
pub static CONFIG_MAP_KEY_SELECTOR: Type = Type {
    name: "ConfigMapKeySelector",
    path: "api::core::v1::ConfigMapKeySelector",
    fields: &[
        required("key", "key", String),
        required("name", "name", String),
        optional("optional", "optional", Bool),
    ],
};

/// `api::core::v1::ConfigMapProjection`.
pub static CONFIG_MAP_PROJECTION: Type = Type {
    name: "ConfigMapProjection",
    path: "api::core::v1::ConfigMapProjection",
    fields: &[
        optional("items", "items", List(&Object(&KEY_TO_PATH))),
        required("name", "name", String),
        optional("optional", "optional", Bool),
    ],
};

/// `api::core::v1::ConfigMapVolumeSource`.
pub static CONFIG_MAP_VOLUME_SOURCE: Type = Type {
    name: "ConfigMapVolumeSource",
    path: "api::core::v1::ConfigMapVolumeSource",
    fields: &[
        optional("default_mode", "defaultMode", Int32),
        optional("default_user", "defaultUser", Int64).since(37),
        optional("items", "items", List(&Object(&KEY_TO_PATH))),
        required("name", "name", String),
        optional("optional", "optional", Bool),
    ],
};

/// `api::core::v1::Container`.
pub static CONTAINER: Type = Type {
    name: "Container",
    path: "api::core::v1::Container",
    fields: &[
        optional("args", "args", List(&String)),
        optional("command", "command", List(&String)),
        optional("env", "env", List(&Object(&ENV_VAR))),
        optional("env_from", "envFrom", List(&Object(&ENV_FROM_SOURCE))),
        optional("image", "image", String),
        optional("image_pull_policy", "imagePullPolicy", String).values(&["Always", "IfNotPresent", "Never"]),
        optional("lifecycle", "lifecycle", Object(&LIFECYCLE)),
        optional("liveness_probe", "livenessProbe", Object(&PROBE)),
        required("name", "name", String),
        optional("ports", "ports", List(&Object(&CONTAINER_PORT))),
        optional("readiness_probe", "readinessProbe", Object(&PROBE)),
        optional("resize_policy", "resizePolicy", List(&Object(&CONTAINER_RESIZE_POLICY))),
        optional("resources", "resources", Object(&RESOURCE_REQUIREMENTS)),
        optional("restart_policy", "restartPolicy", String),
        optional("restart_policy_rules", "restartPolicyRules", List(&Object(&CONTAINER_RESTART_RULE))).since(34),
        optional("security_context", "securityContext", Object(&SECURITY_CONTEXT)),
        optional("startup_probe", "startupProbe", Object(&PROBE)),
        optional("stdin", "stdin", Bool),
        optional("stdin_once", "stdinOnce", Bool),
        optional("termination_message_path", "terminationMessagePath", String),
        optional("termination_message_policy", "terminationMessagePolicy", String).values(&["FallbackToLogsOnError", "File"]),
        optional("tty", "tty", Bool),
        optional("volume_devices", "volumeDevices", List(&Object(&VOLUME_DEVICE))),
        optional("volume_mounts", "volumeMounts", List(&Object(&VOLUME_MOUNT))),
        optional("working_dir", "workingDir", String),
    ],
};

/// `api::core::v1::ContainerExtendedResourceRequest`.
pub static CONTAINER_EXTENDED_RESOURCE_REQUEST: Type = Type {
    name: "ContainerExtendedResourceRequest",
    path: "api::core::v1::ContainerExtendedResourceRequest",
    fields: &[
        required("container_name", "containerName", String).since(34),
        required("request_name", "requestName", String).since(34),
        required("resource_name", "resourceName", String).since(34),
    ],
};

/// `api::core::v1::ContainerPort`.
pub static CONTAINER_PORT: Type = Type {
    name: "ContainerPort",
    path: "api::core::v1::ContainerPort",
    fields: &[
        required("container_port", "containerPort", Int32),
        optional("host_ip", "hostIP", String),
        optional("host_port", "hostPort", Int32),
        optional("name", "name", String),
        optional("protocol", "protocol", String).values(&["SCTP", "TCP", "UDP"]),
    ],
};

/// `api::core::v1::ContainerResizePolicy`.
pub static CONTAINER_RESIZE_POLICY: Type = Type {
    name: "ContainerResizePolicy",
    path: "api::core::v1::ContainerResizePolicy",
    fields: &[
        required("resource_name", "resourceName", String),
        required("restart_policy", "restartPolicy", String),
    ],
};

/// `api::core::v1::ContainerRestartRule`.
pub static CONTAINER_RESTART_RULE: Type = Type {
    name: "ContainerRestartRule",
    path: "api::core::v1::ContainerRestartRule",
    fields: &[
        required("action", "action", String).since(34),
        optional("exit_codes", "exitCodes", Object(&CONTAINER_RESTART_RULE_ON_EXIT_CODES)).since(34),
    ],
};

/// `api::core::v1::ContainerRestartRuleOnExitCodes`.
pub static CONTAINER_RESTART_RULE_ON_EXIT_CODES: Type = Type {
    name: "ContainerRestartRuleOnExitCodes",
    path: "api::core::v1::ContainerRestartRuleOnExitCodes",
    fields: &[
        required("operator", "operator", String).since(34),
        optional("values", "values", List(&Int32)).since(34),
    ],
};

/// `api::core::v1::ContainerState`.
pub static CONTAINER_STATE: Type = Type {
    name: "ContainerState",
    path: "api::core::v1::ContainerState",
    fields: &[
        optional("running", "running", Object(&CONTAINER_STATE_RUNNING)),
        optional("terminated", "terminated", Object(&CONTAINER_STATE_TERMINATED)),
        optional("waiting", "waiting", Object(&CONTAINER_STATE_WAITING)),
    ],
};

/// `api::core::v1::ContainerStateRunning`.
pub static CONTAINER_STATE_RUNNING: Type = Type {
    name: "ContainerStateRunning",
    path: "api::core::v1::ContainerStateRunning",
    fields: &[
        optional("started_at", "startedAt", Time),
    ],
};

/// `api::core::v1::ContainerStateTerminated`.
pub static CONTAINER_STATE_TERMINATED: Type = Type {
    name: "ContainerStateTerminated",
    path: "api::core::v1::ContainerStateTerminated",
    fields: &[
        optional("container_id", "containerID", String),
        required("exit_code", "exitCode", Int32),
        optional("finished_at", "finishedAt", Time),
        optional("message", "message", String),
        optional("reason", "reason", String),
        optional("signal", "signal", Int32),
        optional("started_at", "startedAt", Time),
    ],
};

/// `api::core::v1::ContainerStateWaiting`.
pub static CONTAINER_STATE_WAITING: Type = Type {
    name: "ContainerStateWaiting",
    path: "api::core::v1::ContainerStateWaiting",
    fields: &[
        optional("message", "message", String),
        optional("reason", "reason", String),
    ],
};

/// `api::core::v1::ContainerStatus`.
pub static CONTAINER_STATUS: Type = Type {
    name: "ContainerStatus",
    path: "api::core::v1::ContainerStatus",
    fields: &[
        optional("allocated_resources", "allocatedResources", Map(&Quantity)),
        optional("allocated_resources_status", "allocatedResourcesStatus", List(&Object(&RESOURCE_STATUS))),
        optional("container_id", "containerID", String),
        required("image", "image", String),
        required("image_id", "imageID", String),
        optional("last_state", "lastState", Object(&CONTAINER_STATE)),
        required("name", "name", String),
        required("ready", "ready", Bool),
        optional("resources", "resources", Object(&RESOURCE_REQUIREMENTS)),
        required("restart_count", "restartCount", Int32),
        optional("started", "started", Bool),
        optional("state", "state", Object(&CONTAINER_STATE)),
        optional("stop_signal", "stopSignal", String).values(&["SIGABRT", "SIGALRM", "SIGBUS", "SIGCHLD", "SIGCLD", "SIGCONT", "SIGFPE", "SIGHUP", "SIGILL", "SIGINT", "SIGIO", "SIGIOT", "SIGKILL", "SIGPIPE", "SIGPOLL", "SIGPROF", "SIGPWR", "SIGQUIT", "SIGRTMAX", "SIGRTMAX-1", "SIGRTMAX-10", "SIGRTMAX-11", "SIGRTMAX-12", "SIGRTMAX-13", "SIGRTMAX-14", "SIGRTMAX-2", "SIGRTMAX-3", "SIGRTMAX-4", "SIGRTMAX-5", "SIGRTMAX-6", "SIGRTMAX-7", "SIGRTMAX-8", "SIGRTMAX-9", "SIGRTMIN", "SIGRTMIN+1", "SIGRTMIN+10", "SIGRTMIN+11", "SIGRTMIN+12", "SIGRTMIN+13", "SIGRTMIN+14", "SIGRTMIN+15", "SIGRTMIN+2", "SIGRTMIN+3", "SIGRTMIN+4", "SIGRTMIN+5", "SIGRTMIN+6", "SIGRTMIN+7", "SIGRTMIN+8", "SIGRTMIN+9", "SIGSEGV", "SIGSTKFLT", "SIGSTOP", "SIGSYS", "SIGTERM", "SIGTRAP", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGURG", "SIGUSR1", "SIGUSR2", "SIGVTALRM", "SIGWINCH", "SIGXCPU", "SIGXFSZ"]),
        optional("user", "user", Object(&CONTAINER_USER)),
        optional("volume_mounts", "volumeMounts", List(&Object(&VOLUME_MOUNT_STATUS))),
    ],
};

/// `api::core::v1::ContainerUser`.
pub static CONTAINER_USER: Type = Type {
    name: "ContainerUser",
    path: "api::core::v1::ContainerUser",
    fields: &[
        optional("linux", "linux", Object(&LINUX_CONTAINER_USER)),
    ],
};

/// `api::core::v1::DownwardAPIProjection`.
pub static DOWNWARD_API_PROJECTION: Type = Type {
    name: "DownwardAPIProjection",
    path: "api::core::v1::DownwardAPIProjection",
    fields: &[
        optional("items", "items", List(&Object(&DOWNWARD_API_VOLUME_FILE))),
    ],
};

/// `api::core::v1::DownwardAPIVolumeFile`.
pub static DOWNWARD_API_VOLUME_FILE: Type = Type {
    name: "DownwardAPIVolumeFile",
    path: "api::core::v1::DownwardAPIVolumeFile",
    fields: &[
        optional("field_ref", "fieldRef", Object(&OBJECT_FIELD_SELECTOR)),
        optional("mode", "mode", Int32),
        required("path", "path", String),
        optional("resource_field_ref", "resourceFieldRef", Object(&RESOURCE_FIELD_SELECTOR)),
        optional("user", "user", Int64).since(37),
    ],
};

/// `api::core::v1::DownwardAPIVolumeSource`.
pub static DOWNWARD_API_VOLUME_SOURCE: Type = Type {
    name: "DownwardAPIVolumeSource",
    path: "api::core::v1::DownwardAPIVolumeSource",
    fields: &[
        optional("default_mode", "defaultMode", Int32),
        optional("default_user", "defaultUser", Int64).since(37),
        optional("items", "items", List(&Object(&DOWNWARD_API_VOLUME_FILE))),
    ],
};

/// `api::core::v1::EmptyDirVolumeSource`.
pub static EMPTY_DIR_VOLUME_SOURCE: Type = Type {
    name: "EmptyDirVolumeSource",
    path: "api::core::v1::EmptyDirVolumeSource",
    fields: &[
        optional("medium", "medium", String),
        optional("mode", "mode", Int32).since(37),
        optional("size_limit", "sizeLimit", Quantity),
    ],
};

/// `api::core::v1::EnvFromSource`.
pub static ENV_FROM_SOURCE: Type = Type {
    name: "EnvFromSource",
    path: "api::core::v1::EnvFromSource",
    fields: &[
        optional("config_map_ref", "configMapRef", Object(&CONFIG_MAP_ENV_SOURCE)),
        optional("prefix", "prefix", String),
        optional("secret_ref", "secretRef", Object(&SECRET_ENV_SOURCE)),
    ],
};

/// `api::core::v1::EnvVar`.
pub static ENV_VAR: Type = Type {
    name: "EnvVar",
    path: "api::core::v1::EnvVar",
    fields: &[
        required("name", "name", String),
        optional("value", "value", String),
        optional("value_from", "valueFrom", Object(&ENV_VAR_SOURCE)),
    ],
};

/// `api::core::v1::EnvVarSource`.
pub static ENV_VAR_SOURCE: Type = Type {
    name: "EnvVarSource",
    path: "api::core::v1::EnvVarSource",
    fields: &[
        optional("config_map_key_ref", "configMapKeyRef", Object(&CONFIG_MAP_KEY_SELECTOR)),
        optional("field_ref", "fieldRef", Object(&OBJECT_FIELD_SELECTOR)),
        optional("file_key_ref", "fileKeyRef", Object(&FILE_KEY_SELECTOR)).since(34),
        optional("resource_field_ref", "resourceFieldRef", Object(&RESOURCE_FIELD_SELECTOR)),
        optional("secret_key_ref", "secretKeyRef", Object(&SECRET_KEY_SELECTOR)),
    ],
};

/// `api::core::v1::EphemeralContainer`.
pub static EPHEMERAL_CONTAINER: Type = Type {
    name: "EphemeralContainer",
    path: "api::core::v1::EphemeralContainer",
    fields: &[
        optional("args", "args", List(&String)),
        optional("command", "command", List(&String)),
        optional("env", "env", List(&Object(&ENV_VAR))),
        optional("env_from", "envFrom", List(&Object(&ENV_FROM_SOURCE))),
        optional("image", "image", String),
        optional("image_pull_policy", "imagePullPolicy", String).values(&["Always", "IfNotPresent", "Never"]),
        optional("lifecycle", "lifecycle", Object(&LIFECYCLE)),
        optional("liveness_probe", "livenessProbe", Object(&PROBE)),
        required("name", "name", String),
        optional("ports", "ports", List(&Object(&CONTAINER_PORT))),
        optional("readiness_probe", "readinessProbe", Object(&PROBE)),
        optional("resize_policy", "resizePolicy", List(&Object(&CONTAINER_RESIZE_POLICY))),
        optional("resources", "resources", Object(&RESOURCE_REQUIREMENTS)),
        optional("restart_policy", "restartPolicy", String),
        optional("restart_policy_rules", "restartPolicyRules", List(&Object(&CONTAINER_RESTART_RULE))).since(34),
        optional("security_context", "securityContext", Object(&SECURITY_CONTEXT)),
        optional("startup_probe", "startupProbe", Object(&PROBE)),
        optional("stdin", "stdin", Bool),
        optional("stdin_once", "stdinOnce", Bool),
        optional("target_container_name", "targetContainerName", String),
        optional("termination_message_path", "terminationMessagePath", String),
        optional("termination_message_policy", "terminationMessagePolicy", String).values(&["FallbackToLogsOnError", "File"]),
        optional("tty", "tty", Bool),
        optional("volume_devices", "volumeDevices", List(&Object(&VOLUME_DEVICE))),
        optional("volume_mounts", "volumeMounts", List(&Object(&VOLUME_MOUNT))),
        optional("working_dir", "workingDir", String),
    ],
};

/// `api::core::v1::EphemeralVolumeSource`.
pub static EPHEMERAL_VOLUME_SOURCE: Type = Type {
    name: "EphemeralVolumeSource",
    path: "api::core::v1::EphemeralVolumeSource",
    fields: &[
        optional("volume_claim_template", "volumeClaimTemplate", Object(&PERSISTENT_VOLUME_CLAIM_TEMPLATE)),
    ],
};

/// `api::core::v1::EvictionResponder`.
pub static EVICTION_RESPONDER: Type = Type {
    name: "EvictionResponder",
    path: "api::core::v1::EvictionResponder",
    fields: &[
        required("name", "name", String).since(37),
        required("priority", "priority", Int32).since(37),
    ],
};

/// `api::core::v1::ExecAction`.
pub static EXEC_ACTION: Type = Type {
    name: "ExecAction",
    path: "api::core::v1::ExecAction",
    fields: &[
        optional("command", "command", List(&String)),
    ],
};

/// `api::core::v1::FCVolumeSource`.
pub static FC_VOLUME_SOURCE: Type = Type {
    name: "FCVolumeSource",
    path: "api::core::v1::FCVolumeSource",
    fields: &[
        optional("fs_type", "fsType", String),
        optional("lun", "lun", Int32),
        optional("read_only", "readOnly", Bool),
        optional("target_wwns", "targetWWNs", List(&String)),
        optional("wwids", "wwids", List(&String)),
    ],
};

/// `api::core::v1::FileKeySelector`.
pub static FILE_KEY_SELECTOR: Type = Type {
    name: "FileKeySelector",
    path: "api::core::v1::FileKeySelector",
    fields: &[
        required("key", "key", String).since(34),
        optional("optional", "optional", Bool).since(34),
        required("path", "path", String).since(34),
        required("volume_name", "volumeName", String).since(34),
    ],
};

/// `api::core::v1::FlexVolumeSource`.
pub static FLEX_VOLUME_SOURCE: Type = Type {
    name: "FlexVolumeSource",
    path: "api::core::v1::FlexVolumeSource",
    fields: &[
        required("driver", "driver", String),
        optional("fs_type", "fsType", String),
        optional("options", "options", Map(&String)),
        optional("read_only", "readOnly", Bool),
        optional("secret_ref", "secretRef", Object(&LOCAL_OBJECT_REFERENCE)),
    ],
};

/// `api::core::v1::FlockerVolumeSource`.
pub static FLOCKER_VOLUME_SOURCE: Type = Type {
    name: "FlockerVolumeSource",
    path: "api::core::v1::FlockerVolumeSource",
    fields: &[
        optional("dataset_name", "datasetName", String),
        optional("dataset_uuid", "datasetUUID", String),
    ],
};

/// `api::core::v1::GCEPersistentDiskVolumeSource`.
pub static GCE_PERSISTENT_DISK_VOLUME_SOURCE: Type = Type {
    name: "GCEPersistentDiskVolumeSource",
    path: "api::core::v1::GCEPersistentDiskVolumeSource",
    fields: &[
        optional("fs_type", "fsType", String),
        optional("partition", "partition", Int32),
        required("pd_name", "pdName", String),
        optional("read_only", "readOnly", Bool),
    ],
};

/// `api::core::v1::GRPCAction`.
pub static GRPC_ACTION: Type = Type {
    name: "GRPCAction",
    path: "api::core::v1::GRPCAction",
    fields: &[
        optional("mode", "mode", String).since(37),
        required("port", "port", Int32),
        optional("service", "service", String),
    ],
};

/// `api::core::v1::GitRepoVolumeSource`.
pub static GIT_REPO_VOLUME_SOURCE: Type = Type {
    name: "GitRepoVolumeSource",
    path: "api::core::v1::GitRepoVolumeSource",
    fields: &[
        optional("directory", "directory", String),
        required("repository", "repository", String),
        optional("revision", "revision", String),
    ],
};

/// `api::core::v1::GlusterfsVolumeSource`.
pub static GLUSTERFS_VOLUME_SOURCE: Type = Type {
    name: "GlusterfsVolumeSource",
    path: "api::core::v1::GlusterfsVolumeSource",
    fields: &[
        required("endpoints", "endpoints", String),
        required("path", "path", String),
        optional("read_only", "readOnly", Bool),
    ],
};

/// `api::core::v1::HTTPGetAction`.
pub static HTTP_GET_ACTION: Type = Type {
    name: "HTTPGetAction",
    path: "api::core::v1::HTTPGetAction",
    fields: &[
        optional("host", "host", String),
        optional("http_headers", "httpHeaders", List(&Object(&HTTP_HEADER))),
        optional("path", "path", String),
        required("port", "port", IntOrString),
        optional("protocol", "protocol", String).since(37),
        optional("scheme", "scheme", String).values(&["HTTP", "HTTPS"]),
    ],
};

/// `api::core::v1::HTTPHeader`.
pub static HTTP_HEADER: Type = Type {
    name: "HTTPHeader",
    path: "api::core::v1::HTTPHeader",
    fields: &[
        required("name", "name", String),
        required("value", "value", String),
    ],
};

/// `api::core::v1::HostAlias`.
pub static HOST_ALIAS: Type = Type {
    name: "HostAlias",
    path: "api::core::v1::HostAlias",
    fields: &[
        optional("hostnames", "hostnames", List(&String)),
        required("ip", "ip", String),
    ],
};

/// `api::core::v1::HostIP`.
pub static HOST_IP: Type = Type {
    name: "HostIP",
    path: "api::core::v1::HostIP",
    fields: &[
        required("ip", "ip", String),
    ],
};

/// `api::core::v1::HostPathVolumeSource`.
pub static HOST_PATH_VOLUME_SOURCE: Type = Type {
    name: "HostPathVolumeSource",
    path: "api::core::v1::HostPathVolumeSource",
    fields: &[
        required("path", "path", String),
        optional("type_", "type", String).values(&["", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket"]),
    ],
};

/// `api::core::v1::ISCSIVolumeSource`.
pub static ISCSI_VOLUME_SOURCE: Type = Type {
    name: "ISCSIVolumeSource",
    path: "api::core::v1::ISCSIVolumeSource",
    fields: &[
        optional("chap_auth_discovery", "chapAuthDiscovery", Bool),
        optional("chap_auth_session", "chapAuthSession", Bool),
        optional("fs_type", "fsType", String),
        optional("initiator_name", "initiatorName", String),
        required("iqn", "iqn", String),
        optional("iscsi_interface", "iscsiInterface", String),
        required("lun", "lun", Int32),
        optional("portals", "portals", List(&String)),
        optional("read_only", "readOnly", Bool),
        optional("secret_ref", "secretRef", Object(&LOCAL_OBJECT_REFERENCE)),
        required("target_portal", "targetPortal", String),
    ],
};

/// `api::core::v1::ImageVolumeSource`.
pub static IMAGE_VOLUME_SOURCE: Type = Type {
    name: "ImageVolumeSource",
    path: "api::core::v1::ImageVolumeSource",
    fields: &[
        optional("pull_policy", "pullPolicy", String).values(&["Always", "IfNotPresent", "Never"]),
        optional("reference", "reference", String),
    ],
};

/// `api::core::v1::ImageVolumeStatus`.
pub static IMAGE_VOLUME_STATUS: Type = Type {
    name: "ImageVolumeStatus",
    path: "api::core::v1::ImageVolumeStatus",
    fields: &[
        required("image_ref", "imageRef", String).since(36),
    ],
};

/// `api::core::v1::KeyToPath`.
pub static KEY_TO_PATH: Type = Type {
    name: "KeyToPath",
    path: "api::core::v1::KeyToPath",
    fields: &[
        required("key", "key", String),
        optional("mode", "mode", Int32),
        required("path", "path", String),
        optional("user", "user", Int64).since(37),
    ],
};

/// `api::core::v1::Lifecycle`.
pub static LIFECYCLE: Type = Type {
    name: "Lifecycle",
    path: "api::core::v1::Lifecycle",
    fields: &[
        optional("post_start", "postStart", Object(&LIFECYCLE_HANDLER)),
        optional("pre_stop", "preStop", Object(&LIFECYCLE_HANDLER)),
        optional("stop_signal", "stopSignal", String).values(&["SIGABRT", "SIGALRM", "SIGBUS", "SIGCHLD", "SIGCLD", "SIGCONT", "SIGFPE", "SIGHUP", "SIGILL", "SIGINT", "SIGIO", "SIGIOT", "SIGKILL", "SIGPIPE", "SIGPOLL", "SIGPROF", "SIGPWR", "SIGQUIT", "SIGRTMAX", "SIGRTMAX-1", "SIGRTMAX-10", "SIGRTMAX-11", "SIGRTMAX-12", "SIGRTMAX-13", "SIGRTMAX-14", "SIGRTMAX-2", "SIGRTMAX-3", "SIGRTMAX-4", "SIGRTMAX-5", "SIGRTMAX-6", "SIGRTMAX-7", "SIGRTMAX-8", "SIGRTMAX-9", "SIGRTMIN", "SIGRTMIN+1", "SIGRTMIN+10", "SIGRTMIN+11", "SIGRTMIN+12", "SIGRTMIN+13", "SIGRTMIN+14", "SIGRTMIN+15", "SIGRTMIN+2", "SIGRTMIN+3", "SIGRTMIN+4", "SIGRTMIN+5", "SIGRTMIN+6", "SIGRTMIN+7", "SIGRTMIN+8", "SIGRTMIN+9", "SIGSEGV", "SIGSTKFLT", "SIGSTOP", "SIGSYS", "SIGTERM", "SIGTRAP", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGURG", "SIGUSR1", "SIGUSR2", "SIGVTALRM", "SIGWINCH", "SIGXCPU", "SIGXFSZ"]),
    ],
};

/// `api::core::v1::LifecycleHandler`.
pub static LIFECYCLE_HANDLER: Type = Type {
    name: "LifecycleHandler",
    path: "api::core::v1::LifecycleHandler",
    fields: &[
        optional("exec", "exec", Object(&EXEC_ACTION)),
        optional("http_get", "httpGet", Object(&HTTP_GET_ACTION)),
        optional("sleep", "sleep", Object(&SLEEP_ACTION)),
        optional("tcp_socket", "tcpSocket", Object(&TCP_SOCKET_ACTION)),
    ],
};

/// `api::core::v1::LinuxContainerUser`.
pub static LINUX_CONTAINER_USER: Type = Type {
    name: "LinuxContainerUser",
    path: "api::core::v1::LinuxContainerUser",
    fields: &[
        required("gid", "gid", Int64),
        optional("supplemental_groups", "supplementalGroups", List(&Int64)),
        required("uid", "uid", Int64),
    ],
};

/// `api::core::v1::LocalObjectReference`.
pub static LOCAL_OBJECT_REFERENCE: Type = Type {
    name: "LocalObjectReference",
    path: "api::core::v1::LocalObjectReference",
    fields: &[
        required("name", "name", String),
    ],
};

/// `api::core::v1::ModifyVolumeStatus`.
pub static MODIFY_VOLUME_STATUS: Type = Type {
    name: "ModifyVolumeStatus",
    path: "api::core::v1::ModifyVolumeStatus",
    fields: &[
        required("status", "status", String),
        optional("target_volume_attributes_class_name", "targetVolumeAttributesClassName", String),
    ],
};

/// `api::core::v1::NFSVolumeSource`.
pub static NFS_VOLUME_SOURCE: Type = Type {
    name: "NFSVolumeSource",
    path: "api::core::v1::NFSVolumeSource",
    fields: &[
        required("path", "path", String),
        optional("read_only", "readOnly", Bool),
        required("server", "server", String),
    ],
};

/// `api::core::v1::NodeAffinity`.
pub static NODE_AFFINITY: Type = Type {
    name: "NodeAffinity",
    path: "api::core::v1::NodeAffinity",
    fields: &[
        optional("preferred_during_scheduling_ignored_during_execution", "preferredDuringSchedulingIgnoredDuringExecution", List(&Object(&PREFERRED_SCHEDULING_TERM))),
        optional("required_during_scheduling_ignored_during_execution", "requiredDuringSchedulingIgnoredDuringExecution", Object(&NODE_SELECTOR)),
    ],
};

/// `api::core::v1::NodeAllocatableMappedResources`.
pub static NODE_ALLOCATABLE_MAPPED_RESOURCES: Type = Type {
    name: "NodeAllocatableMappedResources",
    path: "api::core::v1::NodeAllocatableMappedResources",
    fields: &[
        required("name", "name", String).since(37),
        required("quantity", "quantity", Quantity).since(37),
    ],
};

/// `api::core::v1::NodeAllocatableOverheadResources`.
pub static NODE_ALLOCATABLE_OVERHEAD_RESOURCES: Type = Type {
    name: "NodeAllocatableOverheadResources",
    path: "api::core::v1::NodeAllocatableOverheadResources",
    fields: &[
        required("name", "name", String).since(37),
        optional("per_container", "perContainer", Quantity).since(37),
        optional("per_pod", "perPod", Quantity).since(37),
    ],
};

/// `api::core::v1::NodeAllocatableResourceClaimStatus`.
pub static NODE_ALLOCATABLE_RESOURCE_CLAIM_STATUS: Type = Type {
    name: "NodeAllocatableResourceClaimStatus",
    path: "api::core::v1::NodeAllocatableResourceClaimStatus",
    fields: &[
        optional("containers", "containers", List(&String)).since(36),
        optional("mapping", "mapping", List(&Object(&NODE_ALLOCATABLE_MAPPED_RESOURCES))).since(37),
        optional("overhead", "overhead", List(&Object(&NODE_ALLOCATABLE_OVERHEAD_RESOURCES))).since(37),
        required("resource_claim_name", "resourceClaimName", String).since(36),
        required("resources", "resources", Map(&Quantity)).since(36).until(36),
    ],
};

/// `api::core::v1::NodeSelector`.
pub static NODE_SELECTOR: Type = Type {
    name: "NodeSelector",
    path: "api::core::v1::NodeSelector",
    fields: &[
        required("node_selector_terms", "nodeSelectorTerms", List(&Object(&NODE_SELECTOR_TERM))),
    ],
};

/// `api::core::v1::NodeSelectorRequirement`.
pub static NODE_SELECTOR_REQUIREMENT: Type = Type {
    name: "NodeSelectorRequirement",
    path: "api::core::v1::NodeSelectorRequirement",
    fields: &[
        required("key", "key", String),
        required("operator", "operator", String).values(&["DoesNotExist", "Exists", "Gt", "In", "Lt", "NotIn"]),
        optional("values", "values", List(&String)),
    ],
};

/// `api::core::v1::NodeSelectorTerm`.
pub static NODE_SELECTOR_TERM: Type = Type {
    name: "NodeSelectorTerm",
    path: "api::core::v1::NodeSelectorTerm",
    fields: &[
        optional("match_expressions", "matchExpressions", List(&Object(&NODE_SELECTOR_REQUIREMENT))),
        optional("match_fields", "matchFields", List(&Object(&NODE_SELECTOR_REQUIREMENT))),
    ],
};

/// `api::core::v1::ObjectFieldSelector`.
pub static OBJECT_FIELD_SELECTOR: Type = Type {
    name: "ObjectFieldSelector",
    path: "api::core::v1::ObjectFieldSelector",
    fields: &[
        optional("api_version", "apiVersion", String),
        required("field_path", "fieldPath", String),
    ],
};

/// `api::core::v1::PersistentVolumeClaim`.
pub static PERSISTENT_VOLUME_CLAIM: Type = Type {
    name: "PersistentVolumeClaim",
    path: "api::core::v1::PersistentVolumeClaim",
    fields: &[
        required("metadata", "metadata", Object(&OBJECT_META)),
        optional("spec", "spec", Object(&PERSISTENT_VOLUME_CLAIM_SPEC)),
        optional("status", "status", Object(&PERSISTENT_VOLUME_CLAIM_STATUS)),
    ],
};

/// `api::core::v1::PersistentVolumeClaimCondition`.
pub static PERSISTENT_VOLUME_CLAIM_CONDITION: Type = Type {
    name: "PersistentVolumeClaimCondition",
    path: "api::core::v1::PersistentVolumeClaimCondition",
    fields: &[
        optional("last_probe_time", "lastProbeTime", Time),
        optional("last_transition_time", "lastTransitionTime", Time),
        optional("message", "message", String),
        optional("reason", "reason", String),
        required("status", "status", String),
        required("type_", "type", String),
    ],
};

/// `api::core::v1::PersistentVolumeClaimSpec`.
pub static PERSISTENT_VOLUME_CLAIM_SPEC: Type = Type {
    name: "PersistentVolumeClaimSpec",
    path: "api::core::v1::PersistentVolumeClaimSpec",
    fields: &[
        optional("access_modes", "accessModes", List(&String)).values(&["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"]),
        optional("data_source", "dataSource", Object(&TYPED_LOCAL_OBJECT_REFERENCE)),
        optional("data_source_ref", "dataSourceRef", Object(&TYPED_OBJECT_REFERENCE)),
        optional("resources", "resources", Object(&VOLUME_RESOURCE_REQUIREMENTS)),
        optional("selector", "selector", Object(&LABEL_SELECTOR)),
        optional("storage_class_name", "storageClassName", String),
        optional("volume_attributes_class_name", "volumeAttributesClassName", String),
        optional("volume_mode", "volumeMode", String).values(&["Block", "Filesystem"]),
        optional("volume_name", "volumeName", String),
    ],
};

/// `api::core::v1::PersistentVolumeClaimStatus`.
pub static PERSISTENT_VOLUME_CLAIM_STATUS: Type = Type {
    name: "PersistentVolumeClaimStatus",
    path: "api::core::v1::PersistentVolumeClaimStatus",
    fields: &[
        optional("access_modes", "accessModes", List(&String)).values(&["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"]),
        optional("allocated_resource_statuses", "allocatedResourceStatuses", Map(&String)),
        optional("allocated_resources", "allocatedResources", Map(&Quantity)),
        optional("capacity", "capacity", Map(&Quantity)),
        optional("conditions", "conditions", List(&Object(&PERSISTENT_VOLUME_CLAIM_CONDITION))),
        optional("current_volume_attributes_class_name", "currentVolumeAttributesClassName", String),
        optional("health_status", "healthStatus", Object(&VOLUME_HEALTH_STATUS)).since(37),
        optional("modify_volume_status", "modifyVolumeStatus", Object(&MODIFY_VOLUME_STATUS)),
        optional("phase", "phase", String).values(&["Bound", "Lost", "Pending"]),
    ],
};

/// `api::core::v1::PersistentVolumeClaimTemplate`.
pub static PERSISTENT_VOLUME_CLAIM_TEMPLATE: Type = Type {
    name: "PersistentVolumeClaimTemplate",
    path: "api::core::v1::PersistentVolumeClaimTemplate",
    fields: &[
        optional("metadata", "metadata", Object(&OBJECT_META)),
        required("spec", "spec", Object(&PERSISTENT_VOLUME_CLAIM_SPEC)),
    ],
};

/// `api::core::v1::PersistentVolumeClaimVolumeSource`.
pub static PERSISTENT_VOLUME_CLAIM_VOLUME_SOURCE: Type = Type {
    name: "PersistentVolumeClaimVolumeSource",
    path: "api::core::v1::PersistentVolumeClaimVolumeSource",
    fields: &[
        required("claim_name", "claimName", String),
        optional("read_only", "readOnly", Bool),
    ],
};

/// `api::core::v1::PhotonPersistentDiskVolumeSource`.
pub static PHOTON_PERSISTENT_DISK_VOLUME_SOURCE: Type = Type {
    name: "PhotonPersistentDiskVolumeSource",
    path: "api::core::v1::PhotonPersistentDiskVolumeSource",
    fields: &[
        optional("fs_type", "fsType", String),
        required("pd_id", "pdID", String),
    ],
};

/// `api::core::v1::Pod`.
pub static POD: Type = Type {
    name: "Pod",
    path: "api::core::v1::Pod",
    fields: &[
        required("metadata", "metadata", Object(&OBJECT_META)),
        optional("spec", "spec", Object(&POD_SPEC)),
        optional("status", "status", Object(&POD_STATUS)),
    ],
};

/// `api::core::v1::PodAffinity`.
pub static POD_AFFINITY: Type = Type {
    name: "PodAffinity",
    path: "api::core::v1::PodAffinity",
    fields: &[
        optional("preferred_during_scheduling_ignored_during_execution", "preferredDuringSchedulingIgnoredDuringExecution", List(&Object(&WEIGHTED_POD_AFFINITY_TERM))),
        optional("required_during_scheduling_ignored_during_execution", "requiredDuringSchedulingIgnoredDuringExecution", List(&Object(&POD_AFFINITY_TERM))),
    ],
};

/// `api::core::v1::PodAffinityTerm`.
pub static POD_AFFINITY_TERM: Type = Type {
    name: "PodAffinityTerm",
    path: "api::core::v1::PodAffinityTerm",
    fields: &[
        optional("label_selector", "labelSelector", Object(&LABEL_SELECTOR)),
        optional("match_label_keys", "matchLabelKeys", List(&String)),
        optional("mismatch_label_keys", "mismatchLabelKeys", List(&String)),
        optional("namespace_selector", "namespaceSelector", Object(&LABEL_SELECTOR)),
        optional("namespaces", "namespaces", List(&String)),
        required("topology_key", "topologyKey", String),
    ],
};

/// `api::core::v1::PodAntiAffinity`.
pub static POD_ANTI_AFFINITY: Type = Type {
    name: "PodAntiAffinity",
    path: "api::core::v1::PodAntiAffinity",
    fields: &[
        optional("preferred_during_scheduling_ignored_during_execution", "preferredDuringSchedulingIgnoredDuringExecution", List(&Object(&WEIGHTED_POD_AFFINITY_TERM))),
        optional("required_during_scheduling_ignored_during_execution", "requiredDuringSchedulingIgnoredDuringExecution", List(&Object(&POD_AFFINITY_TERM))),
    ],
};

/// `api::core::v1::PodCertificateProjection`.
pub static POD_CERTIFICATE_PROJECTION: Type = Type {
    name: "PodCertificateProjection",
    path: "api::core::v1::PodCertificateProjection",
    fields: &[
        optional("certificate_chain_path", "certificateChainPath", String).since(34),
        optional("credential_bundle_path", "credentialBundlePath", String).since(34),
        optional("key_path", "keyPath", String).since(34),
        required("key_type", "keyType", String).since(34),
        optional("max_expiration_seconds", "maxExpirationSeconds", Int32).since(34),
        required("signer_name", "signerName", String).since(34),
        optional("user", "user", Int64).since(37),
        optional("user_annotations", "userAnnotations", Map(&String)).since(35),
    ],
};

/// `api::core::v1::PodCondition`.
pub static POD_CONDITION: Type = Type {
    name: "PodCondition",
    path: "api::core::v1::PodCondition",
    fields: &[
        optional("last_probe_time", "lastProbeTime", Time),
        optional("last_transition_time", "lastTransitionTime", Time),
        optional("message", "message", String),
        optional("observed_generation", "observedGeneration", Int64),
        optional("reason", "reason", String),
        required("status", "status", String),
        required("type_", "type", String),
    ],
};

/// `api::core::v1::PodDNSConfig`.
pub static POD_DNS_CONFIG: Type = Type {
    name: "PodDNSConfig",
    path: "api::core::v1::PodDNSConfig",
    fields: &[
        optional("nameservers", "nameservers", List(&String)),
        optional("options", "options", List(&Object(&POD_DNS_CONFIG_OPTION))),
        optional("searches", "searches", List(&String)),
    ],
};

/// `api::core::v1::PodDNSConfigOption`.
pub static POD_DNS_CONFIG_OPTION: Type = Type {
    name: "PodDNSConfigOption",
    path: "api::core::v1::PodDNSConfigOption",
    fields: &[
        optional("name", "name", String),
        optional("value", "value", String),
    ],
};

/// `api::core::v1::PodExtendedResourceClaimStatus`.
pub static POD_EXTENDED_RESOURCE_CLAIM_STATUS: Type = Type {
    name: "PodExtendedResourceClaimStatus",
    path: "api::core::v1::PodExtendedResourceClaimStatus",
    fields: &[
        required("request_mappings", "requestMappings", List(&Object(&CONTAINER_EXTENDED_RESOURCE_REQUEST))).since(34),
        required("resource_claim_name", "resourceClaimName", String).since(34),
    ],
};

/// `api::core::v1::PodIP`.
pub static POD_IP: Type = Type {
    name: "PodIP",
    path: "api::core::v1::PodIP",
    fields: &[
        required("ip", "ip", String),
    ],
};

/// `api::core::v1::PodOS`.
pub static POD_OS: Type = Type {
    name: "PodOS",
    path: "api::core::v1::PodOS",
    fields: &[
        required("name", "name", String),
    ],
};

/// `api::core::v1::PodReadinessGate`.
pub static POD_READINESS_GATE: Type = Type {
    name: "PodReadinessGate",
    path: "api::core::v1::PodReadinessGate",
    fields: &[
        required("condition_type", "conditionType", String),
    ],
};

/// `api::core::v1::PodResourceClaim`.
pub static POD_RESOURCE_CLAIM: Type = Type {
    name: "PodResourceClaim",
    path: "api::core::v1::PodResourceClaim",
    fields: &[
        required("name", "name", String),
        optional("resource_claim_name", "resourceClaimName", String),
        optional("resource_claim_template_name", "resourceClaimTemplateName", String),
    ],
};

/// `api::core::v1::PodResourceClaimStatus`.
pub static POD_RESOURCE_CLAIM_STATUS: Type = Type {
    name: "PodResourceClaimStatus",
    path: "api::core::v1::PodResourceClaimStatus",
    fields: &[
        required("name", "name", String),
        optional("resource_claim_name", "resourceClaimName", String),
    ],
};

/// `api::core::v1::PodSchedulingGate`.
pub static POD_SCHEDULING_GATE: Type = Type {
    name: "PodSchedulingGate",
    path: "api::core::v1::PodSchedulingGate",
    fields: &[
        required("name", "name", String),
    ],
};

/// `api::core::v1::PodSchedulingGroup`.
pub static POD_SCHEDULING_GROUP: Type = Type {
    name: "PodSchedulingGroup",
    path: "api::core::v1::PodSchedulingGroup",
    fields: &[
        optional("pod_group_name", "podGroupName", String).since(36),
    ],
};

/// `api::core::v1::PodSecurityContext`.
pub static POD_SECURITY_CONTEXT: Type = Type {
    name: "PodSecurityContext",
    path: "api::core::v1::PodSecurityContext",
    fields: &[
        optional("app_armor_profile", "appArmorProfile", Object(&APP_ARMOR_PROFILE)),
        optional("fs_group", "fsGroup", Int64),
        optional("fs_group_change_policy", "fsGroupChangePolicy", String).values(&["Always", "OnRootMismatch"]),
        optional("run_as_group", "runAsGroup", Int64),
        optional("run_as_non_root", "runAsNonRoot", Bool),
        optional("run_as_user", "runAsUser", Int64),
        optional("se_linux_change_policy", "seLinuxChangePolicy", String),
        optional("se_linux_options", "seLinuxOptions", Object(&SE_LINUX_OPTIONS)),
        optional("seccomp_profile", "seccompProfile", Object(&SECCOMP_PROFILE)),
        optional("supplemental_groups", "supplementalGroups", List(&Int64)),
        optional("supplemental_groups_policy", "supplementalGroupsPolicy", String).values(&["Merge", "Strict"]),
        optional("sysctls", "sysctls", List(&Object(&SYSCTL))),
        optional("windows_options", "windowsOptions", Object(&WINDOWS_SECURITY_CONTEXT_OPTIONS)),
    ],
};

/// `api::core::v1::PodSpec`.
pub static POD_SPEC: Type = Type {
    name: "PodSpec",
    path: "api::core::v1::PodSpec",
    fields: &[
        optional("active_deadline_seconds", "activeDeadlineSeconds", Int64),
        optional("affinity", "affinity", Object(&AFFINITY)),
        optional("automount_service_account_token", "automountServiceAccountToken", Bool),
        required("containers", "containers", List(&Object(&CONTAINER))),
        optional("dns_config", "dnsConfig", Object(&POD_DNS_CONFIG)),
        optional("dns_policy", "dnsPolicy", String).values(&["ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"]),
        optional("enable_service_links", "enableServiceLinks", Bool),
        optional("ephemeral_containers", "ephemeralContainers", List(&Object(&EPHEMERAL_CONTAINER))),
        optional("eviction_responders", "evictionResponders", List(&Object(&EVICTION_RESPONDER))).since(37),
        optional("host_aliases", "hostAliases", List(&Object(&HOST_ALIAS))),
        optional("host_ipc", "hostIPC", Bool),
        optional("host_network", "hostNetwork", Bool),
        optional("host_pid", "hostPID", Bool),
        optional("host_users", "hostUsers", Bool),
        optional("hostname", "hostname", String),
        optional("hostname_override", "hostnameOverride", String).since(34),
        optional("image_pull_secrets", "imagePullSecrets", List(&Object(&LOCAL_OBJECT_REFERENCE))),
        optional("init_containers", "initContainers", List(&Object(&CONTAINER))),
        optional("node_name", "nodeName", String),
        optional("node_selector", "nodeSelector", Map(&String)),
        optional("os", "os", Object(&POD_OS)),
        optional("overhead", "overhead", Map(&Quantity)),
        optional("preemption_policy", "preemptionPolicy", String).values(&["Never", "PreemptLowerPriority"]),
        optional("priority", "priority", Int32),
        optional("priority_class_name", "priorityClassName", String),
        optional("readiness_gates", "readinessGates", List(&Object(&POD_READINESS_GATE))),
        optional("resource_claims", "resourceClaims", List(&Object(&POD_RESOURCE_CLAIM))),
        optional("resources", "resources", Object(&RESOURCE_REQUIREMENTS)),
        optional("restart_policy", "restartPolicy", String).values(&["Always", "Never", "OnFailure"]),
        optional("runtime_class_name", "runtimeClassName", String),
        optional("scheduler_name", "schedulerName", String),
        optional("scheduling_gates", "schedulingGates", List(&Object(&POD_SCHEDULING_GATE))),
        optional("scheduling_group", "schedulingGroup", Object(&POD_SCHEDULING_GROUP)).since(36),
        optional("security_context", "securityContext", Object(&POD_SECURITY_CONTEXT)),
        optional("service_account", "serviceAccount", String),
        optional("service_account_name", "serviceAccountName", String),
        optional("set_hostname_as_fqdn", "setHostnameAsFQDN", Bool),
        optional("share_process_namespace", "shareProcessNamespace", Bool),
        optional("subdomain", "subdomain", String),
        optional("termination_grace_period_seconds", "terminationGracePeriodSeconds", Int64),
        optional("tolerations", "tolerations", List(&Object(&TOLERATION))),
        optional("topology_spread_constraints", "topologySpreadConstraints", List(&Object(&TOPOLOGY_SPREAD_CONSTRAINT))),
        optional("volumes", "volumes", List(&Object(&VOLUME))),
        optional("workload_ref", "workloadRef", Object(&WORKLOAD_REFERENCE)).since(35).until(35),
    ],
};

/// `api::core::v1::PodStatus`.
pub static POD_STATUS: Type = Type {
    name: "PodStatus",
    path: "api::core::v1::PodStatus",
    fields: &[
        optional("allocated_resources", "allocatedResources", Map(&Quantity)).since(35),
        optional("conditions", "conditions", List(&Object(&POD_CONDITION))),
        optional("container_statuses", "containerStatuses", List(&Object(&CONTAINER_STATUS))),
        optional("ephemeral_container_statuses", "ephemeralContainerStatuses", List(&Object(&CONTAINER_STATUS))),
        optional("extended_resource_claim_status", "extendedResourceClaimStatus", Object(&POD_EXTENDED_RESOURCE_CLAIM_STATUS)).since(34),
        optional("host_ip", "hostIP", String),
        optional("host_ips", "hostIPs", List(&Object(&HOST_IP))),
        optional("init_container_statuses", "initContainerStatuses", List(&Object(&CONTAINER_STATUS))),
        optional("message", "message", String),
        optional("node_allocatable_resource_claim_statuses", "nodeAllocatableResourceClaimStatuses", List(&Object(&NODE_ALLOCATABLE_RESOURCE_CLAIM_STATUS))).since(36),
        optional("nominated_node_name", "nominatedNodeName", String),
        optional("observed_generation", "observedGeneration", Int64),
        optional("phase", "phase", String).values(&["Failed", "Pending", "Running", "Succeeded", "Unknown"]),
        optional("pod_ip", "podIP", String),
        optional("pod_ips", "podIPs", List(&Object(&POD_IP))),
        optional("qos_class", "qosClass", String).values(&["BestEffort", "Burstable", "Guaranteed"]),
        optional("reason", "reason", String),
        optional("resize", "resize", String),
        optional("resource_claim_statuses", "resourceClaimStatuses", List(&Object(&POD_RESOURCE_CLAIM_STATUS))),
        optional("resources", "resources", Object(&RESOURCE_REQUIREMENTS)).since(35),
        optional("start_time", "startTime", Time),
        optional("volume_health", "volumeHealth", List(&Object(&POD_VOLUME_HEALTH))).since(37),
    ],
};

/// `api::core::v1::PodVolumeHealth`.
pub static POD_VOLUME_HEALTH: Type = Type {
    name: "PodVolumeHealth",
    path: "api::core::v1::PodVolumeHealth",
    fields: &[
        optional("health_conditions", "healthConditions", List(&Object(&VOLUME_HEALTH_CONDITION))).since(37),
        optional("last_transition_time", "lastTransitionTime", Time).since(37),
        required("name", "name", String).since(37),
    ],
};

/// `api::core::v1::PortworxVolumeSource`.
pub static PORTWORX_VOLUME_SOURCE: Type = Type {
    name: "PortworxVolumeSource",
    path: "api::core::v1::PortworxVolumeSource",
    fields: &[
        optional("fs_type", "fsType", String),
        optional("read_only", "readOnly", Bool),
        required("volume_id", "volumeID", String),
    ],
};

/// `api::core::v1::PreferredSchedulingTerm`.
pub static PREFERRED_SCHEDULING_TERM: Type = Type {
    name: "PreferredSchedulingTerm",
    path: "api::core::v1::PreferredSchedulingTerm",
    fields: &[
        required("preference", "preference", Object(&NODE_SELECTOR_TERM)),
        required("weight", "weight", Int32),
    ],
};

/// `api::core::v1::Probe`.
pub static PROBE: Type = Type {
    name: "Probe",
    path: "api::core::v1::Probe",
    fields: &[
        optional("exec", "exec", Object(&EXEC_ACTION)),
        optional("failure_threshold", "failureThreshold", Int32),
        optional("grpc", "grpc", Object(&GRPC_ACTION)),
        optional("http_get", "httpGet", Object(&HTTP_GET_ACTION)),
        optional("initial_delay_seconds", "initialDelaySeconds", Int32),
        optional("period_seconds", "periodSeconds", Int32),
        optional("success_threshold", "successThreshold", Int32),
        optional("tcp_socket", "tcpSocket", Object(&TCP_SOCKET_ACTION)),
        optional("termination_grace_period_seconds", "terminationGracePeriodSeconds", Int64),
        optional("timeout_seconds", "timeoutSeconds", Int32),
    ],
};

/// `api::core::v1::ProjectedVolumeSource`.
pub static PROJECTED_VOLUME_SOURCE: Type = Type {
    name: "ProjectedVolumeSource",
    path: "api::core::v1::ProjectedVolumeSource",
    fields: &[
        optional("default_mode", "defaultMode", Int32),
        optional("default_user", "defaultUser", Int64).since(37),
        optional("sources", "sources", List(&Object(&VOLUME_PROJECTION))),
    ],
};

/// `api::core::v1::QuobyteVolumeSource`.
pub static QUOBYTE_VOLUME_SOURCE: Type = Type {
    name: "QuobyteVolumeSource",
    path: "api::core::v1::QuobyteVolumeSource",
    fields: &[
        optional("group", "group", String),
        optional("read_only", "readOnly", Bool),
        required("registry", "registry", String),
        optional("tenant", "tenant", String),
        optional("user", "user", String),
        required("volume", "volume", String),
    ],
};

/// `api::core::v1::RBDVolumeSource`.
pub static RBD_VOLUME_SOURCE: Type = Type {
    name: "RBDVolumeSource",
    path: "api::core::v1::RBDVolumeSource",
    fields: &[
        optional("fs_type", "fsType", String),
        required("image", "image", String),
        optional("keyring", "keyring", String),
        required("monitors", "monitors", List(&String)),
        optional("pool", "pool", String),
        optional("read_only", "readOnly", Bool),
        optional("secret_ref", "secretRef", Object(&LOCAL_OBJECT_REFERENCE)),
        optional("user", "user", String),
    ],
};

/// `api::core::v1::ResourceClaim`.
pub static RESOURCE_CLAIM: Type = Type {
    name: "ResourceClaim",
    path: "api::core::v1::ResourceClaim",
    fields: &[
        required("name", "name", String),
        optional("request", "request", String),
    ],
};

/// `api::core::v1::ResourceFieldSelector`.
pub static RESOURCE_FIELD_SELECTOR: Type = Type {
    name: "ResourceFieldSelector",
    path: "api::core::v1::ResourceFieldSelector",
    fields: &[
        optional("container_name", "containerName", String),
        optional("divisor", "divisor", Quantity),
        required("resource", "resource", String),
    ],
};

/// `api::core::v1::ResourceHealth`.
pub static RESOURCE_HEALTH: Type = Type {
    name: "ResourceHealth",
    path: "api::core::v1::ResourceHealth",
    fields: &[
        optional("health", "health", String),
        optional("message", "message", String).since(36),
        required("resource_id", "resourceID", String),
    ],
};

/// `api::core::v1::ResourceRequirements`.
pub static RESOURCE_REQUIREMENTS: Type = Type {
    name: "ResourceRequirements",
    path: "api::core::v1::ResourceRequirements",
    fields: &[
        optional("claims", "claims", List(&Object(&RESOURCE_CLAIM))),
        optional("limits", "limits", Map(&Quantity)),
        optional("requests", "requests", Map(&Quantity)),
    ],
};

/// `api::core::v1::ResourceStatus`.
pub static RESOURCE_STATUS: Type = Type {
    name: "ResourceStatus",
    path: "api::core::v1::ResourceStatus",
    fields: &[
        required("name", "name", String),
        optional("resources", "resources", List(&Object(&RESOURCE_HEALTH))),
    ],
};

/// `api::core::v1::SELinuxOptions`.
pub static SE_LINUX_OPTIONS: Type = Type {
    name: "SELinuxOptions",
    path: "api::core::v1::SELinuxOptions",
    fields: &[
        optional("level", "level", String),
        optional("role", "role", String),
        optional("type_", "type", String),
        optional("user", "user", String),
    ],
};

/// `api::core::v1::ScaleIOVolumeSource`.
pub static SCALE_IO_VOLUME_SOURCE: Type = Type {
    name: "ScaleIOVolumeSource",
    path: "api::core::v1::ScaleIOVolumeSource",
    fields: &[
        optional("fs_type", "fsType", String),
        required("gateway", "gateway", String),
        optional("protection_domain", "protectionDomain", String),
        optional("read_only", "readOnly", Bool),
        required("secret_ref", "secretRef", Object(&LOCAL_OBJECT_REFERENCE)),
        optional("ssl_enabled", "sslEnabled", Bool),
        optional("storage_mode", "storageMode", String),
        optional("storage_pool", "storagePool", String),
        required("system", "system", String),
        optional("volume_name", "volumeName", String),
    ],
};

/// `api::core::v1::SeccompProfile`.
pub static SECCOMP_PROFILE: Type = Type {
    name: "SeccompProfile",
    path: "api::core::v1::SeccompProfile",
    fields: &[
        optional("localhost_profile", "localhostProfile", String),
        required("type_", "type", String).values(&["Localhost", "RuntimeDefault", "Unconfined"]),
    ],
};

/// `api::core::v1::Secret`.
pub static SECRET: Type = Type {
    name: "Secret",
    path: "api::core::v1::Secret",
    fields: &[
        optional("data", "data", Map(&Bytes)),
        optional("immutable", "immutable", Bool),
        required("metadata", "metadata", Object(&OBJECT_META)),
        optional("string_data", "stringData", Map(&String)),
        optional("type_", "type", String),
    ],
};

/// `api::core::v1::SecretEnvSource`.
pub static SECRET_ENV_SOURCE: Type = Type {
    name: "SecretEnvSource",
    path: "api::core::v1::SecretEnvSource",
    fields: &[
        required("name", "name", String),
        optional("optional", "optional", Bool),
    ],
};

/// `api::core::v1::SecretKeySelector`.
pub static SECRET_KEY_SELECTOR: Type = Type {
    name: "SecretKeySelector",
    path: "api::core::v1::SecretKeySelector",
    fields: &[
        required("key", "key", String),
        required("name", "name", String),
        optional("optional", "optional", Bool),
    ],
};

/// `api::core::v1::SecretProjection`.
pub static SECRET_PROJECTION: Type = Type {
    name: "SecretProjection",
    path: "api::core::v1::SecretProjection",
    fields: &[
        optional("items", "items", List(&Object(&KEY_TO_PATH))),
        required("name", "name", String),
        optional("optional", "optional", Bool),
    ],
};

/// `api::core::v1::SecretVolumeSource`.
pub static SECRET_VOLUME_SOURCE: Type = Type {
    name: "SecretVolumeSource",
    path: "api::core::v1::SecretVolumeSource",
    fields: &[
        optional("default_mode", "defaultMode", Int32),
        optional("default_user", "defaultUser", Int64).since(37),
        optional("items", "items", List(&Object(&KEY_TO_PATH))),
        optional("optional", "optional", Bool),
        optional("secret_name", "secretName", String),
    ],
};

/// `api::core::v1::SecurityContext`.
pub static SECURITY_CONTEXT: Type = Type {
    name: "SecurityContext",
    path: "api::core::v1::SecurityContext",
    fields: &[
        optional("allow_privilege_escalation", "allowPrivilegeEscalation", Bool),
        optional("app_armor_profile", "appArmorProfile", Object(&APP_ARMOR_PROFILE)),
        optional("capabilities", "capabilities", Object(&CAPABILITIES)),
        optional("privileged", "privileged", Bool),
        optional("proc_mount", "procMount", String).values(&["Default", "Unmasked"]),
        optional("read_only_root_filesystem", "readOnlyRootFilesystem", Bool),
        optional("run_as_group", "runAsGroup", Int64),
        optional("run_as_non_root", "runAsNonRoot", Bool),
        optional("run_as_user", "runAsUser", Int64),
        optional("se_linux_options", "seLinuxOptions", Object(&SE_LINUX_OPTIONS)),
        optional("seccomp_profile", "seccompProfile", Object(&SECCOMP_PROFILE)),
        optional("windows_options", "windowsOptions", Object(&WINDOWS_SECURITY_CONTEXT_OPTIONS)),
    ],
};

/// `api::core::v1::ServiceAccountTokenProjection`.
pub static SERVICE_ACCOUNT_TOKEN_PROJECTION: Type = Type {
    name: "ServiceAccountTokenProjection",
    path: "api::core::v1::ServiceAccountTokenProjection",
    fields: &[
        optional("audience", "audience", String),
        optional("expiration_seconds", "expirationSeconds", Int64),
        required("path", "path", String),
        optional("user", "user", Int64).since(37),
    ],
};

/// `api::core::v1::SleepAction`.
pub static SLEEP_ACTION: Type = Type {
    name: "SleepAction",
    path: "api::core::v1::SleepAction",
    fields: &[
        required("seconds", "seconds", Int64),
    ],
};

/// `api::core::v1::StorageOSVolumeSource`.
pub static STORAGE_OS_VOLUME_SOURCE: Type = Type {
    name: "StorageOSVolumeSource",
    path: "api::core::v1::StorageOSVolumeSource",
    fields: &[
        optional("fs_type", "fsType", String),
        optional("read_only", "readOnly", Bool),
        optional("secret_ref", "secretRef", Object(&LOCAL_OBJECT_REFERENCE)),
        optional("volume_name", "volumeName", String),
        optional("volume_namespace", "volumeNamespace", String),
    ],
};

/// `api::core::v1::Sysctl`.
pub static SYSCTL: Type = Type {
    name: "Sysctl",
    path: "api::core::v1::Sysctl",
    fields: &[
        required("name", "name", String),
        required("value", "value", String),
    ],
};

/// `api::core::v1::TCPSocketAction`.
pub static TCP_SOCKET_ACTION: Type = Type {
    name: "TCPSocketAction",
    path: "api::core::v1::TCPSocketAction",
    fields: &[
        optional("host", "host", String),
        required("port", "port", IntOrString),
    ],
};

/// `api::core::v1::Toleration`.
pub static TOLERATION: Type = Type {
    name: "Toleration",
    path: "api::core::v1::Toleration",
    fields: &[
        optional("effect", "effect", String).values(&["NoExecute", "NoSchedule", "PreferNoSchedule"]),
        optional("key", "key", String),
        optional("operator", "operator", String).values(&["Equal", "Exists", "Gt", "Lt"]),
        optional("toleration_seconds", "tolerationSeconds", Int64),
        optional("value", "value", String),
    ],
};

/// `api::core::v1::TopologySpreadConstraint`.
pub static TOPOLOGY_SPREAD_CONSTRAINT: Type = Type {
    name: "TopologySpreadConstraint",
    path: "api::core::v1::TopologySpreadConstraint",
    fields: &[
        optional("label_selector", "labelSelector", Object(&LABEL_SELECTOR)),
        optional("match_label_keys", "matchLabelKeys", List(&String)),
        required("max_skew", "maxSkew", Int32),
        optional("min_domains", "minDomains", Int32),
        optional("node_affinity_policy", "nodeAffinityPolicy", String).values(&["Honor", "Ignore"]),
        optional("node_taints_policy", "nodeTaintsPolicy", String).values(&["Honor", "Ignore"]),
        required("topology_key", "topologyKey", String),
        required("when_unsatisfiable", "whenUnsatisfiable", String).values(&["DoNotSchedule", "ScheduleAnyway"]),
    ],
};

/// `api::core::v1::TypedLocalObjectReference`.
pub static TYPED_LOCAL_OBJECT_REFERENCE: Type = Type {
    name: "TypedLocalObjectReference",
    path: "api::core::v1::TypedLocalObjectReference",
    fields: &[
        optional("api_group", "apiGroup", String),
        required("kind", "kind", String),
        required("name", "name", String),
    ],
};

/// `api::core::v1::TypedObjectReference`.
pub static TYPED_OBJECT_REFERENCE: Type = Type {
    name: "TypedObjectReference",
    path: "api::core::v1::TypedObjectReference",
    fields: &[
        optional("api_group", "apiGroup", String),
        required("kind", "kind", String),
        required("name", "name", String),
        optional("namespace", "namespace", String),
    ],
};

/// `api::core::v1::Volume`.
pub static VOLUME: Type = Type {
    name: "Volume",
    path: "api::core::v1::Volume",
    fields: &[
        optional("aws_elastic_block_store", "awsElasticBlockStore", Object(&AWS_ELASTIC_BLOCK_STORE_VOLUME_SOURCE)),
        optional("azure_disk", "azureDisk", Object(&AZURE_DISK_VOLUME_SOURCE)),
        optional("azure_file", "azureFile", Object(&AZURE_FILE_VOLUME_SOURCE)),
        optional("cephfs", "cephfs", Object(&CEPH_FS_VOLUME_SOURCE)),
        optional("cinder", "cinder", Object(&CINDER_VOLUME_SOURCE)),
        optional("config_map", "configMap", Object(&CONFIG_MAP_VOLUME_SOURCE)),
        optional("csi", "csi", Object(&CSI_VOLUME_SOURCE)),
        optional("downward_api", "downwardAPI", Object(&DOWNWARD_API_VOLUME_SOURCE)),
        optional("empty_dir", "emptyDir", Object(&EMPTY_DIR_VOLUME_SOURCE)),
        optional("ephemeral", "ephemeral", Object(&EPHEMERAL_VOLUME_SOURCE)),
        optional("fc", "fc", Object(&FC_VOLUME_SOURCE)),
        optional("flex_volume", "flexVolume", Object(&FLEX_VOLUME_SOURCE)),
        optional("flocker", "flocker", Object(&FLOCKER_VOLUME_SOURCE)),
        optional("gce_persistent_disk", "gcePersistentDisk", Object(&GCE_PERSISTENT_DISK_VOLUME_SOURCE)),
        optional("git_repo", "gitRepo", Object(&GIT_REPO_VOLUME_SOURCE)),
        optional("glusterfs", "glusterfs", Object(&GLUSTERFS_VOLUME_SOURCE)),
        optional("host_path", "hostPath", Object(&HOST_PATH_VOLUME_SOURCE)),
        optional("image", "image", Object(&IMAGE_VOLUME_SOURCE)),
        optional("iscsi", "iscsi", Object(&ISCSI_VOLUME_SOURCE)),
        required("name", "name", String),
        optional("nfs", "nfs", Object(&NFS_VOLUME_SOURCE)),
        optional("persistent_volume_claim", "persistentVolumeClaim", Object(&PERSISTENT_VOLUME_CLAIM_VOLUME_SOURCE)),
        optional("photon_persistent_disk", "photonPersistentDisk", Object(&PHOTON_PERSISTENT_DISK_VOLUME_SOURCE)),
        optional("portworx_volume", "portworxVolume", Object(&PORTWORX_VOLUME_SOURCE)),
        optional("projected", "projected", Object(&PROJECTED_VOLUME_SOURCE)),
        optional("quobyte", "quobyte", Object(&QUOBYTE_VOLUME_SOURCE)),
        optional("rbd", "rbd", Object(&RBD_VOLUME_SOURCE)),
        optional("scale_io", "scaleIO", Object(&SCALE_IO_VOLUME_SOURCE)),
        optional("secret", "secret", Object(&SECRET_VOLUME_SOURCE)),
        optional("storageos", "storageos", Object(&STORAGE_OS_VOLUME_SOURCE)),
        optional("vsphere_volume", "vsphereVolume", Object(&VSPHERE_VIRTUAL_DISK_VOLUME_SOURCE)),
    ],
};

/// `api::core::v1::VolumeDevice`.
pub static VOLUME_DEVICE: Type = Type {
    name: "VolumeDevice",
    path: "api::core::v1::VolumeDevice",
    fields: &[
        required("device_path", "devicePath", String),
        required("name", "name", String),
    ],
};

/// `api::core::v1::VolumeHealthCondition`.
pub static VOLUME_HEALTH_CONDITION: Type = Type {
    name: "VolumeHealthCondition",
    path: "api::core::v1::VolumeHealthCondition",
    fields: &[
        optional("message", "message", String).since(37),
        required("reason", "reason", String).since(37),
        required("status", "status", String).since(37),
    ],
};

/// `api::core::v1::VolumeHealthStatus`.
pub static VOLUME_HEALTH_STATUS: Type = Type {
    name: "VolumeHealthStatus",
    path: "api::core::v1::VolumeHealthStatus",
    fields: &[
        optional("health_conditions", "healthConditions", List(&Object(&VOLUME_HEALTH_CONDITION))).since(37),
        optional("last_transition_time", "lastTransitionTime", Time).since(37),
    ],
};

/// `api::core::v1::VolumeMount`.
pub static VOLUME_MOUNT: Type = Type {
    name: "VolumeMount",
    path: "api::core::v1::VolumeMount",
    fields: &[
        optional("bind_mount_options", "bindMountOptions", List(&String)).since(37),
        required("mount_path", "mountPath", String),
        optional("mount_propagation", "mountPropagation", String).values(&["Bidirectional", "HostToContainer", "None"]),
        required("name", "name", String),
        optional("read_only", "readOnly", Bool),
        optional("recursive_read_only", "recursiveReadOnly", String),
        optional("sub_path", "subPath", String),
        optional("sub_path_expr", "subPathExpr", String),
    ],
};

/// `api::core::v1::VolumeMountStatus`.
pub static VOLUME_MOUNT_STATUS: Type = Type {
    name: "VolumeMountStatus",
    path: "api::core::v1::VolumeMountStatus",
    fields: &[
        required("mount_path", "mountPath", String),
        required("name", "name", String),
        optional("read_only", "readOnly", Bool),
        optional("recursive_read_only", "recursiveReadOnly", String),
        optional("volume_status", "volumeStatus", Object(&VOLUME_STATUS)).since(36),
    ],
};

/// `api::core::v1::VolumeProjection`.
pub static VOLUME_PROJECTION: Type = Type {
    name: "VolumeProjection",
    path: "api::core::v1::VolumeProjection",
    fields: &[
        optional("cluster_trust_bundle", "clusterTrustBundle", Object(&CLUSTER_TRUST_BUNDLE_PROJECTION)),
        optional("config_map", "configMap", Object(&CONFIG_MAP_PROJECTION)),
        optional("downward_api", "downwardAPI", Object(&DOWNWARD_API_PROJECTION)),
        optional("pod_certificate", "podCertificate", Object(&POD_CERTIFICATE_PROJECTION)).since(34),
        optional("secret", "secret", Object(&SECRET_PROJECTION)),
        optional("service_account_token", "serviceAccountToken", Object(&SERVICE_ACCOUNT_TOKEN_PROJECTION)),
    ],
};

/// `api::core::v1::VolumeResourceRequirements`.
pub static VOLUME_RESOURCE_REQUIREMENTS: Type = Type {
    name: "VolumeResourceRequirements",
    path: "api::core::v1::VolumeResourceRequirements",
    fields: &[
        optional("limits", "limits", Map(&Quantity)),
        optional("requests", "requests", Map(&Quantity)),
    ],
};

/// `api::core::v1::VolumeStatus`.
pub static VOLUME_STATUS: Type = Type {
    name: "VolumeStatus",
    path: "api::core::v1::VolumeStatus",
    fields: &[
        optional("image", "image", Object(&IMAGE_VOLUME_STATUS)).since(36),
    ],
};

/// `api::core::v1::VsphereVirtualDiskVolumeSource`.
pub static VSPHERE_VIRTUAL_DISK_VOLUME_SOURCE: Type = Type {
    name: "VsphereVirtualDiskVolumeSource",
    path: "api::core::v1::VsphereVirtualDiskVolumeSource",
    fields: &[
        optional("fs_type", "fsType", String),
        optional("storage_policy_id", "storagePolicyID", String),
        optional("storage_policy_name", "storagePolicyName", String),
        required("volume_path", "volumePath", String),
    ],
};

/// `api::core::v1::WeightedPodAffinityTerm`.
pub static WEIGHTED_POD_AFFINITY_TERM: Type = Type {
    name: "WeightedPodAffinityTerm",
    path: "api::core::v1::WeightedPodAffinityTerm",
    fields: &[
        required("pod_affinity_term", "podAffinityTerm", Object(&POD_AFFINITY_TERM)),
        required("weight", "weight", Int32),
    ],
};

/// `api::core::v1::WindowsSecurityContextOptions`.
pub static WINDOWS_SECURITY_CONTEXT_OPTIONS: Type = Type {
    name: "WindowsSecurityContextOptions",
    path: "api::core::v1::WindowsSecurityContextOptions",
    fields: &[
        optional("gmsa_credential_spec", "gmsaCredentialSpec", String),
        optional("gmsa_credential_spec_name", "gmsaCredentialSpecName", String),
        optional("host_process", "hostProcess", Bool),
        optional("run_as_user_name", "runAsUserName", String),
    ],
};

/// `api::core::v1::WorkloadReference`.
pub static WORKLOAD_REFERENCE: Type = Type {
    name: "WorkloadReference",
    path: "api::core::v1::WorkloadReference",
    fields: &[
        required("name", "name", String).since(35).until(35),
        required("pod_group", "podGroup", String).since(35).until(35),
        optional("pod_group_replica_key", "podGroupReplicaKey", String).since(35).until(35),
    ],
};
