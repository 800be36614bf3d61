//! Environment variables: plain text, or from somewhere.

use k8s_openapi::api::core::v1;

use super::{EnvField, ResourceField};
use crate::{Key, Linked, NameOf};

/// Where the value of an environment variable comes from.
///
/// `S` is its Kubernetes type, so that it has only the options of that one.
///
/// <https://kubernetes.io/docs/concepts/configuration/configmap/#using-configmaps-as-environment-variables>
///
/// ```
/// use kubewright::builder::{Container, EnvField, EnvSource, ResourceField};
///
/// let web = Container::new("web", "nginx")
///     .env("MODE", "on")
///     .env("PASSWORD", EnvSource::secret("user-info", "password").optional())
///     .env("NODE_NAME", EnvSource::field(EnvField::NodeName))
///     .env("CPU_LIMIT", EnvSource::resource(ResourceField::limits_cpu()));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct EnvSource<S = v1::EnvVarSource>(S);

impl<S> EnvSource<S> {
    /// Changes the Kubernetes object itself, for whatever has no method here.
    pub fn with(mut self, change: impl FnOnce(&mut S)) -> Self {
        change(&mut self.0);
        self
    }
}

impl EnvSource<v1::ConfigMapKeySelector> {
    /// A key of a ConfigMap.
    pub fn config_map(name: impl NameOf<v1::ConfigMap>, key: impl Into<String>) -> Self {
        EnvSource(v1::ConfigMapKeySelector { name: name.into_name(), key: key.into(), optional: None })
    }

    /// Lets the container start without the key (`optional`).
    pub fn optional(self) -> Self {
        self.with(|source| source.optional = Some(true))
    }
}

impl EnvSource<v1::SecretKeySelector> {
    /// A key of a Secret.
    pub fn secret(name: impl NameOf<v1::Secret>, key: impl Into<String>) -> Self {
        EnvSource(v1::SecretKeySelector { name: name.into_name(), key: key.into(), optional: None })
    }

    /// Lets the container start without the key (`optional`).
    pub fn optional(self) -> Self {
        self.with(|source| source.optional = Some(true))
    }
}

impl EnvSource<v1::ObjectFieldSelector> {
    /// A field of the pod.
    pub fn field(field: EnvField) -> Self {
        EnvSource(field.into())
    }
}

impl EnvSource<v1::ResourceFieldSelector> {
    /// A request or a limit of a container.
    pub fn resource(resource: ResourceField) -> Self {
        EnvSource(resource.into())
    }
}

/// The value of an environment variable: plain text, in which `$(NAME)` stands for an earlier variable, or an
/// [`EnvSource`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct EnvValue(v1::EnvVar);

/// What an environment variable may be set to: whatever an [`EnvValue`] is made of.
#[diagnostic::on_unimplemented(
    message = "an environment variable cannot be set to `{Self}`",
    label = "neither text nor a source of it",
    note = "a number or a boolean is text by `.to_string()`; a key or a field comes from an `EnvSource`",
    note = "a `Result` gives what it holds by `?`"
)]
pub trait IntoEnvValue: Into<EnvValue> {}

#[diagnostic::do_not_recommend]
impl<T: Into<EnvValue>> IntoEnvValue for T {}

impl EnvValue {
    pub(super) fn variable(self, name: impl Into<String>) -> v1::EnvVar {
        v1::EnvVar { name: name.into(), ..self.0 }
    }
}

impl From<&str> for EnvValue {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for EnvValue {
    fn from(text: String) -> Self {
        EnvValue(v1::EnvVar { value: Some(text), ..Default::default() })
    }
}

impl From<&String> for EnvValue {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

/// A key of a constant, which rustc has checked.
impl From<Key> for EnvValue {
    fn from(key: Key) -> Self {
        v1::EnvVarSource::from(key).into()
    }
}

impl From<v1::EnvVarSource> for EnvValue {
    fn from(source: v1::EnvVarSource) -> Self {
        EnvValue(v1::EnvVar { value_from: Some(source), ..Default::default() })
    }
}

/// Makes the types of the fields of `v1::EnvVarSource` values of a variable.
macro_rules! values {
    ($($field:ident: $source:ident,)+) => {
        $(
            impl From<EnvSource<v1::$source>> for EnvValue {
                fn from(source: EnvSource<v1::$source>) -> Self {
                    v1::EnvVarSource::from(source).into()
                }
            }

            impl From<EnvSource<v1::$source>> for v1::EnvVarSource {
                fn from(source: EnvSource<v1::$source>) -> Self {
                    v1::EnvVarSource { $field: Some(source.0), ..Default::default() }
                }
            }

            #[diagnostic::do_not_recommend]
            impl crate::private::ApplyTo<v1::EnvVar> for EnvSource<v1::$source> {
                fn apply_to(self, target: &mut v1::EnvVar) {
                    target.value_from = Some(self.into());
                }
            }
        )+
    };
}

values! {
    config_map_key_ref: ConfigMapKeySelector,
    field_ref: ObjectFieldSelector,
    resource_field_ref: ResourceFieldSelector,
    secret_key_ref: SecretKeySelector,
}

/// All keys of a ConfigMap or a Secret as environment variables.
///
/// ```
/// use kubewright::builder::{Container, EnvFrom};
///
/// let web = Container::new("web", "nginx")
///     .env_from(EnvFrom::config_map("monster-config").prefix("MONSTER_"))
///     .env_from(EnvFrom::secret("user-info").optional());
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct EnvFrom(pub(super) v1::EnvFromSource);

super::wrap::wraps!(EnvFrom => v1::EnvFromSource);

impl<T> From<Linked<T>> for EnvFrom
where
    v1::EnvFromSource: From<Linked<T>>,
{
    fn from(item: Linked<T>) -> Self {
        EnvFrom(item.into())
    }
}

impl EnvFrom {
    /// All keys of a ConfigMap.
    pub fn config_map(name: impl NameOf<v1::ConfigMap>) -> Self {
        let source = v1::ConfigMapEnvSource { name: name.into_name(), optional: None };
        EnvFrom(v1::EnvFromSource { config_map_ref: Some(source), ..Default::default() })
    }

    /// All keys of a Secret.
    pub fn secret(name: impl NameOf<v1::Secret>) -> Self {
        let source = v1::SecretEnvSource { name: name.into_name(), optional: None };
        EnvFrom(v1::EnvFromSource { secret_ref: Some(source), ..Default::default() })
    }

    /// A prefix for the name of each variable (`prefix`).
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.0.prefix = Some(prefix.into());
        self
    }

    /// Lets the container start without the ConfigMap or Secret (`optional`).
    pub fn optional(mut self) -> Self {
        if let Some(source) = &mut self.0.config_map_ref {
            source.optional = Some(true);
        }
        if let Some(source) = &mut self.0.secret_ref {
            source.optional = Some(true);
        }
        self
    }
}
