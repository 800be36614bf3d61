//! What the schema has for the macros.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use k8s_openapi::{api, apiextensions_apiserver, apimachinery, kube_aggregator};

use super::apply::{elements, sources};
use super::base::wholes;
use super::splice::lists;

k8s_openapi::k8s_if_le_1_33! {
lists! {
    api::admissionregistration::v1beta1::ValidatingAdmissionPolicySpec {
        audit_annotations: api::admissionregistration::v1beta1::AuditAnnotation,
        match_conditions: api::admissionregistration::v1beta1::MatchCondition,
        validations: api::admissionregistration::v1beta1::Validation,
        variables: api::admissionregistration::v1beta1::Variable,
    }
    api::resource::v1alpha3::BasicDevice {
        consumes_counters: api::resource::v1alpha3::DeviceCounterConsumption,
        taints: api::resource::v1alpha3::DeviceTaint,
    }
    api::resource::v1alpha3::DeviceClaim {
        config: api::resource::v1alpha3::DeviceClaimConfiguration,
        constraints: api::resource::v1alpha3::DeviceConstraint,
        requests: api::resource::v1alpha3::DeviceRequest,
    }
    api::resource::v1alpha3::DeviceClassSpec {
        config: api::resource::v1alpha3::DeviceClassConfiguration,
        selectors: api::resource::v1alpha3::DeviceSelector,
    }
    api::resource::v1alpha3::DeviceRequest {
        first_available: api::resource::v1alpha3::DeviceSubRequest,
        selectors: api::resource::v1alpha3::DeviceSelector,
        tolerations: api::resource::v1alpha3::DeviceToleration,
    }
    api::resource::v1alpha3::DeviceSubRequest {
        selectors: api::resource::v1alpha3::DeviceSelector,
        tolerations: api::resource::v1alpha3::DeviceToleration,
    }
    api::resource::v1alpha3::ResourceSliceSpec {
        devices: api::resource::v1alpha3::Device,
        shared_counters: api::resource::v1alpha3::CounterSet,
    }
}
}

k8s_openapi::k8s_if_le_1_34! {
lists! {
    api::resource::v1alpha3::DeviceTaintSelector {
        selectors: api::resource::v1alpha3::DeviceSelector,
    }
}
}

lists! {
    api::admissionregistration::v1::MutatingWebhook {
        match_conditions: api::admissionregistration::v1::MatchCondition,
        rules: api::admissionregistration::v1::RuleWithOperations,
    }
    api::admissionregistration::v1::MutatingWebhookConfiguration {
        webhooks: api::admissionregistration::v1::MutatingWebhook,
    }
    api::admissionregistration::v1::ValidatingAdmissionPolicySpec {
        audit_annotations: api::admissionregistration::v1::AuditAnnotation,
        match_conditions: api::admissionregistration::v1::MatchCondition,
        validations: api::admissionregistration::v1::Validation,
        variables: api::admissionregistration::v1::Variable,
    }
    api::admissionregistration::v1::ValidatingWebhook {
        match_conditions: api::admissionregistration::v1::MatchCondition,
        rules: api::admissionregistration::v1::RuleWithOperations,
    }
    api::admissionregistration::v1::ValidatingWebhookConfiguration {
        webhooks: api::admissionregistration::v1::ValidatingWebhook,
    }
    api::admissionregistration::v1alpha1::MutatingAdmissionPolicySpec {
        match_conditions: api::admissionregistration::v1alpha1::MatchCondition,
        mutations: api::admissionregistration::v1alpha1::Mutation,
        variables: api::admissionregistration::v1alpha1::Variable,
    }
    api::apps::v1::StatefulSetSpec {
        volume_claim_templates: api::core::v1::PersistentVolumeClaim,
    }
    api::authorization::v1::FieldSelectorAttributes {
        requirements: apimachinery::pkg::apis::meta::v1::FieldSelectorRequirement,
    }
    api::authorization::v1::LabelSelectorAttributes {
        requirements: apimachinery::pkg::apis::meta::v1::LabelSelectorRequirement,
    }
    api::autoscaling::v2::HPAScalingRules {
        policies: api::autoscaling::v2::HPAScalingPolicy,
    }
    api::autoscaling::v2::HorizontalPodAutoscalerSpec {
        metrics: api::autoscaling::v2::MetricSpec,
    }
    api::batch::v1::PodFailurePolicy {
        rules: api::batch::v1::PodFailurePolicyRule,
    }
    api::batch::v1::PodFailurePolicyRule {
        on_pod_conditions: api::batch::v1::PodFailurePolicyOnPodConditionsPattern,
    }
    api::batch::v1::SuccessPolicy {
        rules: api::batch::v1::SuccessPolicyRule,
    }
    api::core::v1::ConfigMapProjection {
        items: api::core::v1::KeyToPath,
    }
    api::core::v1::ConfigMapVolumeSource {
        items: api::core::v1::KeyToPath,
    }
    api::core::v1::Container {
        env: api::core::v1::EnvVar,
        env_from: api::core::v1::EnvFromSource,
        ports: api::core::v1::ContainerPort,
        resize_policy: api::core::v1::ContainerResizePolicy,
        volume_devices: api::core::v1::VolumeDevice,
        volume_mounts: api::core::v1::VolumeMount,
    }
    api::core::v1::DownwardAPIProjection {
        items: api::core::v1::DownwardAPIVolumeFile,
    }
    api::core::v1::DownwardAPIVolumeSource {
        items: api::core::v1::DownwardAPIVolumeFile,
    }
    api::core::v1::EndpointSubset {
        ports: api::core::v1::EndpointPort,
    }
    api::core::v1::Endpoints {
        subsets: api::core::v1::EndpointSubset,
    }
    api::core::v1::EphemeralContainer {
        env: api::core::v1::EnvVar,
        env_from: api::core::v1::EnvFromSource,
        ports: api::core::v1::ContainerPort,
        resize_policy: api::core::v1::ContainerResizePolicy,
        volume_devices: api::core::v1::VolumeDevice,
        volume_mounts: api::core::v1::VolumeMount,
    }
    api::core::v1::HTTPGetAction {
        http_headers: api::core::v1::HTTPHeader,
    }
    api::core::v1::LimitRangeSpec {
        limits: api::core::v1::LimitRangeItem,
    }
    api::core::v1::NodeAffinity {
        preferred_during_scheduling_ignored_during_execution: api::core::v1::PreferredSchedulingTerm,
    }
    api::core::v1::NodeSelector {
        node_selector_terms: api::core::v1::NodeSelectorTerm,
    }
    api::core::v1::NodeSpec {
        taints: api::core::v1::Taint,
    }
    api::core::v1::PodAffinity {
        preferred_during_scheduling_ignored_during_execution: api::core::v1::WeightedPodAffinityTerm,
        required_during_scheduling_ignored_during_execution: api::core::v1::PodAffinityTerm,
    }
    api::core::v1::PodAntiAffinity {
        preferred_during_scheduling_ignored_during_execution: api::core::v1::WeightedPodAffinityTerm,
        required_during_scheduling_ignored_during_execution: api::core::v1::PodAffinityTerm,
    }
    api::core::v1::PodDNSConfig {
        options: api::core::v1::PodDNSConfigOption,
    }
    api::core::v1::PodSecurityContext {
        sysctls: api::core::v1::Sysctl,
    }
    api::core::v1::PodSpec {
        containers: api::core::v1::Container,
        ephemeral_containers: api::core::v1::EphemeralContainer,
        host_aliases: api::core::v1::HostAlias,
        image_pull_secrets: api::core::v1::LocalObjectReference,
        readiness_gates: api::core::v1::PodReadinessGate,
        resource_claims: api::core::v1::PodResourceClaim,
        scheduling_gates: api::core::v1::PodSchedulingGate,
        tolerations: api::core::v1::Toleration,
        topology_spread_constraints: api::core::v1::TopologySpreadConstraint,
        volumes: api::core::v1::Volume,
    }
    api::core::v1::ProjectedVolumeSource {
        sources: api::core::v1::VolumeProjection,
    }
    api::core::v1::ResourceRequirements {
        claims: api::core::v1::ResourceClaim,
    }
    api::core::v1::ScopeSelector {
        match_expressions: api::core::v1::ScopedResourceSelectorRequirement,
    }
    api::core::v1::SecretProjection {
        items: api::core::v1::KeyToPath,
    }
    api::core::v1::SecretVolumeSource {
        items: api::core::v1::KeyToPath,
    }
    api::core::v1::ServiceAccount {
        image_pull_secrets: api::core::v1::LocalObjectReference,
        secrets: api::core::v1::ObjectReference,
    }
    api::core::v1::ServiceSpec {
        ports: api::core::v1::ServicePort,
    }
    api::core::v1::TopologySelectorTerm {
        match_label_expressions: api::core::v1::TopologySelectorLabelRequirement,
    }
    api::discovery::v1::EndpointHints {
        for_nodes: api::discovery::v1::ForNode,
        for_zones: api::discovery::v1::ForZone,
    }
    api::discovery::v1::EndpointSlice {
        endpoints: api::discovery::v1::Endpoint,
        ports: api::discovery::v1::EndpointPort,
    }
    api::flowcontrol::v1::FlowSchemaSpec {
        rules: api::flowcontrol::v1::PolicyRulesWithSubjects,
    }
    api::flowcontrol::v1::PolicyRulesWithSubjects {
        non_resource_rules: api::flowcontrol::v1::NonResourcePolicyRule,
        resource_rules: api::flowcontrol::v1::ResourcePolicyRule,
        subjects: api::flowcontrol::v1::Subject,
    }
    api::networking::v1::HTTPIngressRuleValue {
        paths: api::networking::v1::HTTPIngressPath,
    }
    api::networking::v1::IngressSpec {
        rules: api::networking::v1::IngressRule,
        tls: api::networking::v1::IngressTLS,
    }
    api::networking::v1::NetworkPolicyEgressRule {
        ports: api::networking::v1::NetworkPolicyPort,
        to: api::networking::v1::NetworkPolicyPeer,
    }
    api::networking::v1::NetworkPolicyIngressRule {
        from: api::networking::v1::NetworkPolicyPeer,
        ports: api::networking::v1::NetworkPolicyPort,
    }
    api::networking::v1::NetworkPolicySpec {
        egress: api::networking::v1::NetworkPolicyEgressRule,
        ingress: api::networking::v1::NetworkPolicyIngressRule,
    }
    api::node::v1::Scheduling {
        tolerations: api::core::v1::Toleration,
    }
    api::rbac::v1::AggregationRule {
        cluster_role_selectors: apimachinery::pkg::apis::meta::v1::LabelSelector,
    }
    api::rbac::v1::ClusterRole {
        rules: api::rbac::v1::PolicyRule,
    }
    api::rbac::v1::ClusterRoleBinding {
        subjects: api::rbac::v1::Subject,
    }
    api::rbac::v1::Role {
        rules: api::rbac::v1::PolicyRule,
    }
    api::rbac::v1::RoleBinding {
        subjects: api::rbac::v1::Subject,
    }
    api::resource::v1beta1::BasicDevice {
        consumes_counters: api::resource::v1beta1::DeviceCounterConsumption,
        taints: api::resource::v1beta1::DeviceTaint,
    }
    api::resource::v1beta1::DeviceClaim {
        config: api::resource::v1beta1::DeviceClaimConfiguration,
        constraints: api::resource::v1beta1::DeviceConstraint,
        requests: api::resource::v1beta1::DeviceRequest,
    }
    api::resource::v1beta1::DeviceClassSpec {
        config: api::resource::v1beta1::DeviceClassConfiguration,
        selectors: api::resource::v1beta1::DeviceSelector,
    }
    api::resource::v1beta1::DeviceRequest {
        first_available: api::resource::v1beta1::DeviceSubRequest,
        selectors: api::resource::v1beta1::DeviceSelector,
        tolerations: api::resource::v1beta1::DeviceToleration,
    }
    api::resource::v1beta1::DeviceSubRequest {
        selectors: api::resource::v1beta1::DeviceSelector,
        tolerations: api::resource::v1beta1::DeviceToleration,
    }
    api::resource::v1beta1::ResourceSliceSpec {
        devices: api::resource::v1beta1::Device,
        shared_counters: api::resource::v1beta1::CounterSet,
    }
    api::resource::v1beta2::Device {
        consumes_counters: api::resource::v1beta2::DeviceCounterConsumption,
        taints: api::resource::v1beta2::DeviceTaint,
    }
    api::resource::v1beta2::DeviceClaim {
        config: api::resource::v1beta2::DeviceClaimConfiguration,
        constraints: api::resource::v1beta2::DeviceConstraint,
        requests: api::resource::v1beta2::DeviceRequest,
    }
    api::resource::v1beta2::DeviceClassSpec {
        config: api::resource::v1beta2::DeviceClassConfiguration,
        selectors: api::resource::v1beta2::DeviceSelector,
    }
    api::resource::v1beta2::DeviceRequest {
        first_available: api::resource::v1beta2::DeviceSubRequest,
    }
    api::resource::v1beta2::DeviceSubRequest {
        selectors: api::resource::v1beta2::DeviceSelector,
        tolerations: api::resource::v1beta2::DeviceToleration,
    }
    api::resource::v1beta2::ExactDeviceRequest {
        selectors: api::resource::v1beta2::DeviceSelector,
        tolerations: api::resource::v1beta2::DeviceToleration,
    }
    api::resource::v1beta2::ResourceSliceSpec {
        devices: api::resource::v1beta2::Device,
        shared_counters: api::resource::v1beta2::CounterSet,
    }
    api::storage::v1::CSIDriverSpec {
        token_requests: api::storage::v1::TokenRequest,
    }
    api::storage::v1::CSINodeSpec {
        drivers: api::storage::v1::CSINodeDriver,
    }
    api::storage::v1::StorageClass {
        allowed_topologies: api::core::v1::TopologySelectorTerm,
    }
    apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionSpec {
        versions: apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionVersion,
    }
    apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionVersion {
        additional_printer_columns: apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceColumnDefinition,
        selectable_fields: apiextensions_apiserver::pkg::apis::apiextensions::v1::SelectableField,
    }
    apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaProps {
        x_kubernetes_validations: apiextensions_apiserver::pkg::apis::apiextensions::v1::ValidationRule,
    }
    apimachinery::pkg::apis::meta::v1::LabelSelector {
        match_expressions: apimachinery::pkg::apis::meta::v1::LabelSelectorRequirement,
    }
    apimachinery::pkg::apis::meta::v1::ObjectMeta {
        managed_fields: apimachinery::pkg::apis::meta::v1::ManagedFieldsEntry,
        owner_references: apimachinery::pkg::apis::meta::v1::OwnerReference,
    }
}

k8s_openapi::k8s_if_ge_1_34! {
lists! {
    api::admissionregistration::v1beta1::MutatingAdmissionPolicySpec {
        match_conditions: api::admissionregistration::v1beta1::MatchCondition,
        mutations: api::admissionregistration::v1beta1::Mutation,
        variables: api::admissionregistration::v1beta1::Variable,
    }
    api::core::v1::Container {
        restart_policy_rules: api::core::v1::ContainerRestartRule,
    }
    api::core::v1::EphemeralContainer {
        restart_policy_rules: api::core::v1::ContainerRestartRule,
    }
    api::resource::v1::Device {
        consumes_counters: api::resource::v1::DeviceCounterConsumption,
        taints: api::resource::v1::DeviceTaint,
    }
    api::resource::v1::DeviceClaim {
        config: api::resource::v1::DeviceClaimConfiguration,
        constraints: api::resource::v1::DeviceConstraint,
        requests: api::resource::v1::DeviceRequest,
    }
    api::resource::v1::DeviceClassSpec {
        config: api::resource::v1::DeviceClassConfiguration,
        selectors: api::resource::v1::DeviceSelector,
    }
    api::resource::v1::DeviceRequest {
        first_available: api::resource::v1::DeviceSubRequest,
    }
    api::resource::v1::DeviceSubRequest {
        selectors: api::resource::v1::DeviceSelector,
        tolerations: api::resource::v1::DeviceToleration,
    }
    api::resource::v1::ExactDeviceRequest {
        selectors: api::resource::v1::DeviceSelector,
        tolerations: api::resource::v1::DeviceToleration,
    }
    api::resource::v1::ResourceSliceSpec {
        devices: api::resource::v1::Device,
        shared_counters: api::resource::v1::CounterSet,
    }
}
}

k8s_openapi::k8s_if_le_1_35! {
k8s_openapi::k8s_if_ge_1_35! {
lists! {
    api::scheduling::v1alpha1::WorkloadSpec {
        pod_groups: api::scheduling::v1alpha1::PodGroup,
    }
}
}
}

k8s_openapi::k8s_if_le_1_36! {
k8s_openapi::k8s_if_ge_1_36! {
lists! {
    api::scheduling::v1alpha2::PodGroupSchedulingConstraints {
        topology: api::scheduling::v1alpha2::TopologyConstraint,
    }
    api::scheduling::v1alpha2::PodGroupSpec {
        resource_claims: api::scheduling::v1alpha2::PodGroupResourceClaim,
    }
    api::scheduling::v1alpha2::PodGroupTemplate {
        resource_claims: api::scheduling::v1alpha2::PodGroupResourceClaim,
    }
    api::scheduling::v1alpha2::WorkloadSpec {
        pod_group_templates: api::scheduling::v1alpha2::PodGroupTemplate,
    }
}
}
}

k8s_openapi::k8s_if_ge_1_36! {
lists! {
    api::admissionregistration::v1::MutatingAdmissionPolicySpec {
        match_conditions: api::admissionregistration::v1::MatchCondition,
        mutations: api::admissionregistration::v1::Mutation,
        variables: api::admissionregistration::v1::Variable,
    }
}
}

k8s_openapi::k8s_if_ge_1_37! {
lists! {
    api::batch::v1::JobSchedulingConfiguration {
        resource_claims: api::scheduling::v1alpha3::WorkloadPodGroupResourceClaim,
    }
    api::core::v1::PodSpec {
        eviction_responders: api::core::v1::EvictionResponder,
    }
    api::resource::v1::DeviceSubRequest {
        derived_attributes: api::resource::v1::DeviceDerivedAttribute,
    }
    api::resource::v1::ExactDeviceRequest {
        derived_attributes: api::resource::v1::DeviceDerivedAttribute,
    }
    api::resource::v1beta1::DeviceRequest {
        derived_attributes: api::resource::v1beta1::DeviceDerivedAttribute,
    }
    api::resource::v1beta1::DeviceSubRequest {
        derived_attributes: api::resource::v1beta1::DeviceDerivedAttribute,
    }
    api::resource::v1beta2::DeviceSubRequest {
        derived_attributes: api::resource::v1beta2::DeviceDerivedAttribute,
    }
    api::resource::v1beta2::ExactDeviceRequest {
        derived_attributes: api::resource::v1beta2::DeviceDerivedAttribute,
    }
    api::scheduling::v1alpha3::CompositePodGroupSchedulingConstraints {
        topology: api::scheduling::v1alpha3::TopologyConstraint,
    }
    api::scheduling::v1alpha3::CompositePodGroupTemplate {
        composite_pod_group_templates: api::scheduling::v1alpha3::CompositePodGroupTemplate,
        pod_group_templates: api::scheduling::v1alpha3::PodGroupTemplate,
    }
    api::scheduling::v1alpha3::PodGroupSchedulingConstraints {
        topology: api::scheduling::v1alpha3::TopologyConstraint,
    }
    api::scheduling::v1alpha3::PodGroupSpec {
        resource_claims: api::scheduling::v1alpha3::PodGroupResourceClaim,
    }
    api::scheduling::v1alpha3::PodGroupTemplate {
        resource_claims: api::scheduling::v1alpha3::PodGroupResourceClaim,
    }
    api::scheduling::v1alpha3::WorkloadPodGroupSchedulingConstraints {
        topology: api::scheduling::v1alpha3::TopologyConstraint,
    }
    api::scheduling::v1alpha3::WorkloadSpec {
        composite_pod_group_templates: api::scheduling::v1alpha3::CompositePodGroupTemplate,
        pod_group_templates: api::scheduling::v1alpha3::PodGroupTemplate,
    }
    api::scheduling::v1beta1::CompositePodGroupSchedulingConstraints {
        topology: api::scheduling::v1beta1::TopologyConstraint,
    }
    api::scheduling::v1beta1::CompositePodGroupTemplate {
        composite_pod_group_templates: api::scheduling::v1beta1::CompositePodGroupTemplate,
        pod_group_templates: api::scheduling::v1beta1::PodGroupTemplate,
    }
    api::scheduling::v1beta1::PodGroupSchedulingConstraints {
        topology: api::scheduling::v1beta1::TopologyConstraint,
    }
    api::scheduling::v1beta1::PodGroupSpec {
        resource_claims: api::scheduling::v1beta1::PodGroupResourceClaim,
    }
    api::scheduling::v1beta1::PodGroupTemplate {
        resource_claims: api::scheduling::v1beta1::PodGroupResourceClaim,
    }
    api::scheduling::v1beta1::WorkloadSpec {
        composite_pod_group_templates: api::scheduling::v1beta1::CompositePodGroupTemplate,
        pod_group_templates: api::scheduling::v1beta1::PodGroupTemplate,
    }
}
}

sources! {
    api::core::v1::DownwardAPIVolumeFile {
        field_ref: api::core::v1::ObjectFieldSelector,
        resource_field_ref: api::core::v1::ResourceFieldSelector,
    }
    api::core::v1::EnvFromSource {
        config_map_ref: api::core::v1::ConfigMapEnvSource,
        secret_ref: api::core::v1::SecretEnvSource,
    }
    api::core::v1::Volume {
        aws_elastic_block_store: api::core::v1::AWSElasticBlockStoreVolumeSource,
        azure_disk: api::core::v1::AzureDiskVolumeSource,
        azure_file: api::core::v1::AzureFileVolumeSource,
        cephfs: api::core::v1::CephFSVolumeSource,
        cinder: api::core::v1::CinderVolumeSource,
        config_map: api::core::v1::ConfigMapVolumeSource,
        csi: api::core::v1::CSIVolumeSource,
        downward_api: api::core::v1::DownwardAPIVolumeSource,
        empty_dir: api::core::v1::EmptyDirVolumeSource,
        ephemeral: api::core::v1::EphemeralVolumeSource,
        fc: api::core::v1::FCVolumeSource,
        flex_volume: api::core::v1::FlexVolumeSource,
        flocker: api::core::v1::FlockerVolumeSource,
        gce_persistent_disk: api::core::v1::GCEPersistentDiskVolumeSource,
        git_repo: api::core::v1::GitRepoVolumeSource,
        glusterfs: api::core::v1::GlusterfsVolumeSource,
        host_path: api::core::v1::HostPathVolumeSource,
        image: api::core::v1::ImageVolumeSource,
        iscsi: api::core::v1::ISCSIVolumeSource,
        nfs: api::core::v1::NFSVolumeSource,
        persistent_volume_claim: api::core::v1::PersistentVolumeClaimVolumeSource,
        photon_persistent_disk: api::core::v1::PhotonPersistentDiskVolumeSource,
        portworx_volume: api::core::v1::PortworxVolumeSource,
        projected: api::core::v1::ProjectedVolumeSource,
        quobyte: api::core::v1::QuobyteVolumeSource,
        rbd: api::core::v1::RBDVolumeSource,
        scale_io: api::core::v1::ScaleIOVolumeSource,
        secret: api::core::v1::SecretVolumeSource,
        storageos: api::core::v1::StorageOSVolumeSource,
        vsphere_volume: api::core::v1::VsphereVirtualDiskVolumeSource,
    }
    api::core::v1::VolumeProjection {
        cluster_trust_bundle: api::core::v1::ClusterTrustBundleProjection,
        config_map: api::core::v1::ConfigMapProjection,
        downward_api: api::core::v1::DownwardAPIProjection,
        secret: api::core::v1::SecretProjection,
        service_account_token: api::core::v1::ServiceAccountTokenProjection,
    }
}

k8s_openapi::k8s_if_ge_1_34! {
sources! {
    api::core::v1::VolumeProjection {
        pod_certificate: api::core::v1::PodCertificateProjection,
    }
}
}

k8s_openapi::k8s_if_le_1_33! {
wholes! {
    api::admissionregistration::v1beta1 {
        api::admissionregistration::v1beta1::AuditAnnotation,
        api::admissionregistration::v1beta1::ExpressionWarning,
        api::admissionregistration::v1beta1::TypeChecking,
        api::admissionregistration::v1beta1::ValidatingAdmissionPolicy,
        api::admissionregistration::v1beta1::ValidatingAdmissionPolicyBinding,
        api::admissionregistration::v1beta1::ValidatingAdmissionPolicyBindingSpec,
        api::admissionregistration::v1beta1::ValidatingAdmissionPolicySpec,
        api::admissionregistration::v1beta1::ValidatingAdmissionPolicyStatus,
        api::admissionregistration::v1beta1::Validation,
    }
    api::resource::v1alpha3 {
        api::resource::v1alpha3::AllocatedDeviceStatus,
        api::resource::v1alpha3::AllocationResult,
        api::resource::v1alpha3::BasicDevice,
        api::resource::v1alpha3::Counter,
        api::resource::v1alpha3::CounterSet,
        api::resource::v1alpha3::Device,
        api::resource::v1alpha3::DeviceAllocationConfiguration,
        api::resource::v1alpha3::DeviceAllocationResult,
        api::resource::v1alpha3::DeviceAttribute,
        api::resource::v1alpha3::DeviceClaim,
        api::resource::v1alpha3::DeviceClaimConfiguration,
        api::resource::v1alpha3::DeviceClass,
        api::resource::v1alpha3::DeviceClassConfiguration,
        api::resource::v1alpha3::DeviceClassSpec,
        api::resource::v1alpha3::DeviceConstraint,
        api::resource::v1alpha3::DeviceCounterConsumption,
        api::resource::v1alpha3::DeviceRequest,
        api::resource::v1alpha3::DeviceRequestAllocationResult,
        api::resource::v1alpha3::DeviceSubRequest,
        api::resource::v1alpha3::DeviceToleration,
        api::resource::v1alpha3::NetworkDeviceData,
        api::resource::v1alpha3::OpaqueDeviceConfiguration,
        api::resource::v1alpha3::ResourceClaim,
        api::resource::v1alpha3::ResourceClaimConsumerReference,
        api::resource::v1alpha3::ResourceClaimSpec,
        api::resource::v1alpha3::ResourceClaimStatus,
        api::resource::v1alpha3::ResourceClaimTemplate,
        api::resource::v1alpha3::ResourceClaimTemplateSpec,
        api::resource::v1alpha3::ResourcePool,
        api::resource::v1alpha3::ResourceSlice,
        api::resource::v1alpha3::ResourceSliceSpec,
    }
}
}

k8s_openapi::k8s_if_le_1_34! {
wholes! {
    api::resource::v1alpha3 {
        api::resource::v1alpha3::CELDeviceSelector,
        api::resource::v1alpha3::DeviceSelector,
    }
    api::storage::v1alpha1 {
        api::storage::v1alpha1::VolumeAttributesClass,
    }
    api::storagemigration::v1alpha1 {
        api::storagemigration::v1alpha1::GroupVersionResource,
        api::storagemigration::v1alpha1::MigrationCondition,
        api::storagemigration::v1alpha1::StorageVersionMigration,
        api::storagemigration::v1alpha1::StorageVersionMigrationSpec,
        api::storagemigration::v1alpha1::StorageVersionMigrationStatus,
    }
}
}

k8s_openapi::k8s_if_le_1_36! {
wholes! {
    api::certificates::v1alpha1 {
        api::certificates::v1alpha1::ClusterTrustBundle,
        api::certificates::v1alpha1::ClusterTrustBundleSpec,
    }
    api::networking::v1beta1 {
        api::networking::v1beta1::IPAddress,
        api::networking::v1beta1::IPAddressSpec,
        api::networking::v1beta1::ParentReference,
        api::networking::v1beta1::ServiceCIDR,
        api::networking::v1beta1::ServiceCIDRSpec,
        api::networking::v1beta1::ServiceCIDRStatus,
    }
    api::storage::v1beta1 {
        api::storage::v1beta1::VolumeAttributesClass,
    }
}
}

wholes! {
    api::admissionregistration::v1 {
        api::admissionregistration::v1::AuditAnnotation,
        api::admissionregistration::v1::ExpressionWarning,
        api::admissionregistration::v1::MatchCondition,
        api::admissionregistration::v1::MatchResources,
        api::admissionregistration::v1::MutatingWebhook,
        api::admissionregistration::v1::MutatingWebhookConfiguration,
        api::admissionregistration::v1::NamedRuleWithOperations,
        api::admissionregistration::v1::ParamKind,
        api::admissionregistration::v1::ParamRef,
        api::admissionregistration::v1::RuleWithOperations,
        api::admissionregistration::v1::ServiceReference,
        api::admissionregistration::v1::TypeChecking,
        api::admissionregistration::v1::ValidatingAdmissionPolicy,
        api::admissionregistration::v1::ValidatingAdmissionPolicyBinding,
        api::admissionregistration::v1::ValidatingAdmissionPolicyBindingSpec,
        api::admissionregistration::v1::ValidatingAdmissionPolicySpec,
        api::admissionregistration::v1::ValidatingAdmissionPolicyStatus,
        api::admissionregistration::v1::ValidatingWebhook,
        api::admissionregistration::v1::ValidatingWebhookConfiguration,
        api::admissionregistration::v1::Validation,
        api::admissionregistration::v1::Variable,
        api::admissionregistration::v1::WebhookClientConfig,
    }
    api::admissionregistration::v1alpha1 {
        api::admissionregistration::v1alpha1::ApplyConfiguration,
        api::admissionregistration::v1alpha1::JSONPatch,
        api::admissionregistration::v1alpha1::MatchCondition,
        api::admissionregistration::v1alpha1::MatchResources,
        api::admissionregistration::v1alpha1::MutatingAdmissionPolicy,
        api::admissionregistration::v1alpha1::MutatingAdmissionPolicyBinding,
        api::admissionregistration::v1alpha1::MutatingAdmissionPolicyBindingSpec,
        api::admissionregistration::v1alpha1::MutatingAdmissionPolicySpec,
        api::admissionregistration::v1alpha1::Mutation,
        api::admissionregistration::v1alpha1::NamedRuleWithOperations,
        api::admissionregistration::v1alpha1::ParamKind,
        api::admissionregistration::v1alpha1::ParamRef,
        api::admissionregistration::v1alpha1::Variable,
    }
    api::admissionregistration::v1beta1 {
        api::admissionregistration::v1beta1::MatchCondition,
        api::admissionregistration::v1beta1::MatchResources,
        api::admissionregistration::v1beta1::NamedRuleWithOperations,
        api::admissionregistration::v1beta1::ParamKind,
        api::admissionregistration::v1beta1::ParamRef,
        api::admissionregistration::v1beta1::Variable,
    }
    api::apiserverinternal::v1alpha1 {
        api::apiserverinternal::v1alpha1::ServerStorageVersion,
        api::apiserverinternal::v1alpha1::StorageVersion,
        api::apiserverinternal::v1alpha1::StorageVersionCondition,
        api::apiserverinternal::v1alpha1::StorageVersionStatus,
    }
    api::apps::v1 {
        api::apps::v1::ControllerRevision,
        api::apps::v1::DaemonSet,
        api::apps::v1::DaemonSetCondition,
        api::apps::v1::DaemonSetSpec,
        api::apps::v1::DaemonSetStatus,
        api::apps::v1::DaemonSetUpdateStrategy,
        api::apps::v1::Deployment,
        api::apps::v1::DeploymentCondition,
        api::apps::v1::DeploymentSpec,
        api::apps::v1::DeploymentStatus,
        api::apps::v1::DeploymentStrategy,
        api::apps::v1::ReplicaSet,
        api::apps::v1::ReplicaSetCondition,
        api::apps::v1::ReplicaSetSpec,
        api::apps::v1::ReplicaSetStatus,
        api::apps::v1::RollingUpdateDaemonSet,
        api::apps::v1::RollingUpdateDeployment,
        api::apps::v1::RollingUpdateStatefulSetStrategy,
        api::apps::v1::StatefulSet,
        api::apps::v1::StatefulSetCondition,
        api::apps::v1::StatefulSetOrdinals,
        api::apps::v1::StatefulSetPersistentVolumeClaimRetentionPolicy,
        api::apps::v1::StatefulSetSpec,
        api::apps::v1::StatefulSetStatus,
        api::apps::v1::StatefulSetUpdateStrategy,
    }
    api::authentication::v1 {
        api::authentication::v1::SelfSubjectReview,
        api::authentication::v1::SelfSubjectReviewStatus,
        api::authentication::v1::TokenReview,
        api::authentication::v1::TokenReviewSpec,
        api::authentication::v1::TokenReviewStatus,
        api::authentication::v1::UserInfo,
    }
    api::authorization::v1 {
        api::authorization::v1::FieldSelectorAttributes,
        api::authorization::v1::LabelSelectorAttributes,
        api::authorization::v1::LocalSubjectAccessReview,
        api::authorization::v1::NonResourceAttributes,
        api::authorization::v1::NonResourceRule,
        api::authorization::v1::ResourceAttributes,
        api::authorization::v1::ResourceRule,
        api::authorization::v1::SelfSubjectAccessReview,
        api::authorization::v1::SelfSubjectAccessReviewSpec,
        api::authorization::v1::SelfSubjectRulesReview,
        api::authorization::v1::SelfSubjectRulesReviewSpec,
        api::authorization::v1::SubjectAccessReview,
        api::authorization::v1::SubjectAccessReviewSpec,
        api::authorization::v1::SubjectAccessReviewStatus,
        api::authorization::v1::SubjectRulesReviewStatus,
    }
    api::autoscaling::v1 {
        api::autoscaling::v1::CrossVersionObjectReference,
        api::autoscaling::v1::HorizontalPodAutoscaler,
        api::autoscaling::v1::HorizontalPodAutoscalerSpec,
        api::autoscaling::v1::HorizontalPodAutoscalerStatus,
    }
    api::autoscaling::v2 {
        api::autoscaling::v2::ContainerResourceMetricSource,
        api::autoscaling::v2::ContainerResourceMetricStatus,
        api::autoscaling::v2::CrossVersionObjectReference,
        api::autoscaling::v2::ExternalMetricSource,
        api::autoscaling::v2::ExternalMetricStatus,
        api::autoscaling::v2::HPAScalingPolicy,
        api::autoscaling::v2::HPAScalingRules,
        api::autoscaling::v2::HorizontalPodAutoscaler,
        api::autoscaling::v2::HorizontalPodAutoscalerBehavior,
        api::autoscaling::v2::HorizontalPodAutoscalerCondition,
        api::autoscaling::v2::HorizontalPodAutoscalerSpec,
        api::autoscaling::v2::HorizontalPodAutoscalerStatus,
        api::autoscaling::v2::MetricIdentifier,
        api::autoscaling::v2::MetricSpec,
        api::autoscaling::v2::MetricStatus,
        api::autoscaling::v2::MetricTarget,
        api::autoscaling::v2::MetricValueStatus,
        api::autoscaling::v2::ObjectMetricSource,
        api::autoscaling::v2::ObjectMetricStatus,
        api::autoscaling::v2::PodsMetricSource,
        api::autoscaling::v2::PodsMetricStatus,
        api::autoscaling::v2::ResourceMetricSource,
        api::autoscaling::v2::ResourceMetricStatus,
    }
    api::batch::v1 {
        api::batch::v1::CronJob,
        api::batch::v1::CronJobSpec,
        api::batch::v1::CronJobStatus,
        api::batch::v1::Job,
        api::batch::v1::JobCondition,
        api::batch::v1::JobSpec,
        api::batch::v1::JobStatus,
        api::batch::v1::JobTemplateSpec,
        api::batch::v1::PodFailurePolicy,
        api::batch::v1::PodFailurePolicyOnExitCodesRequirement,
        api::batch::v1::PodFailurePolicyOnPodConditionsPattern,
        api::batch::v1::PodFailurePolicyRule,
        api::batch::v1::SuccessPolicy,
        api::batch::v1::SuccessPolicyRule,
        api::batch::v1::UncountedTerminatedPods,
    }
    api::certificates::v1 {
        api::certificates::v1::CertificateSigningRequest,
        api::certificates::v1::CertificateSigningRequestCondition,
        api::certificates::v1::CertificateSigningRequestSpec,
        api::certificates::v1::CertificateSigningRequestStatus,
    }
    api::certificates::v1beta1 {
        api::certificates::v1beta1::ClusterTrustBundle,
        api::certificates::v1beta1::ClusterTrustBundleSpec,
    }
    api::coordination::v1 {
        api::coordination::v1::Lease,
        api::coordination::v1::LeaseSpec,
    }
    api::coordination::v1alpha2 {
        api::coordination::v1alpha2::LeaseCandidate,
        api::coordination::v1alpha2::LeaseCandidateSpec,
    }
    api::coordination::v1beta1 {
        api::coordination::v1beta1::LeaseCandidate,
        api::coordination::v1beta1::LeaseCandidateSpec,
    }
    api::core::v1 {
        api::core::v1::AWSElasticBlockStoreVolumeSource,
        api::core::v1::Affinity,
        api::core::v1::AppArmorProfile,
        api::core::v1::AttachedVolume,
        api::core::v1::AzureDiskVolumeSource,
        api::core::v1::AzureFilePersistentVolumeSource,
        api::core::v1::AzureFileVolumeSource,
        api::core::v1::Binding,
        api::core::v1::CSIPersistentVolumeSource,
        api::core::v1::CSIVolumeSource,
        api::core::v1::Capabilities,
        api::core::v1::CephFSPersistentVolumeSource,
        api::core::v1::CephFSVolumeSource,
        api::core::v1::CinderPersistentVolumeSource,
        api::core::v1::CinderVolumeSource,
        api::core::v1::ClientIPConfig,
        api::core::v1::ClusterTrustBundleProjection,
        api::core::v1::ConfigMap,
        api::core::v1::ConfigMapEnvSource,
        api::core::v1::ConfigMapKeySelector,
        api::core::v1::ConfigMapNodeConfigSource,
        api::core::v1::ConfigMapProjection,
        api::core::v1::ConfigMapVolumeSource,
        api::core::v1::Container,
        api::core::v1::ContainerImage,
        api::core::v1::ContainerPort,
        api::core::v1::ContainerResizePolicy,
        api::core::v1::ContainerState,
        api::core::v1::ContainerStateRunning,
        api::core::v1::ContainerStateTerminated,
        api::core::v1::ContainerStateWaiting,
        api::core::v1::ContainerStatus,
        api::core::v1::ContainerUser,
        api::core::v1::DaemonEndpoint,
        api::core::v1::DownwardAPIProjection,
        api::core::v1::DownwardAPIVolumeFile,
        api::core::v1::DownwardAPIVolumeSource,
        api::core::v1::EmptyDirVolumeSource,
        api::core::v1::EndpointAddress,
        api::core::v1::EndpointPort,
        api::core::v1::EndpointSubset,
        api::core::v1::Endpoints,
        api::core::v1::EnvFromSource,
        api::core::v1::EnvVar,
        api::core::v1::EnvVarSource,
        api::core::v1::EphemeralContainer,
        api::core::v1::EphemeralVolumeSource,
        api::core::v1::Event,
        api::core::v1::EventSeries,
        api::core::v1::EventSource,
        api::core::v1::ExecAction,
        api::core::v1::FCVolumeSource,
        api::core::v1::FlexPersistentVolumeSource,
        api::core::v1::FlexVolumeSource,
        api::core::v1::FlockerVolumeSource,
        api::core::v1::GCEPersistentDiskVolumeSource,
        api::core::v1::GRPCAction,
        api::core::v1::GitRepoVolumeSource,
        api::core::v1::GlusterfsPersistentVolumeSource,
        api::core::v1::GlusterfsVolumeSource,
        api::core::v1::HTTPGetAction,
        api::core::v1::HTTPHeader,
        api::core::v1::HostAlias,
        api::core::v1::HostIP,
        api::core::v1::HostPathVolumeSource,
        api::core::v1::ISCSIPersistentVolumeSource,
        api::core::v1::ISCSIVolumeSource,
        api::core::v1::ImageVolumeSource,
        api::core::v1::KeyToPath,
        api::core::v1::Lifecycle,
        api::core::v1::LifecycleHandler,
        api::core::v1::LimitRange,
        api::core::v1::LimitRangeItem,
        api::core::v1::LimitRangeSpec,
        api::core::v1::LinuxContainerUser,
        api::core::v1::LoadBalancerIngress,
        api::core::v1::LoadBalancerStatus,
        api::core::v1::LocalObjectReference,
        api::core::v1::LocalVolumeSource,
        api::core::v1::ModifyVolumeStatus,
        api::core::v1::NFSVolumeSource,
        api::core::v1::Namespace,
        api::core::v1::NamespaceCondition,
        api::core::v1::NamespaceSpec,
        api::core::v1::NamespaceStatus,
        api::core::v1::Node,
        api::core::v1::NodeAddress,
        api::core::v1::NodeAffinity,
        api::core::v1::NodeCondition,
        api::core::v1::NodeConfigSource,
        api::core::v1::NodeConfigStatus,
        api::core::v1::NodeDaemonEndpoints,
        api::core::v1::NodeFeatures,
        api::core::v1::NodeRuntimeHandler,
        api::core::v1::NodeRuntimeHandlerFeatures,
        api::core::v1::NodeSelector,
        api::core::v1::NodeSelectorRequirement,
        api::core::v1::NodeSelectorTerm,
        api::core::v1::NodeSpec,
        api::core::v1::NodeStatus,
        api::core::v1::NodeSwapStatus,
        api::core::v1::NodeSystemInfo,
        api::core::v1::ObjectFieldSelector,
        api::core::v1::ObjectReference,
        api::core::v1::PersistentVolume,
        api::core::v1::PersistentVolumeClaim,
        api::core::v1::PersistentVolumeClaimCondition,
        api::core::v1::PersistentVolumeClaimSpec,
        api::core::v1::PersistentVolumeClaimStatus,
        api::core::v1::PersistentVolumeClaimTemplate,
        api::core::v1::PersistentVolumeClaimVolumeSource,
        api::core::v1::PersistentVolumeSpec,
        api::core::v1::PersistentVolumeStatus,
        api::core::v1::PhotonPersistentDiskVolumeSource,
        api::core::v1::Pod,
        api::core::v1::PodAffinity,
        api::core::v1::PodAffinityTerm,
        api::core::v1::PodAntiAffinity,
        api::core::v1::PodCondition,
        api::core::v1::PodDNSConfig,
        api::core::v1::PodDNSConfigOption,
        api::core::v1::PodIP,
        api::core::v1::PodOS,
        api::core::v1::PodReadinessGate,
        api::core::v1::PodResourceClaim,
        api::core::v1::PodResourceClaimStatus,
        api::core::v1::PodSchedulingGate,
        api::core::v1::PodSecurityContext,
        api::core::v1::PodSpec,
        api::core::v1::PodStatus,
        api::core::v1::PodTemplate,
        api::core::v1::PodTemplateSpec,
        api::core::v1::PortStatus,
        api::core::v1::PortworxVolumeSource,
        api::core::v1::PreferredSchedulingTerm,
        api::core::v1::Probe,
        api::core::v1::ProjectedVolumeSource,
        api::core::v1::QuobyteVolumeSource,
        api::core::v1::RBDPersistentVolumeSource,
        api::core::v1::RBDVolumeSource,
        api::core::v1::ReplicationController,
        api::core::v1::ReplicationControllerCondition,
        api::core::v1::ReplicationControllerSpec,
        api::core::v1::ReplicationControllerStatus,
        api::core::v1::ResourceClaim,
        api::core::v1::ResourceFieldSelector,
        api::core::v1::ResourceHealth,
        api::core::v1::ResourceQuota,
        api::core::v1::ResourceQuotaSpec,
        api::core::v1::ResourceQuotaStatus,
        api::core::v1::ResourceRequirements,
        api::core::v1::ResourceStatus,
        api::core::v1::SELinuxOptions,
        api::core::v1::ScaleIOPersistentVolumeSource,
        api::core::v1::ScaleIOVolumeSource,
        api::core::v1::ScopeSelector,
        api::core::v1::ScopedResourceSelectorRequirement,
        api::core::v1::SeccompProfile,
        api::core::v1::Secret,
        api::core::v1::SecretEnvSource,
        api::core::v1::SecretKeySelector,
        api::core::v1::SecretProjection,
        api::core::v1::SecretReference,
        api::core::v1::SecretVolumeSource,
        api::core::v1::SecurityContext,
        api::core::v1::Service,
        api::core::v1::ServiceAccount,
        api::core::v1::ServiceAccountTokenProjection,
        api::core::v1::ServicePort,
        api::core::v1::ServiceSpec,
        api::core::v1::ServiceStatus,
        api::core::v1::SessionAffinityConfig,
        api::core::v1::SleepAction,
        api::core::v1::StorageOSPersistentVolumeSource,
        api::core::v1::StorageOSVolumeSource,
        api::core::v1::Sysctl,
        api::core::v1::TCPSocketAction,
        api::core::v1::Taint,
        api::core::v1::Toleration,
        api::core::v1::TopologySelectorLabelRequirement,
        api::core::v1::TopologySelectorTerm,
        api::core::v1::TopologySpreadConstraint,
        api::core::v1::TypedLocalObjectReference,
        api::core::v1::TypedObjectReference,
        api::core::v1::Volume,
        api::core::v1::VolumeDevice,
        api::core::v1::VolumeMount,
        api::core::v1::VolumeMountStatus,
        api::core::v1::VolumeNodeAffinity,
        api::core::v1::VolumeProjection,
        api::core::v1::VolumeResourceRequirements,
        api::core::v1::VsphereVirtualDiskVolumeSource,
        api::core::v1::WeightedPodAffinityTerm,
        api::core::v1::WindowsSecurityContextOptions,
    }
    api::discovery::v1 {
        api::discovery::v1::Endpoint,
        api::discovery::v1::EndpointConditions,
        api::discovery::v1::EndpointHints,
        api::discovery::v1::EndpointPort,
        api::discovery::v1::EndpointSlice,
        api::discovery::v1::ForNode,
        api::discovery::v1::ForZone,
    }
    api::events::v1 {
        api::events::v1::Event,
        api::events::v1::EventSeries,
    }
    api::flowcontrol::v1 {
        api::flowcontrol::v1::ExemptPriorityLevelConfiguration,
        api::flowcontrol::v1::FlowDistinguisherMethod,
        api::flowcontrol::v1::FlowSchema,
        api::flowcontrol::v1::FlowSchemaCondition,
        api::flowcontrol::v1::FlowSchemaSpec,
        api::flowcontrol::v1::FlowSchemaStatus,
        api::flowcontrol::v1::GroupSubject,
        api::flowcontrol::v1::LimitResponse,
        api::flowcontrol::v1::LimitedPriorityLevelConfiguration,
        api::flowcontrol::v1::NonResourcePolicyRule,
        api::flowcontrol::v1::PolicyRulesWithSubjects,
        api::flowcontrol::v1::PriorityLevelConfiguration,
        api::flowcontrol::v1::PriorityLevelConfigurationCondition,
        api::flowcontrol::v1::PriorityLevelConfigurationReference,
        api::flowcontrol::v1::PriorityLevelConfigurationSpec,
        api::flowcontrol::v1::PriorityLevelConfigurationStatus,
        api::flowcontrol::v1::QueuingConfiguration,
        api::flowcontrol::v1::ResourcePolicyRule,
        api::flowcontrol::v1::ServiceAccountSubject,
        api::flowcontrol::v1::Subject,
        api::flowcontrol::v1::UserSubject,
    }
    api::networking::v1 {
        api::networking::v1::HTTPIngressPath,
        api::networking::v1::HTTPIngressRuleValue,
        api::networking::v1::IPAddress,
        api::networking::v1::IPAddressSpec,
        api::networking::v1::IPBlock,
        api::networking::v1::Ingress,
        api::networking::v1::IngressBackend,
        api::networking::v1::IngressClass,
        api::networking::v1::IngressClassParametersReference,
        api::networking::v1::IngressClassSpec,
        api::networking::v1::IngressLoadBalancerIngress,
        api::networking::v1::IngressLoadBalancerStatus,
        api::networking::v1::IngressPortStatus,
        api::networking::v1::IngressRule,
        api::networking::v1::IngressServiceBackend,
        api::networking::v1::IngressSpec,
        api::networking::v1::IngressStatus,
        api::networking::v1::IngressTLS,
        api::networking::v1::NetworkPolicy,
        api::networking::v1::NetworkPolicyEgressRule,
        api::networking::v1::NetworkPolicyIngressRule,
        api::networking::v1::NetworkPolicyPeer,
        api::networking::v1::NetworkPolicyPort,
        api::networking::v1::NetworkPolicySpec,
        api::networking::v1::ParentReference,
        api::networking::v1::ServiceBackendPort,
        api::networking::v1::ServiceCIDR,
        api::networking::v1::ServiceCIDRSpec,
        api::networking::v1::ServiceCIDRStatus,
    }
    api::node::v1 {
        api::node::v1::Overhead,
        api::node::v1::RuntimeClass,
        api::node::v1::Scheduling,
    }
    api::policy::v1 {
        api::policy::v1::PodDisruptionBudget,
        api::policy::v1::PodDisruptionBudgetSpec,
        api::policy::v1::PodDisruptionBudgetStatus,
    }
    api::rbac::v1 {
        api::rbac::v1::AggregationRule,
        api::rbac::v1::ClusterRole,
        api::rbac::v1::ClusterRoleBinding,
        api::rbac::v1::PolicyRule,
        api::rbac::v1::Role,
        api::rbac::v1::RoleBinding,
        api::rbac::v1::RoleRef,
        api::rbac::v1::Subject,
    }
    api::resource::v1alpha3 {
        api::resource::v1alpha3::DeviceTaint,
        api::resource::v1alpha3::DeviceTaintRule,
        api::resource::v1alpha3::DeviceTaintRuleSpec,
        api::resource::v1alpha3::DeviceTaintSelector,
    }
    api::resource::v1beta1 {
        api::resource::v1beta1::AllocatedDeviceStatus,
        api::resource::v1beta1::AllocationResult,
        api::resource::v1beta1::BasicDevice,
        api::resource::v1beta1::CELDeviceSelector,
        api::resource::v1beta1::Counter,
        api::resource::v1beta1::CounterSet,
        api::resource::v1beta1::Device,
        api::resource::v1beta1::DeviceAllocationConfiguration,
        api::resource::v1beta1::DeviceAllocationResult,
        api::resource::v1beta1::DeviceAttribute,
        api::resource::v1beta1::DeviceCapacity,
        api::resource::v1beta1::DeviceClaim,
        api::resource::v1beta1::DeviceClaimConfiguration,
        api::resource::v1beta1::DeviceClass,
        api::resource::v1beta1::DeviceClassConfiguration,
        api::resource::v1beta1::DeviceClassSpec,
        api::resource::v1beta1::DeviceConstraint,
        api::resource::v1beta1::DeviceCounterConsumption,
        api::resource::v1beta1::DeviceRequest,
        api::resource::v1beta1::DeviceRequestAllocationResult,
        api::resource::v1beta1::DeviceSelector,
        api::resource::v1beta1::DeviceSubRequest,
        api::resource::v1beta1::DeviceTaint,
        api::resource::v1beta1::DeviceToleration,
        api::resource::v1beta1::NetworkDeviceData,
        api::resource::v1beta1::OpaqueDeviceConfiguration,
        api::resource::v1beta1::ResourceClaim,
        api::resource::v1beta1::ResourceClaimConsumerReference,
        api::resource::v1beta1::ResourceClaimSpec,
        api::resource::v1beta1::ResourceClaimStatus,
        api::resource::v1beta1::ResourceClaimTemplate,
        api::resource::v1beta1::ResourceClaimTemplateSpec,
        api::resource::v1beta1::ResourcePool,
        api::resource::v1beta1::ResourceSlice,
        api::resource::v1beta1::ResourceSliceSpec,
    }
    api::resource::v1beta2 {
        api::resource::v1beta2::AllocatedDeviceStatus,
        api::resource::v1beta2::AllocationResult,
        api::resource::v1beta2::CELDeviceSelector,
        api::resource::v1beta2::Counter,
        api::resource::v1beta2::CounterSet,
        api::resource::v1beta2::Device,
        api::resource::v1beta2::DeviceAllocationConfiguration,
        api::resource::v1beta2::DeviceAllocationResult,
        api::resource::v1beta2::DeviceAttribute,
        api::resource::v1beta2::DeviceCapacity,
        api::resource::v1beta2::DeviceClaim,
        api::resource::v1beta2::DeviceClaimConfiguration,
        api::resource::v1beta2::DeviceClass,
        api::resource::v1beta2::DeviceClassConfiguration,
        api::resource::v1beta2::DeviceClassSpec,
        api::resource::v1beta2::DeviceConstraint,
        api::resource::v1beta2::DeviceCounterConsumption,
        api::resource::v1beta2::DeviceRequest,
        api::resource::v1beta2::DeviceRequestAllocationResult,
        api::resource::v1beta2::DeviceSelector,
        api::resource::v1beta2::DeviceSubRequest,
        api::resource::v1beta2::DeviceTaint,
        api::resource::v1beta2::DeviceToleration,
        api::resource::v1beta2::ExactDeviceRequest,
        api::resource::v1beta2::NetworkDeviceData,
        api::resource::v1beta2::OpaqueDeviceConfiguration,
        api::resource::v1beta2::ResourceClaim,
        api::resource::v1beta2::ResourceClaimConsumerReference,
        api::resource::v1beta2::ResourceClaimSpec,
        api::resource::v1beta2::ResourceClaimStatus,
        api::resource::v1beta2::ResourceClaimTemplate,
        api::resource::v1beta2::ResourceClaimTemplateSpec,
        api::resource::v1beta2::ResourcePool,
        api::resource::v1beta2::ResourceSlice,
        api::resource::v1beta2::ResourceSliceSpec,
    }
    api::scheduling::v1 {
        api::scheduling::v1::PriorityClass,
    }
    api::storage::v1 {
        api::storage::v1::CSIDriver,
        api::storage::v1::CSIDriverSpec,
        api::storage::v1::CSINode,
        api::storage::v1::CSINodeDriver,
        api::storage::v1::CSINodeSpec,
        api::storage::v1::CSIStorageCapacity,
        api::storage::v1::StorageClass,
        api::storage::v1::TokenRequest,
        api::storage::v1::VolumeAttachment,
        api::storage::v1::VolumeAttachmentSource,
        api::storage::v1::VolumeAttachmentSpec,
        api::storage::v1::VolumeAttachmentStatus,
        api::storage::v1::VolumeError,
        api::storage::v1::VolumeNodeResources,
    }
    apiextensions_apiserver::pkg::apis::apiextensions::v1 {
        apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceColumnDefinition,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceConversion,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionCondition,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionNames,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionSpec,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionStatus,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionVersion,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceSubresourceScale,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceSubresources,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceValidation,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::ExternalDocumentation,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaProps,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::SelectableField,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::ServiceReference,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::ValidationRule,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::WebhookClientConfig,
        apiextensions_apiserver::pkg::apis::apiextensions::v1::WebhookConversion,
    }
    apimachinery::pkg::apis::meta::v1 {
        apimachinery::pkg::apis::meta::v1::Condition,
        apimachinery::pkg::apis::meta::v1::FieldSelectorRequirement,
        apimachinery::pkg::apis::meta::v1::LabelSelector,
        apimachinery::pkg::apis::meta::v1::LabelSelectorRequirement,
        apimachinery::pkg::apis::meta::v1::ManagedFieldsEntry,
        apimachinery::pkg::apis::meta::v1::ObjectMeta,
        apimachinery::pkg::apis::meta::v1::OwnerReference,
    }
    kube_aggregator::pkg::apis::apiregistration::v1 {
        kube_aggregator::pkg::apis::apiregistration::v1::APIService,
        kube_aggregator::pkg::apis::apiregistration::v1::APIServiceCondition,
        kube_aggregator::pkg::apis::apiregistration::v1::APIServiceSpec,
        kube_aggregator::pkg::apis::apiregistration::v1::APIServiceStatus,
        kube_aggregator::pkg::apis::apiregistration::v1::ServiceReference,
    }
}

k8s_openapi::k8s_if_le_1_34! {
k8s_openapi::k8s_if_ge_1_34! {
wholes! {
    api::certificates::v1alpha1 {
        api::certificates::v1alpha1::PodCertificateRequest,
        api::certificates::v1alpha1::PodCertificateRequestSpec,
        api::certificates::v1alpha1::PodCertificateRequestStatus,
    }
}
}
}

k8s_openapi::k8s_if_ge_1_34! {
wholes! {
    api::admissionregistration::v1beta1 {
        api::admissionregistration::v1beta1::ApplyConfiguration,
        api::admissionregistration::v1beta1::JSONPatch,
        api::admissionregistration::v1beta1::MutatingAdmissionPolicy,
        api::admissionregistration::v1beta1::MutatingAdmissionPolicyBinding,
        api::admissionregistration::v1beta1::MutatingAdmissionPolicyBindingSpec,
        api::admissionregistration::v1beta1::MutatingAdmissionPolicySpec,
        api::admissionregistration::v1beta1::Mutation,
    }
    api::core::v1 {
        api::core::v1::ContainerExtendedResourceRequest,
        api::core::v1::ContainerRestartRule,
        api::core::v1::ContainerRestartRuleOnExitCodes,
        api::core::v1::FileKeySelector,
        api::core::v1::PodCertificateProjection,
        api::core::v1::PodExtendedResourceClaimStatus,
    }
    api::resource::v1 {
        api::resource::v1::AllocatedDeviceStatus,
        api::resource::v1::AllocationResult,
        api::resource::v1::CELDeviceSelector,
        api::resource::v1::CapacityRequestPolicy,
        api::resource::v1::CapacityRequestPolicyRange,
        api::resource::v1::CapacityRequirements,
        api::resource::v1::Counter,
        api::resource::v1::CounterSet,
        api::resource::v1::Device,
        api::resource::v1::DeviceAllocationConfiguration,
        api::resource::v1::DeviceAllocationResult,
        api::resource::v1::DeviceAttribute,
        api::resource::v1::DeviceCapacity,
        api::resource::v1::DeviceClaim,
        api::resource::v1::DeviceClaimConfiguration,
        api::resource::v1::DeviceClass,
        api::resource::v1::DeviceClassConfiguration,
        api::resource::v1::DeviceClassSpec,
        api::resource::v1::DeviceConstraint,
        api::resource::v1::DeviceCounterConsumption,
        api::resource::v1::DeviceRequest,
        api::resource::v1::DeviceRequestAllocationResult,
        api::resource::v1::DeviceSelector,
        api::resource::v1::DeviceSubRequest,
        api::resource::v1::DeviceTaint,
        api::resource::v1::DeviceToleration,
        api::resource::v1::ExactDeviceRequest,
        api::resource::v1::NetworkDeviceData,
        api::resource::v1::OpaqueDeviceConfiguration,
        api::resource::v1::ResourceClaim,
        api::resource::v1::ResourceClaimConsumerReference,
        api::resource::v1::ResourceClaimSpec,
        api::resource::v1::ResourceClaimStatus,
        api::resource::v1::ResourceClaimTemplate,
        api::resource::v1::ResourceClaimTemplateSpec,
        api::resource::v1::ResourcePool,
        api::resource::v1::ResourceSlice,
        api::resource::v1::ResourceSliceSpec,
    }
    api::resource::v1beta1 {
        api::resource::v1beta1::CapacityRequestPolicy,
        api::resource::v1beta1::CapacityRequestPolicyRange,
        api::resource::v1beta1::CapacityRequirements,
    }
    api::resource::v1beta2 {
        api::resource::v1beta2::CapacityRequestPolicy,
        api::resource::v1beta2::CapacityRequestPolicyRange,
        api::resource::v1beta2::CapacityRequirements,
    }
    api::storage::v1 {
        api::storage::v1::VolumeAttributesClass,
    }
}
}

k8s_openapi::k8s_if_le_1_35! {
k8s_openapi::k8s_if_ge_1_35! {
wholes! {
    api::core::v1 {
        api::core::v1::WorkloadReference,
    }
    api::scheduling::v1alpha1 {
        api::scheduling::v1alpha1::GangSchedulingPolicy,
        api::scheduling::v1alpha1::PodGroup,
        api::scheduling::v1alpha1::PodGroupPolicy,
        api::scheduling::v1alpha1::TypedLocalObjectReference,
        api::scheduling::v1alpha1::Workload,
        api::scheduling::v1alpha1::WorkloadSpec,
    }
}
}
}

k8s_openapi::k8s_if_ge_1_35! {
wholes! {
    api::certificates::v1beta1 {
        api::certificates::v1beta1::PodCertificateRequest,
        api::certificates::v1beta1::PodCertificateRequestSpec,
        api::certificates::v1beta1::PodCertificateRequestStatus,
    }
    api::resource::v1alpha3 {
        api::resource::v1alpha3::DeviceTaintRuleStatus,
    }
    api::storagemigration::v1beta1 {
        api::storagemigration::v1beta1::StorageVersionMigration,
        api::storagemigration::v1beta1::StorageVersionMigrationSpec,
        api::storagemigration::v1beta1::StorageVersionMigrationStatus,
    }
    apimachinery::pkg::apis::meta::v1 {
        apimachinery::pkg::apis::meta::v1::GroupResource,
    }
}
}

k8s_openapi::k8s_if_le_1_36! {
k8s_openapi::k8s_if_ge_1_36! {
wholes! {
    api::resource::v1 {
        api::resource::v1::NodeAllocatableResourceMapping,
    }
    api::resource::v1beta1 {
        api::resource::v1beta1::NodeAllocatableResourceMapping,
    }
    api::resource::v1beta2 {
        api::resource::v1beta2::NodeAllocatableResourceMapping,
    }
    api::scheduling::v1alpha2 {
        api::scheduling::v1alpha2::GangSchedulingPolicy,
        api::scheduling::v1alpha2::PodGroup,
        api::scheduling::v1alpha2::PodGroupResourceClaim,
        api::scheduling::v1alpha2::PodGroupResourceClaimStatus,
        api::scheduling::v1alpha2::PodGroupSchedulingConstraints,
        api::scheduling::v1alpha2::PodGroupSchedulingPolicy,
        api::scheduling::v1alpha2::PodGroupSpec,
        api::scheduling::v1alpha2::PodGroupStatus,
        api::scheduling::v1alpha2::PodGroupTemplate,
        api::scheduling::v1alpha2::PodGroupTemplateReference,
        api::scheduling::v1alpha2::TopologyConstraint,
        api::scheduling::v1alpha2::TypedLocalObjectReference,
        api::scheduling::v1alpha2::Workload,
        api::scheduling::v1alpha2::WorkloadPodGroupTemplateReference,
        api::scheduling::v1alpha2::WorkloadSpec,
    }
}
}
}

k8s_openapi::k8s_if_ge_1_36! {
wholes! {
    api::admissionregistration::v1 {
        api::admissionregistration::v1::ApplyConfiguration,
        api::admissionregistration::v1::JSONPatch,
        api::admissionregistration::v1::MutatingAdmissionPolicy,
        api::admissionregistration::v1::MutatingAdmissionPolicyBinding,
        api::admissionregistration::v1::MutatingAdmissionPolicyBindingSpec,
        api::admissionregistration::v1::MutatingAdmissionPolicySpec,
        api::admissionregistration::v1::Mutation,
    }
    api::core::v1 {
        api::core::v1::ImageVolumeStatus,
        api::core::v1::NodeAllocatableResourceClaimStatus,
        api::core::v1::PodSchedulingGroup,
        api::core::v1::VolumeStatus,
    }
    api::resource::v1alpha3 {
        api::resource::v1alpha3::PoolStatus,
        api::resource::v1alpha3::ResourcePoolStatusRequest,
        api::resource::v1alpha3::ResourcePoolStatusRequestSpec,
        api::resource::v1alpha3::ResourcePoolStatusRequestStatus,
    }
    api::resource::v1beta2 {
        api::resource::v1beta2::DeviceTaintRule,
        api::resource::v1beta2::DeviceTaintRuleSpec,
        api::resource::v1beta2::DeviceTaintRuleStatus,
        api::resource::v1beta2::DeviceTaintSelector,
    }
}
}

k8s_openapi::k8s_if_ge_1_37! {
wholes! {
    api::batch::v1 {
        api::batch::v1::JobSchedulingConfiguration,
    }
    api::certificates::v1 {
        api::certificates::v1::ClusterTrustBundle,
        api::certificates::v1::ClusterTrustBundleSpec,
        api::certificates::v1::PodCertificateRequest,
        api::certificates::v1::PodCertificateRequestSpec,
        api::certificates::v1::PodCertificateRequestStatus,
    }
    api::core::v1 {
        api::core::v1::EvictionResponder,
        api::core::v1::NodeAllocatableMappedResources,
        api::core::v1::NodeAllocatableOverheadResources,
        api::core::v1::NodePodPreemptionPolicy,
        api::core::v1::PodVolumeHealth,
        api::core::v1::VolumeHealthCondition,
        api::core::v1::VolumeHealthStatus,
    }
    api::lifecycle::v1alpha1 {
        api::lifecycle::v1alpha1::Eviction,
        api::lifecycle::v1alpha1::EvictionPodReference,
        api::lifecycle::v1alpha1::EvictionRequest,
        api::lifecycle::v1alpha1::EvictionRequestPodReference,
        api::lifecycle::v1alpha1::EvictionRequestSpec,
        api::lifecycle::v1alpha1::EvictionRequestStatus,
        api::lifecycle::v1alpha1::EvictionRequestTarget,
        api::lifecycle::v1alpha1::EvictionSpec,
        api::lifecycle::v1alpha1::EvictionStatus,
        api::lifecycle::v1alpha1::EvictionTarget,
        api::lifecycle::v1alpha1::Requester,
        api::lifecycle::v1alpha1::ResponderStatus,
        api::lifecycle::v1alpha1::TargetResponder,
    }
    api::resource::v1 {
        api::resource::v1::DeviceDerivedAttribute,
        api::resource::v1::DeviceTaintRule,
        api::resource::v1::DeviceTaintRuleSpec,
        api::resource::v1::DeviceTaintRuleStatus,
        api::resource::v1::DeviceTaintSelector,
        api::resource::v1::NodeAllocatableMapping,
        api::resource::v1::NodeAllocatableOverhead,
        api::resource::v1::NodeAllocatableResource,
    }
    api::resource::v1alpha3 {
        api::resource::v1alpha3::PartitionTypeStatus,
        api::resource::v1alpha3::ShareableCapacityStatus,
        api::resource::v1alpha3::ShareableSummaryStatus,
    }
    api::resource::v1beta1 {
        api::resource::v1beta1::DeviceDerivedAttribute,
        api::resource::v1beta1::NodeAllocatableMapping,
        api::resource::v1beta1::NodeAllocatableOverhead,
        api::resource::v1beta1::NodeAllocatableResource,
    }
    api::resource::v1beta2 {
        api::resource::v1beta2::DeviceDerivedAttribute,
        api::resource::v1beta2::NodeAllocatableMapping,
        api::resource::v1beta2::NodeAllocatableOverhead,
        api::resource::v1beta2::NodeAllocatableResource,
    }
    api::scheduling::v1alpha3 {
        api::scheduling::v1alpha3::CompositeDisruptionMode,
        api::scheduling::v1alpha3::CompositeGangSchedulingPolicy,
        api::scheduling::v1alpha3::CompositePodGroup,
        api::scheduling::v1alpha3::CompositePodGroupSchedulingConstraints,
        api::scheduling::v1alpha3::CompositePodGroupSchedulingPolicy,
        api::scheduling::v1alpha3::CompositePodGroupSpec,
        api::scheduling::v1alpha3::CompositePodGroupStatus,
        api::scheduling::v1alpha3::CompositePodGroupTemplate,
        api::scheduling::v1alpha3::DisruptionMode,
        api::scheduling::v1alpha3::GangSchedulingPolicy,
        api::scheduling::v1alpha3::PodGroup,
        api::scheduling::v1alpha3::PodGroupResourceClaim,
        api::scheduling::v1alpha3::PodGroupResourceClaimStatus,
        api::scheduling::v1alpha3::PodGroupSchedulingConstraints,
        api::scheduling::v1alpha3::PodGroupSchedulingPolicy,
        api::scheduling::v1alpha3::PodGroupSpec,
        api::scheduling::v1alpha3::PodGroupStatus,
        api::scheduling::v1alpha3::PodGroupTemplate,
        api::scheduling::v1alpha3::TopologyConstraint,
        api::scheduling::v1alpha3::TypedLocalObjectReference,
        api::scheduling::v1alpha3::Workload,
        api::scheduling::v1alpha3::WorkloadPodGroupDisruptionMode,
        api::scheduling::v1alpha3::WorkloadPodGroupGangSchedulingPolicy,
        api::scheduling::v1alpha3::WorkloadPodGroupResourceClaim,
        api::scheduling::v1alpha3::WorkloadPodGroupSchedulingConstraints,
        api::scheduling::v1alpha3::WorkloadPodGroupSchedulingPolicy,
        api::scheduling::v1alpha3::WorkloadReference,
        api::scheduling::v1alpha3::WorkloadSpec,
    }
    api::scheduling::v1beta1 {
        api::scheduling::v1beta1::CompositeDisruptionMode,
        api::scheduling::v1beta1::CompositeGangSchedulingPolicy,
        api::scheduling::v1beta1::CompositePodGroupSchedulingConstraints,
        api::scheduling::v1beta1::CompositePodGroupSchedulingPolicy,
        api::scheduling::v1beta1::CompositePodGroupTemplate,
        api::scheduling::v1beta1::DisruptionMode,
        api::scheduling::v1beta1::GangSchedulingPolicy,
        api::scheduling::v1beta1::PodGroup,
        api::scheduling::v1beta1::PodGroupResourceClaim,
        api::scheduling::v1beta1::PodGroupResourceClaimStatus,
        api::scheduling::v1beta1::PodGroupSchedulingConstraints,
        api::scheduling::v1beta1::PodGroupSchedulingPolicy,
        api::scheduling::v1beta1::PodGroupSpec,
        api::scheduling::v1beta1::PodGroupStatus,
        api::scheduling::v1beta1::PodGroupTemplate,
        api::scheduling::v1beta1::TopologyConstraint,
        api::scheduling::v1beta1::TypedLocalObjectReference,
        api::scheduling::v1beta1::Workload,
        api::scheduling::v1beta1::WorkloadReference,
        api::scheduling::v1beta1::WorkloadSpec,
    }
    api::storage::v1 {
        api::storage::v1::CSINodeStatus,
        api::storage::v1::StorageHealth,
        api::storage::v1::StorageHealthCondition,
    }
    api::storagemigration::v1 {
        api::storagemigration::v1::StorageVersionMigration,
        api::storagemigration::v1::StorageVersionMigrationSpec,
        api::storagemigration::v1::StorageVersionMigrationStatus,
    }
}
}

k8s_openapi::k8s_if_le_1_33! {
elements! {
    api::resource::v1alpha3::CounterSet {
        name,
    }
    api::resource::v1alpha3::Device {
        name,
    }
    api::resource::v1alpha3::DeviceRequest {
        name,
    }
    api::resource::v1alpha3::DeviceSubRequest {
        name,
    }
}
}

elements! {
    api::admissionregistration::v1::MatchCondition {
        name,
    }
    api::admissionregistration::v1::MutatingWebhook {
        name,
    }
    api::admissionregistration::v1::ValidatingWebhook {
        name,
    }
    api::admissionregistration::v1::Variable {
        name,
    }
    api::admissionregistration::v1alpha1::MatchCondition {
        name,
    }
    api::admissionregistration::v1alpha1::Variable {
        name,
    }
    api::admissionregistration::v1beta1::MatchCondition {
        name,
    }
    api::admissionregistration::v1beta1::Variable {
        name,
    }
    api::core::v1::Container {
        name,
    }
    api::core::v1::ContainerPort {
        name,
    }
    api::core::v1::EndpointPort {
        name,
    }
    api::core::v1::EnvVar {
        name,
    }
    api::core::v1::EphemeralContainer {
        name,
    }
    api::core::v1::HTTPHeader {
        name,
    }
    api::core::v1::LocalObjectReference {
        name,
    }
    api::core::v1::ObjectReference {
        name,
    }
    api::core::v1::PodDNSConfigOption {
        name,
    }
    api::core::v1::PodResourceClaim {
        name,
    }
    api::core::v1::PodSchedulingGate {
        name,
    }
    api::core::v1::ResourceClaim {
        name,
    }
    api::core::v1::ServicePort {
        name,
    }
    api::core::v1::Sysctl {
        name,
    }
    api::core::v1::Volume {
        name,
    }
    api::core::v1::VolumeDevice {
        name,
    }
    api::core::v1::VolumeMount {
        name,
    }
    api::discovery::v1::EndpointPort {
        name,
    }
    api::discovery::v1::ForNode {
        name,
    }
    api::discovery::v1::ForZone {
        name,
    }
    api::rbac::v1::Subject {
        name,
    }
    api::resource::v1beta1::CounterSet {
        name,
    }
    api::resource::v1beta1::Device {
        name,
    }
    api::resource::v1beta1::DeviceRequest {
        name,
    }
    api::resource::v1beta1::DeviceSubRequest {
        name,
    }
    api::resource::v1beta2::CounterSet {
        name,
    }
    api::resource::v1beta2::Device {
        name,
    }
    api::resource::v1beta2::DeviceRequest {
        name,
    }
    api::resource::v1beta2::DeviceSubRequest {
        name,
    }
    api::storage::v1::CSINodeDriver {
        name,
    }
    apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceColumnDefinition {
        name,
    }
    apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionVersion {
        name,
    }
    apimachinery::pkg::apis::meta::v1::OwnerReference {
        name,
    }
}

k8s_openapi::k8s_if_ge_1_34! {
elements! {
    api::resource::v1::CounterSet {
        name,
    }
    api::resource::v1::Device {
        name,
    }
    api::resource::v1::DeviceRequest {
        name,
    }
    api::resource::v1::DeviceSubRequest {
        name,
    }
}
}

k8s_openapi::k8s_if_le_1_35! {
k8s_openapi::k8s_if_ge_1_35! {
elements! {
    api::scheduling::v1alpha1::PodGroup {
        name,
    }
}
}
}

k8s_openapi::k8s_if_le_1_36! {
k8s_openapi::k8s_if_ge_1_36! {
elements! {
    api::scheduling::v1alpha2::PodGroupResourceClaim {
        name,
    }
    api::scheduling::v1alpha2::PodGroupTemplate {
        name,
    }
}
}
}

k8s_openapi::k8s_if_ge_1_37! {
elements! {
    api::core::v1::EvictionResponder {
        name,
    }
    api::resource::v1::DeviceDerivedAttribute {
        name,
    }
    api::resource::v1beta1::DeviceDerivedAttribute {
        name,
    }
    api::resource::v1beta2::DeviceDerivedAttribute {
        name,
    }
    api::scheduling::v1alpha3::CompositePodGroupTemplate {
        name,
    }
    api::scheduling::v1alpha3::PodGroupResourceClaim {
        name,
    }
    api::scheduling::v1alpha3::PodGroupTemplate {
        name,
    }
    api::scheduling::v1alpha3::WorkloadPodGroupResourceClaim {
        name,
    }
    api::scheduling::v1beta1::CompositePodGroupTemplate {
        name,
    }
    api::scheduling::v1beta1::PodGroupResourceClaim {
        name,
    }
    api::scheduling::v1beta1::PodGroupTemplate {
        name,
    }
}
}
