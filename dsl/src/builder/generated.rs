//! What the schema has for the builder.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use k8s_openapi::api::core::v1;

use super::value::values;
use super::volume::sources;

values! {
    /// A value of `PersistentVolumeClaimSpec.accessModes`, `PersistentVolumeSpec.accessModes`.
    AccessMode {
        ReadOnlyMany = "ReadOnlyMany",
        ReadWriteMany = "ReadWriteMany",
        ReadWriteOnce = "ReadWriteOnce",
        ReadWriteOncePod = "ReadWriteOncePod",
    }
}

values! {
    /// A value of `PodFailurePolicyRule.action`.
    Action {
        Count = "Count",
        FailIndex = "FailIndex",
        FailJob = "FailJob",
        Ignore = "Ignore",
    }
}

values! {
    /// A value of `EndpointSlice.addressType`.
    AddressType {
        Fqdn = "FQDN",
        IPv4 = "IPv4",
        IPv6 = "IPv6",
    }
}

values! {
    /// A value of `AppArmorProfile.type`.
    AppArmorProfileType {
        Localhost = "Localhost",
        RuntimeDefault = "RuntimeDefault",
        Unconfined = "Unconfined",
    }
}

values! {
    /// A value of `AzureDiskVolumeSource.kind`.
    AzureDiskKind {
        Dedicated = "Dedicated",
        Managed = "Managed",
        Shared = "Shared",
    }
}

values! {
    /// A value of `AzureDiskVolumeSource.cachingMode`.
    CachingMode {
        None = "None",
        ReadOnly = "ReadOnly",
        ReadWrite = "ReadWrite",
    }
}

values! {
    /// A value of `JobSpec.completionMode`.
    CompletionMode {
        Indexed = "Indexed",
        NonIndexed = "NonIndexed",
    }
}

values! {
    /// A value of `CronJobSpec.concurrencyPolicy`.
    ConcurrencyPolicy {
        Allow = "Allow",
        Forbid = "Forbid",
        Replace = "Replace",
    }
}

values! {
    /// A value of `ContainerResizePolicy.restartPolicy`.
    ContainerResizePolicyRestartPolicy {
        NotRequired = "NotRequired",
        RestartContainer = "RestartContainer",
    }
}

values! {
    /// A value of `ContainerRestartRule.action`.
    ContainerRestartRuleAction {
        Restart = "Restart",
        RestartAllContainers = "RestartAllContainers",
    }
}

values! {
    /// A value of `ContainerRestartRuleOnExitCodes.operator`.
    ContainerRestartRuleOnExitCodesOperator {
        In = "In",
        NotIn = "NotIn",
    }
}

values! {
    /// A value of `CustomResourceDefinitionSpec.scope`.
    CustomResourceDefinitionScope {
        Cluster = "Cluster",
        Namespaced = "Namespaced",
    }
}

values! {
    /// A value of `DaemonSetUpdateStrategy.type`.
    DaemonSetUpdateStrategyType {
        OnDelete = "OnDelete",
        RollingUpdate = "RollingUpdate",
    }
}

values! {
    /// A value of `DeploymentStrategy.type`.
    DeploymentStrategyType {
        Recreate = "Recreate",
        RollingUpdate = "RollingUpdate",
    }
}

values! {
    /// A value of `PodSpec.dnsPolicy`.
    DnsPolicy {
        ClusterFirst = "ClusterFirst",
        ClusterFirstWithHostNet = "ClusterFirstWithHostNet",
        Default = "Default",
        None = "None",
    }
}

values! {
    /// A value of `ServiceSpec.externalTrafficPolicy`.
    ExternalTrafficPolicy {
        Cluster = "Cluster",
        Local = "Local",
    }
}

values! {
    /// A value of `MutatingWebhook.failurePolicy`, `ValidatingAdmissionPolicySpec.failurePolicy`, `ValidatingWebhook.failurePolicy`.
    FailurePolicy {
        Fail = "Fail",
        Ignore = "Ignore",
    }
}

values! {
    /// A value of `FlowDistinguisherMethod.type`.
    FlowDistinguisherMethodType {
        ByNamespace = "ByNamespace",
        ByUser = "ByUser",
    }
}

values! {
    /// A value of `PodSecurityContext.fsGroupChangePolicy`.
    FsGroupChangePolicy {
        Always = "Always",
        OnRootMismatch = "OnRootMismatch",
    }
}

values! {
    /// A value of `CSIDriverSpec.fsGroupPolicy`.
    FsGroupPolicy {
        File = "File",
        None = "None",
        ReadWriteOnceWithFSType = "ReadWriteOnceWithFSType",
    }
}

values! {
    /// A value of `HPAScalingPolicy.type`.
    HPAScalingPolicyType {
        Percent = "Percent",
        Pods = "Pods",
    }
}

values! {
    /// A value of `HostPathVolumeSource.type`.
    HostPathType {
        BlockDevice = "BlockDevice",
        CharDevice = "CharDevice",
        Directory = "Directory",
        DirectoryOrCreate = "DirectoryOrCreate",
        File = "File",
        FileOrCreate = "FileOrCreate",
        Socket = "Socket",
    }
}

values! {
    /// A value of `Container.imagePullPolicy`, `EphemeralContainer.imagePullPolicy`, `ImageVolumeSource.pullPolicy`.
    ImagePullPolicy {
        Always = "Always",
        IfNotPresent = "IfNotPresent",
        Never = "Never",
    }
}

values! {
    /// A value of `IngressClassParametersReference.scope`.
    IngressClassParametersReferenceScope {
        Cluster = "Cluster",
        Namespace = "Namespace",
    }
}

values! {
    /// A value of `ServiceSpec.internalTrafficPolicy`.
    InternalTrafficPolicy {
        Cluster = "Cluster",
        Local = "Local",
    }
}

values! {
    /// A value of `ServiceSpec.ipFamilies`.
    IpFamily {
        IPv4 = "IPv4",
        IPv6 = "IPv6",
    }
}

values! {
    /// A value of `ServiceSpec.ipFamilyPolicy`.
    IpFamilyPolicy {
        PreferDualStack = "PreferDualStack",
        RequireDualStack = "RequireDualStack",
        SingleStack = "SingleStack",
    }
}

values! {
    /// A value of `JSONSchemaProps.type`.
    JSONSchemaPropsType {
        Array = "array",
        Boolean = "boolean",
        Integer = "integer",
        Number = "number",
        Object = "object",
        String = "string",
    }
}

values! {
    /// A value of `LabelSelectorRequirement.operator`.
    LabelSelectorOperator {
        DoesNotExist = "DoesNotExist",
        Exists = "Exists",
        In = "In",
        NotIn = "NotIn",
    }
}

values! {
    /// A value of `LimitResponse.type`.
    LimitResponseType {
        Queue = "Queue",
        Reject = "Reject",
    }
}

values! {
    /// A value of `MatchResources.matchPolicy`, `MutatingWebhook.matchPolicy`, `ValidatingWebhook.matchPolicy`.
    MatchPolicy {
        Equivalent = "Equivalent",
        Exact = "Exact",
    }
}

values! {
    /// A value of `MetricTarget.type`.
    MetricTargetType {
        AverageValue = "AverageValue",
        Utilization = "Utilization",
        Value = "Value",
    }
}

values! {
    /// A value of `MetricSpec.type`.
    MetricType {
        ContainerResource = "ContainerResource",
        External = "External",
        Object = "Object",
        Pods = "Pods",
        Resource = "Resource",
    }
}

values! {
    /// A value of `VolumeMount.mountPropagation`.
    MountPropagation {
        Bidirectional = "Bidirectional",
        HostToContainer = "HostToContainer",
        None = "None",
    }
}

values! {
    /// A value of `NamedRuleWithOperations.scope`, `RuleWithOperations.scope`.
    NamedRuleWithOperationsScope {
        All = "*",
        Cluster = "Cluster",
        Namespaced = "Namespaced",
    }
}

values! {
    /// A value of `TopologySpreadConstraint.nodeAffinityPolicy`.
    NodeAffinityPolicy {
        Honor = "Honor",
        Ignore = "Ignore",
    }
}

values! {
    /// A value of `NodeSelectorRequirement.operator`.
    NodeSelectorOperator {
        DoesNotExist = "DoesNotExist",
        Exists = "Exists",
        Gt = "Gt",
        In = "In",
        Lt = "Lt",
        NotIn = "NotIn",
    }
}

values! {
    /// A value of `TopologySpreadConstraint.nodeTaintsPolicy`.
    NodeTaintsPolicy {
        Honor = "Honor",
        Ignore = "Ignore",
    }
}

values! {
    /// A value of `NamedRuleWithOperations.operations`, `RuleWithOperations.operations`.
    Operation {
        All = "*",
        Connect = "CONNECT",
        Create = "CREATE",
        Delete = "DELETE",
        Update = "UPDATE",
    }
}

values! {
    /// A value of `ParamRef.parameterNotFoundAction`.
    ParameterNotFoundAction {
        Allow = "Allow",
        Deny = "Deny",
    }
}

values! {
    /// A value of `HTTPIngressPath.pathType`.
    PathType {
        Exact = "Exact",
        ImplementationSpecific = "ImplementationSpecific",
        Prefix = "Prefix",
    }
}

values! {
    /// A value of `PersistentVolumeSpec.persistentVolumeReclaimPolicy`, `StorageClass.reclaimPolicy`.
    PersistentVolumeReclaimPolicy {
        Delete = "Delete",
        Recycle = "Recycle",
        Retain = "Retain",
    }
}

values! {
    /// A value of `PodFailurePolicyOnExitCodesRequirement.operator`.
    PodFailurePolicyOnExitCodesOperator {
        In = "In",
        NotIn = "NotIn",
    }
}

values! {
    /// A value of `StatefulSetSpec.podManagementPolicy`.
    PodManagementPolicy {
        OrderedReady = "OrderedReady",
        Parallel = "Parallel",
    }
}

values! {
    /// A value of `JobSpec.podReplacementPolicy`.
    PodReplacementPolicy {
        Failed = "Failed",
        TerminatingOrFailed = "TerminatingOrFailed",
    }
}

values! {
    /// A value of `NetworkPolicySpec.policyTypes`.
    PolicyType {
        Egress = "Egress",
        Ingress = "Ingress",
    }
}

values! {
    /// A value of `PodSpec.preemptionPolicy`, `PriorityClass.preemptionPolicy`.
    PreemptionPolicy {
        Never = "Never",
        PreemptLowerPriority = "PreemptLowerPriority",
    }
}

values! {
    /// A value of `PriorityLevelConfigurationSpec.type`.
    PriorityLevelConfigurationType {
        Exempt = "Exempt",
        Limited = "Limited",
    }
}

values! {
    /// A value of `SecurityContext.procMount`.
    ProcMount {
        Default = "Default",
        Unmasked = "Unmasked",
    }
}

values! {
    /// A value of `ContainerPort.protocol`, `EndpointPort.protocol`, `NetworkPolicyPort.protocol`, `ServicePort.protocol`.
    Protocol {
        Sctp = "SCTP",
        Tcp = "TCP",
        Udp = "UDP",
    }
}

values! {
    /// A value of `ValidationRule.reason`.
    Reason {
        FieldValueDuplicate = "FieldValueDuplicate",
        FieldValueForbidden = "FieldValueForbidden",
        FieldValueInvalid = "FieldValueInvalid",
        FieldValueRequired = "FieldValueRequired",
    }
}

values! {
    /// A value of `VolumeMount.recursiveReadOnly`.
    RecursiveReadOnly {
        Disabled = "Disabled",
        Enabled = "Enabled",
        IfPossible = "IfPossible",
    }
}

values! {
    /// A value of `MutatingWebhook.reinvocationPolicy`.
    ReinvocationPolicy {
        IfNeeded = "IfNeeded",
        Never = "Never",
    }
}

values! {
    /// A value of `ResourceQuotaSpec.scopes`.
    ResourceQuotaScope {
        BestEffort = "BestEffort",
        CrossNamespacePodAffinity = "CrossNamespacePodAffinity",
        NotBestEffort = "NotBestEffort",
        NotTerminating = "NotTerminating",
        PriorityClass = "PriorityClass",
        Terminating = "Terminating",
        VolumeAttributesClass = "VolumeAttributesClass",
    }
}

values! {
    /// A value of `Container.restartPolicy`, `PodSpec.restartPolicy`.
    RestartPolicy {
        Always = "Always",
        Never = "Never",
        OnFailure = "OnFailure",
    }
}

values! {
    /// A value of `HTTPGetAction.scheme`.
    Scheme {
        Http = "HTTP",
        Https = "HTTPS",
    }
}

values! {
    /// A value of `ScopedResourceSelectorRequirement.scopeName`.
    ScopeName {
        BestEffort = "BestEffort",
        CrossNamespacePodAffinity = "CrossNamespacePodAffinity",
        NotBestEffort = "NotBestEffort",
        NotTerminating = "NotTerminating",
        PriorityClass = "PriorityClass",
        Terminating = "Terminating",
        VolumeAttributesClass = "VolumeAttributesClass",
    }
}

values! {
    /// A value of `ScopedResourceSelectorRequirement.operator`.
    ScopedResourceSelectorOperator {
        DoesNotExist = "DoesNotExist",
        Exists = "Exists",
        In = "In",
        NotIn = "NotIn",
    }
}

values! {
    /// A value of `PodSecurityContext.seLinuxChangePolicy`.
    SeLinuxChangePolicy {
        MountOption = "MountOption",
        Recursive = "Recursive",
    }
}

values! {
    /// A value of `SeccompProfile.type`.
    SeccompProfileType {
        Localhost = "Localhost",
        RuntimeDefault = "RuntimeDefault",
        Unconfined = "Unconfined",
    }
}

values! {
    /// A value of `HPAScalingRules.selectPolicy`.
    SelectPolicy {
        Disabled = "Disabled",
        Max = "Max",
        Min = "Min",
    }
}

values! {
    /// A value of `ServiceSpec.type`.
    ServiceType {
        ClusterIP = "ClusterIP",
        ExternalName = "ExternalName",
        LoadBalancer = "LoadBalancer",
        NodePort = "NodePort",
    }
}

values! {
    /// A value of `ServiceSpec.sessionAffinity`.
    SessionAffinity {
        ClientIP = "ClientIP",
        None = "None",
    }
}

values! {
    /// A value of `MutatingWebhook.sideEffects`, `ValidatingWebhook.sideEffects`.
    SideEffects {
        None = "None",
        NoneOnDryRun = "NoneOnDryRun",
        Some = "Some",
        Unknown = "Unknown",
    }
}

values! {
    /// A value of `StatefulSetUpdateStrategy.type`.
    StatefulSetUpdateStrategyType {
        OnDelete = "OnDelete",
        RollingUpdate = "RollingUpdate",
    }
}

values! {
    /// A value of `Lifecycle.stopSignal`.
    StopSignal {
        Sigabrt = "SIGABRT",
        Sigalrm = "SIGALRM",
        Sigbus = "SIGBUS",
        Sigchld = "SIGCHLD",
        Sigcld = "SIGCLD",
        Sigcont = "SIGCONT",
        Sigfpe = "SIGFPE",
        Sighup = "SIGHUP",
        Sigill = "SIGILL",
        Sigint = "SIGINT",
        Sigio = "SIGIO",
        Sigiot = "SIGIOT",
        Sigkill = "SIGKILL",
        Sigpipe = "SIGPIPE",
        Sigpoll = "SIGPOLL",
        Sigprof = "SIGPROF",
        Sigpwr = "SIGPWR",
        Sigquit = "SIGQUIT",
        Sigrtmax = "SIGRTMAX",
        SigrtmaxMinus1 = "SIGRTMAX-1",
        SigrtmaxMinus10 = "SIGRTMAX-10",
        SigrtmaxMinus11 = "SIGRTMAX-11",
        SigrtmaxMinus12 = "SIGRTMAX-12",
        SigrtmaxMinus13 = "SIGRTMAX-13",
        SigrtmaxMinus14 = "SIGRTMAX-14",
        SigrtmaxMinus2 = "SIGRTMAX-2",
        SigrtmaxMinus3 = "SIGRTMAX-3",
        SigrtmaxMinus4 = "SIGRTMAX-4",
        SigrtmaxMinus5 = "SIGRTMAX-5",
        SigrtmaxMinus6 = "SIGRTMAX-6",
        SigrtmaxMinus7 = "SIGRTMAX-7",
        SigrtmaxMinus8 = "SIGRTMAX-8",
        SigrtmaxMinus9 = "SIGRTMAX-9",
        Sigrtmin = "SIGRTMIN",
        SigrtminPlus1 = "SIGRTMIN+1",
        SigrtminPlus10 = "SIGRTMIN+10",
        SigrtminPlus11 = "SIGRTMIN+11",
        SigrtminPlus12 = "SIGRTMIN+12",
        SigrtminPlus13 = "SIGRTMIN+13",
        SigrtminPlus14 = "SIGRTMIN+14",
        SigrtminPlus15 = "SIGRTMIN+15",
        SigrtminPlus2 = "SIGRTMIN+2",
        SigrtminPlus3 = "SIGRTMIN+3",
        SigrtminPlus4 = "SIGRTMIN+4",
        SigrtminPlus5 = "SIGRTMIN+5",
        SigrtminPlus6 = "SIGRTMIN+6",
        SigrtminPlus7 = "SIGRTMIN+7",
        SigrtminPlus8 = "SIGRTMIN+8",
        SigrtminPlus9 = "SIGRTMIN+9",
        Sigsegv = "SIGSEGV",
        Sigstkflt = "SIGSTKFLT",
        Sigstop = "SIGSTOP",
        Sigsys = "SIGSYS",
        Sigterm = "SIGTERM",
        Sigtrap = "SIGTRAP",
        Sigtstp = "SIGTSTP",
        Sigttin = "SIGTTIN",
        Sigttou = "SIGTTOU",
        Sigurg = "SIGURG",
        Sigusr1 = "SIGUSR1",
        Sigusr2 = "SIGUSR2",
        Sigvtalrm = "SIGVTALRM",
        Sigwinch = "SIGWINCH",
        Sigxcpu = "SIGXCPU",
        Sigxfsz = "SIGXFSZ",
    }
}

values! {
    /// A value of `Subject.kind`.
    SubjectKind {
        Group = "Group",
        ServiceAccount = "ServiceAccount",
        User = "User",
    }
}

values! {
    /// A value of `PodSecurityContext.supplementalGroupsPolicy`.
    SupplementalGroupsPolicy {
        Merge = "Merge",
        Strict = "Strict",
    }
}

values! {
    /// A value of `Taint.effect`.
    TaintEffect {
        NoExecute = "NoExecute",
        NoSchedule = "NoSchedule",
        PreferNoSchedule = "PreferNoSchedule",
    }
}

values! {
    /// A value of `Container.terminationMessagePolicy`, `EphemeralContainer.terminationMessagePolicy`.
    TerminationMessagePolicy {
        FallbackToLogsOnError = "FallbackToLogsOnError",
        File = "File",
    }
}

values! {
    /// A value of `Toleration.effect`.
    TolerationEffect {
        NoExecute = "NoExecute",
        NoSchedule = "NoSchedule",
        PreferNoSchedule = "PreferNoSchedule",
    }
}

values! {
    /// A value of `Toleration.operator`.
    TolerationOperator {
        Equal = "Equal",
        Exists = "Exists",
        Gt = "Gt",
        Lt = "Lt",
    }
}

values! {
    /// A value of `PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy`.
    UnhealthyPodEvictionPolicy {
        AlwaysAllow = "AlwaysAllow",
        IfHealthyBudget = "IfHealthyBudget",
    }
}

values! {
    /// A value of `CertificateSigningRequestSpec.usages`.
    Usage {
        Any = "any",
        CertSign = "cert sign",
        ClientAuth = "client auth",
        CodeSigning = "code signing",
        ContentCommitment = "content commitment",
        CrlSign = "crl sign",
        DataEncipherment = "data encipherment",
        DecipherOnly = "decipher only",
        DigitalSignature = "digital signature",
        EmailProtection = "email protection",
        EncipherOnly = "encipher only",
        IpsecEndSystem = "ipsec end system",
        IpsecTunnel = "ipsec tunnel",
        IpsecUser = "ipsec user",
        KeyAgreement = "key agreement",
        KeyEncipherment = "key encipherment",
        MicrosoftSgc = "microsoft sgc",
        NetscapeSgc = "netscape sgc",
        OcspSigning = "ocsp signing",
        SMime = "s/mime",
        ServerAuth = "server auth",
        Signing = "signing",
        Timestamping = "timestamping",
    }
}

values! {
    /// A value of `ValidatingAdmissionPolicyBindingSpec.validationActions`.
    ValidationAction {
        Audit = "Audit",
        Deny = "Deny",
        Warn = "Warn",
    }
}

values! {
    /// A value of `StorageClass.volumeBindingMode`.
    VolumeBindingMode {
        Immediate = "Immediate",
        WaitForFirstConsumer = "WaitForFirstConsumer",
    }
}

values! {
    /// A value of `CSIDriverSpec.volumeLifecycleModes`.
    VolumeLifecycleMode {
        Ephemeral = "Ephemeral",
        Persistent = "Persistent",
    }
}

values! {
    /// A value of `PersistentVolumeClaimSpec.volumeMode`, `PersistentVolumeSpec.volumeMode`.
    VolumeMode {
        Block = "Block",
        Filesystem = "Filesystem",
    }
}

values! {
    /// A value of `StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted`.
    WhenDeleted {
        Delete = "Delete",
        Retain = "Retain",
    }
}

values! {
    /// A value of `StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled`.
    WhenScaled {
        Delete = "Delete",
        Retain = "Retain",
    }
}

values! {
    /// A value of `TopologySpreadConstraint.whenUnsatisfiable`.
    WhenUnsatisfiable {
        DoNotSchedule = "DoNotSchedule",
        ScheduleAnyway = "ScheduleAnyway",
    }
}

sources! {
    aws_elastic_block_store: AWSElasticBlockStoreVolumeSource,
    azure_disk: AzureDiskVolumeSource,
    azure_file: AzureFileVolumeSource,
    cephfs: CephFSVolumeSource,
    cinder: CinderVolumeSource,
    config_map: ConfigMapVolumeSource,
    csi: CSIVolumeSource,
    downward_api: DownwardAPIVolumeSource,
    empty_dir: EmptyDirVolumeSource,
    ephemeral: EphemeralVolumeSource,
    fc: FCVolumeSource,
    flex_volume: FlexVolumeSource,
    flocker: FlockerVolumeSource,
    gce_persistent_disk: GCEPersistentDiskVolumeSource,
    git_repo: GitRepoVolumeSource,
    glusterfs: GlusterfsVolumeSource,
    host_path: HostPathVolumeSource,
    image: ImageVolumeSource,
    iscsi: ISCSIVolumeSource,
    nfs: NFSVolumeSource,
    persistent_volume_claim: PersistentVolumeClaimVolumeSource,
    photon_persistent_disk: PhotonPersistentDiskVolumeSource,
    portworx_volume: PortworxVolumeSource,
    projected: ProjectedVolumeSource,
    quobyte: QuobyteVolumeSource,
    rbd: RBDVolumeSource,
    scale_io: ScaleIOVolumeSource,
    secret: SecretVolumeSource,
    storageos: StorageOSVolumeSource,
    vsphere_volume: VsphereVirtualDiskVolumeSource,
}

/// Calls a macro with each builder of what selects the pods that it makes.
macro_rules! each_workload {
    ($callback:ident) => {
        $callback! {
            DaemonSet: k8s_openapi::api::apps::v1::DaemonSet,
            Deployment: k8s_openapi::api::apps::v1::Deployment,
            ReplicaSet: k8s_openapi::api::apps::v1::ReplicaSet,
            StatefulSet: k8s_openapi::api::apps::v1::StatefulSet,
            ReplicationController: k8s_openapi::api::core::v1::ReplicationController,
        }
    };
}

pub(super) use each_workload;

/// Calls a macro with each builder of what can be scaled.
macro_rules! each_scaled {
    ($callback:ident) => {
        $callback! {
            Deployment: k8s_openapi::api::apps::v1::Deployment,
            ReplicaSet: k8s_openapi::api::apps::v1::ReplicaSet,
            StatefulSet: k8s_openapi::api::apps::v1::StatefulSet,
            ReplicationController: k8s_openapi::api::core::v1::ReplicationController,
        }
    };
}

pub(super) use each_scaled;
