//! Secrets.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use k8s_openapi::ByteString;
use k8s_openapi::api::core::v1;

use super::{DockerConfig, source};
use crate::Error;

/// A Secret: confidential data by key.
///
/// `Debug` prints its keys, never their values.
///
/// <https://kubernetes.io/docs/concepts/configuration/secret/>
///
/// ```
/// use kubewright::builder::Secret;
///
/// let info = Secret::new("user-info").data("username", "admin").data("password", "password123");
/// assert!(!format!("{info:?}").contains("password123"));
/// let object = info.build()?;
/// assert_eq!(object.data.unwrap_or_default()["username"].0, b"admin");
/// # Ok::<(), kubewright::Error>(())
/// ```
#[derive(Clone, PartialEq)]
#[must_use]
pub struct Secret(v1::Secret);

super::wrap::opens!(Secret => v1::Secret);
super::wrap::stands_alone!(Secret => v1::Secret);
super::wrap::in_namespace!(Secret);

impl Secret {
    /// A Secret of that name, without keys, of the type `Opaque`.
    pub fn new(name: impl Into<String>) -> Self {
        Secret::of_type(name, "Opaque")
    }

    /// A Secret of that name and type.
    /// <https://kubernetes.io/docs/concepts/configuration/secret/#secret-types>
    pub fn of_type(name: impl Into<String>, secret_type: impl Into<String>) -> Self {
        Secret(v1::Secret { type_: Some(secret_type.into()), ..Default::default() })
            .with(|this| this.metadata.name = Some(name.into()))
    }

    /// A certificate and its private key, as PEM: `kubernetes.io/tls`.
    pub fn tls(name: impl Into<String>, cert: impl Into<Vec<u8>>, key: impl Into<Vec<u8>>) -> Self {
        Secret::of_type(name, "kubernetes.io/tls").data("tls.crt", cert).data("tls.key", key)
    }

    /// A user name and a password: `kubernetes.io/basic-auth`.
    pub fn basic_auth(name: impl Into<String>, username: &str, password: &str) -> Self {
        let secret = Secret::of_type(name, "kubernetes.io/basic-auth");
        secret.data("username", username).data("password", password)
    }

    /// A private key for SSH: `kubernetes.io/ssh-auth`.
    pub fn ssh_auth(name: impl Into<String>, private_key: impl Into<Vec<u8>>) -> Self {
        Secret::of_type(name, "kubernetes.io/ssh-auth").data("ssh-privatekey", private_key)
    }

    /// Credentials for an image registry: `kubernetes.io/dockerconfigjson`, as `kubectl create secret docker-registry`
    /// makes it.
    pub fn docker_registry(name: impl Into<String>, config: DockerConfig) -> Self {
        Secret::docker_config_json(name, config)
    }

    /// Credentials for image registries, as the JSON of `~/.docker/config.json`: `kubernetes.io/dockerconfigjson`.
    pub fn docker_config_json(name: impl Into<String>, json: impl Into<Vec<u8>>) -> Self {
        Secret::of_type(name, "kubernetes.io/dockerconfigjson").data(".dockerconfigjson", json)
    }

    /// Sets a key to text or bytes; the manifest has them as base64 (`data`).
    pub fn data(self, key: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        self.with(|this| {
            this.data.get_or_insert_default().insert(key.into(), ByteString(bytes.into()));
        })
    }

    /// Sets a key to text, which the manifest has in the clear (`stringData`).
    pub fn string_data(self, key: impl Into<String>, text: impl Into<String>) -> Self {
        self.with(|this| {
            this.string_data.get_or_insert_default().insert(key.into(), text.into());
        })
    }

    /// Adds a file under its name, or every file of a directory, as `kubectl create secret --from-file` does. The
    /// path is relative to the working directory; that of a build script is where its Cargo.toml is.
    ///
    /// # Errors
    /// [`Error::Source`]: a file that cannot be read, a name that is not a valid key, or a key that is already set.
    pub fn data_from_file(mut self, path: impl AsRef<Path>) -> Result<Self, Error> {
        for file in source::from_path(path.as_ref(), |key| has(&self.0, key))? {
            self = self.data(file.key, file.bytes);
        }
        Ok(self)
    }

    /// Adds a file under a key of its own.
    ///
    /// # Errors
    /// As [`data_from_file`](Secret::data_from_file); a directory has no key of its own.
    pub fn data_from_file_as(self, key: impl Into<String>, path: impl AsRef<Path>) -> Result<Self, Error> {
        let key = key.into();
        let bytes = source::from_file(&key, path.as_ref(), |key| has(&self.0, key))?;
        Ok(self.data(key, bytes))
    }

    /// Adds the variables of an env file, a line each, as `kubectl create secret --from-env-file` does: the value
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

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secret")
            .field("metadata", &self.0.metadata)
            .field("type_", &self.0.type_)
            .field("data", &keys(&self.0.data))
            .field("string_data", &keys(&self.0.string_data))
            .finish_non_exhaustive()
    }
}

fn has(object: &v1::Secret, key: &str) -> bool {
    object.data.as_ref().is_some_and(|data| data.contains_key(key))
        || object.string_data.as_ref().is_some_and(|data| data.contains_key(key))
}

fn keys<V>(data: &Option<BTreeMap<String, V>>) -> Vec<&str> {
    data.iter().flat_map(BTreeMap::keys).map(String::as_str).collect()
}
