//! Volumes: named, of one source each, and mounted by value.

use k8s_openapi::api::core::v1;

/// A volume of a pod, which containers mount by value: what is mounted is declared.
///
/// `S` is the Kubernetes type of its source, so that a volume has exactly one, and only the options of that one.
/// A `Volume` without parameters may be of any source.
///
/// <https://kubernetes.io/docs/concepts/storage/volumes/>
///
/// ```
/// use kubewright::builder::{Container, Memory, Mount, Pod, StorageMedium, Volume};
///
/// let cache = Volume::empty_dir("cache").medium(StorageMedium::Memory).size_limit(Memory::mebibytes(64));
/// let config = Volume::config_map("config", "game-config").item("game.properties", "game.properties");
/// let pod = Pod::new("web").container(
///     Container::new("nginx", "nginx:1.27")
///         .mount(&cache, "/cache")
///         .mount(&config, Mount::at("/etc/config").read_only()),
/// );
/// let spec = pod.build()?.spec.unwrap_or_default();
/// assert_eq!(spec.volumes.map(|volumes| volumes.len()), Some(2));
/// # Ok::<(), kubewright::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Volume<S = v1::Volume> {
    pub(super) name: String,
    pub(super) source: S,
}

/// The source of a volume: one of the types that a field of [`v1::Volume`] has.
pub trait Source: Clone {
    /// Makes it the source of that volume.
    fn put(self, volume: &mut v1::Volume);
}

impl<S: Source> Volume<S> {
    /// A volume of that source: for those that have no constructor here.
    pub fn new(name: impl Into<String>, source: S) -> Self {
        Volume { name: name.into(), source }
    }

    /// The name that mounts refer to it by.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Changes the source itself, for whatever has no method here.
    pub fn with(mut self, change: impl FnOnce(&mut S)) -> Self {
        change(&mut self.source);
        self
    }

    /// The same volume without the type of its source, for a collection of different ones.
    pub fn into_any(self) -> Volume {
        Volume { name: self.name.clone(), source: self.into() }
    }
}

impl<S: Source> From<Volume<S>> for v1::Volume {
    fn from(volume: Volume<S>) -> Self {
        let mut object = v1::Volume::default();
        volume.source.put(&mut object);
        object.name = volume.name;
        object
    }
}

impl From<v1::Volume> for Volume {
    fn from(volume: v1::Volume) -> Self {
        Volume { name: volume.name.clone(), source: volume }
    }
}

impl Source for v1::Volume {
    fn put(self, volume: &mut v1::Volume) {
        *volume = self;
    }
}

/// A source that can be a raw block device: a claim.
#[diagnostic::on_unimplemented(
    message = "a volume of `{Self}` cannot be a raw block device",
    note = "only a persistent volume claim can: `Volume::persistent_volume_claim` or `Volume::ephemeral`"
)]
pub trait BlockSource: Source {}

impl BlockSource for v1::PersistentVolumeClaimVolumeSource {}
impl BlockSource for v1::EphemeralVolumeSource {}
impl BlockSource for v1::Volume {}

/// Makes the types of the fields of `v1::Volume` sources.
macro_rules! sources {
    ($($field:ident: $source:ident,)+) => {
        $(
            impl super::volume::Source for v1::$source {
                fn put(self, volume: &mut v1::Volume) {
                    volume.$field = Some(self);
                }
            }
        )+
    };
}

pub(super) use sources;
