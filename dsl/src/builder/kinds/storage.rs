//! The builders of the kinds of `storage`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

#[allow(unused_imports, reason = "some areas have no spec")]
use super::super::wrap::{Fill, kind};
#[allow(unused_imports, reason = "each area needs some of them")]
use super::super::*;

kind! {
    /// A [`CSIDriver`](k8s_openapi::api::storage::v1::CSIDriver) of `storage.k8s.io/v1`: its setters are the fields of its `spec`.
    cluster CSIDriver => k8s_openapi::api::storage::v1::CSIDriver
}

impl CSIDriver {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::storage::v1::CSIDriverSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl CSIDriver {
    /// Sets `spec.attachRequired`.
    pub fn attach_required(mut self, attach_required: bool) -> Self {
        self.spec().attach_required = Some(attach_required);
        self
    }

    /// Sets `spec.fsGroupPolicy`.
    pub fn fs_group_policy(mut self, fs_group_policy: FsGroupPolicy) -> Self {
        self.spec().fs_group_policy = Some(fs_group_policy.into());
        self
    }

    /// Sets `spec.nodeAllocatableUpdatePeriodSeconds`.
    pub fn node_allocatable_update_period_seconds(mut self, node_allocatable_update_period_seconds: i64) -> Self {
        self.spec().node_allocatable_update_period_seconds = Some(node_allocatable_update_period_seconds);
        self
    }

    /// Sets `spec.podInfoOnMount`.
    pub fn pod_info_on_mount(mut self, pod_info_on_mount: bool) -> Self {
        self.spec().pod_info_on_mount = Some(pod_info_on_mount);
        self
    }

    /// Sets `spec.requiresRepublish`.
    pub fn requires_republish(mut self, requires_republish: bool) -> Self {
        self.spec().requires_republish = Some(requires_republish);
        self
    }

    /// Sets `spec.seLinuxMount`.
    pub fn se_linux_mount(mut self, se_linux_mount: bool) -> Self {
        self.spec().se_linux_mount = Some(se_linux_mount);
        self
    }

    /// Sets `spec.storageCapacity`.
    pub fn storage_capacity(mut self, storage_capacity: bool) -> Self {
        self.spec().storage_capacity = Some(storage_capacity);
        self
    }

    /// Adds to `spec.tokenRequests`.
    pub fn token_request(mut self, token_request: impl Into<k8s_openapi::api::storage::v1::TokenRequest>) -> Self {
        self.spec().token_requests.get_or_insert_default().push(token_request.into());
        self
    }

    /// Adds to `spec.volumeLifecycleModes`.
    pub fn volume_lifecycle_mode(mut self, volume_lifecycle_mode: VolumeLifecycleMode) -> Self {
        self.spec().volume_lifecycle_modes.get_or_insert_default().push(volume_lifecycle_mode.into());
        self
    }
}

k8s_openapi::k8s_if_ge_1_35! {
impl CSIDriver {
    /// Sets `spec.serviceAccountTokenInSecrets`.
    pub fn service_account_token_in_secrets(mut self, service_account_token_in_secrets: bool) -> Self {
        self.spec().service_account_token_in_secrets = Some(service_account_token_in_secrets);
        self
    }
}
}

k8s_openapi::k8s_if_ge_1_36! {
impl CSIDriver {
    /// Sets `spec.preventPodSchedulingIfMissing`.
    pub fn prevent_pod_scheduling_if_missing(mut self, prevent_pod_scheduling_if_missing: bool) -> Self {
        self.spec().prevent_pod_scheduling_if_missing = Some(prevent_pod_scheduling_if_missing);
        self
    }
}
}

kind! {
    /// A [`CSINode`](k8s_openapi::api::storage::v1::CSINode) of `storage.k8s.io/v1`: its setters are the fields of its `spec`.
    cluster CSINode => k8s_openapi::api::storage::v1::CSINode
}

impl CSINode {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::storage::v1::CSINodeSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl CSINode {
    /// Adds to `spec.drivers`.
    pub fn driver(mut self, driver: impl Into<k8s_openapi::api::storage::v1::CSINodeDriver>) -> Self {
        self.spec().drivers.push(driver.into());
        self
    }
}

kind! {
    /// A [`CSIStorageCapacity`](k8s_openapi::api::storage::v1::CSIStorageCapacity) of `storage.k8s.io/v1`: its setters are the fields of the object.
    namespaced CSIStorageCapacity => k8s_openapi::api::storage::v1::CSIStorageCapacity
}

impl CSIStorageCapacity {
    /// Sets `capacity`.
    pub fn capacity(mut self, capacity: impl Into<k8s_openapi::apimachinery::pkg::api::resource::Quantity>) -> Self {
        self.0.capacity = Some(capacity.into());
        self
    }

    /// Sets `maximumVolumeSize`.
    pub fn maximum_volume_size(mut self, maximum_volume_size: impl Into<k8s_openapi::apimachinery::pkg::api::resource::Quantity>) -> Self {
        self.0.maximum_volume_size = Some(maximum_volume_size.into());
        self
    }

    /// Sets `nodeTopology`.
    pub fn node_topology(mut self, node_topology: impl Into<k8s_openapi::apimachinery::pkg::apis::meta::v1::LabelSelector>) -> Self {
        self.0.node_topology = Some(node_topology.into());
        self
    }

    /// Sets `storageClassName`.
    pub fn storage_class_name(mut self, storage_class_name: impl crate::NameOf<k8s_openapi::api::storage::v1::StorageClass>) -> Self {
        self.0.storage_class_name = storage_class_name.into_name();
        self
    }
}

kind! {
    /// A [`StorageClass`](k8s_openapi::api::storage::v1::StorageClass) of `storage.k8s.io/v1`: its setters are the fields of the object.
    cluster StorageClass => k8s_openapi::api::storage::v1::StorageClass
}

impl StorageClass {
    /// Sets `allowVolumeExpansion`.
    pub fn allow_volume_expansion(mut self, allow_volume_expansion: bool) -> Self {
        self.0.allow_volume_expansion = Some(allow_volume_expansion);
        self
    }

    /// Adds to `allowedTopologies`.
    pub fn allowed_topology(mut self, allowed_topology: impl Into<k8s_openapi::api::core::v1::TopologySelectorTerm>) -> Self {
        self.0.allowed_topologies.get_or_insert_default().push(allowed_topology.into());
        self
    }

    /// Adds to `mountOptions`.
    pub fn mount_option(mut self, mount_option: impl Into<String>) -> Self {
        self.0.mount_options.get_or_insert_default().push(mount_option.into());
        self
    }

    /// Adds to `parameters`.
    pub fn parameter(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.parameters.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Sets `provisioner`.
    pub fn provisioner(mut self, provisioner: impl Into<String>) -> Self {
        self.0.provisioner = provisioner.into();
        self
    }

    /// Sets `reclaimPolicy`.
    pub fn reclaim_policy(mut self, reclaim_policy: PersistentVolumeReclaimPolicy) -> Self {
        self.0.reclaim_policy = Some(reclaim_policy.into());
        self
    }

    /// Sets `volumeBindingMode`.
    pub fn volume_binding_mode(mut self, volume_binding_mode: VolumeBindingMode) -> Self {
        self.0.volume_binding_mode = Some(volume_binding_mode.into());
        self
    }
}

kind! {
    /// A [`VolumeAttachment`](k8s_openapi::api::storage::v1::VolumeAttachment) of `storage.k8s.io/v1`: its setters are the fields of its `spec`.
    cluster VolumeAttachment => k8s_openapi::api::storage::v1::VolumeAttachment
}

impl VolumeAttachment {
    /// Its spec, made where there is none.
    pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::api::storage::v1::VolumeAttachmentSpec {
        Fill::fill(&mut self.0.spec)
    }
}

impl VolumeAttachment {
    /// Sets `spec.attacher`.
    pub fn attacher(mut self, attacher: impl Into<String>) -> Self {
        self.spec().attacher = attacher.into();
        self
    }

    /// Sets `spec.nodeName`.
    pub fn node_name(mut self, node_name: impl crate::NameOf<k8s_openapi::api::core::v1::Node>) -> Self {
        self.spec().node_name = node_name.into_name();
        self
    }

    /// Sets `spec.source`.
    pub fn source(mut self, source: impl Into<k8s_openapi::api::storage::v1::VolumeAttachmentSource>) -> Self {
        self.spec().source = source.into();
        self
    }
}
