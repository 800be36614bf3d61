//! The kinds.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::{Kind, NameRule, Scope};

/// A kind, in one version of its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KindId {
    /// `MutatingAdmissionPolicy` of `admissionregistration.k8s.io/v1`.
    MutatingAdmissionPolicy,
    /// `MutatingAdmissionPolicyBinding` of `admissionregistration.k8s.io/v1`.
    MutatingAdmissionPolicyBinding,
    /// `MutatingWebhookConfiguration` of `admissionregistration.k8s.io/v1`.
    MutatingWebhookConfiguration,
    /// `ValidatingAdmissionPolicy` of `admissionregistration.k8s.io/v1`.
    ValidatingAdmissionPolicy,
    /// `ValidatingAdmissionPolicyBinding` of `admissionregistration.k8s.io/v1`.
    ValidatingAdmissionPolicyBinding,
    /// `ValidatingWebhookConfiguration` of `admissionregistration.k8s.io/v1`.
    ValidatingWebhookConfiguration,
    /// `MutatingAdmissionPolicy` of `admissionregistration.k8s.io/v1alpha1`.
    MutatingAdmissionPolicyV1alpha1,
    /// `MutatingAdmissionPolicyBinding` of `admissionregistration.k8s.io/v1alpha1`.
    MutatingAdmissionPolicyBindingV1alpha1,
    /// `MutatingAdmissionPolicy` of `admissionregistration.k8s.io/v1beta1`.
    MutatingAdmissionPolicyV1beta1,
    /// `MutatingAdmissionPolicyBinding` of `admissionregistration.k8s.io/v1beta1`.
    MutatingAdmissionPolicyBindingV1beta1,
    /// `ValidatingAdmissionPolicy` of `admissionregistration.k8s.io/v1beta1`.
    ValidatingAdmissionPolicyV1beta1,
    /// `ValidatingAdmissionPolicyBinding` of `admissionregistration.k8s.io/v1beta1`.
    ValidatingAdmissionPolicyBindingV1beta1,
    /// `CustomResourceDefinition` of `apiextensions.k8s.io/v1`.
    CustomResourceDefinition,
    /// `APIService` of `apiregistration.k8s.io/v1`.
    APIService,
    /// `ControllerRevision` of `apps/v1`.
    ControllerRevision,
    /// `DaemonSet` of `apps/v1`.
    DaemonSet,
    /// `Deployment` of `apps/v1`.
    Deployment,
    /// `ReplicaSet` of `apps/v1`.
    ReplicaSet,
    /// `StatefulSet` of `apps/v1`.
    StatefulSet,
    /// `SelfSubjectReview` of `authentication.k8s.io/v1`.
    SelfSubjectReview,
    /// `TokenReview` of `authentication.k8s.io/v1`.
    TokenReview,
    /// `LocalSubjectAccessReview` of `authorization.k8s.io/v1`.
    LocalSubjectAccessReview,
    /// `SelfSubjectAccessReview` of `authorization.k8s.io/v1`.
    SelfSubjectAccessReview,
    /// `SelfSubjectRulesReview` of `authorization.k8s.io/v1`.
    SelfSubjectRulesReview,
    /// `SubjectAccessReview` of `authorization.k8s.io/v1`.
    SubjectAccessReview,
    /// `HorizontalPodAutoscaler` of `autoscaling/v1`.
    HorizontalPodAutoscalerV1,
    /// `HorizontalPodAutoscaler` of `autoscaling/v2`.
    HorizontalPodAutoscaler,
    /// `CronJob` of `batch/v1`.
    CronJob,
    /// `Job` of `batch/v1`.
    Job,
    /// `CertificateSigningRequest` of `certificates.k8s.io/v1`.
    CertificateSigningRequest,
    /// `ClusterTrustBundle` of `certificates.k8s.io/v1`.
    ClusterTrustBundle,
    /// `PodCertificateRequest` of `certificates.k8s.io/v1`.
    PodCertificateRequest,
    /// `ClusterTrustBundle` of `certificates.k8s.io/v1alpha1`.
    ClusterTrustBundleV1alpha1,
    /// `PodCertificateRequest` of `certificates.k8s.io/v1alpha1`.
    PodCertificateRequestV1alpha1,
    /// `ClusterTrustBundle` of `certificates.k8s.io/v1beta1`.
    ClusterTrustBundleV1beta1,
    /// `PodCertificateRequest` of `certificates.k8s.io/v1beta1`.
    PodCertificateRequestV1beta1,
    /// `Lease` of `coordination.k8s.io/v1`.
    Lease,
    /// `LeaseCandidate` of `coordination.k8s.io/v1alpha2`.
    LeaseCandidateV1alpha2,
    /// `LeaseCandidate` of `coordination.k8s.io/v1beta1`.
    LeaseCandidate,
    /// `EndpointSlice` of `discovery.k8s.io/v1`.
    EndpointSlice,
    /// `Event` of `events.k8s.io/v1`.
    EventsEvent,
    /// `FlowSchema` of `flowcontrol.apiserver.k8s.io/v1`.
    FlowSchema,
    /// `PriorityLevelConfiguration` of `flowcontrol.apiserver.k8s.io/v1`.
    PriorityLevelConfiguration,
    /// `StorageVersion` of `internal.apiserver.k8s.io/v1alpha1`.
    StorageVersion,
    /// `Eviction` of `lifecycle.k8s.io/v1alpha1`.
    Eviction,
    /// `EvictionRequest` of `lifecycle.k8s.io/v1alpha1`.
    EvictionRequest,
    /// `IPAddress` of `networking.k8s.io/v1`.
    IPAddress,
    /// `Ingress` of `networking.k8s.io/v1`.
    Ingress,
    /// `IngressClass` of `networking.k8s.io/v1`.
    IngressClass,
    /// `NetworkPolicy` of `networking.k8s.io/v1`.
    NetworkPolicy,
    /// `ServiceCIDR` of `networking.k8s.io/v1`.
    ServiceCIDR,
    /// `IPAddress` of `networking.k8s.io/v1beta1`.
    IPAddressV1beta1,
    /// `ServiceCIDR` of `networking.k8s.io/v1beta1`.
    ServiceCIDRV1beta1,
    /// `RuntimeClass` of `node.k8s.io/v1`.
    RuntimeClass,
    /// `PodDisruptionBudget` of `policy/v1`.
    PodDisruptionBudget,
    /// `ClusterRole` of `rbac.authorization.k8s.io/v1`.
    ClusterRole,
    /// `ClusterRoleBinding` of `rbac.authorization.k8s.io/v1`.
    ClusterRoleBinding,
    /// `Role` of `rbac.authorization.k8s.io/v1`.
    Role,
    /// `RoleBinding` of `rbac.authorization.k8s.io/v1`.
    RoleBinding,
    /// `DeviceClass` of `resource.k8s.io/v1`.
    DeviceClass,
    /// `DeviceTaintRule` of `resource.k8s.io/v1`.
    DeviceTaintRule,
    /// `ResourceClaim` of `resource.k8s.io/v1`.
    ResourceClaim,
    /// `ResourceClaimTemplate` of `resource.k8s.io/v1`.
    ResourceClaimTemplate,
    /// `ResourceSlice` of `resource.k8s.io/v1`.
    ResourceSlice,
    /// `DeviceClass` of `resource.k8s.io/v1alpha3`.
    DeviceClassV1alpha3,
    /// `DeviceTaintRule` of `resource.k8s.io/v1alpha3`.
    DeviceTaintRuleV1alpha3,
    /// `ResourceClaim` of `resource.k8s.io/v1alpha3`.
    ResourceClaimV1alpha3,
    /// `ResourceClaimTemplate` of `resource.k8s.io/v1alpha3`.
    ResourceClaimTemplateV1alpha3,
    /// `ResourcePoolStatusRequest` of `resource.k8s.io/v1alpha3`.
    ResourcePoolStatusRequest,
    /// `ResourceSlice` of `resource.k8s.io/v1alpha3`.
    ResourceSliceV1alpha3,
    /// `DeviceClass` of `resource.k8s.io/v1beta1`.
    DeviceClassV1beta1,
    /// `ResourceClaim` of `resource.k8s.io/v1beta1`.
    ResourceClaimV1beta1,
    /// `ResourceClaimTemplate` of `resource.k8s.io/v1beta1`.
    ResourceClaimTemplateV1beta1,
    /// `ResourceSlice` of `resource.k8s.io/v1beta1`.
    ResourceSliceV1beta1,
    /// `DeviceClass` of `resource.k8s.io/v1beta2`.
    DeviceClassV1beta2,
    /// `DeviceTaintRule` of `resource.k8s.io/v1beta2`.
    DeviceTaintRuleV1beta2,
    /// `ResourceClaim` of `resource.k8s.io/v1beta2`.
    ResourceClaimV1beta2,
    /// `ResourceClaimTemplate` of `resource.k8s.io/v1beta2`.
    ResourceClaimTemplateV1beta2,
    /// `ResourceSlice` of `resource.k8s.io/v1beta2`.
    ResourceSliceV1beta2,
    /// `PriorityClass` of `scheduling.k8s.io/v1`.
    PriorityClass,
    /// `Workload` of `scheduling.k8s.io/v1alpha1`.
    WorkloadV1alpha1,
    /// `PodGroup` of `scheduling.k8s.io/v1alpha2`.
    PodGroupV1alpha2,
    /// `Workload` of `scheduling.k8s.io/v1alpha2`.
    WorkloadV1alpha2,
    /// `CompositePodGroup` of `scheduling.k8s.io/v1alpha3`.
    CompositePodGroup,
    /// `PodGroup` of `scheduling.k8s.io/v1alpha3`.
    PodGroupV1alpha3,
    /// `Workload` of `scheduling.k8s.io/v1alpha3`.
    WorkloadV1alpha3,
    /// `PodGroup` of `scheduling.k8s.io/v1beta1`.
    PodGroup,
    /// `Workload` of `scheduling.k8s.io/v1beta1`.
    Workload,
    /// `CSIDriver` of `storage.k8s.io/v1`.
    CSIDriver,
    /// `CSINode` of `storage.k8s.io/v1`.
    CSINode,
    /// `CSIStorageCapacity` of `storage.k8s.io/v1`.
    CSIStorageCapacity,
    /// `StorageClass` of `storage.k8s.io/v1`.
    StorageClass,
    /// `VolumeAttachment` of `storage.k8s.io/v1`.
    VolumeAttachment,
    /// `VolumeAttributesClass` of `storage.k8s.io/v1`.
    VolumeAttributesClass,
    /// `VolumeAttributesClass` of `storage.k8s.io/v1alpha1`.
    VolumeAttributesClassV1alpha1,
    /// `VolumeAttributesClass` of `storage.k8s.io/v1beta1`.
    VolumeAttributesClassV1beta1,
    /// `StorageVersionMigration` of `storagemigration.k8s.io/v1`.
    StorageVersionMigration,
    /// `StorageVersionMigration` of `storagemigration.k8s.io/v1alpha1`.
    StorageVersionMigrationV1alpha1,
    /// `StorageVersionMigration` of `storagemigration.k8s.io/v1beta1`.
    StorageVersionMigrationV1beta1,
    /// `Binding` of `v1`.
    Binding,
    /// `ConfigMap` of `v1`.
    ConfigMap,
    /// `Endpoints` of `v1`.
    Endpoints,
    /// `Event` of `v1`.
    Event,
    /// `LimitRange` of `v1`.
    LimitRange,
    /// `Namespace` of `v1`.
    Namespace,
    /// `Node` of `v1`.
    Node,
    /// `PersistentVolume` of `v1`.
    PersistentVolume,
    /// `PersistentVolumeClaim` of `v1`.
    PersistentVolumeClaim,
    /// `Pod` of `v1`.
    Pod,
    /// `PodTemplate` of `v1`.
    PodTemplate,
    /// `ReplicationController` of `v1`.
    ReplicationController,
    /// `ResourceQuota` of `v1`.
    ResourceQuota,
    /// `Secret` of `v1`.
    Secret,
    /// `Service` of `v1`.
    Service,
    /// `ServiceAccount` of `v1`.
    ServiceAccount,
}

/// Every kind, by `apiVersion` and `kind`; [`KindId`] has the same order.
pub static KINDS: &[Kind] = &[
    Kind { id: KindId::MutatingAdmissionPolicy, group: "admissionregistration.k8s.io", version: "v1", api_version: "admissionregistration.k8s.io/v1", kind: "MutatingAdmissionPolicy", plural: "mutatingadmissionpolicies", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::admissionregistration_v1::MUTATING_ADMISSION_POLICY, since: 36, until: 37, preferred: true },
    Kind { id: KindId::MutatingAdmissionPolicyBinding, group: "admissionregistration.k8s.io", version: "v1", api_version: "admissionregistration.k8s.io/v1", kind: "MutatingAdmissionPolicyBinding", plural: "mutatingadmissionpolicybindings", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::admissionregistration_v1::MUTATING_ADMISSION_POLICY_BINDING, since: 36, until: 37, preferred: true },
    Kind { id: KindId::MutatingWebhookConfiguration, group: "admissionregistration.k8s.io", version: "v1", api_version: "admissionregistration.k8s.io/v1", kind: "MutatingWebhookConfiguration", plural: "mutatingwebhookconfigurations", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::admissionregistration_v1::MUTATING_WEBHOOK_CONFIGURATION, since: 33, until: 37, preferred: true },
    Kind { id: KindId::ValidatingAdmissionPolicy, group: "admissionregistration.k8s.io", version: "v1", api_version: "admissionregistration.k8s.io/v1", kind: "ValidatingAdmissionPolicy", plural: "validatingadmissionpolicies", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::admissionregistration_v1::VALIDATING_ADMISSION_POLICY, since: 33, until: 37, preferred: true },
    Kind { id: KindId::ValidatingAdmissionPolicyBinding, group: "admissionregistration.k8s.io", version: "v1", api_version: "admissionregistration.k8s.io/v1", kind: "ValidatingAdmissionPolicyBinding", plural: "validatingadmissionpolicybindings", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::admissionregistration_v1::VALIDATING_ADMISSION_POLICY_BINDING, since: 33, until: 37, preferred: true },
    Kind { id: KindId::ValidatingWebhookConfiguration, group: "admissionregistration.k8s.io", version: "v1", api_version: "admissionregistration.k8s.io/v1", kind: "ValidatingWebhookConfiguration", plural: "validatingwebhookconfigurations", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::admissionregistration_v1::VALIDATING_WEBHOOK_CONFIGURATION, since: 33, until: 37, preferred: true },
    Kind { id: KindId::MutatingAdmissionPolicyV1alpha1, group: "admissionregistration.k8s.io", version: "v1alpha1", api_version: "admissionregistration.k8s.io/v1alpha1", kind: "MutatingAdmissionPolicy", plural: "mutatingadmissionpolicies", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::admissionregistration_v1alpha1::MUTATING_ADMISSION_POLICY, since: 33, until: 37, preferred: false },
    Kind { id: KindId::MutatingAdmissionPolicyBindingV1alpha1, group: "admissionregistration.k8s.io", version: "v1alpha1", api_version: "admissionregistration.k8s.io/v1alpha1", kind: "MutatingAdmissionPolicyBinding", plural: "mutatingadmissionpolicybindings", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::admissionregistration_v1alpha1::MUTATING_ADMISSION_POLICY_BINDING, since: 33, until: 37, preferred: false },
    Kind { id: KindId::MutatingAdmissionPolicyV1beta1, group: "admissionregistration.k8s.io", version: "v1beta1", api_version: "admissionregistration.k8s.io/v1beta1", kind: "MutatingAdmissionPolicy", plural: "mutatingadmissionpolicies", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::admissionregistration_v1beta1::MUTATING_ADMISSION_POLICY, since: 34, until: 37, preferred: false },
    Kind { id: KindId::MutatingAdmissionPolicyBindingV1beta1, group: "admissionregistration.k8s.io", version: "v1beta1", api_version: "admissionregistration.k8s.io/v1beta1", kind: "MutatingAdmissionPolicyBinding", plural: "mutatingadmissionpolicybindings", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::admissionregistration_v1beta1::MUTATING_ADMISSION_POLICY_BINDING, since: 34, until: 37, preferred: false },
    Kind { id: KindId::ValidatingAdmissionPolicyV1beta1, group: "admissionregistration.k8s.io", version: "v1beta1", api_version: "admissionregistration.k8s.io/v1beta1", kind: "ValidatingAdmissionPolicy", plural: "validatingadmissionpolicies", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::admissionregistration_v1beta1::VALIDATING_ADMISSION_POLICY, since: 33, until: 33, preferred: false },
    Kind { id: KindId::ValidatingAdmissionPolicyBindingV1beta1, group: "admissionregistration.k8s.io", version: "v1beta1", api_version: "admissionregistration.k8s.io/v1beta1", kind: "ValidatingAdmissionPolicyBinding", plural: "validatingadmissionpolicybindings", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::admissionregistration_v1beta1::VALIDATING_ADMISSION_POLICY_BINDING, since: 33, until: 33, preferred: false },
    Kind { id: KindId::CustomResourceDefinition, group: "apiextensions.k8s.io", version: "v1", api_version: "apiextensions.k8s.io/v1", kind: "CustomResourceDefinition", plural: "customresourcedefinitions", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::apiextensions_v1::CUSTOM_RESOURCE_DEFINITION, since: 33, until: 37, preferred: true },
    Kind { id: KindId::APIService, group: "apiregistration.k8s.io", version: "v1", api_version: "apiregistration.k8s.io/v1", kind: "APIService", plural: "apiservices", scope: Scope::Cluster, stored: true, name: NameRule::PathSegment, ty: &super::apiregistration_v1::API_SERVICE, since: 33, until: 37, preferred: true },
    Kind { id: KindId::ControllerRevision, group: "apps", version: "v1", api_version: "apps/v1", kind: "ControllerRevision", plural: "controllerrevisions", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::apps_v1::CONTROLLER_REVISION, since: 33, until: 37, preferred: true },
    Kind { id: KindId::DaemonSet, group: "apps", version: "v1", api_version: "apps/v1", kind: "DaemonSet", plural: "daemonsets", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::apps_v1::DAEMON_SET, since: 33, until: 37, preferred: true },
    Kind { id: KindId::Deployment, group: "apps", version: "v1", api_version: "apps/v1", kind: "Deployment", plural: "deployments", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::apps_v1::DEPLOYMENT, since: 33, until: 37, preferred: true },
    Kind { id: KindId::ReplicaSet, group: "apps", version: "v1", api_version: "apps/v1", kind: "ReplicaSet", plural: "replicasets", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::apps_v1::REPLICA_SET, since: 33, until: 37, preferred: true },
    Kind { id: KindId::StatefulSet, group: "apps", version: "v1", api_version: "apps/v1", kind: "StatefulSet", plural: "statefulsets", scope: Scope::Namespaced, stored: true, name: NameRule::DnsLabel, ty: &super::apps_v1::STATEFUL_SET, since: 33, until: 37, preferred: true },
    Kind { id: KindId::SelfSubjectReview, group: "authentication.k8s.io", version: "v1", api_version: "authentication.k8s.io/v1", kind: "SelfSubjectReview", plural: "selfsubjectreviews", scope: Scope::Cluster, stored: false, name: NameRule::Any, ty: &super::authentication_v1::SELF_SUBJECT_REVIEW, since: 33, until: 37, preferred: true },
    Kind { id: KindId::TokenReview, group: "authentication.k8s.io", version: "v1", api_version: "authentication.k8s.io/v1", kind: "TokenReview", plural: "tokenreviews", scope: Scope::Cluster, stored: false, name: NameRule::Any, ty: &super::authentication_v1::TOKEN_REVIEW, since: 33, until: 37, preferred: true },
    Kind { id: KindId::LocalSubjectAccessReview, group: "authorization.k8s.io", version: "v1", api_version: "authorization.k8s.io/v1", kind: "LocalSubjectAccessReview", plural: "localsubjectaccessreviews", scope: Scope::Namespaced, stored: false, name: NameRule::Nothing, ty: &super::authorization_v1::LOCAL_SUBJECT_ACCESS_REVIEW, since: 33, until: 37, preferred: true },
    Kind { id: KindId::SelfSubjectAccessReview, group: "authorization.k8s.io", version: "v1", api_version: "authorization.k8s.io/v1", kind: "SelfSubjectAccessReview", plural: "selfsubjectaccessreviews", scope: Scope::Cluster, stored: false, name: NameRule::Nothing, ty: &super::authorization_v1::SELF_SUBJECT_ACCESS_REVIEW, since: 33, until: 37, preferred: true },
    Kind { id: KindId::SelfSubjectRulesReview, group: "authorization.k8s.io", version: "v1", api_version: "authorization.k8s.io/v1", kind: "SelfSubjectRulesReview", plural: "selfsubjectrulesreviews", scope: Scope::Cluster, stored: false, name: NameRule::Any, ty: &super::authorization_v1::SELF_SUBJECT_RULES_REVIEW, since: 33, until: 37, preferred: true },
    Kind { id: KindId::SubjectAccessReview, group: "authorization.k8s.io", version: "v1", api_version: "authorization.k8s.io/v1", kind: "SubjectAccessReview", plural: "subjectaccessreviews", scope: Scope::Cluster, stored: false, name: NameRule::Nothing, ty: &super::authorization_v1::SUBJECT_ACCESS_REVIEW, since: 33, until: 37, preferred: true },
    Kind { id: KindId::HorizontalPodAutoscalerV1, group: "autoscaling", version: "v1", api_version: "autoscaling/v1", kind: "HorizontalPodAutoscaler", plural: "horizontalpodautoscalers", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::autoscaling_v1::HORIZONTAL_POD_AUTOSCALER, since: 33, until: 37, preferred: false },
    Kind { id: KindId::HorizontalPodAutoscaler, group: "autoscaling", version: "v2", api_version: "autoscaling/v2", kind: "HorizontalPodAutoscaler", plural: "horizontalpodautoscalers", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::autoscaling_v2::HORIZONTAL_POD_AUTOSCALER, since: 33, until: 37, preferred: true },
    Kind { id: KindId::CronJob, group: "batch", version: "v1", api_version: "batch/v1", kind: "CronJob", plural: "cronjobs", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::batch_v1::CRON_JOB, since: 33, until: 37, preferred: true },
    Kind { id: KindId::Job, group: "batch", version: "v1", api_version: "batch/v1", kind: "Job", plural: "jobs", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::batch_v1::JOB, since: 33, until: 37, preferred: true },
    Kind { id: KindId::CertificateSigningRequest, group: "certificates.k8s.io", version: "v1", api_version: "certificates.k8s.io/v1", kind: "CertificateSigningRequest", plural: "certificatesigningrequests", scope: Scope::Cluster, stored: true, name: NameRule::PathSegment, ty: &super::certificates_v1::CERTIFICATE_SIGNING_REQUEST, since: 33, until: 37, preferred: true },
    Kind { id: KindId::ClusterTrustBundle, group: "certificates.k8s.io", version: "v1", api_version: "certificates.k8s.io/v1", kind: "ClusterTrustBundle", plural: "clustertrustbundles", scope: Scope::Cluster, stored: true, name: NameRule::SignerPrefixed, ty: &super::certificates_v1::CLUSTER_TRUST_BUNDLE, since: 37, until: 37, preferred: true },
    Kind { id: KindId::PodCertificateRequest, group: "certificates.k8s.io", version: "v1", api_version: "certificates.k8s.io/v1", kind: "PodCertificateRequest", plural: "podcertificaterequests", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::certificates_v1::POD_CERTIFICATE_REQUEST, since: 37, until: 37, preferred: true },
    Kind { id: KindId::ClusterTrustBundleV1alpha1, group: "certificates.k8s.io", version: "v1alpha1", api_version: "certificates.k8s.io/v1alpha1", kind: "ClusterTrustBundle", plural: "clustertrustbundles", scope: Scope::Cluster, stored: true, name: NameRule::SignerPrefixed, ty: &super::certificates_v1alpha1::CLUSTER_TRUST_BUNDLE, since: 33, until: 36, preferred: false },
    Kind { id: KindId::PodCertificateRequestV1alpha1, group: "certificates.k8s.io", version: "v1alpha1", api_version: "certificates.k8s.io/v1alpha1", kind: "PodCertificateRequest", plural: "podcertificaterequests", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::certificates_v1alpha1::POD_CERTIFICATE_REQUEST, since: 34, until: 34, preferred: false },
    Kind { id: KindId::ClusterTrustBundleV1beta1, group: "certificates.k8s.io", version: "v1beta1", api_version: "certificates.k8s.io/v1beta1", kind: "ClusterTrustBundle", plural: "clustertrustbundles", scope: Scope::Cluster, stored: true, name: NameRule::SignerPrefixed, ty: &super::certificates_v1beta1::CLUSTER_TRUST_BUNDLE, since: 33, until: 37, preferred: false },
    Kind { id: KindId::PodCertificateRequestV1beta1, group: "certificates.k8s.io", version: "v1beta1", api_version: "certificates.k8s.io/v1beta1", kind: "PodCertificateRequest", plural: "podcertificaterequests", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::certificates_v1beta1::POD_CERTIFICATE_REQUEST, since: 35, until: 37, preferred: false },
    Kind { id: KindId::Lease, group: "coordination.k8s.io", version: "v1", api_version: "coordination.k8s.io/v1", kind: "Lease", plural: "leases", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::coordination_v1::LEASE, since: 33, until: 37, preferred: true },
    Kind { id: KindId::LeaseCandidateV1alpha2, group: "coordination.k8s.io", version: "v1alpha2", api_version: "coordination.k8s.io/v1alpha2", kind: "LeaseCandidate", plural: "leasecandidates", scope: Scope::Namespaced, stored: true, name: NameRule::ConfigMapKey, ty: &super::coordination_v1alpha2::LEASE_CANDIDATE, since: 33, until: 37, preferred: false },
    Kind { id: KindId::LeaseCandidate, group: "coordination.k8s.io", version: "v1beta1", api_version: "coordination.k8s.io/v1beta1", kind: "LeaseCandidate", plural: "leasecandidates", scope: Scope::Namespaced, stored: true, name: NameRule::ConfigMapKey, ty: &super::coordination_v1beta1::LEASE_CANDIDATE, since: 33, until: 37, preferred: true },
    Kind { id: KindId::EndpointSlice, group: "discovery.k8s.io", version: "v1", api_version: "discovery.k8s.io/v1", kind: "EndpointSlice", plural: "endpointslices", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::discovery_v1::ENDPOINT_SLICE, since: 33, until: 37, preferred: true },
    Kind { id: KindId::EventsEvent, group: "events.k8s.io", version: "v1", api_version: "events.k8s.io/v1", kind: "Event", plural: "events", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::events_v1::EVENT, since: 33, until: 37, preferred: true },
    Kind { id: KindId::FlowSchema, group: "flowcontrol.apiserver.k8s.io", version: "v1", api_version: "flowcontrol.apiserver.k8s.io/v1", kind: "FlowSchema", plural: "flowschemas", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::flowcontrol_v1::FLOW_SCHEMA, since: 33, until: 37, preferred: true },
    Kind { id: KindId::PriorityLevelConfiguration, group: "flowcontrol.apiserver.k8s.io", version: "v1", api_version: "flowcontrol.apiserver.k8s.io/v1", kind: "PriorityLevelConfiguration", plural: "prioritylevelconfigurations", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::flowcontrol_v1::PRIORITY_LEVEL_CONFIGURATION, since: 33, until: 37, preferred: true },
    Kind { id: KindId::StorageVersion, group: "internal.apiserver.k8s.io", version: "v1alpha1", api_version: "internal.apiserver.k8s.io/v1alpha1", kind: "StorageVersion", plural: "storageversions", scope: Scope::Cluster, stored: true, name: NameRule::GroupResource, ty: &super::apiserverinternal_v1alpha1::STORAGE_VERSION, since: 33, until: 37, preferred: true },
    Kind { id: KindId::Eviction, group: "lifecycle.k8s.io", version: "v1alpha1", api_version: "lifecycle.k8s.io/v1alpha1", kind: "Eviction", plural: "evictions", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::lifecycle_v1alpha1::EVICTION, since: 37, until: 37, preferred: true },
    Kind { id: KindId::EvictionRequest, group: "lifecycle.k8s.io", version: "v1alpha1", api_version: "lifecycle.k8s.io/v1alpha1", kind: "EvictionRequest", plural: "evictionrequests", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::lifecycle_v1alpha1::EVICTION_REQUEST, since: 37, until: 37, preferred: true },
    Kind { id: KindId::IPAddress, group: "networking.k8s.io", version: "v1", api_version: "networking.k8s.io/v1", kind: "IPAddress", plural: "ipaddresses", scope: Scope::Cluster, stored: true, name: NameRule::IpAddress, ty: &super::networking_v1::IP_ADDRESS, since: 33, until: 37, preferred: true },
    Kind { id: KindId::Ingress, group: "networking.k8s.io", version: "v1", api_version: "networking.k8s.io/v1", kind: "Ingress", plural: "ingresses", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::networking_v1::INGRESS, since: 33, until: 37, preferred: true },
    Kind { id: KindId::IngressClass, group: "networking.k8s.io", version: "v1", api_version: "networking.k8s.io/v1", kind: "IngressClass", plural: "ingressclasses", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::networking_v1::INGRESS_CLASS, since: 33, until: 37, preferred: true },
    Kind { id: KindId::NetworkPolicy, group: "networking.k8s.io", version: "v1", api_version: "networking.k8s.io/v1", kind: "NetworkPolicy", plural: "networkpolicies", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::networking_v1::NETWORK_POLICY, since: 33, until: 37, preferred: true },
    Kind { id: KindId::ServiceCIDR, group: "networking.k8s.io", version: "v1", api_version: "networking.k8s.io/v1", kind: "ServiceCIDR", plural: "servicecidrs", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::networking_v1::SERVICE_CIDR, since: 33, until: 37, preferred: true },
    Kind { id: KindId::IPAddressV1beta1, group: "networking.k8s.io", version: "v1beta1", api_version: "networking.k8s.io/v1beta1", kind: "IPAddress", plural: "ipaddresses", scope: Scope::Cluster, stored: true, name: NameRule::IpAddress, ty: &super::networking_v1beta1::IP_ADDRESS, since: 33, until: 36, preferred: false },
    Kind { id: KindId::ServiceCIDRV1beta1, group: "networking.k8s.io", version: "v1beta1", api_version: "networking.k8s.io/v1beta1", kind: "ServiceCIDR", plural: "servicecidrs", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::networking_v1beta1::SERVICE_CIDR, since: 33, until: 36, preferred: false },
    Kind { id: KindId::RuntimeClass, group: "node.k8s.io", version: "v1", api_version: "node.k8s.io/v1", kind: "RuntimeClass", plural: "runtimeclasses", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::node_v1::RUNTIME_CLASS, since: 33, until: 37, preferred: true },
    Kind { id: KindId::PodDisruptionBudget, group: "policy", version: "v1", api_version: "policy/v1", kind: "PodDisruptionBudget", plural: "poddisruptionbudgets", scope: Scope::Namespaced, stored: true, name: NameRule::PathSegment, ty: &super::policy_v1::POD_DISRUPTION_BUDGET, since: 33, until: 37, preferred: true },
    Kind { id: KindId::ClusterRole, group: "rbac.authorization.k8s.io", version: "v1", api_version: "rbac.authorization.k8s.io/v1", kind: "ClusterRole", plural: "clusterroles", scope: Scope::Cluster, stored: true, name: NameRule::PathSegment, ty: &super::rbac_v1::CLUSTER_ROLE, since: 33, until: 37, preferred: true },
    Kind { id: KindId::ClusterRoleBinding, group: "rbac.authorization.k8s.io", version: "v1", api_version: "rbac.authorization.k8s.io/v1", kind: "ClusterRoleBinding", plural: "clusterrolebindings", scope: Scope::Cluster, stored: true, name: NameRule::PathSegment, ty: &super::rbac_v1::CLUSTER_ROLE_BINDING, since: 33, until: 37, preferred: true },
    Kind { id: KindId::Role, group: "rbac.authorization.k8s.io", version: "v1", api_version: "rbac.authorization.k8s.io/v1", kind: "Role", plural: "roles", scope: Scope::Namespaced, stored: true, name: NameRule::PathSegment, ty: &super::rbac_v1::ROLE, since: 33, until: 37, preferred: true },
    Kind { id: KindId::RoleBinding, group: "rbac.authorization.k8s.io", version: "v1", api_version: "rbac.authorization.k8s.io/v1", kind: "RoleBinding", plural: "rolebindings", scope: Scope::Namespaced, stored: true, name: NameRule::PathSegment, ty: &super::rbac_v1::ROLE_BINDING, since: 33, until: 37, preferred: true },
    Kind { id: KindId::DeviceClass, group: "resource.k8s.io", version: "v1", api_version: "resource.k8s.io/v1", kind: "DeviceClass", plural: "deviceclasses", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1::DEVICE_CLASS, since: 34, until: 37, preferred: true },
    Kind { id: KindId::DeviceTaintRule, group: "resource.k8s.io", version: "v1", api_version: "resource.k8s.io/v1", kind: "DeviceTaintRule", plural: "devicetaintrules", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1::DEVICE_TAINT_RULE, since: 37, until: 37, preferred: true },
    Kind { id: KindId::ResourceClaim, group: "resource.k8s.io", version: "v1", api_version: "resource.k8s.io/v1", kind: "ResourceClaim", plural: "resourceclaims", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1::RESOURCE_CLAIM, since: 34, until: 37, preferred: true },
    Kind { id: KindId::ResourceClaimTemplate, group: "resource.k8s.io", version: "v1", api_version: "resource.k8s.io/v1", kind: "ResourceClaimTemplate", plural: "resourceclaimtemplates", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1::RESOURCE_CLAIM_TEMPLATE, since: 34, until: 37, preferred: true },
    Kind { id: KindId::ResourceSlice, group: "resource.k8s.io", version: "v1", api_version: "resource.k8s.io/v1", kind: "ResourceSlice", plural: "resourceslices", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1::RESOURCE_SLICE, since: 34, until: 37, preferred: true },
    Kind { id: KindId::DeviceClassV1alpha3, group: "resource.k8s.io", version: "v1alpha3", api_version: "resource.k8s.io/v1alpha3", kind: "DeviceClass", plural: "deviceclasses", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1alpha3::DEVICE_CLASS, since: 33, until: 33, preferred: false },
    Kind { id: KindId::DeviceTaintRuleV1alpha3, group: "resource.k8s.io", version: "v1alpha3", api_version: "resource.k8s.io/v1alpha3", kind: "DeviceTaintRule", plural: "devicetaintrules", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1alpha3::DEVICE_TAINT_RULE, since: 33, until: 37, preferred: false },
    Kind { id: KindId::ResourceClaimV1alpha3, group: "resource.k8s.io", version: "v1alpha3", api_version: "resource.k8s.io/v1alpha3", kind: "ResourceClaim", plural: "resourceclaims", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1alpha3::RESOURCE_CLAIM, since: 33, until: 33, preferred: false },
    Kind { id: KindId::ResourceClaimTemplateV1alpha3, group: "resource.k8s.io", version: "v1alpha3", api_version: "resource.k8s.io/v1alpha3", kind: "ResourceClaimTemplate", plural: "resourceclaimtemplates", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1alpha3::RESOURCE_CLAIM_TEMPLATE, since: 33, until: 33, preferred: false },
    Kind { id: KindId::ResourcePoolStatusRequest, group: "resource.k8s.io", version: "v1alpha3", api_version: "resource.k8s.io/v1alpha3", kind: "ResourcePoolStatusRequest", plural: "resourcepoolstatusrequests", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1alpha3::RESOURCE_POOL_STATUS_REQUEST, since: 36, until: 37, preferred: true },
    Kind { id: KindId::ResourceSliceV1alpha3, group: "resource.k8s.io", version: "v1alpha3", api_version: "resource.k8s.io/v1alpha3", kind: "ResourceSlice", plural: "resourceslices", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1alpha3::RESOURCE_SLICE, since: 33, until: 33, preferred: false },
    Kind { id: KindId::DeviceClassV1beta1, group: "resource.k8s.io", version: "v1beta1", api_version: "resource.k8s.io/v1beta1", kind: "DeviceClass", plural: "deviceclasses", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1beta1::DEVICE_CLASS, since: 33, until: 37, preferred: false },
    Kind { id: KindId::ResourceClaimV1beta1, group: "resource.k8s.io", version: "v1beta1", api_version: "resource.k8s.io/v1beta1", kind: "ResourceClaim", plural: "resourceclaims", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1beta1::RESOURCE_CLAIM, since: 33, until: 37, preferred: false },
    Kind { id: KindId::ResourceClaimTemplateV1beta1, group: "resource.k8s.io", version: "v1beta1", api_version: "resource.k8s.io/v1beta1", kind: "ResourceClaimTemplate", plural: "resourceclaimtemplates", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1beta1::RESOURCE_CLAIM_TEMPLATE, since: 33, until: 37, preferred: false },
    Kind { id: KindId::ResourceSliceV1beta1, group: "resource.k8s.io", version: "v1beta1", api_version: "resource.k8s.io/v1beta1", kind: "ResourceSlice", plural: "resourceslices", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1beta1::RESOURCE_SLICE, since: 33, until: 37, preferred: false },
    Kind { id: KindId::DeviceClassV1beta2, group: "resource.k8s.io", version: "v1beta2", api_version: "resource.k8s.io/v1beta2", kind: "DeviceClass", plural: "deviceclasses", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1beta2::DEVICE_CLASS, since: 33, until: 37, preferred: false },
    Kind { id: KindId::DeviceTaintRuleV1beta2, group: "resource.k8s.io", version: "v1beta2", api_version: "resource.k8s.io/v1beta2", kind: "DeviceTaintRule", plural: "devicetaintrules", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1beta2::DEVICE_TAINT_RULE, since: 36, until: 37, preferred: false },
    Kind { id: KindId::ResourceClaimV1beta2, group: "resource.k8s.io", version: "v1beta2", api_version: "resource.k8s.io/v1beta2", kind: "ResourceClaim", plural: "resourceclaims", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1beta2::RESOURCE_CLAIM, since: 33, until: 37, preferred: false },
    Kind { id: KindId::ResourceClaimTemplateV1beta2, group: "resource.k8s.io", version: "v1beta2", api_version: "resource.k8s.io/v1beta2", kind: "ResourceClaimTemplate", plural: "resourceclaimtemplates", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1beta2::RESOURCE_CLAIM_TEMPLATE, since: 33, until: 37, preferred: false },
    Kind { id: KindId::ResourceSliceV1beta2, group: "resource.k8s.io", version: "v1beta2", api_version: "resource.k8s.io/v1beta2", kind: "ResourceSlice", plural: "resourceslices", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::resource_v1beta2::RESOURCE_SLICE, since: 33, until: 37, preferred: false },
    Kind { id: KindId::PriorityClass, group: "scheduling.k8s.io", version: "v1", api_version: "scheduling.k8s.io/v1", kind: "PriorityClass", plural: "priorityclasses", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::scheduling_v1::PRIORITY_CLASS, since: 33, until: 37, preferred: true },
    Kind { id: KindId::WorkloadV1alpha1, group: "scheduling.k8s.io", version: "v1alpha1", api_version: "scheduling.k8s.io/v1alpha1", kind: "Workload", plural: "workloads", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::scheduling_v1alpha1::WORKLOAD, since: 35, until: 35, preferred: false },
    Kind { id: KindId::PodGroupV1alpha2, group: "scheduling.k8s.io", version: "v1alpha2", api_version: "scheduling.k8s.io/v1alpha2", kind: "PodGroup", plural: "podgroups", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::scheduling_v1alpha2::POD_GROUP, since: 36, until: 36, preferred: false },
    Kind { id: KindId::WorkloadV1alpha2, group: "scheduling.k8s.io", version: "v1alpha2", api_version: "scheduling.k8s.io/v1alpha2", kind: "Workload", plural: "workloads", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::scheduling_v1alpha2::WORKLOAD, since: 36, until: 36, preferred: false },
    Kind { id: KindId::CompositePodGroup, group: "scheduling.k8s.io", version: "v1alpha3", api_version: "scheduling.k8s.io/v1alpha3", kind: "CompositePodGroup", plural: "compositepodgroups", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::scheduling_v1alpha3::COMPOSITE_POD_GROUP, since: 37, until: 37, preferred: true },
    Kind { id: KindId::PodGroupV1alpha3, group: "scheduling.k8s.io", version: "v1alpha3", api_version: "scheduling.k8s.io/v1alpha3", kind: "PodGroup", plural: "podgroups", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::scheduling_v1alpha3::POD_GROUP, since: 37, until: 37, preferred: false },
    Kind { id: KindId::WorkloadV1alpha3, group: "scheduling.k8s.io", version: "v1alpha3", api_version: "scheduling.k8s.io/v1alpha3", kind: "Workload", plural: "workloads", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::scheduling_v1alpha3::WORKLOAD, since: 37, until: 37, preferred: false },
    Kind { id: KindId::PodGroup, group: "scheduling.k8s.io", version: "v1beta1", api_version: "scheduling.k8s.io/v1beta1", kind: "PodGroup", plural: "podgroups", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::scheduling_v1beta1::POD_GROUP, since: 37, until: 37, preferred: true },
    Kind { id: KindId::Workload, group: "scheduling.k8s.io", version: "v1beta1", api_version: "scheduling.k8s.io/v1beta1", kind: "Workload", plural: "workloads", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::scheduling_v1beta1::WORKLOAD, since: 37, until: 37, preferred: true },
    Kind { id: KindId::CSIDriver, group: "storage.k8s.io", version: "v1", api_version: "storage.k8s.io/v1", kind: "CSIDriver", plural: "csidrivers", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::storage_v1::CSI_DRIVER, since: 33, until: 37, preferred: true },
    Kind { id: KindId::CSINode, group: "storage.k8s.io", version: "v1", api_version: "storage.k8s.io/v1", kind: "CSINode", plural: "csinodes", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::storage_v1::CSI_NODE, since: 33, until: 37, preferred: true },
    Kind { id: KindId::CSIStorageCapacity, group: "storage.k8s.io", version: "v1", api_version: "storage.k8s.io/v1", kind: "CSIStorageCapacity", plural: "csistoragecapacities", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::storage_v1::CSI_STORAGE_CAPACITY, since: 33, until: 37, preferred: true },
    Kind { id: KindId::StorageClass, group: "storage.k8s.io", version: "v1", api_version: "storage.k8s.io/v1", kind: "StorageClass", plural: "storageclasses", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::storage_v1::STORAGE_CLASS, since: 33, until: 37, preferred: true },
    Kind { id: KindId::VolumeAttachment, group: "storage.k8s.io", version: "v1", api_version: "storage.k8s.io/v1", kind: "VolumeAttachment", plural: "volumeattachments", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::storage_v1::VOLUME_ATTACHMENT, since: 33, until: 37, preferred: true },
    Kind { id: KindId::VolumeAttributesClass, group: "storage.k8s.io", version: "v1", api_version: "storage.k8s.io/v1", kind: "VolumeAttributesClass", plural: "volumeattributesclasses", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::storage_v1::VOLUME_ATTRIBUTES_CLASS, since: 34, until: 37, preferred: true },
    Kind { id: KindId::VolumeAttributesClassV1alpha1, group: "storage.k8s.io", version: "v1alpha1", api_version: "storage.k8s.io/v1alpha1", kind: "VolumeAttributesClass", plural: "volumeattributesclasses", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::storage_v1alpha1::VOLUME_ATTRIBUTES_CLASS, since: 33, until: 34, preferred: false },
    Kind { id: KindId::VolumeAttributesClassV1beta1, group: "storage.k8s.io", version: "v1beta1", api_version: "storage.k8s.io/v1beta1", kind: "VolumeAttributesClass", plural: "volumeattributesclasses", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::storage_v1beta1::VOLUME_ATTRIBUTES_CLASS, since: 33, until: 36, preferred: false },
    Kind { id: KindId::StorageVersionMigration, group: "storagemigration.k8s.io", version: "v1", api_version: "storagemigration.k8s.io/v1", kind: "StorageVersionMigration", plural: "storageversionmigrations", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::storagemigration_v1::STORAGE_VERSION_MIGRATION, since: 37, until: 37, preferred: true },
    Kind { id: KindId::StorageVersionMigrationV1alpha1, group: "storagemigration.k8s.io", version: "v1alpha1", api_version: "storagemigration.k8s.io/v1alpha1", kind: "StorageVersionMigration", plural: "storageversionmigrations", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::storagemigration_v1alpha1::STORAGE_VERSION_MIGRATION, since: 33, until: 34, preferred: false },
    Kind { id: KindId::StorageVersionMigrationV1beta1, group: "storagemigration.k8s.io", version: "v1beta1", api_version: "storagemigration.k8s.io/v1beta1", kind: "StorageVersionMigration", plural: "storageversionmigrations", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::storagemigration_v1beta1::STORAGE_VERSION_MIGRATION, since: 35, until: 37, preferred: false },
    Kind { id: KindId::Binding, group: "", version: "v1", api_version: "v1", kind: "Binding", plural: "bindings", scope: Scope::Namespaced, stored: false, name: NameRule::Any, ty: &super::core_v1::BINDING, since: 33, until: 37, preferred: true },
    Kind { id: KindId::ConfigMap, group: "", version: "v1", api_version: "v1", kind: "ConfigMap", plural: "configmaps", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::core_v1::CONFIG_MAP, since: 33, until: 37, preferred: true },
    Kind { id: KindId::Endpoints, group: "", version: "v1", api_version: "v1", kind: "Endpoints", plural: "endpoints", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::core_v1::ENDPOINTS, since: 33, until: 37, preferred: true },
    Kind { id: KindId::Event, group: "", version: "v1", api_version: "v1", kind: "Event", plural: "events", scope: Scope::Namespaced, stored: true, name: NameRule::PathSegment, ty: &super::core_v1::EVENT, since: 33, until: 37, preferred: true },
    Kind { id: KindId::LimitRange, group: "", version: "v1", api_version: "v1", kind: "LimitRange", plural: "limitranges", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::core_v1::LIMIT_RANGE, since: 33, until: 37, preferred: true },
    Kind { id: KindId::Namespace, group: "", version: "v1", api_version: "v1", kind: "Namespace", plural: "namespaces", scope: Scope::Cluster, stored: true, name: NameRule::DnsLabel, ty: &super::core_v1::NAMESPACE, since: 33, until: 37, preferred: true },
    Kind { id: KindId::Node, group: "", version: "v1", api_version: "v1", kind: "Node", plural: "nodes", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::core_v1::NODE, since: 33, until: 37, preferred: true },
    Kind { id: KindId::PersistentVolume, group: "", version: "v1", api_version: "v1", kind: "PersistentVolume", plural: "persistentvolumes", scope: Scope::Cluster, stored: true, name: NameRule::DnsSubdomain, ty: &super::core_v1::PERSISTENT_VOLUME, since: 33, until: 37, preferred: true },
    Kind { id: KindId::PersistentVolumeClaim, group: "", version: "v1", api_version: "v1", kind: "PersistentVolumeClaim", plural: "persistentvolumeclaims", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::core_v1::PERSISTENT_VOLUME_CLAIM, since: 33, until: 37, preferred: true },
    Kind { id: KindId::Pod, group: "", version: "v1", api_version: "v1", kind: "Pod", plural: "pods", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::core_v1::POD, since: 33, until: 37, preferred: true },
    Kind { id: KindId::PodTemplate, group: "", version: "v1", api_version: "v1", kind: "PodTemplate", plural: "podtemplates", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::core_v1::POD_TEMPLATE, since: 33, until: 37, preferred: true },
    Kind { id: KindId::ReplicationController, group: "", version: "v1", api_version: "v1", kind: "ReplicationController", plural: "replicationcontrollers", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::core_v1::REPLICATION_CONTROLLER, since: 33, until: 37, preferred: true },
    Kind { id: KindId::ResourceQuota, group: "", version: "v1", api_version: "v1", kind: "ResourceQuota", plural: "resourcequotas", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::core_v1::RESOURCE_QUOTA, since: 33, until: 37, preferred: true },
    Kind { id: KindId::Secret, group: "", version: "v1", api_version: "v1", kind: "Secret", plural: "secrets", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::core_v1::SECRET, since: 33, until: 37, preferred: true },
    Kind { id: KindId::Service, group: "", version: "v1", api_version: "v1", kind: "Service", plural: "services", scope: Scope::Namespaced, stored: true, name: NameRule::DnsLabel1035Before(36), ty: &super::core_v1::SERVICE, since: 33, until: 37, preferred: true },
    Kind { id: KindId::ServiceAccount, group: "", version: "v1", api_version: "v1", kind: "ServiceAccount", plural: "serviceaccounts", scope: Scope::Namespaced, stored: true, name: NameRule::DnsSubdomain, ty: &super::core_v1::SERVICE_ACCOUNT, since: 33, until: 37, preferred: true },
];
