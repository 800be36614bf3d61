//! What the schema has for the macros.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use k8s_openapi::{api, apiextensions_apiserver, apimachinery};

use super::apply::sources;
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
