//! The builders of the kinds of `core`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// An [`Endpoints`](k8s_openapi::api::core::v1::Endpoints) of `v1`: its setters are the fields of the object.
    namespaced Endpoints => k8s_openapi::api::core::v1::Endpoints
}

impl Endpoints {
    /// Adds to `subsets`.
    pub fn subset(mut self, subset: impl Into<k8s_openapi::api::core::v1::EndpointSubset>) -> Self {
        self.0.subsets.get_or_insert_default().push(subset.into());
        self
    }
}

kind! {
    /// A [`LimitRange`](k8s_openapi::api::core::v1::LimitRange) of `v1`: its setters are the fields of its `spec`.
    namespaced LimitRange => k8s_openapi::api::core::v1::LimitRange
}

impl LimitRange {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::core::v1::LimitRangeSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl LimitRange {
    /// Adds to `spec.limits`.
    pub fn limit(mut self, limit: impl Into<k8s_openapi::api::core::v1::LimitRangeItem>) -> Self {
        self.spec().limits.push(limit.into());
        self
    }
}

kind! {
    /// A [`Namespace`](k8s_openapi::api::core::v1::Namespace) of `v1`: its setters are the fields of its `spec`.
    cluster Namespace => k8s_openapi::api::core::v1::Namespace
}

impl Namespace {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::core::v1::NamespaceSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl Namespace {
    /// Adds to `spec.finalizers`.
    pub fn finalizer(mut self, finalizer: impl Into<String>) -> Self {
        self.spec().finalizers.get_or_insert_default().push(finalizer.into());
        self
    }
}

kind! {
    /// A [`Node`](k8s_openapi::api::core::v1::Node) of `v1`: its setters are the fields of its `spec`.
    cluster Node => k8s_openapi::api::core::v1::Node
}

impl Node {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::core::v1::NodeSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl Node {
    /// Sets `spec.configSource`.
    pub fn config_source(mut self, config_source: impl Into<k8s_openapi::api::core::v1::NodeConfigSource>) -> Self {
        self.spec().config_source = Some(config_source.into());
        self
    }

    /// Sets `spec.externalID`.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.spec().external_id = Some(external_id.into());
        self
    }

    /// Sets `spec.podCIDR`.
    pub fn pod_cidr(mut self, pod_cidr: impl Into<String>) -> Self {
        self.spec().pod_cidr = Some(pod_cidr.into());
        self
    }

    /// Adds to `spec.podCIDRs`.
    pub fn pod_cidrs(mut self, pod_cidrs: impl Into<String>) -> Self {
        self.spec().pod_cidrs.get_or_insert_default().push(pod_cidrs.into());
        self
    }

    /// Sets `spec.providerID`.
    pub fn provider_id(mut self, provider_id: impl Into<String>) -> Self {
        self.spec().provider_id = Some(provider_id.into());
        self
    }

    /// Adds to `spec.taints`.
    pub fn taint(mut self, taint: impl Into<k8s_openapi::api::core::v1::Taint>) -> Self {
        self.spec().taints.get_or_insert_default().push(taint.into());
        self
    }

    /// Sets `spec.unschedulable`.
    pub fn unschedulable(mut self, unschedulable: bool) -> Self {
        self.spec().unschedulable = Some(unschedulable);
        self
    }
}

k8s_openapi::k8s_if_ge_1_37! {
impl Node {
    /// Sets `spec.podPreemptionPolicy`.
    pub fn pod_preemption_policy(mut self, pod_preemption_policy: impl Into<k8s_openapi::api::core::v1::NodePodPreemptionPolicy>) -> Self {
        self.spec().pod_preemption_policy = Some(pod_preemption_policy.into());
        self
    }
}
}

kind! {
    /// A [`PersistentVolume`](k8s_openapi::api::core::v1::PersistentVolume) of `v1`: its setters are the fields of its `spec`.
    cluster PersistentVolume => k8s_openapi::api::core::v1::PersistentVolume
}

impl PersistentVolume {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::core::v1::PersistentVolumeSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl PersistentVolume {
    /// Adds to `spec.accessModes`.
    pub fn access_mode(mut self, access_mode: AccessMode) -> Self {
        self.spec().access_modes.get_or_insert_default().push(access_mode.into());
        self
    }

    /// Sets `spec.awsElasticBlockStore`.
    pub fn aws_elastic_block_store(mut self, aws_elastic_block_store: impl Into<k8s_openapi::api::core::v1::AWSElasticBlockStoreVolumeSource>) -> Self {
        self.spec().aws_elastic_block_store = Some(aws_elastic_block_store.into());
        self
    }

    /// Sets `spec.azureDisk`.
    pub fn azure_disk(mut self, azure_disk: impl Into<k8s_openapi::api::core::v1::AzureDiskVolumeSource>) -> Self {
        self.spec().azure_disk = Some(azure_disk.into());
        self
    }

    /// Sets `spec.azureFile`.
    pub fn azure_file(mut self, azure_file: impl Into<k8s_openapi::api::core::v1::AzureFilePersistentVolumeSource>) -> Self {
        self.spec().azure_file = Some(azure_file.into());
        self
    }

    /// Adds to `spec.capacity`.
    pub fn capacity(mut self, key: impl Into<String>, value: impl Into<k8s_openapi::apimachinery::pkg::api::resource::Quantity>) -> Self {
        self.spec().capacity.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets `spec.cephfs`.
    pub fn cephfs(mut self, cephfs: impl Into<k8s_openapi::api::core::v1::CephFSPersistentVolumeSource>) -> Self {
        self.spec().cephfs = Some(cephfs.into());
        self
    }

    /// Sets `spec.cinder`.
    pub fn cinder(mut self, cinder: impl Into<k8s_openapi::api::core::v1::CinderPersistentVolumeSource>) -> Self {
        self.spec().cinder = Some(cinder.into());
        self
    }

    /// Sets `spec.claimRef`.
    pub fn claim_ref(mut self, claim_ref: impl Into<k8s_openapi::api::core::v1::ObjectReference>) -> Self {
        self.spec().claim_ref = Some(claim_ref.into());
        self
    }

    /// Sets `spec.csi`.
    pub fn csi(mut self, csi: impl Into<k8s_openapi::api::core::v1::CSIPersistentVolumeSource>) -> Self {
        self.spec().csi = Some(csi.into());
        self
    }

    /// Sets `spec.fc`.
    pub fn fc(mut self, fc: impl Into<k8s_openapi::api::core::v1::FCVolumeSource>) -> Self {
        self.spec().fc = Some(fc.into());
        self
    }

    /// Sets `spec.flexVolume`.
    pub fn flex_volume(mut self, flex_volume: impl Into<k8s_openapi::api::core::v1::FlexPersistentVolumeSource>) -> Self {
        self.spec().flex_volume = Some(flex_volume.into());
        self
    }

    /// Sets `spec.flocker`.
    pub fn flocker(mut self, flocker: impl Into<k8s_openapi::api::core::v1::FlockerVolumeSource>) -> Self {
        self.spec().flocker = Some(flocker.into());
        self
    }

    /// Sets `spec.gcePersistentDisk`.
    pub fn gce_persistent_disk(mut self, gce_persistent_disk: impl Into<k8s_openapi::api::core::v1::GCEPersistentDiskVolumeSource>) -> Self {
        self.spec().gce_persistent_disk = Some(gce_persistent_disk.into());
        self
    }

    /// Sets `spec.glusterfs`.
    pub fn glusterfs(mut self, glusterfs: impl Into<k8s_openapi::api::core::v1::GlusterfsPersistentVolumeSource>) -> Self {
        self.spec().glusterfs = Some(glusterfs.into());
        self
    }

    /// Sets `spec.hostPath`.
    pub fn host_path(mut self, host_path: impl Into<k8s_openapi::api::core::v1::HostPathVolumeSource>) -> Self {
        self.spec().host_path = Some(host_path.into());
        self
    }

    /// Sets `spec.iscsi`.
    pub fn iscsi(mut self, iscsi: impl Into<k8s_openapi::api::core::v1::ISCSIPersistentVolumeSource>) -> Self {
        self.spec().iscsi = Some(iscsi.into());
        self
    }

    /// Sets `spec.local`.
    pub fn local(mut self, local: impl Into<k8s_openapi::api::core::v1::LocalVolumeSource>) -> Self {
        self.spec().local = Some(local.into());
        self
    }

    /// Adds to `spec.mountOptions`.
    pub fn mount_option(mut self, mount_option: impl Into<String>) -> Self {
        self.spec().mount_options.get_or_insert_default().push(mount_option.into());
        self
    }

    /// Sets `spec.nfs`.
    pub fn nfs(mut self, nfs: impl Into<k8s_openapi::api::core::v1::NFSVolumeSource>) -> Self {
        self.spec().nfs = Some(nfs.into());
        self
    }

    /// Sets `spec.nodeAffinity`.
    pub fn node_affinity(mut self, node_affinity: impl Into<k8s_openapi::api::core::v1::VolumeNodeAffinity>) -> Self {
        self.spec().node_affinity = Some(node_affinity.into());
        self
    }

    /// Sets `spec.persistentVolumeReclaimPolicy`.
    pub fn persistent_volume_reclaim_policy(mut self, persistent_volume_reclaim_policy: PersistentVolumeReclaimPolicy) -> Self {
        self.spec().persistent_volume_reclaim_policy = Some(persistent_volume_reclaim_policy.into());
        self
    }

    /// Sets `spec.photonPersistentDisk`.
    pub fn photon_persistent_disk(mut self, photon_persistent_disk: impl Into<k8s_openapi::api::core::v1::PhotonPersistentDiskVolumeSource>) -> Self {
        self.spec().photon_persistent_disk = Some(photon_persistent_disk.into());
        self
    }

    /// Sets `spec.portworxVolume`.
    pub fn portworx_volume(mut self, portworx_volume: impl Into<k8s_openapi::api::core::v1::PortworxVolumeSource>) -> Self {
        self.spec().portworx_volume = Some(portworx_volume.into());
        self
    }

    /// Sets `spec.quobyte`.
    pub fn quobyte(mut self, quobyte: impl Into<k8s_openapi::api::core::v1::QuobyteVolumeSource>) -> Self {
        self.spec().quobyte = Some(quobyte.into());
        self
    }

    /// Sets `spec.rbd`.
    pub fn rbd(mut self, rbd: impl Into<k8s_openapi::api::core::v1::RBDPersistentVolumeSource>) -> Self {
        self.spec().rbd = Some(rbd.into());
        self
    }

    /// Sets `spec.scaleIO`.
    pub fn scale_io(mut self, scale_io: impl Into<k8s_openapi::api::core::v1::ScaleIOPersistentVolumeSource>) -> Self {
        self.spec().scale_io = Some(scale_io.into());
        self
    }

    /// Sets `spec.storageClassName`.
    pub fn storage_class_name(mut self, storage_class_name: impl crate::NameOf<k8s_openapi::api::storage::v1::StorageClass>) -> Self {
        self.spec().storage_class_name = Some(storage_class_name.into_name());
        self
    }

    /// Sets `spec.storageos`.
    pub fn storageos(mut self, storageos: impl Into<k8s_openapi::api::core::v1::StorageOSPersistentVolumeSource>) -> Self {
        self.spec().storageos = Some(storageos.into());
        self
    }

    /// Sets `spec.volumeAttributesClassName`.
    pub fn volume_attributes_class_name(mut self, volume_attributes_class_name: impl Into<String>) -> Self {
        self.spec().volume_attributes_class_name = Some(volume_attributes_class_name.into());
        self
    }

    /// Sets `spec.volumeMode`.
    pub fn volume_mode(mut self, volume_mode: VolumeMode) -> Self {
        self.spec().volume_mode = Some(volume_mode.into());
        self
    }

    /// Sets `spec.vsphereVolume`.
    pub fn vsphere_volume(mut self, vsphere_volume: impl Into<k8s_openapi::api::core::v1::VsphereVirtualDiskVolumeSource>) -> Self {
        self.spec().vsphere_volume = Some(vsphere_volume.into());
        self
    }
}

kind! {
    /// A [`PersistentVolumeClaim`](k8s_openapi::api::core::v1::PersistentVolumeClaim) of `v1`: its setters are the fields of its `spec`.
    namespaced PersistentVolumeClaim => k8s_openapi::api::core::v1::PersistentVolumeClaim
}

impl PersistentVolumeClaim {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::core::v1::PersistentVolumeClaimSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl PersistentVolumeClaim {
    /// Adds to `spec.accessModes`.
    pub fn access_mode(mut self, access_mode: AccessMode) -> Self {
        self.spec().access_modes.get_or_insert_default().push(access_mode.into());
        self
    }

    /// Sets `spec.dataSource`.
    pub fn data_source(mut self, data_source: impl Into<k8s_openapi::api::core::v1::TypedLocalObjectReference>) -> Self {
        self.spec().data_source = Some(data_source.into());
        self
    }

    /// Sets `spec.dataSourceRef`.
    pub fn data_source_ref(mut self, data_source_ref: impl Into<k8s_openapi::api::core::v1::TypedObjectReference>) -> Self {
        self.spec().data_source_ref = Some(data_source_ref.into());
        self
    }

    /// Sets `spec.selector`.
    pub fn selector(mut self, selector: impl Into<k8s_openapi::apimachinery::pkg::apis::meta::v1::LabelSelector>) -> Self {
        self.spec().selector = Some(selector.into());
        self
    }

    /// Sets `spec.storageClassName`.
    pub fn storage_class_name(mut self, storage_class_name: impl crate::NameOf<k8s_openapi::api::storage::v1::StorageClass>) -> Self {
        self.spec().storage_class_name = Some(storage_class_name.into_name());
        self
    }

    /// Sets `spec.volumeAttributesClassName`.
    pub fn volume_attributes_class_name(mut self, volume_attributes_class_name: impl Into<String>) -> Self {
        self.spec().volume_attributes_class_name = Some(volume_attributes_class_name.into());
        self
    }

    /// Sets `spec.volumeMode`.
    pub fn volume_mode(mut self, volume_mode: VolumeMode) -> Self {
        self.spec().volume_mode = Some(volume_mode.into());
        self
    }

    /// Sets `spec.volumeName`.
    pub fn volume_name(mut self, volume_name: impl crate::NameOf<k8s_openapi::api::core::v1::PersistentVolume>) -> Self {
        self.spec().volume_name = Some(volume_name.into_name());
        self
    }
}

kind! {
    /// A [`PodTemplate`](k8s_openapi::api::core::v1::PodTemplate) of `v1`: its setters are the fields of the object.
    namespaced PodTemplate => k8s_openapi::api::core::v1::PodTemplate
}

kind! {
    /// A [`ReplicationController`](k8s_openapi::api::core::v1::ReplicationController) of `v1`: its setters are the fields of its `spec`.
    namespaced ReplicationController => k8s_openapi::api::core::v1::ReplicationController
}

impl ReplicationController {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::core::v1::ReplicationControllerSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl ReplicationController {
    /// Sets `spec.minReadySeconds`.
    pub fn min_ready_seconds(mut self, min_ready_seconds: i32) -> Self {
        self.spec().min_ready_seconds = Some(min_ready_seconds);
        self
    }

    /// Sets `spec.replicas`.
    pub fn replicas(mut self, replicas: i32) -> Self {
        self.spec().replicas = Some(replicas);
        self
    }
}

kind! {
    /// A [`ResourceQuota`](k8s_openapi::api::core::v1::ResourceQuota) of `v1`: its setters are the fields of its `spec`.
    namespaced ResourceQuota => k8s_openapi::api::core::v1::ResourceQuota
}

impl ResourceQuota {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::core::v1::ResourceQuotaSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl ResourceQuota {
    /// Adds to `spec.hard`.
    pub fn hard(mut self, key: impl Into<String>, value: impl Into<k8s_openapi::apimachinery::pkg::api::resource::Quantity>) -> Self {
        self.spec().hard.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets `spec.scopeSelector`.
    pub fn scope_selector(mut self, scope_selector: impl Into<k8s_openapi::api::core::v1::ScopeSelector>) -> Self {
        self.spec().scope_selector = Some(scope_selector.into());
        self
    }

    /// Adds to `spec.scopes`.
    pub fn scope(mut self, scope: ResourceQuotaScope) -> Self {
        self.spec().scopes.get_or_insert_default().push(scope.into());
        self
    }
}

kind! {
    /// A [`Service`](k8s_openapi::api::core::v1::Service) of `v1`: its setters are the fields of its `spec`.
    namespaced Service => k8s_openapi::api::core::v1::Service
}

impl Service {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::core::v1::ServiceSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl Service {
    /// Sets `spec.allocateLoadBalancerNodePorts`.
    pub fn allocate_load_balancer_node_ports(mut self, allocate_load_balancer_node_ports: bool) -> Self {
        self.spec().allocate_load_balancer_node_ports = Some(allocate_load_balancer_node_ports);
        self
    }

    /// Sets `spec.clusterIP`.
    pub fn cluster_ip(mut self, cluster_ip: impl Into<String>) -> Self {
        self.spec().cluster_ip = Some(cluster_ip.into());
        self
    }

    /// Adds to `spec.clusterIPs`.
    pub fn cluster_ips(mut self, cluster_ips: impl Into<String>) -> Self {
        self.spec().cluster_ips.get_or_insert_default().push(cluster_ips.into());
        self
    }

    /// Adds to `spec.externalIPs`.
    pub fn external_ip(mut self, external_ip: impl Into<String>) -> Self {
        self.spec().external_ips.get_or_insert_default().push(external_ip.into());
        self
    }

    /// Sets `spec.externalName`.
    pub fn external_name(mut self, external_name: impl Into<String>) -> Self {
        self.spec().external_name = Some(external_name.into());
        self
    }

    /// Sets `spec.externalTrafficPolicy`.
    pub fn external_traffic_policy(mut self, external_traffic_policy: ExternalTrafficPolicy) -> Self {
        self.spec().external_traffic_policy = Some(external_traffic_policy.into());
        self
    }

    /// Sets `spec.healthCheckNodePort`.
    pub fn health_check_node_port(mut self, health_check_node_port: i32) -> Self {
        self.spec().health_check_node_port = Some(health_check_node_port);
        self
    }

    /// Sets `spec.internalTrafficPolicy`.
    pub fn internal_traffic_policy(mut self, internal_traffic_policy: InternalTrafficPolicy) -> Self {
        self.spec().internal_traffic_policy = Some(internal_traffic_policy.into());
        self
    }

    /// Adds to `spec.ipFamilies`.
    pub fn ip_family(mut self, ip_family: IpFamily) -> Self {
        self.spec().ip_families.get_or_insert_default().push(ip_family.into());
        self
    }

    /// Sets `spec.ipFamilyPolicy`.
    pub fn ip_family_policy(mut self, ip_family_policy: IpFamilyPolicy) -> Self {
        self.spec().ip_family_policy = Some(ip_family_policy.into());
        self
    }

    /// Sets `spec.loadBalancerClass`.
    pub fn load_balancer_class(mut self, load_balancer_class: impl Into<String>) -> Self {
        self.spec().load_balancer_class = Some(load_balancer_class.into());
        self
    }

    /// Sets `spec.loadBalancerIP`.
    pub fn load_balancer_ip(mut self, load_balancer_ip: impl Into<String>) -> Self {
        self.spec().load_balancer_ip = Some(load_balancer_ip.into());
        self
    }

    /// Adds to `spec.loadBalancerSourceRanges`.
    pub fn load_balancer_source_range(mut self, load_balancer_source_range: impl Into<String>) -> Self {
        self.spec().load_balancer_source_ranges.get_or_insert_default().push(load_balancer_source_range.into());
        self
    }

    /// Adds to `spec.ports`.
    pub fn port(mut self, port: impl Into<ServicePort>) -> Self {
        self.spec().ports.get_or_insert_default().push(port.into().into());
        self
    }

    /// Sets `spec.publishNotReadyAddresses`.
    pub fn publish_not_ready_addresses(mut self, publish_not_ready_addresses: bool) -> Self {
        self.spec().publish_not_ready_addresses = Some(publish_not_ready_addresses);
        self
    }

    /// Adds to `spec.selector`.
    pub fn selector(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.spec().selector.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets `spec.sessionAffinity`.
    pub fn session_affinity(mut self, session_affinity: SessionAffinity) -> Self {
        self.spec().session_affinity = Some(session_affinity.into());
        self
    }

    /// Sets `spec.sessionAffinityConfig`.
    pub fn session_affinity_config(mut self, session_affinity_config: impl Into<k8s_openapi::api::core::v1::SessionAffinityConfig>) -> Self {
        self.spec().session_affinity_config = Some(session_affinity_config.into());
        self
    }

    /// Sets `spec.trafficDistribution`.
    pub fn traffic_distribution(mut self, traffic_distribution: impl Into<String>) -> Self {
        self.spec().traffic_distribution = Some(traffic_distribution.into());
        self
    }

    /// Sets `spec.type`.
    pub fn type_(mut self, type_: ServiceType) -> Self {
        self.spec().type_ = Some(type_.into());
        self
    }
}

kind! {
    /// A [`ServiceAccount`](k8s_openapi::api::core::v1::ServiceAccount) of `v1`: its setters are the fields of the object.
    namespaced ServiceAccount => k8s_openapi::api::core::v1::ServiceAccount
}

impl ServiceAccount {
    /// Sets `automountServiceAccountToken`.
    pub fn automount_service_account_token(mut self, automount_service_account_token: bool) -> Self {
        self.0.automount_service_account_token = Some(automount_service_account_token);
        self
    }

    /// Adds to `imagePullSecrets`.
    pub fn image_pull_secret(mut self, image_pull_secret: impl Into<k8s_openapi::api::core::v1::LocalObjectReference>) -> Self {
        self.0.image_pull_secrets.get_or_insert_default().push(image_pull_secret.into());
        self
    }

    /// Adds to `secrets`.
    pub fn secret(mut self, secret: impl Into<k8s_openapi::api::core::v1::ObjectReference>) -> Self {
        self.0.secrets.get_or_insert_default().push(secret.into());
        self
    }
}
