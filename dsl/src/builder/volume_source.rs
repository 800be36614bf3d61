//! The common volume sources: their constructors and their options.

use k8s_openapi::api::core::v1;

use super::downward::DownwardItem;
use super::projection::Projection;
use super::quantity::Memory;
use super::{HostPathType, ImagePullPolicy, Storage, Volume};
use crate::NameOf;

/// An empty directory that lives as long as the pod.
/// <https://kubernetes.io/docs/concepts/storage/volumes/#emptydir>
impl Volume<v1::EmptyDirVolumeSource> {
    /// An empty directory that lives as long as the pod.
    pub fn empty_dir(name: impl Into<String>) -> Self {
        Volume::new(name, v1::EmptyDirVolumeSource::default())
    }

    /// Where it is kept; the node's disk by default (`medium`).
    pub fn medium(self, medium: StorageMedium) -> Self {
        self.with(|source| source.medium = Some(medium.as_str().to_owned()))
    }

    /// The most that it may hold (`sizeLimit`).
    pub fn size_limit(self, size: impl Into<Size>) -> Self {
        self.with(|source| source.size_limit = Some(size.into().0))
    }
}

/// A file or directory of the node.
/// <https://kubernetes.io/docs/concepts/storage/volumes/#hostpath>
impl Volume<v1::HostPathVolumeSource> {
    /// A file or directory of the node.
    pub fn host_path(name: impl Into<String>, path: impl Into<String>) -> Self {
        Volume::new(name, v1::HostPathVolumeSource { path: path.into(), type_: None })
    }

    /// What must be there, or is made; nothing is checked by default (`type`).
    pub fn kind(self, kind: HostPathType) -> Self {
        self.with(|source| source.type_ = Some(kind.into()))
    }
}

/// The keys of a ConfigMap as files.
/// <https://kubernetes.io/docs/concepts/storage/volumes/#configmap>
impl Volume<v1::ConfigMapVolumeSource> {
    /// The keys of a ConfigMap as files.
    pub fn config_map(name: impl Into<String>, config_map: impl NameOf<v1::ConfigMap>) -> Self {
        Volume::new(name, v1::ConfigMapVolumeSource { name: config_map.into_name(), ..Default::default() })
    }

    /// Makes a file of a key; of every key, under its own name, by default (`items`).
    pub fn item(self, key: impl Into<String>, path: impl Into<String>) -> Self {
        self.with(|source| source.items.get_or_insert_default().push(key_to_path(key, path)))
    }

    /// The mode bits of the files, such as `0o400`; `0o644` by default (`defaultMode`).
    pub fn default_mode(self, mode: i32) -> Self {
        self.with(|source| source.default_mode = Some(mode))
    }

    /// Lets the pod start without the ConfigMap (`optional`).
    pub fn optional(self) -> Self {
        self.with(|source| source.optional = Some(true))
    }
}

/// The keys of a Secret as files.
/// <https://kubernetes.io/docs/concepts/storage/volumes/#secret>
impl Volume<v1::SecretVolumeSource> {
    /// The keys of a Secret as files.
    pub fn secret(name: impl Into<String>, secret: impl NameOf<v1::Secret>) -> Self {
        Volume::new(
            name,
            v1::SecretVolumeSource { secret_name: Some(secret.into_name()), ..Default::default() },
        )
    }

    /// Makes a file of a key; of every key, under its own name, by default (`items`).
    pub fn item(self, key: impl Into<String>, path: impl Into<String>) -> Self {
        self.with(|source| source.items.get_or_insert_default().push(key_to_path(key, path)))
    }

    /// The mode bits of the files, such as `0o400`; `0o644` by default (`defaultMode`).
    pub fn default_mode(self, mode: i32) -> Self {
        self.with(|source| source.default_mode = Some(mode))
    }

    /// Lets the pod start without the Secret (`optional`).
    pub fn optional(self) -> Self {
        self.with(|source| source.optional = Some(true))
    }
}

/// Fields of the pod and resources of its containers, as files.
/// <https://kubernetes.io/docs/concepts/workloads/pods/downward-api/>
impl Volume<v1::DownwardAPIVolumeSource> {
    /// Fields of the pod and resources of its containers, as files.
    pub fn downward_api(name: impl Into<String>) -> Self {
        Volume::new(name, v1::DownwardAPIVolumeSource::default())
    }

    /// Makes a file of a field of the pod, or of a resource of a container.
    pub fn item(self, path: impl Into<String>, item: impl Into<DownwardItem>) -> Self {
        self.with(|source| source.items.get_or_insert_default().push(item.into().file(path)))
    }

    /// The mode bits of the files, such as `0o400`; `0o644` by default (`defaultMode`).
    pub fn default_mode(self, mode: i32) -> Self {
        self.with(|source| source.default_mode = Some(mode))
    }
}

/// A claim of storage that outlives the pod.
/// <https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes>
impl Volume<v1::PersistentVolumeClaimVolumeSource> {
    /// A claim of storage that outlives the pod.
    pub fn persistent_volume_claim(
        name: impl Into<String>,
        claim: impl NameOf<v1::PersistentVolumeClaim>,
    ) -> Self {
        let claim_name = claim.into_name();
        Volume::new(name, v1::PersistentVolumeClaimVolumeSource { claim_name, read_only: None })
    }

    /// Makes it read-only for all containers (`readOnly`).
    pub fn read_only(self) -> Self {
        self.with(|source| source.read_only = Some(true))
    }
}

/// A claim of storage that is made and deleted with the pod.
/// <https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#generic-ephemeral-volumes>
impl Volume<v1::EphemeralVolumeSource> {
    /// A claim of storage that is made and deleted with the pod.
    pub fn ephemeral(name: impl Into<String>, claim: v1::PersistentVolumeClaimSpec) -> Self {
        let template = v1::PersistentVolumeClaimTemplate { metadata: None, spec: claim };
        Volume::new(name, v1::EphemeralVolumeSource { volume_claim_template: Some(template) })
    }
}

/// A directory of an NFS server.
/// <https://kubernetes.io/docs/concepts/storage/volumes/#nfs>
impl Volume<v1::NFSVolumeSource> {
    /// A directory of an NFS server.
    pub fn nfs(name: impl Into<String>, server: impl Into<String>, path: impl Into<String>) -> Self {
        Volume::new(name, v1::NFSVolumeSource { server: server.into(), path: path.into(), read_only: None })
    }

    /// Makes it read-only for all containers (`readOnly`).
    pub fn read_only(self) -> Self {
        self.with(|source| source.read_only = Some(true))
    }
}

/// A volume of a CSI driver.
/// <https://kubernetes.io/docs/concepts/storage/volumes/#csi>
impl Volume<v1::CSIVolumeSource> {
    /// A volume of a CSI driver.
    pub fn csi(name: impl Into<String>, driver: impl Into<String>) -> Self {
        Volume::new(name, v1::CSIVolumeSource { driver: driver.into(), ..Default::default() })
    }

    /// Passes a property to the driver (`volumeAttributes`).
    pub fn attribute(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|source| {
            source.volume_attributes.get_or_insert_default().insert(key.into(), value.into());
        })
    }

    /// Makes it read-only for all containers (`readOnly`).
    pub fn read_only(self) -> Self {
        self.with(|source| source.read_only = Some(true))
    }
}

/// The files of a container image.
/// <https://kubernetes.io/docs/concepts/storage/volumes/#image>
impl Volume<v1::ImageVolumeSource> {
    /// The files of a container image.
    pub fn image(name: impl Into<String>, reference: impl Into<String>) -> Self {
        Volume::new(name, v1::ImageVolumeSource { reference: Some(reference.into()), ..Default::default() })
    }

    /// When the image is pulled (`pullPolicy`).
    pub fn pull_policy(self, policy: ImagePullPolicy) -> Self {
        self.with(|source| source.pull_policy = Some(policy.into()))
    }
}

/// Several sources in one directory.
/// <https://kubernetes.io/docs/concepts/storage/projected-volumes/>
impl Volume<v1::ProjectedVolumeSource> {
    /// Several sources in one directory.
    pub fn projected(name: impl Into<String>) -> Self {
        Volume::new(name, v1::ProjectedVolumeSource::default())
    }

    /// Adds a source (`sources`).
    pub fn source(self, source: impl Into<Projection>) -> Self {
        self.with(|projected| projected.sources.get_or_insert_default().push(source.into().0))
    }

    /// The mode bits of the files, such as `0o400`; `0o644` by default (`defaultMode`).
    pub fn default_mode(self, mode: i32) -> Self {
        self.with(|source| source.default_mode = Some(mode))
    }
}

/// Where an empty directory is kept.
/// <https://kubernetes.io/docs/concepts/storage/volumes/#emptydir>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StorageMedium {
    /// In memory: what is written counts as memory of the container.
    Memory,
    /// In huge pages, of the one size that the pod requests.
    HugePages,
}

impl StorageMedium {
    /// The text that stands in the manifest.
    pub const fn as_str(self) -> &'static str {
        match self {
            StorageMedium::Memory => "Memory",
            StorageMedium::HugePages => "HugePages",
        }
    }
}

/// The size of an empty directory: of memory or of storage.
#[derive(Clone, Debug, PartialEq)]
pub struct Size(k8s_openapi::apimachinery::pkg::api::resource::Quantity);

impl From<Memory> for Size {
    fn from(memory: Memory) -> Self {
        Size(memory.into())
    }
}

impl From<Storage> for Size {
    fn from(storage: Storage) -> Self {
        Size(storage.into())
    }
}

pub(super) fn key_to_path(key: impl Into<String>, path: impl Into<String>) -> v1::KeyToPath {
    // Which other fields it has depends on the version.
    let mut item = v1::KeyToPath::default();
    (item.key, item.path) = (key.into(), path.into());
    item
}
