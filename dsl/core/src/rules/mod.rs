//! The rules that an API server applies to an object that it could decode.
//!
//! `k8s.io/kubernetes/pkg/apis/*/validation`, in its order. A rule takes the context and the cursor of what it judges,
//! says what is wrong and why, and stays silent about what is not known. Every kind has its rules in the folder of its
//! area of the API; those of pods stand wherever a template of pods does.

use crate::at::At;
use crate::finding::Cx;
use crate::node::Node;
use crate::schema::{Kind, KindId};

mod admission;
mod autoscaling;
mod cel;
mod certificate;
mod common;
mod config;
mod coordination;
pub(crate) mod custom;
mod device;
mod event;
mod extension;
mod file_path;
mod flow_control;

mod ip;
mod meta;
mod network;
mod node;
mod percent;
mod pod;
mod policy;
mod quantities;
mod rbac;
mod review;
mod scheduling;
mod schema_only;
mod storage;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod workload;

/// The rules of a kind: what an API server checks beyond its schema and its metadata.
type Rules<L> = fn(&mut Cx<L>, At<'_, '_, L>);

/// Applies the rules of the object's kind.
pub(crate) fn object<L: Copy>(cx: &mut Cx<L>, object: &Node<L>, kind: &'static Kind) {
    let at = At::root(object, kind.ty);
    let rules = rules(kind.id);
    if !meta::metadata::is_last(kind.id) {
        meta::metadata::metadata(cx, at, kind);
    }
    let before = cx.len();
    match rules {
        Some(rules) => rules(cx, at),
        None => schema_only::values(cx, at),
    }
    // A server that checks metadata last does not come to it where something else is wrong.
    if meta::metadata::is_last(kind.id) && !(cx.is_faithful() && cx.has_errors_since(before)) {
        meta::metadata::metadata(cx, at, kind);
    }
}

/// Whether the rules of a kind are all that an API server has, beyond its schema and its metadata.
pub(crate) fn has_rules(kind: KindId) -> bool {
    // What is signed, and what is in a certificate, takes cryptography to tell.
    let in_part = matches!(
        kind,
        KindId::CertificateSigningRequest
            | KindId::ClusterTrustBundle
            | KindId::ClusterTrustBundleV1alpha1
            | KindId::ClusterTrustBundleV1beta1
    );
    rules::<()>(kind).is_some() && !in_part
}

/// The rules of a kind. Of those without any the schema and the metadata are checked.
fn rules<L: Copy>(kind: KindId) -> Option<Rules<L>> {
    Some(match kind {
        KindId::ValidatingAdmissionPolicy | KindId::ValidatingAdmissionPolicyV1beta1 => {
            admission::policy::validating
        }
        KindId::MutatingAdmissionPolicy
        | KindId::MutatingAdmissionPolicyV1alpha1
        | KindId::MutatingAdmissionPolicyV1beta1 => admission::policy::mutating,
        KindId::ValidatingAdmissionPolicyBinding | KindId::ValidatingAdmissionPolicyBindingV1beta1 => {
            admission::binding::validating
        }
        KindId::MutatingAdmissionPolicyBinding
        | KindId::MutatingAdmissionPolicyBindingV1alpha1
        | KindId::MutatingAdmissionPolicyBindingV1beta1 => admission::binding::mutating,
        KindId::MutatingWebhookConfiguration | KindId::ValidatingWebhookConfiguration => {
            admission::webhook::configuration
        }
        KindId::APIService => extension::api_service::service,
        KindId::CSIDriver => storage::csi_driver::driver,
        KindId::CSINode => storage::csi_driver::node,
        KindId::CSIStorageCapacity => storage::csi_driver::capacity,
        KindId::ClusterRole => rbac::role::cluster_role,
        KindId::ClusterRoleBinding => rbac::binding::cluster_role_binding,
        KindId::CronJob => workload::cron_job::cron_job,
        KindId::DaemonSet => workload::daemon_set::daemon_set,
        KindId::Deployment => workload::deployment::deployment,
        KindId::Job => workload::job::job,
        KindId::PodTemplate => workload::pod_template,
        KindId::ReplicaSet => workload::replica_set::replica_set,
        KindId::ReplicationController => workload::replica_set::controller,
        KindId::StatefulSet => workload::stateful_set::stateful_set,
        KindId::ConfigMap => config::config_map::config_map,
        KindId::CustomResourceDefinition => extension::custom_resource_definition::definition,
        KindId::FlowSchema => flow_control::flow_schema::schema,
        KindId::PriorityLevelConfiguration => flow_control::priority_level::configuration,
        KindId::Endpoints => network::endpoints::endpoints,
        KindId::Event => event::core,
        KindId::EventsEvent => event::event,
        KindId::IPAddress | KindId::IPAddressV1beta1 => network::addresses::address,
        KindId::ServiceCIDR | KindId::ServiceCIDRV1beta1 => network::addresses::range,
        KindId::Node => node::node::node,
        KindId::DeviceClass
        | KindId::DeviceClassV1alpha3
        | KindId::DeviceClassV1beta1
        | KindId::DeviceClassV1beta2 => device::class::class,
        KindId::ResourceClaim
        | KindId::ResourceClaimV1alpha3
        | KindId::ResourceClaimV1beta1
        | KindId::ResourceClaimV1beta2 => device::claim::claim,
        KindId::ResourceClaimTemplate
        | KindId::ResourceClaimTemplateV1alpha3
        | KindId::ResourceClaimTemplateV1beta1
        | KindId::ResourceClaimTemplateV1beta2 => device::claim::template,
        KindId::Lease => coordination::lease::lease,
        KindId::HorizontalPodAutoscaler => autoscaling::autoscaler::autoscaler,
        KindId::HorizontalPodAutoscalerV1 => autoscaling::autoscaler::autoscaler_v1,
        KindId::LimitRange => policy::limit_range::range,
        KindId::Namespace => policy::namespace::namespace,
        KindId::PersistentVolume => storage::persistent_volume::volume,
        KindId::PersistentVolumeClaim => storage::persistent_volume_claim::claim,
        KindId::EndpointSlice => network::endpoint_slice::endpoint_slice,
        KindId::Ingress => network::ingress::ingress,
        KindId::IngressClass => network::ingress_class::ingress_class,
        KindId::NetworkPolicy => network::network_policy::network_policy,
        KindId::Pod => pod::pod,
        KindId::PodDisruptionBudget => policy::disruption_budget::budget,
        KindId::PriorityClass => scheduling::priority_class::class,
        KindId::ResourceQuota => policy::resource_quota::quota,
        KindId::Role => rbac::role::role,
        KindId::RoleBinding => rbac::binding::role_binding,
        KindId::RuntimeClass => node::runtime_class::class,
        KindId::Service => network::service::service,
        KindId::Secret => config::secret::secret,
        KindId::ServiceAccount => rbac::service_account::account,
        KindId::StorageClass => storage::storage_class::class,
        KindId::VolumeAttachment => storage::csi_driver::attachment,
        KindId::VolumeAttributesClass
        | KindId::VolumeAttributesClassV1alpha1
        | KindId::VolumeAttributesClassV1beta1 => storage::storage_class::attributes,
        KindId::ControllerRevision => workload::controller_revision::revision,
        KindId::SelfSubjectReview => review::subject,
        KindId::TokenReview => review::token,
        KindId::SelfSubjectRulesReview => review::rules,
        KindId::LocalSubjectAccessReview => review::access::local,
        KindId::SelfSubjectAccessReview => review::access::own,
        KindId::SubjectAccessReview => review::access::subject,
        KindId::CertificateSigningRequest => certificate::request::request,
        KindId::ClusterTrustBundle
        | KindId::ClusterTrustBundleV1alpha1
        | KindId::ClusterTrustBundleV1beta1 => certificate::trust_bundle::bundle,
        KindId::StorageVersionMigration
        | KindId::StorageVersionMigrationV1alpha1
        | KindId::StorageVersionMigrationV1beta1 => storage::migration::migration,
        KindId::DeviceTaintRule | KindId::DeviceTaintRuleV1alpha3 | KindId::DeviceTaintRuleV1beta2 => {
            device::taint_rule::rule
        }
        KindId::PodCertificateRequest
        | KindId::PodCertificateRequestV1alpha1
        | KindId::PodCertificateRequestV1beta1
        | KindId::LeaseCandidateV1alpha2
        | KindId::LeaseCandidate
        | KindId::StorageVersion
        | KindId::Eviction
        | KindId::EvictionRequest
        | KindId::ResourceSlice
        | KindId::ResourcePoolStatusRequest
        | KindId::ResourceSliceV1alpha3
        | KindId::ResourceSliceV1beta1
        | KindId::ResourceSliceV1beta2
        | KindId::WorkloadV1alpha1
        | KindId::PodGroupV1alpha2
        | KindId::WorkloadV1alpha2
        | KindId::CompositePodGroup
        | KindId::PodGroupV1alpha3
        | KindId::WorkloadV1alpha3
        | KindId::PodGroup
        | KindId::Workload
        | KindId::Binding => return None,
    })
}
