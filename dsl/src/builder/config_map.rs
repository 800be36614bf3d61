//! ConfigMaps.

use k8s_openapi::ByteString;
use k8s_openapi::api::core::v1;

/// A ConfigMap: configuration by key, as text or as bytes.
///
/// <https://kubernetes.io/docs/concepts/configuration/configmap/>
///
/// ```
/// use kubewright::builder::{ConfigMap, Container, EnvSource};
///
/// let special = ConfigMap::new("special-config").data("special.power", "10");
/// let web = Container::new("web", "nginx").env("POWER", EnvSource::config_map(&special, "special.power"));
/// let object = special.build()?;
/// assert_eq!(object.data.unwrap_or_default()["special.power"], "10");
/// # Ok::<(), kubewright::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ConfigMap(v1::ConfigMap);

super::wrap::wraps!(ConfigMap => v1::ConfigMap);
super::wrap::stands_alone!(ConfigMap => v1::ConfigMap);

impl ConfigMap {
    /// A ConfigMap of that name, without keys.
    pub fn new(name: impl Into<String>) -> Self {
        ConfigMap(v1::ConfigMap::default()).with(|this| this.metadata.name = Some(name.into()))
    }

    /// Sets a key to text.
    pub fn data(self, key: impl Into<String>, text: impl Into<String>) -> Self {
        self.with(|this| {
            this.data.get_or_insert_default().insert(key.into(), text.into());
        })
    }

    /// Sets a key to bytes, which need not be text. The base64 of the manifest is made of them.
    pub fn binary_data(self, key: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        self.with(|this| {
            this.binary_data.get_or_insert_default().insert(key.into(), ByteString(bytes.into()));
        })
    }

    /// Lets nobody change it once it is made.
    pub fn immutable(self) -> Self {
        self.with(|this| this.immutable = Some(true))
    }
}
