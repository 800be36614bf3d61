//! The sources of a projected volume.

use std::time::Duration;

use k8s_openapi::api::core::v1;

use super::downward::DownwardItem;
use super::duration::seconds;
use super::volume_source::key_to_path;
use crate::NameOf;

/// A source of a projected volume.
///
/// `S` is its Kubernetes type, so that it has only the options of that one.
///
/// <https://kubernetes.io/docs/concepts/storage/projected-volumes/>
///
/// ```
/// use kubewright::builder::{FileField, Projection, Volume};
///
/// let all = Volume::projected("all")
///     .source(Projection::secret("user-info").item("username", "my-group/my-username"))
///     .source(Projection::config_map("settings").optional())
///     .source(Projection::downward_api().item("labels", FileField::Labels));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Projection<S = v1::VolumeProjection>(pub(super) S);

impl<S> Projection<S> {
    /// Changes the Kubernetes object itself, for whatever has no method here.
    pub fn with(mut self, change: impl FnOnce(&mut S)) -> Self {
        change(&mut self.0);
        self
    }
}

impl Projection<v1::ConfigMapProjection> {
    /// The keys of a ConfigMap as files.
    pub fn config_map(name: impl NameOf<v1::ConfigMap>) -> Self {
        Projection(v1::ConfigMapProjection { name: name.into_name(), ..Default::default() })
    }

    /// Makes a file of a key; of every key, under its own name, by default (`items`).
    pub fn item(self, key: impl Into<String>, path: impl Into<String>) -> Self {
        self.with(|source| source.items.get_or_insert_default().push(key_to_path(key, path)))
    }

    /// Lets the pod start without the ConfigMap (`optional`).
    pub fn optional(self) -> Self {
        self.with(|source| source.optional = Some(true))
    }
}

impl Projection<v1::SecretProjection> {
    /// The keys of a Secret as files.
    pub fn secret(name: impl NameOf<v1::Secret>) -> Self {
        Projection(v1::SecretProjection { name: name.into_name(), ..Default::default() })
    }

    /// Makes a file of a key; of every key, under its own name, by default (`items`).
    pub fn item(self, key: impl Into<String>, path: impl Into<String>) -> Self {
        self.with(|source| source.items.get_or_insert_default().push(key_to_path(key, path)))
    }

    /// Lets the pod start without the Secret (`optional`).
    pub fn optional(self) -> Self {
        self.with(|source| source.optional = Some(true))
    }
}

impl Projection<v1::DownwardAPIProjection> {
    /// Fields of the pod and resources of its containers, as files.
    pub fn downward_api() -> Self {
        Projection(v1::DownwardAPIProjection::default())
    }

    /// Makes a file of a field of the pod, or of a resource of a container.
    pub fn item(self, path: impl Into<String>, item: impl Into<DownwardItem>) -> Self {
        self.with(|source| source.items.get_or_insert_default().push(item.into().file(path)))
    }
}

impl Projection<v1::ServiceAccountTokenProjection> {
    /// A token of the pod's service account.
    pub fn service_account_token(path: impl Into<String>) -> Self {
        Projection(v1::ServiceAccountTokenProjection { path: path.into(), ..Default::default() })
    }

    /// The audience of the token; the API server by default (`audience`).
    pub fn audience(self, audience: impl Into<String>) -> Self {
        self.with(|source| source.audience = Some(audience.into()))
    }

    /// How long the token is valid: an hour by default, ten minutes at least (`expirationSeconds`).
    pub fn expiration(self, expiration: Duration) -> Self {
        self.with(|source| source.expiration_seconds = Some(seconds(expiration)))
    }
}

impl From<v1::VolumeProjection> for Projection {
    fn from(source: v1::VolumeProjection) -> Self {
        Projection(source)
    }
}

/// Makes the types of fields of `v1::VolumeProjection` projections.
macro_rules! projections {
    ($($field:ident: $source:ident,)+) => {
        $(
            impl From<Projection<v1::$source>> for Projection {
                fn from(source: Projection<v1::$source>) -> Self {
                    Projection(v1::VolumeProjection { $field: Some(source.0), ..Default::default() })
                }
            }
        )+
    };
}

projections! {
    config_map: ConfigMapProjection,
    downward_api: DownwardAPIProjection,
    secret: SecretProjection,
    service_account_token: ServiceAccountTokenProjection,
}
