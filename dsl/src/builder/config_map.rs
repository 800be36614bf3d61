//! ConfigMaps.

use std::path::Path;

use k8s_openapi::ByteString;
use k8s_openapi::api::core::v1;

use super::source;
use crate::Error;

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

super::wrap::opens!(ConfigMap => v1::ConfigMap);
super::wrap::stands_alone!(ConfigMap => v1::ConfigMap);
super::wrap::in_namespace!(ConfigMap);

impl ConfigMap {
    /// A ConfigMap of that name, without keys.
    pub fn new(name: impl Into<String>) -> Self {
        ConfigMap(v1::ConfigMap::default()).with(|this| this.metadata.name = Some(name.into()))
    }

    /// Sets a key to text (`data`).
    pub fn data(self, key: impl Into<String>, text: impl Into<String>) -> Self {
        self.with(|this| {
            this.data.get_or_insert_default().insert(key.into(), text.into());
        })
    }

    /// Sets a key to bytes, which need not be text; the manifest has them as base64 (`binaryData`).
    pub fn binary_data(self, key: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        self.with(|this| {
            this.binary_data.get_or_insert_default().insert(key.into(), ByteString(bytes.into()));
        })
    }

    /// Adds a file under its name, or every file of a directory, as `kubectl create configmap --from-file` does. What
    /// is not UTF-8 goes into `binaryData`. The path is relative to the working directory; that of a build script
    /// is where its Cargo.toml is.
    ///
    /// # Errors
    /// [`Error::Source`]: a file that cannot be read, a name that is not a valid key, or a key that is already set.
    pub fn data_from_file(mut self, path: impl AsRef<Path>) -> Result<Self, Error> {
        for file in source::from_path(path.as_ref(), |key| has(&self.0, key))? {
            put(&mut self.0, file.key, file.bytes);
        }
        Ok(self)
    }

    /// Adds a file under a key of its own.
    ///
    /// # Errors
    /// As [`data_from_file`](ConfigMap::data_from_file); a directory has no key of its own.
    pub fn data_from_file_as(
        mut self,
        key: impl Into<String>,
        path: impl AsRef<Path>,
    ) -> Result<Self, Error> {
        let key = key.into();
        let bytes = source::from_file(&key, path.as_ref(), |key| has(&self.0, key))?;
        put(&mut self.0, key, bytes);
        Ok(self)
    }

    /// Adds the variables of an env file, a line each, as `kubectl create configmap --from-env-file` does: the value
    /// is what stands behind `=`, quotes and all; without `=` it is that of the environment.
    ///
    /// # Errors
    /// [`Error::Source`], with every line that does not set a variable, or sets one again.
    pub fn data_from_env_file(mut self, path: impl AsRef<Path>) -> Result<Self, Error> {
        for (key, text) in source::from_env_file(path.as_ref(), |key| has(&self.0, key))? {
            self = self.data(key, text);
        }
        Ok(self)
    }

    /// Makes its data immutable (`immutable`).
    pub fn immutable(self) -> Self {
        self.with(|this| this.immutable = Some(true))
    }
}

fn has(object: &v1::ConfigMap, key: &str) -> bool {
    object.data.as_ref().is_some_and(|data| data.contains_key(key))
        || object.binary_data.as_ref().is_some_and(|data| data.contains_key(key))
}

/// As text where it is some, as bytes else.
fn put(object: &mut v1::ConfigMap, key: String, bytes: Vec<u8>) {
    match String::from_utf8(bytes) {
        Ok(text) => {
            object.data.get_or_insert_default().insert(key, text);
        }
        Err(error) => {
            let bytes = ByteString(error.into_bytes());
            object.binary_data.get_or_insert_default().insert(key, bytes);
        }
    }
}
