//! The types of `k8s_openapi::api::core::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::core::v1::AWSElasticBlockStoreVolumeSource`.
pub static AWS_ELASTIC_BLOCK_STORE_VOLUME_SOURCE: Type = Type::of("api::core::v1", "AWSElasticBlockStoreVolumeSource", "
    fsType fs_type ?String
    partition partition ?Int32
    readOnly read_only ?Bool
    volumeID volume_id String");

/// `api::core::v1::Affinity`.
pub static AFFINITY: Type = Type::of("api::core::v1", "Affinity", "
    nodeAffinity node_affinity ?NodeAffinity
    podAffinity pod_affinity ?PodAffinity
    podAntiAffinity pod_anti_affinity ?PodAntiAffinity");

/// `api::core::v1::AppArmorProfile`.
pub static APP_ARMOR_PROFILE: Type = Type::of("api::core::v1", "AppArmorProfile", "
    localhostProfile localhost_profile ?String
    type type_ String =Localhost|RuntimeDefault|Unconfined");

/// `api::core::v1::AttachedVolume`.
pub static ATTACHED_VOLUME: Type = Type::of("api::core::v1", "AttachedVolume", "
    devicePath device_path String
    name name String");

/// `api::core::v1::AzureDiskVolumeSource`.
pub static AZURE_DISK_VOLUME_SOURCE: Type = Type::of("api::core::v1", "AzureDiskVolumeSource", "
    cachingMode caching_mode ?String =None|ReadOnly|ReadWrite
    diskName disk_name String
    diskURI disk_uri String
    fsType fs_type ?String
    kind kind ?String =Dedicated|Managed|Shared
    readOnly read_only ?Bool");

/// `api::core::v1::AzureFilePersistentVolumeSource`.
pub static AZURE_FILE_PERSISTENT_VOLUME_SOURCE: Type = Type::of("api::core::v1", "AzureFilePersistentVolumeSource", "
    readOnly read_only ?Bool
    secretName secret_name String
    secretNamespace secret_namespace ?String
    shareName share_name String");

/// `api::core::v1::AzureFileVolumeSource`.
pub static AZURE_FILE_VOLUME_SOURCE: Type = Type::of("api::core::v1", "AzureFileVolumeSource", "
    readOnly read_only ?Bool
    secretName secret_name String
    shareName share_name String");

/// `api::core::v1::Binding`.
pub static BINDING: Type = Type::of("api::core::v1", "Binding", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    target target ObjectReference");

/// `api::core::v1::CSIPersistentVolumeSource`.
pub static CSI_PERSISTENT_VOLUME_SOURCE: Type = Type::of("api::core::v1", "CSIPersistentVolumeSource", "
    controllerExpandSecretRef controller_expand_secret_ref ?SecretReference
    controllerPublishSecretRef controller_publish_secret_ref ?SecretReference
    driver driver String
    fsType fs_type ?String
    nodeExpandSecretRef node_expand_secret_ref ?SecretReference
    nodePublishSecretRef node_publish_secret_ref ?SecretReference
    nodeStageSecretRef node_stage_secret_ref ?SecretReference
    readOnly read_only ?Bool
    volumeAttributes volume_attributes ?{String}
    volumeHandle volume_handle String");

/// `api::core::v1::CSIVolumeSource`.
pub static CSI_VOLUME_SOURCE: Type = Type::of("api::core::v1", "CSIVolumeSource", "
    driver driver String
    fsType fs_type ?String
    nodePublishSecretRef node_publish_secret_ref ?LocalObjectReference
    readOnly read_only ?Bool
    volumeAttributes volume_attributes ?{String}");

/// `api::core::v1::Capabilities`.
pub static CAPABILITIES: Type = Type::of("api::core::v1", "Capabilities", "
    add add ?[String]
    drop drop ?[String]");

/// `api::core::v1::CephFSPersistentVolumeSource`.
pub static CEPH_FS_PERSISTENT_VOLUME_SOURCE: Type = Type::of("api::core::v1", "CephFSPersistentVolumeSource", "
    monitors monitors [String]
    path path ?String
    readOnly read_only ?Bool
    secretFile secret_file ?String
    secretRef secret_ref ?SecretReference
    user user ?String");

/// `api::core::v1::CephFSVolumeSource`.
pub static CEPH_FS_VOLUME_SOURCE: Type = Type::of("api::core::v1", "CephFSVolumeSource", "
    monitors monitors [String]
    path path ?String
    readOnly read_only ?Bool
    secretFile secret_file ?String
    secretRef secret_ref ?LocalObjectReference
    user user ?String");

/// `api::core::v1::CinderPersistentVolumeSource`.
pub static CINDER_PERSISTENT_VOLUME_SOURCE: Type = Type::of("api::core::v1", "CinderPersistentVolumeSource", "
    fsType fs_type ?String
    readOnly read_only ?Bool
    secretRef secret_ref ?SecretReference
    volumeID volume_id String");

/// `api::core::v1::CinderVolumeSource`.
pub static CINDER_VOLUME_SOURCE: Type = Type::of("api::core::v1", "CinderVolumeSource", "
    fsType fs_type ?String
    readOnly read_only ?Bool
    secretRef secret_ref ?LocalObjectReference
    volumeID volume_id String");

/// `api::core::v1::ClientIPConfig`.
pub static CLIENT_IP_CONFIG: Type = Type::of("api::core::v1", "ClientIPConfig", "
    timeoutSeconds timeout_seconds ?Int32");

/// `api::core::v1::ClusterTrustBundleProjection`.
pub static CLUSTER_TRUST_BUNDLE_PROJECTION: Type = Type::of("api::core::v1", "ClusterTrustBundleProjection", "
    labelSelector label_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    name name ?String
    optional optional ?Bool
    path path String
    signerName signer_name ?String
    user user ?Int64 37..37");

/// `api::core::v1::ConfigMap`.
pub static CONFIG_MAP: Type = Type::of("api::core::v1", "ConfigMap", "
    binaryData binary_data ?{Bytes}
    data data ?{String}
    immutable immutable ?Bool
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta");

/// `api::core::v1::ConfigMapEnvSource`.
pub static CONFIG_MAP_ENV_SOURCE: Type = Type::of("api::core::v1", "ConfigMapEnvSource", "
    name name String
    optional optional ?Bool");

/// `api::core::v1::ConfigMapKeySelector`.
pub static CONFIG_MAP_KEY_SELECTOR: Type = Type::of("api::core::v1", "ConfigMapKeySelector", "
    key key String
    name name String
    optional optional ?Bool");

/// `api::core::v1::ConfigMapNodeConfigSource`.
pub static CONFIG_MAP_NODE_CONFIG_SOURCE: Type = Type::of("api::core::v1", "ConfigMapNodeConfigSource", "
    kubeletConfigKey kubelet_config_key String
    name name String
    namespace namespace String
    resourceVersion resource_version ?String
    uid uid ?String");

/// `api::core::v1::ConfigMapProjection`.
pub static CONFIG_MAP_PROJECTION: Type = Type::of("api::core::v1", "ConfigMapProjection", "
    items items ?[KeyToPath]
    name name String
    optional optional ?Bool");

/// `api::core::v1::ConfigMapVolumeSource`.
pub static CONFIG_MAP_VOLUME_SOURCE: Type = Type::of("api::core::v1", "ConfigMapVolumeSource", "
    defaultMode default_mode ?Int32
    defaultUser default_user ?Int64 37..37
    items items ?[KeyToPath]
    name name String
    optional optional ?Bool");

/// `api::core::v1::Container`.
pub static CONTAINER: Type = Type::of("api::core::v1", "Container", "
    args args ?[String]
    command command ?[String]
    env env ?[EnvVar] @name
    envFrom env_from ?[EnvFromSource]
    image image ?String
    imagePullPolicy image_pull_policy ?String =Always|IfNotPresent|Never
    lifecycle lifecycle ?Lifecycle
    livenessProbe liveness_probe ?Probe
    name name String
    ports ports ?[ContainerPort] @containerPort,protocol
    readinessProbe readiness_probe ?Probe
    resizePolicy resize_policy ?[ContainerResizePolicy]
    resources resources ?ResourceRequirements
    restartPolicy restart_policy ?String =Always|Never|OnFailure
    restartPolicyRules restart_policy_rules ?[ContainerRestartRule] 34..37
    securityContext security_context ?SecurityContext
    startupProbe startup_probe ?Probe
    stdin stdin ?Bool
    stdinOnce stdin_once ?Bool
    terminationMessagePath termination_message_path ?String
    terminationMessagePolicy termination_message_policy ?String =FallbackToLogsOnError|File
    tty tty ?Bool
    volumeDevices volume_devices ?[VolumeDevice] @devicePath
    volumeMounts volume_mounts ?[VolumeMount] @mountPath
    workingDir working_dir ?String");

/// `api::core::v1::ContainerExtendedResourceRequest`.
pub static CONTAINER_EXTENDED_RESOURCE_REQUEST: Type = Type::of("api::core::v1", "ContainerExtendedResourceRequest", "
    containerName container_name String 34..37
    requestName request_name String 34..37
    resourceName resource_name String 34..37");

/// `api::core::v1::ContainerImage`.
pub static CONTAINER_IMAGE: Type = Type::of("api::core::v1", "ContainerImage", "
    names names ?[String]
    sizeBytes size_bytes ?Int64");

/// `api::core::v1::ContainerPort`.
pub static CONTAINER_PORT: Type = Type::of("api::core::v1", "ContainerPort", "
    containerPort container_port Int32
    hostIP host_ip ?String
    hostPort host_port ?Int32
    name name ?String
    protocol protocol ?String =SCTP|TCP|UDP");

/// `api::core::v1::ContainerResizePolicy`.
pub static CONTAINER_RESIZE_POLICY: Type = Type::of("api::core::v1", "ContainerResizePolicy", "
    resourceName resource_name String
    restartPolicy restart_policy String =NotRequired|RestartContainer");

/// `api::core::v1::ContainerRestartRule`.
pub static CONTAINER_RESTART_RULE: Type = Type::of("api::core::v1", "ContainerRestartRule", "
    action action String 34..37 =Restart|RestartAllContainers
    exitCodes exit_codes ?ContainerRestartRuleOnExitCodes 34..37");

/// `api::core::v1::ContainerRestartRuleOnExitCodes`.
pub static CONTAINER_RESTART_RULE_ON_EXIT_CODES: Type = Type::of("api::core::v1", "ContainerRestartRuleOnExitCodes", "
    operator operator String 34..37 =In|NotIn
    values values ?[Int32] 34..37");

/// `api::core::v1::ContainerState`.
pub static CONTAINER_STATE: Type = Type::of("api::core::v1", "ContainerState", "
    running running ?ContainerStateRunning
    terminated terminated ?ContainerStateTerminated
    waiting waiting ?ContainerStateWaiting");

/// `api::core::v1::ContainerStateRunning`.
pub static CONTAINER_STATE_RUNNING: Type = Type::of("api::core::v1", "ContainerStateRunning", "
    startedAt started_at ?Time");

/// `api::core::v1::ContainerStateTerminated`.
pub static CONTAINER_STATE_TERMINATED: Type = Type::of("api::core::v1", "ContainerStateTerminated", "
    containerID container_id ?String
    exitCode exit_code Int32
    finishedAt finished_at ?Time
    message message ?String
    reason reason ?String
    signal signal ?Int32
    startedAt started_at ?Time");

/// `api::core::v1::ContainerStateWaiting`.
pub static CONTAINER_STATE_WAITING: Type = Type::of("api::core::v1", "ContainerStateWaiting", "
    message message ?String
    reason reason ?String");

/// `api::core::v1::ContainerStatus`.
pub static CONTAINER_STATUS: Type = Type::of("api::core::v1", "ContainerStatus", "
    allocatedResources allocated_resources ?{Quantity}
    allocatedResourcesStatus allocated_resources_status ?[ResourceStatus] @name
    containerID container_id ?String
    image image String
    imageID image_id String
    lastState last_state ?ContainerState
    name name String
    ready ready Bool
    resources resources ?ResourceRequirements
    restartCount restart_count Int32
    started started ?Bool
    state state ?ContainerState
    stopSignal stop_signal ?String =SIGABRT|SIGALRM|SIGBUS|SIGCHLD|SIGCLD|SIGCONT|SIGFPE|SIGHUP|SIGILL|SIGINT|SIGIO|SIGIOT|SIGKILL|SIGPIPE|SIGPOLL|SIGPROF|SIGPWR|SIGQUIT|SIGRTMAX|SIGRTMAX-1|SIGRTMAX-10|SIGRTMAX-11|SIGRTMAX-12|SIGRTMAX-13|SIGRTMAX-14|SIGRTMAX-2|SIGRTMAX-3|SIGRTMAX-4|SIGRTMAX-5|SIGRTMAX-6|SIGRTMAX-7|SIGRTMAX-8|SIGRTMAX-9|SIGRTMIN|SIGRTMIN+1|SIGRTMIN+10|SIGRTMIN+11|SIGRTMIN+12|SIGRTMIN+13|SIGRTMIN+14|SIGRTMIN+15|SIGRTMIN+2|SIGRTMIN+3|SIGRTMIN+4|SIGRTMIN+5|SIGRTMIN+6|SIGRTMIN+7|SIGRTMIN+8|SIGRTMIN+9|SIGSEGV|SIGSTKFLT|SIGSTOP|SIGSYS|SIGTERM|SIGTRAP|SIGTSTP|SIGTTIN|SIGTTOU|SIGURG|SIGUSR1|SIGUSR2|SIGVTALRM|SIGWINCH|SIGXCPU|SIGXFSZ
    user user ?ContainerUser
    volumeMounts volume_mounts ?[VolumeMountStatus] @mountPath");

/// `api::core::v1::ContainerUser`.
pub static CONTAINER_USER: Type = Type::of("api::core::v1", "ContainerUser", "
    linux linux ?LinuxContainerUser");

/// `api::core::v1::DaemonEndpoint`.
pub static DAEMON_ENDPOINT: Type = Type::of("api::core::v1", "DaemonEndpoint", "
    Port port Int32");

/// `api::core::v1::DownwardAPIProjection`.
pub static DOWNWARD_API_PROJECTION: Type = Type::of("api::core::v1", "DownwardAPIProjection", "
    items items ?[DownwardAPIVolumeFile]");

/// `api::core::v1::DownwardAPIVolumeFile`.
pub static DOWNWARD_API_VOLUME_FILE: Type = Type::of("api::core::v1", "DownwardAPIVolumeFile", "
    fieldRef field_ref ?ObjectFieldSelector
    mode mode ?Int32
    path path String
    resourceFieldRef resource_field_ref ?ResourceFieldSelector
    user user ?Int64 37..37");

/// `api::core::v1::DownwardAPIVolumeSource`.
pub static DOWNWARD_API_VOLUME_SOURCE: Type = Type::of("api::core::v1", "DownwardAPIVolumeSource", "
    defaultMode default_mode ?Int32
    defaultUser default_user ?Int64 37..37
    items items ?[DownwardAPIVolumeFile]");

/// `api::core::v1::EmptyDirVolumeSource`.
pub static EMPTY_DIR_VOLUME_SOURCE: Type = Type::of("api::core::v1", "EmptyDirVolumeSource", "
    medium medium ?String
    mode mode ?Int32 37..37
    sizeLimit size_limit ?Quantity");

/// `api::core::v1::EndpointAddress`.
pub static ENDPOINT_ADDRESS: Type = Type::of("api::core::v1", "EndpointAddress", "
    hostname hostname ?String
    ip ip String
    nodeName node_name ?String
    targetRef target_ref ?ObjectReference");

/// `api::core::v1::EndpointPort`.
pub static ENDPOINT_PORT: Type = Type::of("api::core::v1", "EndpointPort", "
    appProtocol app_protocol ?String
    name name ?String
    port port Int32
    protocol protocol ?String =SCTP|TCP|UDP");

/// `api::core::v1::EndpointSubset`.
pub static ENDPOINT_SUBSET: Type = Type::of("api::core::v1", "EndpointSubset", "
    addresses addresses ?[EndpointAddress]
    notReadyAddresses not_ready_addresses ?[EndpointAddress]
    ports ports ?[EndpointPort]");

/// `api::core::v1::Endpoints`.
pub static ENDPOINTS: Type = Type::of("api::core::v1", "Endpoints", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    subsets subsets ?[EndpointSubset]");

/// `api::core::v1::EnvFromSource`.
pub static ENV_FROM_SOURCE: Type = Type::of("api::core::v1", "EnvFromSource", "
    configMapRef config_map_ref ?ConfigMapEnvSource
    prefix prefix ?String
    secretRef secret_ref ?SecretEnvSource");

/// `api::core::v1::EnvVar`.
pub static ENV_VAR: Type = Type::of("api::core::v1", "EnvVar", "
    name name String
    value value ?String
    valueFrom value_from ?EnvVarSource");

/// `api::core::v1::EnvVarSource`.
pub static ENV_VAR_SOURCE: Type = Type::of("api::core::v1", "EnvVarSource", "
    configMapKeyRef config_map_key_ref ?ConfigMapKeySelector
    fieldRef field_ref ?ObjectFieldSelector
    fileKeyRef file_key_ref ?FileKeySelector 34..37
    resourceFieldRef resource_field_ref ?ResourceFieldSelector
    secretKeyRef secret_key_ref ?SecretKeySelector");

/// `api::core::v1::EphemeralContainer`.
pub static EPHEMERAL_CONTAINER: Type = Type::of("api::core::v1", "EphemeralContainer", "
    args args ?[String]
    command command ?[String]
    env env ?[EnvVar] @name
    envFrom env_from ?[EnvFromSource]
    image image ?String
    imagePullPolicy image_pull_policy ?String =Always|IfNotPresent|Never
    lifecycle lifecycle ?Lifecycle
    livenessProbe liveness_probe ?Probe
    name name String
    ports ports ?[ContainerPort] @containerPort,protocol
    readinessProbe readiness_probe ?Probe
    resizePolicy resize_policy ?[ContainerResizePolicy]
    resources resources ?ResourceRequirements
    restartPolicy restart_policy ?String
    restartPolicyRules restart_policy_rules ?[ContainerRestartRule] 34..37
    securityContext security_context ?SecurityContext
    startupProbe startup_probe ?Probe
    stdin stdin ?Bool
    stdinOnce stdin_once ?Bool
    targetContainerName target_container_name ?String
    terminationMessagePath termination_message_path ?String
    terminationMessagePolicy termination_message_policy ?String =FallbackToLogsOnError|File
    tty tty ?Bool
    volumeDevices volume_devices ?[VolumeDevice] @devicePath
    volumeMounts volume_mounts ?[VolumeMount] @mountPath
    workingDir working_dir ?String");

/// `api::core::v1::EphemeralVolumeSource`.
pub static EPHEMERAL_VOLUME_SOURCE: Type = Type::of("api::core::v1", "EphemeralVolumeSource", "
    volumeClaimTemplate volume_claim_template ?PersistentVolumeClaimTemplate");

/// `api::core::v1::Event`.
pub static EVENT: Type = Type::of("api::core::v1", "Event", "
    action action ?String
    count count ?Int32
    eventTime event_time ?MicroTime
    firstTimestamp first_timestamp ?Time
    involvedObject involved_object ObjectReference
    lastTimestamp last_timestamp ?Time
    message message ?String
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    reason reason ?String
    related related ?ObjectReference
    reportingComponent reporting_component ?String
    reportingInstance reporting_instance ?String
    series series ?EventSeries
    source source ?EventSource
    type type_ ?String");

/// `api::core::v1::EventSeries`.
pub static EVENT_SERIES: Type = Type::of("api::core::v1", "EventSeries", "
    count count ?Int32
    lastObservedTime last_observed_time ?MicroTime");

/// `api::core::v1::EventSource`.
pub static EVENT_SOURCE: Type = Type::of("api::core::v1", "EventSource", "
    component component ?String
    host host ?String");

/// `api::core::v1::EvictionResponder`.
pub static EVICTION_RESPONDER: Type = Type::of("api::core::v1", "EvictionResponder", "
    name name String 37..37
    priority priority Int32 37..37");

/// `api::core::v1::ExecAction`.
pub static EXEC_ACTION: Type = Type::of("api::core::v1", "ExecAction", "
    command command ?[String]");

/// `api::core::v1::FCVolumeSource`.
pub static FC_VOLUME_SOURCE: Type = Type::of("api::core::v1", "FCVolumeSource", "
    fsType fs_type ?String
    lun lun ?Int32
    readOnly read_only ?Bool
    targetWWNs target_wwns ?[String]
    wwids wwids ?[String]");

/// `api::core::v1::FileKeySelector`.
pub static FILE_KEY_SELECTOR: Type = Type::of("api::core::v1", "FileKeySelector", "
    key key String 34..37
    optional optional ?Bool 34..37
    path path String 34..37
    volumeName volume_name String 34..37");

/// `api::core::v1::FlexPersistentVolumeSource`.
pub static FLEX_PERSISTENT_VOLUME_SOURCE: Type = Type::of("api::core::v1", "FlexPersistentVolumeSource", "
    driver driver String
    fsType fs_type ?String
    options options ?{String}
    readOnly read_only ?Bool
    secretRef secret_ref ?SecretReference");

/// `api::core::v1::FlexVolumeSource`.
pub static FLEX_VOLUME_SOURCE: Type = Type::of("api::core::v1", "FlexVolumeSource", "
    driver driver String
    fsType fs_type ?String
    options options ?{String}
    readOnly read_only ?Bool
    secretRef secret_ref ?LocalObjectReference");

/// `api::core::v1::FlockerVolumeSource`.
pub static FLOCKER_VOLUME_SOURCE: Type = Type::of("api::core::v1", "FlockerVolumeSource", "
    datasetName dataset_name ?String
    datasetUUID dataset_uuid ?String");

/// `api::core::v1::GCEPersistentDiskVolumeSource`.
pub static GCE_PERSISTENT_DISK_VOLUME_SOURCE: Type = Type::of("api::core::v1", "GCEPersistentDiskVolumeSource", "
    fsType fs_type ?String
    partition partition ?Int32
    pdName pd_name String
    readOnly read_only ?Bool");

/// `api::core::v1::GRPCAction`.
pub static GRPC_ACTION: Type = Type::of("api::core::v1", "GRPCAction", "
    mode mode ?String 37..37
    port port Int32
    service service ?String");

/// `api::core::v1::GitRepoVolumeSource`.
pub static GIT_REPO_VOLUME_SOURCE: Type = Type::of("api::core::v1", "GitRepoVolumeSource", "
    directory directory ?String
    repository repository String
    revision revision ?String");

/// `api::core::v1::GlusterfsPersistentVolumeSource`.
pub static GLUSTERFS_PERSISTENT_VOLUME_SOURCE: Type = Type::of("api::core::v1", "GlusterfsPersistentVolumeSource", "
    endpoints endpoints String
    endpointsNamespace endpoints_namespace ?String
    path path String
    readOnly read_only ?Bool");

/// `api::core::v1::GlusterfsVolumeSource`.
pub static GLUSTERFS_VOLUME_SOURCE: Type = Type::of("api::core::v1", "GlusterfsVolumeSource", "
    endpoints endpoints String
    path path String
    readOnly read_only ?Bool");

/// `api::core::v1::HTTPGetAction`.
pub static HTTP_GET_ACTION: Type = Type::of("api::core::v1", "HTTPGetAction", "
    host host ?String
    httpHeaders http_headers ?[HTTPHeader]
    path path ?String
    port port IntOrString
    protocol protocol ?String 37..37
    scheme scheme ?String =HTTP|HTTPS");

/// `api::core::v1::HTTPHeader`.
pub static HTTP_HEADER: Type = Type::of("api::core::v1", "HTTPHeader", "
    name name String
    value value String");

/// `api::core::v1::HostAlias`.
pub static HOST_ALIAS: Type = Type::of("api::core::v1", "HostAlias", "
    hostnames hostnames ?[String]
    ip ip String");

/// `api::core::v1::HostIP`.
pub static HOST_IP: Type = Type::of("api::core::v1", "HostIP", "
    ip ip String");

/// `api::core::v1::HostPathVolumeSource`.
pub static HOST_PATH_VOLUME_SOURCE: Type = Type::of("api::core::v1", "HostPathVolumeSource", "
    path path String
    type type_ ?String =|BlockDevice|CharDevice|Directory|DirectoryOrCreate|File|FileOrCreate|Socket");

/// `api::core::v1::ISCSIPersistentVolumeSource`.
pub static ISCSI_PERSISTENT_VOLUME_SOURCE: Type = Type::of("api::core::v1", "ISCSIPersistentVolumeSource", "
    chapAuthDiscovery chap_auth_discovery ?Bool
    chapAuthSession chap_auth_session ?Bool
    fsType fs_type ?String
    initiatorName initiator_name ?String
    iqn iqn String
    iscsiInterface iscsi_interface ?String
    lun lun Int32
    portals portals ?[String]
    readOnly read_only ?Bool
    secretRef secret_ref ?SecretReference
    targetPortal target_portal String");

/// `api::core::v1::ISCSIVolumeSource`.
pub static ISCSI_VOLUME_SOURCE: Type = Type::of("api::core::v1", "ISCSIVolumeSource", "
    chapAuthDiscovery chap_auth_discovery ?Bool
    chapAuthSession chap_auth_session ?Bool
    fsType fs_type ?String
    initiatorName initiator_name ?String
    iqn iqn String
    iscsiInterface iscsi_interface ?String
    lun lun Int32
    portals portals ?[String]
    readOnly read_only ?Bool
    secretRef secret_ref ?LocalObjectReference
    targetPortal target_portal String");

/// `api::core::v1::ImageVolumeSource`.
pub static IMAGE_VOLUME_SOURCE: Type = Type::of("api::core::v1", "ImageVolumeSource", "
    pullPolicy pull_policy ?String =Always|IfNotPresent|Never
    reference reference ?String");

/// `api::core::v1::ImageVolumeStatus`.
pub static IMAGE_VOLUME_STATUS: Type = Type::of("api::core::v1", "ImageVolumeStatus", "
    imageRef image_ref String 36..37");

/// `api::core::v1::KeyToPath`.
pub static KEY_TO_PATH: Type = Type::of("api::core::v1", "KeyToPath", "
    key key String
    mode mode ?Int32
    path path String
    user user ?Int64 37..37");

/// `api::core::v1::Lifecycle`.
pub static LIFECYCLE: Type = Type::of("api::core::v1", "Lifecycle", "
    postStart post_start ?LifecycleHandler
    preStop pre_stop ?LifecycleHandler
    stopSignal stop_signal ?String =SIGABRT|SIGALRM|SIGBUS|SIGCHLD|SIGCLD|SIGCONT|SIGFPE|SIGHUP|SIGILL|SIGINT|SIGIO|SIGIOT|SIGKILL|SIGPIPE|SIGPOLL|SIGPROF|SIGPWR|SIGQUIT|SIGRTMAX|SIGRTMAX-1|SIGRTMAX-10|SIGRTMAX-11|SIGRTMAX-12|SIGRTMAX-13|SIGRTMAX-14|SIGRTMAX-2|SIGRTMAX-3|SIGRTMAX-4|SIGRTMAX-5|SIGRTMAX-6|SIGRTMAX-7|SIGRTMAX-8|SIGRTMAX-9|SIGRTMIN|SIGRTMIN+1|SIGRTMIN+10|SIGRTMIN+11|SIGRTMIN+12|SIGRTMIN+13|SIGRTMIN+14|SIGRTMIN+15|SIGRTMIN+2|SIGRTMIN+3|SIGRTMIN+4|SIGRTMIN+5|SIGRTMIN+6|SIGRTMIN+7|SIGRTMIN+8|SIGRTMIN+9|SIGSEGV|SIGSTKFLT|SIGSTOP|SIGSYS|SIGTERM|SIGTRAP|SIGTSTP|SIGTTIN|SIGTTOU|SIGURG|SIGUSR1|SIGUSR2|SIGVTALRM|SIGWINCH|SIGXCPU|SIGXFSZ");

/// `api::core::v1::LifecycleHandler`.
pub static LIFECYCLE_HANDLER: Type = Type::of("api::core::v1", "LifecycleHandler", "
    exec exec ?ExecAction
    httpGet http_get ?HTTPGetAction
    sleep sleep ?SleepAction
    tcpSocket tcp_socket ?TCPSocketAction");

/// `api::core::v1::LimitRange`.
pub static LIMIT_RANGE: Type = Type::of("api::core::v1", "LimitRange", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?LimitRangeSpec");

/// `api::core::v1::LimitRangeItem`.
pub static LIMIT_RANGE_ITEM: Type = Type::of("api::core::v1", "LimitRangeItem", "
    default default ?{Quantity}
    defaultRequest default_request ?{Quantity}
    max max ?{Quantity}
    maxLimitRequestRatio max_limit_request_ratio ?{Quantity}
    min min ?{Quantity}
    type type_ String");

/// `api::core::v1::LimitRangeSpec`.
pub static LIMIT_RANGE_SPEC: Type = Type::of("api::core::v1", "LimitRangeSpec", "
    limits limits [LimitRangeItem]");

/// `api::core::v1::LinuxContainerUser`.
pub static LINUX_CONTAINER_USER: Type = Type::of("api::core::v1", "LinuxContainerUser", "
    gid gid Int64
    supplementalGroups supplemental_groups ?[Int64]
    uid uid Int64");

/// `api::core::v1::LoadBalancerIngress`.
pub static LOAD_BALANCER_INGRESS: Type = Type::of("api::core::v1", "LoadBalancerIngress", "
    hostname hostname ?String
    ip ip ?String
    ipMode ip_mode ?String
    ports ports ?[PortStatus]");

/// `api::core::v1::LoadBalancerStatus`.
pub static LOAD_BALANCER_STATUS: Type = Type::of("api::core::v1", "LoadBalancerStatus", "
    ingress ingress ?[LoadBalancerIngress]");

/// `api::core::v1::LocalObjectReference`.
pub static LOCAL_OBJECT_REFERENCE: Type = Type::of("api::core::v1", "LocalObjectReference", "
    name name String");

/// `api::core::v1::LocalVolumeSource`.
pub static LOCAL_VOLUME_SOURCE: Type = Type::of("api::core::v1", "LocalVolumeSource", "
    fsType fs_type ?String
    path path String");

/// `api::core::v1::ModifyVolumeStatus`.
pub static MODIFY_VOLUME_STATUS: Type = Type::of("api::core::v1", "ModifyVolumeStatus", "
    status status String =InProgress|Infeasible|Pending
    targetVolumeAttributesClassName target_volume_attributes_class_name ?String");

/// `api::core::v1::NFSVolumeSource`.
pub static NFS_VOLUME_SOURCE: Type = Type::of("api::core::v1", "NFSVolumeSource", "
    path path String
    readOnly read_only ?Bool
    server server String");

/// `api::core::v1::Namespace`.
pub static NAMESPACE: Type = Type::of("api::core::v1", "Namespace", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?NamespaceSpec
    status status ?NamespaceStatus");

/// `api::core::v1::NamespaceCondition`.
pub static NAMESPACE_CONDITION: Type = Type::of("api::core::v1", "NamespaceCondition", "
    lastTransitionTime last_transition_time ?Time
    message message ?String
    reason reason ?String
    status status String
    type type_ String");

/// `api::core::v1::NamespaceSpec`.
pub static NAMESPACE_SPEC: Type = Type::of("api::core::v1", "NamespaceSpec", "
    finalizers finalizers ?[String]");

/// `api::core::v1::NamespaceStatus`.
pub static NAMESPACE_STATUS: Type = Type::of("api::core::v1", "NamespaceStatus", "
    conditions conditions ?[NamespaceCondition] @type
    phase phase ?String =Active|Terminating");

/// `api::core::v1::Node`.
pub static NODE: Type = Type::of("api::core::v1", "Node", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?NodeSpec
    status status ?NodeStatus");

/// `api::core::v1::NodeAddress`.
pub static NODE_ADDRESS: Type = Type::of("api::core::v1", "NodeAddress", "
    address address String
    type type_ String");

/// `api::core::v1::NodeAffinity`.
pub static NODE_AFFINITY: Type = Type::of("api::core::v1", "NodeAffinity", "
    preferredDuringSchedulingIgnoredDuringExecution preferred_during_scheduling_ignored_during_execution ?[PreferredSchedulingTerm]
    requiredDuringSchedulingIgnoredDuringExecution required_during_scheduling_ignored_during_execution ?NodeSelector");

/// `api::core::v1::NodeAllocatableMappedResources`.
pub static NODE_ALLOCATABLE_MAPPED_RESOURCES: Type = Type::of("api::core::v1", "NodeAllocatableMappedResources", "
    name name String 37..37
    quantity quantity Quantity 37..37");

/// `api::core::v1::NodeAllocatableOverheadResources`.
pub static NODE_ALLOCATABLE_OVERHEAD_RESOURCES: Type = Type::of("api::core::v1", "NodeAllocatableOverheadResources", "
    name name String 37..37
    perContainer per_container ?Quantity 37..37
    perPod per_pod ?Quantity 37..37");

/// `api::core::v1::NodeAllocatableResourceClaimStatus`.
pub static NODE_ALLOCATABLE_RESOURCE_CLAIM_STATUS: Type = Type::of("api::core::v1", "NodeAllocatableResourceClaimStatus", "
    containers containers ?[String] 36..37
    mapping mapping ?[NodeAllocatableMappedResources] 37..37 @name
    overhead overhead ?[NodeAllocatableOverheadResources] 37..37 @name
    resourceClaimName resource_claim_name String 36..37
    resources resources {Quantity} 36..36");

/// `api::core::v1::NodeCondition`.
pub static NODE_CONDITION: Type = Type::of("api::core::v1", "NodeCondition", "
    lastHeartbeatTime last_heartbeat_time ?Time
    lastTransitionTime last_transition_time ?Time
    message message ?String
    reason reason ?String
    status status String
    type type_ String");

/// `api::core::v1::NodeConfigSource`.
pub static NODE_CONFIG_SOURCE: Type = Type::of("api::core::v1", "NodeConfigSource", "
    configMap config_map ?ConfigMapNodeConfigSource");

/// `api::core::v1::NodeConfigStatus`.
pub static NODE_CONFIG_STATUS: Type = Type::of("api::core::v1", "NodeConfigStatus", "
    active active ?NodeConfigSource
    assigned assigned ?NodeConfigSource
    error error ?String
    lastKnownGood last_known_good ?NodeConfigSource");

/// `api::core::v1::NodeDaemonEndpoints`.
pub static NODE_DAEMON_ENDPOINTS: Type = Type::of("api::core::v1", "NodeDaemonEndpoints", "
    kubeletEndpoint kubelet_endpoint ?DaemonEndpoint");

/// `api::core::v1::NodeFeatures`.
pub static NODE_FEATURES: Type = Type::of("api::core::v1", "NodeFeatures", "
    supplementalGroupsPolicy supplemental_groups_policy ?Bool");

/// `api::core::v1::NodePodPreemptionPolicy`.
pub static NODE_POD_PREEMPTION_POLICY: Type = Type::of("api::core::v1", "NodePodPreemptionPolicy", "
    disableResizePreemption disable_resize_preemption ?[String] 37..37");

/// `api::core::v1::NodeRuntimeHandler`.
pub static NODE_RUNTIME_HANDLER: Type = Type::of("api::core::v1", "NodeRuntimeHandler", "
    features features ?NodeRuntimeHandlerFeatures
    name name ?String");

/// `api::core::v1::NodeRuntimeHandlerFeatures`.
pub static NODE_RUNTIME_HANDLER_FEATURES: Type = Type::of("api::core::v1", "NodeRuntimeHandlerFeatures", "
    recursiveReadOnlyMounts recursive_read_only_mounts ?Bool
    userNamespaces user_namespaces ?Bool");

/// `api::core::v1::NodeSelector`.
pub static NODE_SELECTOR: Type = Type::of("api::core::v1", "NodeSelector", "
    nodeSelectorTerms node_selector_terms [NodeSelectorTerm]");

/// `api::core::v1::NodeSelectorRequirement`.
pub static NODE_SELECTOR_REQUIREMENT: Type = Type::of("api::core::v1", "NodeSelectorRequirement", "
    key key String
    operator operator String =DoesNotExist|Exists|Gt|In|Lt|NotIn
    values values ?[String]");

/// `api::core::v1::NodeSelectorTerm`.
pub static NODE_SELECTOR_TERM: Type = Type::of("api::core::v1", "NodeSelectorTerm", "
    matchExpressions match_expressions ?[NodeSelectorRequirement]
    matchFields match_fields ?[NodeSelectorRequirement]");

/// `api::core::v1::NodeSpec`.
pub static NODE_SPEC: Type = Type::of("api::core::v1", "NodeSpec", "
    configSource config_source ?NodeConfigSource
    externalID external_id ?String
    podCIDR pod_cidr ?String
    podCIDRs pod_cidrs ?[String]
    podPreemptionPolicy pod_preemption_policy ?NodePodPreemptionPolicy 37..37
    providerID provider_id ?String
    taints taints ?[Taint]
    unschedulable unschedulable ?Bool");

/// `api::core::v1::NodeStatus`.
pub static NODE_STATUS: Type = Type::of("api::core::v1", "NodeStatus", "
    addresses addresses ?[NodeAddress] @type
    allocatable allocatable ?{Quantity}
    capacity capacity ?{Quantity}
    conditions conditions ?[NodeCondition] @type
    config config ?NodeConfigStatus
    daemonEndpoints daemon_endpoints ?NodeDaemonEndpoints
    declaredFeatures declared_features ?[String] 35..37
    features features ?NodeFeatures
    images images ?[ContainerImage]
    nodeInfo node_info ?NodeSystemInfo
    phase phase ?String =Pending|Running|Terminated
    runtimeHandlers runtime_handlers ?[NodeRuntimeHandler]
    volumesAttached volumes_attached ?[AttachedVolume]
    volumesInUse volumes_in_use ?[String]");

/// `api::core::v1::NodeSwapStatus`.
pub static NODE_SWAP_STATUS: Type = Type::of("api::core::v1", "NodeSwapStatus", "
    capacity capacity ?Int64");

/// `api::core::v1::NodeSystemInfo`.
pub static NODE_SYSTEM_INFO: Type = Type::of("api::core::v1", "NodeSystemInfo", "
    architecture architecture String
    bootID boot_id String
    containerRuntimeVersion container_runtime_version String
    kernelVersion kernel_version String
    kubeProxyVersion kube_proxy_version String
    kubeletVersion kubelet_version String
    machineID machine_id String
    operatingSystem operating_system String
    osImage os_image String
    runningInUserNamespace running_in_user_namespace ?Bool 37..37
    swap swap ?NodeSwapStatus
    systemUUID system_uuid String");

/// `api::core::v1::ObjectFieldSelector`.
pub static OBJECT_FIELD_SELECTOR: Type = Type::of("api::core::v1", "ObjectFieldSelector", "
    apiVersion api_version ?String
    fieldPath field_path String");

/// `api::core::v1::ObjectReference`.
pub static OBJECT_REFERENCE: Type = Type::of("api::core::v1", "ObjectReference", "
    apiVersion api_version ?String
    fieldPath field_path ?String
    kind kind ?String
    name name ?String
    namespace namespace ?String
    resourceVersion resource_version ?String
    uid uid ?String");

/// `api::core::v1::PersistentVolume`.
pub static PERSISTENT_VOLUME: Type = Type::of("api::core::v1", "PersistentVolume", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?PersistentVolumeSpec
    status status ?PersistentVolumeStatus");

/// `api::core::v1::PersistentVolumeClaim`.
pub static PERSISTENT_VOLUME_CLAIM: Type = Type::of("api::core::v1", "PersistentVolumeClaim", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?PersistentVolumeClaimSpec
    status status ?PersistentVolumeClaimStatus");

/// `api::core::v1::PersistentVolumeClaimCondition`.
pub static PERSISTENT_VOLUME_CLAIM_CONDITION: Type = Type::of("api::core::v1", "PersistentVolumeClaimCondition", "
    lastProbeTime last_probe_time ?Time
    lastTransitionTime last_transition_time ?Time
    message message ?String
    reason reason ?String
    status status String
    type type_ String");

/// `api::core::v1::PersistentVolumeClaimSpec`.
pub static PERSISTENT_VOLUME_CLAIM_SPEC: Type = Type::of("api::core::v1", "PersistentVolumeClaimSpec", "
    accessModes access_modes ?[String] =ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod
    dataSource data_source ?TypedLocalObjectReference
    dataSourceRef data_source_ref ?TypedObjectReference
    resources resources ?VolumeResourceRequirements
    selector selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    storageClassName storage_class_name ?String
    volumeAttributesClassName volume_attributes_class_name ?String
    volumeMode volume_mode ?String =Block|Filesystem
    volumeName volume_name ?String");

/// `api::core::v1::PersistentVolumeClaimStatus`.
pub static PERSISTENT_VOLUME_CLAIM_STATUS: Type = Type::of("api::core::v1", "PersistentVolumeClaimStatus", "
    accessModes access_modes ?[String] =ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod
    allocatedResourceStatuses allocated_resource_statuses ?{String}
    allocatedResources allocated_resources ?{Quantity}
    capacity capacity ?{Quantity}
    conditions conditions ?[PersistentVolumeClaimCondition] @type
    currentVolumeAttributesClassName current_volume_attributes_class_name ?String
    healthStatus health_status ?VolumeHealthStatus 37..37
    modifyVolumeStatus modify_volume_status ?ModifyVolumeStatus
    phase phase ?String =Bound|Lost|Pending");

/// `api::core::v1::PersistentVolumeClaimTemplate`.
pub static PERSISTENT_VOLUME_CLAIM_TEMPLATE: Type = Type::of("api::core::v1", "PersistentVolumeClaimTemplate", "
    metadata metadata ?apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec PersistentVolumeClaimSpec");

/// `api::core::v1::PersistentVolumeClaimVolumeSource`.
pub static PERSISTENT_VOLUME_CLAIM_VOLUME_SOURCE: Type = Type::of("api::core::v1", "PersistentVolumeClaimVolumeSource", "
    claimName claim_name String
    readOnly read_only ?Bool");

/// `api::core::v1::PersistentVolumeSpec`.
pub static PERSISTENT_VOLUME_SPEC: Type = Type::of("api::core::v1", "PersistentVolumeSpec", "
    accessModes access_modes ?[String] =ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod
    awsElasticBlockStore aws_elastic_block_store ?AWSElasticBlockStoreVolumeSource
    azureDisk azure_disk ?AzureDiskVolumeSource
    azureFile azure_file ?AzureFilePersistentVolumeSource
    capacity capacity ?{Quantity}
    cephfs cephfs ?CephFSPersistentVolumeSource
    cinder cinder ?CinderPersistentVolumeSource
    claimRef claim_ref ?ObjectReference
    csi csi ?CSIPersistentVolumeSource
    fc fc ?FCVolumeSource
    flexVolume flex_volume ?FlexPersistentVolumeSource
    flocker flocker ?FlockerVolumeSource
    gcePersistentDisk gce_persistent_disk ?GCEPersistentDiskVolumeSource
    glusterfs glusterfs ?GlusterfsPersistentVolumeSource
    hostPath host_path ?HostPathVolumeSource
    iscsi iscsi ?ISCSIPersistentVolumeSource
    local local ?LocalVolumeSource
    mountOptions mount_options ?[String]
    nfs nfs ?NFSVolumeSource
    nodeAffinity node_affinity ?VolumeNodeAffinity
    persistentVolumeReclaimPolicy persistent_volume_reclaim_policy ?String =Delete|Recycle|Retain
    photonPersistentDisk photon_persistent_disk ?PhotonPersistentDiskVolumeSource
    portworxVolume portworx_volume ?PortworxVolumeSource
    quobyte quobyte ?QuobyteVolumeSource
    rbd rbd ?RBDPersistentVolumeSource
    scaleIO scale_io ?ScaleIOPersistentVolumeSource
    storageClassName storage_class_name ?String
    storageos storageos ?StorageOSPersistentVolumeSource
    volumeAttributesClassName volume_attributes_class_name ?String
    volumeMode volume_mode ?String =Block|Filesystem
    vsphereVolume vsphere_volume ?VsphereVirtualDiskVolumeSource");

/// `api::core::v1::PersistentVolumeStatus`.
pub static PERSISTENT_VOLUME_STATUS: Type = Type::of("api::core::v1", "PersistentVolumeStatus", "
    lastPhaseTransitionTime last_phase_transition_time ?Time
    message message ?String
    phase phase ?String =Available|Bound|Failed|Pending|Released
    reason reason ?String");

/// `api::core::v1::PhotonPersistentDiskVolumeSource`.
pub static PHOTON_PERSISTENT_DISK_VOLUME_SOURCE: Type = Type::of("api::core::v1", "PhotonPersistentDiskVolumeSource", "
    fsType fs_type ?String
    pdID pd_id String");

/// `api::core::v1::Pod`.
pub static POD: Type = Type::of("api::core::v1", "Pod", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?PodSpec
    status status ?PodStatus");

/// `api::core::v1::PodAffinity`.
pub static POD_AFFINITY: Type = Type::of("api::core::v1", "PodAffinity", "
    preferredDuringSchedulingIgnoredDuringExecution preferred_during_scheduling_ignored_during_execution ?[WeightedPodAffinityTerm]
    requiredDuringSchedulingIgnoredDuringExecution required_during_scheduling_ignored_during_execution ?[PodAffinityTerm]");

/// `api::core::v1::PodAffinityTerm`.
pub static POD_AFFINITY_TERM: Type = Type::of("api::core::v1", "PodAffinityTerm", "
    labelSelector label_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    matchLabelKeys match_label_keys ?[String]
    mismatchLabelKeys mismatch_label_keys ?[String]
    namespaceSelector namespace_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    namespaces namespaces ?[String]
    topologyKey topology_key String");

/// `api::core::v1::PodAntiAffinity`.
pub static POD_ANTI_AFFINITY: Type = Type::of("api::core::v1", "PodAntiAffinity", "
    preferredDuringSchedulingIgnoredDuringExecution preferred_during_scheduling_ignored_during_execution ?[WeightedPodAffinityTerm]
    requiredDuringSchedulingIgnoredDuringExecution required_during_scheduling_ignored_during_execution ?[PodAffinityTerm]");

/// `api::core::v1::PodCertificateProjection`.
pub static POD_CERTIFICATE_PROJECTION: Type = Type::of("api::core::v1", "PodCertificateProjection", "
    certificateChainPath certificate_chain_path ?String 34..37
    credentialBundlePath credential_bundle_path ?String 34..37
    keyPath key_path ?String 34..37
    keyType key_type String 34..37
    maxExpirationSeconds max_expiration_seconds ?Int32 34..37
    signerName signer_name String 34..37
    user user ?Int64 37..37
    userAnnotations user_annotations ?{String} 35..37");

/// `api::core::v1::PodCondition`.
pub static POD_CONDITION: Type = Type::of("api::core::v1", "PodCondition", "
    lastProbeTime last_probe_time ?Time
    lastTransitionTime last_transition_time ?Time
    message message ?String
    observedGeneration observed_generation ?Int64
    reason reason ?String
    status status String
    type type_ String");

/// `api::core::v1::PodDNSConfig`.
pub static POD_DNS_CONFIG: Type = Type::of("api::core::v1", "PodDNSConfig", "
    nameservers nameservers ?[String]
    options options ?[PodDNSConfigOption]
    searches searches ?[String]");

/// `api::core::v1::PodDNSConfigOption`.
pub static POD_DNS_CONFIG_OPTION: Type = Type::of("api::core::v1", "PodDNSConfigOption", "
    name name ?String
    value value ?String");

/// `api::core::v1::PodExtendedResourceClaimStatus`.
pub static POD_EXTENDED_RESOURCE_CLAIM_STATUS: Type = Type::of("api::core::v1", "PodExtendedResourceClaimStatus", "
    requestMappings request_mappings [ContainerExtendedResourceRequest] 34..37
    resourceClaimName resource_claim_name String 34..37");

/// `api::core::v1::PodIP`.
pub static POD_IP: Type = Type::of("api::core::v1", "PodIP", "
    ip ip String");

/// `api::core::v1::PodOS`.
pub static POD_OS: Type = Type::of("api::core::v1", "PodOS", "
    name name String");

/// `api::core::v1::PodReadinessGate`.
pub static POD_READINESS_GATE: Type = Type::of("api::core::v1", "PodReadinessGate", "
    conditionType condition_type String");

/// `api::core::v1::PodResourceClaim`.
pub static POD_RESOURCE_CLAIM: Type = Type::of("api::core::v1", "PodResourceClaim", "
    name name String
    resourceClaimName resource_claim_name ?String
    resourceClaimTemplateName resource_claim_template_name ?String");

/// `api::core::v1::PodResourceClaimStatus`.
pub static POD_RESOURCE_CLAIM_STATUS: Type = Type::of("api::core::v1", "PodResourceClaimStatus", "
    name name String
    resourceClaimName resource_claim_name ?String");

/// `api::core::v1::PodSchedulingGate`.
pub static POD_SCHEDULING_GATE: Type = Type::of("api::core::v1", "PodSchedulingGate", "
    name name String");

/// `api::core::v1::PodSchedulingGroup`.
pub static POD_SCHEDULING_GROUP: Type = Type::of("api::core::v1", "PodSchedulingGroup", "
    podGroupName pod_group_name ?String 36..37");

/// `api::core::v1::PodSecurityContext`.
pub static POD_SECURITY_CONTEXT: Type = Type::of("api::core::v1", "PodSecurityContext", "
    appArmorProfile app_armor_profile ?AppArmorProfile
    fsGroup fs_group ?Int64
    fsGroupChangePolicy fs_group_change_policy ?String =Always|OnRootMismatch
    runAsGroup run_as_group ?Int64
    runAsNonRoot run_as_non_root ?Bool
    runAsUser run_as_user ?Int64
    seLinuxChangePolicy se_linux_change_policy ?String =MountOption|Recursive
    seLinuxOptions se_linux_options ?SELinuxOptions
    seccompProfile seccomp_profile ?SeccompProfile
    supplementalGroups supplemental_groups ?[Int64]
    supplementalGroupsPolicy supplemental_groups_policy ?String =Merge|Strict
    sysctls sysctls ?[Sysctl]
    windowsOptions windows_options ?WindowsSecurityContextOptions");

/// `api::core::v1::PodSpec`.
pub static POD_SPEC: Type = Type::of("api::core::v1", "PodSpec", "
    activeDeadlineSeconds active_deadline_seconds ?Int64
    affinity affinity ?Affinity
    automountServiceAccountToken automount_service_account_token ?Bool
    containers containers [Container] @name
    dnsConfig dns_config ?PodDNSConfig
    dnsPolicy dns_policy ?String =ClusterFirst|ClusterFirstWithHostNet|Default|None
    enableServiceLinks enable_service_links ?Bool
    ephemeralContainers ephemeral_containers ?[EphemeralContainer] @name
    evictionResponders eviction_responders ?[EvictionResponder] 37..37 @name
    hostAliases host_aliases ?[HostAlias] @ip
    hostIPC host_ipc ?Bool
    hostNetwork host_network ?Bool
    hostPID host_pid ?Bool
    hostUsers host_users ?Bool
    hostname hostname ?String
    hostnameOverride hostname_override ?String 34..37
    imagePullSecrets image_pull_secrets ?[LocalObjectReference] @name
    initContainers init_containers ?[Container] @name
    nodeName node_name ?String
    nodeSelector node_selector ?{String}
    os os ?PodOS
    overhead overhead ?{Quantity}
    preemptionPolicy preemption_policy ?String =Never|PreemptLowerPriority
    priority priority ?Int32
    priorityClassName priority_class_name ?String
    readinessGates readiness_gates ?[PodReadinessGate]
    resourceClaims resource_claims ?[PodResourceClaim] @name
    resources resources ?ResourceRequirements
    restartPolicy restart_policy ?String =Always|Never|OnFailure
    runtimeClassName runtime_class_name ?String
    schedulerName scheduler_name ?String
    schedulingGates scheduling_gates ?[PodSchedulingGate] @name
    schedulingGroup scheduling_group ?PodSchedulingGroup 36..37
    securityContext security_context ?PodSecurityContext
    serviceAccount service_account ?String
    serviceAccountName service_account_name ?String
    setHostnameAsFQDN set_hostname_as_fqdn ?Bool
    shareProcessNamespace share_process_namespace ?Bool
    subdomain subdomain ?String
    terminationGracePeriodSeconds termination_grace_period_seconds ?Int64
    tolerations tolerations ?[Toleration]
    topologySpreadConstraints topology_spread_constraints ?[TopologySpreadConstraint] @topologyKey,whenUnsatisfiable
    volumes volumes ?[Volume] @name
    workloadRef workload_ref ?WorkloadReference 35..35");

/// `api::core::v1::PodStatus`.
pub static POD_STATUS: Type = Type::of("api::core::v1", "PodStatus", "
    allocatedResources allocated_resources ?{Quantity} 35..37
    conditions conditions ?[PodCondition] @type
    containerStatuses container_statuses ?[ContainerStatus]
    ephemeralContainerStatuses ephemeral_container_statuses ?[ContainerStatus]
    extendedResourceClaimStatus extended_resource_claim_status ?PodExtendedResourceClaimStatus 34..37
    hostIP host_ip ?String
    hostIPs host_ips ?[HostIP]
    initContainerStatuses init_container_statuses ?[ContainerStatus]
    message message ?String
    nodeAllocatableResourceClaimStatuses node_allocatable_resource_claim_statuses ?[NodeAllocatableResourceClaimStatus] 36..37
    nominatedNodeName nominated_node_name ?String
    observedGeneration observed_generation ?Int64
    phase phase ?String =Failed|Pending|Running|Succeeded|Unknown
    podIP pod_ip ?String
    podIPs pod_ips ?[PodIP] @ip
    qosClass qos_class ?String =BestEffort|Burstable|Guaranteed
    reason reason ?String
    resize resize ?String
    resourceClaimStatuses resource_claim_statuses ?[PodResourceClaimStatus] @name
    resources resources ?ResourceRequirements 35..37
    startTime start_time ?Time
    volumeHealth volume_health ?[PodVolumeHealth] 37..37 @name");

/// `api::core::v1::PodTemplate`.
pub static POD_TEMPLATE: Type = Type::of("api::core::v1", "PodTemplate", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    template template ?PodTemplateSpec");

/// `api::core::v1::PodTemplateSpec`.
pub static POD_TEMPLATE_SPEC: Type = Type::of("api::core::v1", "PodTemplateSpec", "
    metadata metadata ?apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?PodSpec");

/// `api::core::v1::PodVolumeHealth`.
pub static POD_VOLUME_HEALTH: Type = Type::of("api::core::v1", "PodVolumeHealth", "
    healthConditions health_conditions ?[VolumeHealthCondition] 37..37 @status
    lastTransitionTime last_transition_time ?Time 37..37
    name name String 37..37");

/// `api::core::v1::PortStatus`.
pub static PORT_STATUS: Type = Type::of("api::core::v1", "PortStatus", "
    error error ?String
    port port Int32
    protocol protocol String =SCTP|TCP|UDP");

/// `api::core::v1::PortworxVolumeSource`.
pub static PORTWORX_VOLUME_SOURCE: Type = Type::of("api::core::v1", "PortworxVolumeSource", "
    fsType fs_type ?String
    readOnly read_only ?Bool
    volumeID volume_id String");

/// `api::core::v1::PreferredSchedulingTerm`.
pub static PREFERRED_SCHEDULING_TERM: Type = Type::of("api::core::v1", "PreferredSchedulingTerm", "
    preference preference NodeSelectorTerm
    weight weight Int32");

/// `api::core::v1::Probe`.
pub static PROBE: Type = Type::of("api::core::v1", "Probe", "
    exec exec ?ExecAction
    failureThreshold failure_threshold ?Int32
    grpc grpc ?GRPCAction
    httpGet http_get ?HTTPGetAction
    initialDelaySeconds initial_delay_seconds ?Int32
    periodSeconds period_seconds ?Int32
    successThreshold success_threshold ?Int32
    tcpSocket tcp_socket ?TCPSocketAction
    terminationGracePeriodSeconds termination_grace_period_seconds ?Int64
    timeoutSeconds timeout_seconds ?Int32");

/// `api::core::v1::ProjectedVolumeSource`.
pub static PROJECTED_VOLUME_SOURCE: Type = Type::of("api::core::v1", "ProjectedVolumeSource", "
    defaultMode default_mode ?Int32
    defaultUser default_user ?Int64 37..37
    sources sources ?[VolumeProjection]");

/// `api::core::v1::QuobyteVolumeSource`.
pub static QUOBYTE_VOLUME_SOURCE: Type = Type::of("api::core::v1", "QuobyteVolumeSource", "
    group group ?String
    readOnly read_only ?Bool
    registry registry String
    tenant tenant ?String
    user user ?String
    volume volume String");

/// `api::core::v1::RBDPersistentVolumeSource`.
pub static RBD_PERSISTENT_VOLUME_SOURCE: Type = Type::of("api::core::v1", "RBDPersistentVolumeSource", "
    fsType fs_type ?String
    image image String
    keyring keyring ?String
    monitors monitors [String]
    pool pool ?String
    readOnly read_only ?Bool
    secretRef secret_ref ?SecretReference
    user user ?String");

/// `api::core::v1::RBDVolumeSource`.
pub static RBD_VOLUME_SOURCE: Type = Type::of("api::core::v1", "RBDVolumeSource", "
    fsType fs_type ?String
    image image String
    keyring keyring ?String
    monitors monitors [String]
    pool pool ?String
    readOnly read_only ?Bool
    secretRef secret_ref ?LocalObjectReference
    user user ?String");

/// `api::core::v1::ReplicationController`.
pub static REPLICATION_CONTROLLER: Type = Type::of("api::core::v1", "ReplicationController", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?ReplicationControllerSpec
    status status ?ReplicationControllerStatus");

/// `api::core::v1::ReplicationControllerCondition`.
pub static REPLICATION_CONTROLLER_CONDITION: Type = Type::of("api::core::v1", "ReplicationControllerCondition", "
    lastTransitionTime last_transition_time ?Time
    message message ?String
    reason reason ?String
    status status String
    type type_ String");

/// `api::core::v1::ReplicationControllerSpec`.
pub static REPLICATION_CONTROLLER_SPEC: Type = Type::of("api::core::v1", "ReplicationControllerSpec", "
    minReadySeconds min_ready_seconds ?Int32
    replicas replicas ?Int32
    selector selector ?{String}
    template template ?PodTemplateSpec");

/// `api::core::v1::ReplicationControllerStatus`.
pub static REPLICATION_CONTROLLER_STATUS: Type = Type::of("api::core::v1", "ReplicationControllerStatus", "
    availableReplicas available_replicas ?Int32
    conditions conditions ?[ReplicationControllerCondition] @type
    fullyLabeledReplicas fully_labeled_replicas ?Int32
    observedGeneration observed_generation ?Int64
    readyReplicas ready_replicas ?Int32
    replicas replicas Int32");

/// `api::core::v1::ResourceClaim`.
pub static RESOURCE_CLAIM: Type = Type::of("api::core::v1", "ResourceClaim", "
    name name String
    request request ?String");

/// `api::core::v1::ResourceFieldSelector`.
pub static RESOURCE_FIELD_SELECTOR: Type = Type::of("api::core::v1", "ResourceFieldSelector", "
    containerName container_name ?String
    divisor divisor ?Quantity
    resource resource String");

/// `api::core::v1::ResourceHealth`.
pub static RESOURCE_HEALTH: Type = Type::of("api::core::v1", "ResourceHealth", "
    health health ?String
    message message ?String 36..37
    resourceID resource_id String");

/// `api::core::v1::ResourceQuota`.
pub static RESOURCE_QUOTA: Type = Type::of("api::core::v1", "ResourceQuota", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?ResourceQuotaSpec
    status status ?ResourceQuotaStatus");

/// `api::core::v1::ResourceQuotaSpec`.
pub static RESOURCE_QUOTA_SPEC: Type = Type::of("api::core::v1", "ResourceQuotaSpec", "
    hard hard ?{Quantity}
    scopeSelector scope_selector ?ScopeSelector
    scopes scopes ?[String] =BestEffort|CrossNamespacePodAffinity|NotBestEffort|NotTerminating|PriorityClass|Terminating|VolumeAttributesClass");

/// `api::core::v1::ResourceQuotaStatus`.
pub static RESOURCE_QUOTA_STATUS: Type = Type::of("api::core::v1", "ResourceQuotaStatus", "
    hard hard ?{Quantity}
    used used ?{Quantity}");

/// `api::core::v1::ResourceRequirements`.
pub static RESOURCE_REQUIREMENTS: Type = Type::of("api::core::v1", "ResourceRequirements", "
    claims claims ?[ResourceClaim] @name
    limits limits ?{Quantity}
    requests requests ?{Quantity}");

/// `api::core::v1::ResourceStatus`.
pub static RESOURCE_STATUS: Type = Type::of("api::core::v1", "ResourceStatus", "
    name name String
    resources resources ?[ResourceHealth] @resourceID");

/// `api::core::v1::SELinuxOptions`.
pub static SE_LINUX_OPTIONS: Type = Type::of("api::core::v1", "SELinuxOptions", "
    level level ?String
    role role ?String
    type type_ ?String
    user user ?String");

/// `api::core::v1::ScaleIOPersistentVolumeSource`.
pub static SCALE_IO_PERSISTENT_VOLUME_SOURCE: Type = Type::of("api::core::v1", "ScaleIOPersistentVolumeSource", "
    fsType fs_type ?String
    gateway gateway String
    protectionDomain protection_domain ?String
    readOnly read_only ?Bool
    secretRef secret_ref SecretReference
    sslEnabled ssl_enabled ?Bool
    storageMode storage_mode ?String
    storagePool storage_pool ?String
    system system String
    volumeName volume_name ?String");

/// `api::core::v1::ScaleIOVolumeSource`.
pub static SCALE_IO_VOLUME_SOURCE: Type = Type::of("api::core::v1", "ScaleIOVolumeSource", "
    fsType fs_type ?String
    gateway gateway String
    protectionDomain protection_domain ?String
    readOnly read_only ?Bool
    secretRef secret_ref LocalObjectReference
    sslEnabled ssl_enabled ?Bool
    storageMode storage_mode ?String
    storagePool storage_pool ?String
    system system String
    volumeName volume_name ?String");

/// `api::core::v1::ScopeSelector`.
pub static SCOPE_SELECTOR: Type = Type::of("api::core::v1", "ScopeSelector", "
    matchExpressions match_expressions ?[ScopedResourceSelectorRequirement]");

/// `api::core::v1::ScopedResourceSelectorRequirement`.
pub static SCOPED_RESOURCE_SELECTOR_REQUIREMENT: Type = Type::of("api::core::v1", "ScopedResourceSelectorRequirement", "
    operator operator String =DoesNotExist|Exists|In|NotIn
    scopeName scope_name String =BestEffort|CrossNamespacePodAffinity|NotBestEffort|NotTerminating|PriorityClass|Terminating|VolumeAttributesClass
    values values ?[String]");

/// `api::core::v1::SeccompProfile`.
pub static SECCOMP_PROFILE: Type = Type::of("api::core::v1", "SeccompProfile", "
    localhostProfile localhost_profile ?String
    type type_ String =Localhost|RuntimeDefault|Unconfined");

/// `api::core::v1::Secret`.
pub static SECRET: Type = Type::of("api::core::v1", "Secret", "
    data data ?{Bytes}
    immutable immutable ?Bool
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    stringData string_data ?{String}
    type type_ ?String");

/// `api::core::v1::SecretEnvSource`.
pub static SECRET_ENV_SOURCE: Type = Type::of("api::core::v1", "SecretEnvSource", "
    name name String
    optional optional ?Bool");

/// `api::core::v1::SecretKeySelector`.
pub static SECRET_KEY_SELECTOR: Type = Type::of("api::core::v1", "SecretKeySelector", "
    key key String
    name name String
    optional optional ?Bool");

/// `api::core::v1::SecretProjection`.
pub static SECRET_PROJECTION: Type = Type::of("api::core::v1", "SecretProjection", "
    items items ?[KeyToPath]
    name name String
    optional optional ?Bool");

/// `api::core::v1::SecretReference`.
pub static SECRET_REFERENCE: Type = Type::of("api::core::v1", "SecretReference", "
    name name ?String
    namespace namespace ?String");

/// `api::core::v1::SecretVolumeSource`.
pub static SECRET_VOLUME_SOURCE: Type = Type::of("api::core::v1", "SecretVolumeSource", "
    defaultMode default_mode ?Int32
    defaultUser default_user ?Int64 37..37
    items items ?[KeyToPath]
    optional optional ?Bool
    secretName secret_name ?String");

/// `api::core::v1::SecurityContext`.
pub static SECURITY_CONTEXT: Type = Type::of("api::core::v1", "SecurityContext", "
    allowPrivilegeEscalation allow_privilege_escalation ?Bool
    appArmorProfile app_armor_profile ?AppArmorProfile
    capabilities capabilities ?Capabilities
    privileged privileged ?Bool
    procMount proc_mount ?String =Default|Unmasked
    readOnlyRootFilesystem read_only_root_filesystem ?Bool
    runAsGroup run_as_group ?Int64
    runAsNonRoot run_as_non_root ?Bool
    runAsUser run_as_user ?Int64
    seLinuxOptions se_linux_options ?SELinuxOptions
    seccompProfile seccomp_profile ?SeccompProfile
    windowsOptions windows_options ?WindowsSecurityContextOptions");

/// `api::core::v1::Service`.
pub static SERVICE: Type = Type::of("api::core::v1", "Service", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?ServiceSpec
    status status ?ServiceStatus");

/// `api::core::v1::ServiceAccount`.
pub static SERVICE_ACCOUNT: Type = Type::of("api::core::v1", "ServiceAccount", "
    automountServiceAccountToken automount_service_account_token ?Bool
    imagePullSecrets image_pull_secrets ?[LocalObjectReference]
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    secrets secrets ?[ObjectReference] @name");

/// `api::core::v1::ServiceAccountTokenProjection`.
pub static SERVICE_ACCOUNT_TOKEN_PROJECTION: Type = Type::of("api::core::v1", "ServiceAccountTokenProjection", "
    audience audience ?String
    expirationSeconds expiration_seconds ?Int64
    path path String
    user user ?Int64 37..37");

/// `api::core::v1::ServicePort`.
pub static SERVICE_PORT: Type = Type::of("api::core::v1", "ServicePort", "
    appProtocol app_protocol ?String
    name name ?String
    nodePort node_port ?Int32
    port port Int32
    protocol protocol ?String =SCTP|TCP|UDP
    targetPort target_port ?IntOrString");

/// `api::core::v1::ServiceSpec`.
pub static SERVICE_SPEC: Type = Type::of("api::core::v1", "ServiceSpec", "
    allocateLoadBalancerNodePorts allocate_load_balancer_node_ports ?Bool
    clusterIP cluster_ip ?String
    clusterIPs cluster_ips ?[String]
    externalIPs external_ips ?[String]
    externalName external_name ?String
    externalTrafficPolicy external_traffic_policy ?String =Cluster|Local
    healthCheckNodePort health_check_node_port ?Int32
    internalTrafficPolicy internal_traffic_policy ?String =Cluster|Local
    ipFamilies ip_families ?[String] =|IPv4|IPv6
    ipFamilyPolicy ip_family_policy ?String =PreferDualStack|RequireDualStack|SingleStack
    loadBalancerClass load_balancer_class ?String
    loadBalancerIP load_balancer_ip ?String
    loadBalancerSourceRanges load_balancer_source_ranges ?[String]
    ports ports ?[ServicePort] @port,protocol
    publishNotReadyAddresses publish_not_ready_addresses ?Bool
    selector selector ?{String}
    sessionAffinity session_affinity ?String =ClientIP|None
    sessionAffinityConfig session_affinity_config ?SessionAffinityConfig
    trafficDistribution traffic_distribution ?String
    type type_ ?String =ClusterIP|ExternalName|LoadBalancer|NodePort");

/// `api::core::v1::ServiceStatus`.
pub static SERVICE_STATUS: Type = Type::of("api::core::v1", "ServiceStatus", "
    conditions conditions ?[apimachinery::pkg::apis::meta::v1::Condition] @type
    loadBalancer load_balancer ?LoadBalancerStatus");

/// `api::core::v1::SessionAffinityConfig`.
pub static SESSION_AFFINITY_CONFIG: Type = Type::of("api::core::v1", "SessionAffinityConfig", "
    clientIP client_ip ?ClientIPConfig");

/// `api::core::v1::SleepAction`.
pub static SLEEP_ACTION: Type = Type::of("api::core::v1", "SleepAction", "
    seconds seconds Int64");

/// `api::core::v1::StorageOSPersistentVolumeSource`.
pub static STORAGE_OS_PERSISTENT_VOLUME_SOURCE: Type = Type::of("api::core::v1", "StorageOSPersistentVolumeSource", "
    fsType fs_type ?String
    readOnly read_only ?Bool
    secretRef secret_ref ?ObjectReference
    volumeName volume_name ?String
    volumeNamespace volume_namespace ?String");

/// `api::core::v1::StorageOSVolumeSource`.
pub static STORAGE_OS_VOLUME_SOURCE: Type = Type::of("api::core::v1", "StorageOSVolumeSource", "
    fsType fs_type ?String
    readOnly read_only ?Bool
    secretRef secret_ref ?LocalObjectReference
    volumeName volume_name ?String
    volumeNamespace volume_namespace ?String");

/// `api::core::v1::Sysctl`.
pub static SYSCTL: Type = Type::of("api::core::v1", "Sysctl", "
    name name String
    value value String");

/// `api::core::v1::TCPSocketAction`.
pub static TCP_SOCKET_ACTION: Type = Type::of("api::core::v1", "TCPSocketAction", "
    host host ?String
    port port IntOrString");

/// `api::core::v1::Taint`.
pub static TAINT: Type = Type::of("api::core::v1", "Taint", "
    effect effect String =NoExecute|NoSchedule|PreferNoSchedule
    key key String
    timeAdded time_added ?Time
    value value ?String");

/// `api::core::v1::Toleration`.
pub static TOLERATION: Type = Type::of("api::core::v1", "Toleration", "
    effect effect ?String =NoExecute|NoSchedule|PreferNoSchedule
    key key ?String
    operator operator ?String =Equal|Exists|Gt|Lt
    tolerationSeconds toleration_seconds ?Int64
    value value ?String");

/// `api::core::v1::TopologySelectorLabelRequirement`.
pub static TOPOLOGY_SELECTOR_LABEL_REQUIREMENT: Type = Type::of("api::core::v1", "TopologySelectorLabelRequirement", "
    key key String
    values values [String]");

/// `api::core::v1::TopologySelectorTerm`.
pub static TOPOLOGY_SELECTOR_TERM: Type = Type::of("api::core::v1", "TopologySelectorTerm", "
    matchLabelExpressions match_label_expressions ?[TopologySelectorLabelRequirement]");

/// `api::core::v1::TopologySpreadConstraint`.
pub static TOPOLOGY_SPREAD_CONSTRAINT: Type = Type::of("api::core::v1", "TopologySpreadConstraint", "
    labelSelector label_selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    matchLabelKeys match_label_keys ?[String]
    maxSkew max_skew Int32
    minDomains min_domains ?Int32
    nodeAffinityPolicy node_affinity_policy ?String =Honor|Ignore
    nodeTaintsPolicy node_taints_policy ?String =Honor|Ignore
    topologyKey topology_key String
    whenUnsatisfiable when_unsatisfiable String =DoNotSchedule|ScheduleAnyway");

/// `api::core::v1::TypedLocalObjectReference`.
pub static TYPED_LOCAL_OBJECT_REFERENCE: Type = Type::of("api::core::v1", "TypedLocalObjectReference", "
    apiGroup api_group ?String
    kind kind String
    name name String");

/// `api::core::v1::TypedObjectReference`.
pub static TYPED_OBJECT_REFERENCE: Type = Type::of("api::core::v1", "TypedObjectReference", "
    apiGroup api_group ?String
    kind kind String
    name name String
    namespace namespace ?String");

/// `api::core::v1::Volume`.
pub static VOLUME: Type = Type::of("api::core::v1", "Volume", "
    awsElasticBlockStore aws_elastic_block_store ?AWSElasticBlockStoreVolumeSource
    azureDisk azure_disk ?AzureDiskVolumeSource
    azureFile azure_file ?AzureFileVolumeSource
    cephfs cephfs ?CephFSVolumeSource
    cinder cinder ?CinderVolumeSource
    configMap config_map ?ConfigMapVolumeSource
    csi csi ?CSIVolumeSource
    downwardAPI downward_api ?DownwardAPIVolumeSource
    emptyDir empty_dir ?EmptyDirVolumeSource
    ephemeral ephemeral ?EphemeralVolumeSource
    fc fc ?FCVolumeSource
    flexVolume flex_volume ?FlexVolumeSource
    flocker flocker ?FlockerVolumeSource
    gcePersistentDisk gce_persistent_disk ?GCEPersistentDiskVolumeSource
    gitRepo git_repo ?GitRepoVolumeSource
    glusterfs glusterfs ?GlusterfsVolumeSource
    hostPath host_path ?HostPathVolumeSource
    image image ?ImageVolumeSource
    iscsi iscsi ?ISCSIVolumeSource
    name name String
    nfs nfs ?NFSVolumeSource
    persistentVolumeClaim persistent_volume_claim ?PersistentVolumeClaimVolumeSource
    photonPersistentDisk photon_persistent_disk ?PhotonPersistentDiskVolumeSource
    portworxVolume portworx_volume ?PortworxVolumeSource
    projected projected ?ProjectedVolumeSource
    quobyte quobyte ?QuobyteVolumeSource
    rbd rbd ?RBDVolumeSource
    scaleIO scale_io ?ScaleIOVolumeSource
    secret secret ?SecretVolumeSource
    storageos storageos ?StorageOSVolumeSource
    vsphereVolume vsphere_volume ?VsphereVirtualDiskVolumeSource");

/// `api::core::v1::VolumeDevice`.
pub static VOLUME_DEVICE: Type = Type::of("api::core::v1", "VolumeDevice", "
    devicePath device_path String
    name name String");

/// `api::core::v1::VolumeHealthCondition`.
pub static VOLUME_HEALTH_CONDITION: Type = Type::of("api::core::v1", "VolumeHealthCondition", "
    message message ?String 37..37
    reason reason String 37..37
    status status String 37..37");

/// `api::core::v1::VolumeHealthStatus`.
pub static VOLUME_HEALTH_STATUS: Type = Type::of("api::core::v1", "VolumeHealthStatus", "
    healthConditions health_conditions ?[VolumeHealthCondition] 37..37 @status
    lastTransitionTime last_transition_time ?Time 37..37");

/// `api::core::v1::VolumeMount`.
pub static VOLUME_MOUNT: Type = Type::of("api::core::v1", "VolumeMount", "
    bindMountOptions bind_mount_options ?[String] 37..37
    mountPath mount_path String
    mountPropagation mount_propagation ?String =Bidirectional|HostToContainer|None
    name name String
    readOnly read_only ?Bool
    recursiveReadOnly recursive_read_only ?String =Disabled|Enabled|IfPossible
    subPath sub_path ?String
    subPathExpr sub_path_expr ?String");

/// `api::core::v1::VolumeMountStatus`.
pub static VOLUME_MOUNT_STATUS: Type = Type::of("api::core::v1", "VolumeMountStatus", "
    mountPath mount_path String
    name name String
    readOnly read_only ?Bool
    recursiveReadOnly recursive_read_only ?String
    volumeStatus volume_status ?VolumeStatus 36..37");

/// `api::core::v1::VolumeNodeAffinity`.
pub static VOLUME_NODE_AFFINITY: Type = Type::of("api::core::v1", "VolumeNodeAffinity", "
    required required ?NodeSelector");

/// `api::core::v1::VolumeProjection`.
pub static VOLUME_PROJECTION: Type = Type::of("api::core::v1", "VolumeProjection", "
    clusterTrustBundle cluster_trust_bundle ?ClusterTrustBundleProjection
    configMap config_map ?ConfigMapProjection
    downwardAPI downward_api ?DownwardAPIProjection
    podCertificate pod_certificate ?PodCertificateProjection 34..37
    secret secret ?SecretProjection
    serviceAccountToken service_account_token ?ServiceAccountTokenProjection");

/// `api::core::v1::VolumeResourceRequirements`.
pub static VOLUME_RESOURCE_REQUIREMENTS: Type = Type::of("api::core::v1", "VolumeResourceRequirements", "
    limits limits ?{Quantity}
    requests requests ?{Quantity}");

/// `api::core::v1::VolumeStatus`.
pub static VOLUME_STATUS: Type = Type::of("api::core::v1", "VolumeStatus", "
    image image ?ImageVolumeStatus 36..37");

/// `api::core::v1::VsphereVirtualDiskVolumeSource`.
pub static VSPHERE_VIRTUAL_DISK_VOLUME_SOURCE: Type = Type::of("api::core::v1", "VsphereVirtualDiskVolumeSource", "
    fsType fs_type ?String
    storagePolicyID storage_policy_id ?String
    storagePolicyName storage_policy_name ?String
    volumePath volume_path String");

/// `api::core::v1::WeightedPodAffinityTerm`.
pub static WEIGHTED_POD_AFFINITY_TERM: Type = Type::of("api::core::v1", "WeightedPodAffinityTerm", "
    podAffinityTerm pod_affinity_term PodAffinityTerm
    weight weight Int32");

/// `api::core::v1::WindowsSecurityContextOptions`.
pub static WINDOWS_SECURITY_CONTEXT_OPTIONS: Type = Type::of("api::core::v1", "WindowsSecurityContextOptions", "
    gmsaCredentialSpec gmsa_credential_spec ?String
    gmsaCredentialSpecName gmsa_credential_spec_name ?String
    hostProcess host_process ?Bool
    runAsUserName run_as_user_name ?String");

/// `api::core::v1::WorkloadReference`.
pub static WORKLOAD_REFERENCE: Type = Type::of("api::core::v1", "WorkloadReference", "
    name name String 35..35
    podGroup pod_group String 35..35
    podGroupReplicaKey pod_group_replica_key ?String 35..35");
