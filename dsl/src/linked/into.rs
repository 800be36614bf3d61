//! Where an item may stand: for its name, and for the references that have nothing but a name.

use std::borrow::Cow;

use k8s_openapi::api::core::v1;

use super::{Key, KeyedKind, Linked};
use crate::builder::{self, ObjectName};

/// What names an object of the kind `T`: text, or an item or builder of that kind and no other.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` does not name a `{T}`",
    label = "not the name of a `{T}`",
    note = "an object is named by its name as text, or by an item or a builder of its kind",
    note = "a `Result` gives what it holds by `?`"
)]
pub trait NameOf<T> {
    /// The name.
    fn into_name(self) -> String;
}

impl<T> NameOf<T> for String {
    fn into_name(self) -> String {
        self
    }
}

impl<T> NameOf<T> for &String {
    fn into_name(self) -> String {
        self.clone()
    }
}

impl<T> NameOf<T> for &str {
    fn into_name(self) -> String {
        self.to_owned()
    }
}

impl<T> NameOf<T> for Cow<'_, str> {
    fn into_name(self) -> String {
        self.into_owned()
    }
}

impl<T> NameOf<T> for Box<str> {
    fn into_name(self) -> String {
        self.into()
    }
}

impl<T> NameOf<T> for ObjectName {
    fn into_name(self) -> String {
        self.into()
    }
}

impl<T> NameOf<T> for &ObjectName {
    fn into_name(self) -> String {
        self.into()
    }
}

impl<T> NameOf<T> for Linked<T> {
    fn into_name(self) -> String {
        self.name.to_owned()
    }
}

impl<T> NameOf<T> for &Linked<T> {
    fn into_name(self) -> String {
        self.name.to_owned()
    }
}

impl NameOf<v1::ConfigMap> for &builder::ConfigMap {
    fn into_name(self) -> String {
        self.into()
    }
}

impl NameOf<v1::Secret> for &builder::Secret {
    fn into_name(self) -> String {
        self.into()
    }
}

impl From<Key> for v1::EnvVarSource {
    fn from(key: Key) -> Self {
        let (name, optional) = (key.name.to_owned(), None);
        let key_text = key.key.to_owned();
        match key.kind {
            KeyedKind::ConfigMap => v1::EnvVarSource {
                config_map_key_ref: Some(v1::ConfigMapKeySelector { key: key_text, name, optional }),
                ..Default::default()
            },
            KeyedKind::Secret => v1::EnvVarSource {
                secret_key_ref: Some(v1::SecretKeySelector { key: key_text, name, optional }),
                ..Default::default()
            },
        }
    }
}

/// The key alone: for an `item` of a volume.
impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.key.to_owned()
    }
}

/// The references that an item makes of its name.
macro_rules! named {
    ($kind:ident: $($target:ident { $name:ident: $wrap:expr },)+) => {$(
        impl From<Linked<v1::$kind>> for v1::$target {
            fn from(item: Linked<v1::$kind>) -> Self {
                // Which other fields it has depends on the version.
                let mut target = v1::$target::default();
                target.$name = $wrap(item.name);
                target
            }
        }
    )+};
}

named! { ConfigMap:
    ConfigMapEnvSource { name: str::to_owned },
    ConfigMapProjection { name: str::to_owned },
    ConfigMapVolumeSource { name: str::to_owned },
}

named! { Secret:
    LocalObjectReference { name: str::to_owned },
    SecretEnvSource { name: str::to_owned },
    SecretProjection { name: str::to_owned },
    SecretVolumeSource { secret_name: |name: &str| Some(name.to_owned()) },
}

/// The references in which a field tells the kind of the item.
macro_rules! wrapped {
    ($kind:ident: $($target:ident { $field:ident },)+) => {$(
        impl From<Linked<v1::$kind>> for v1::$target {
            fn from(item: Linked<v1::$kind>) -> Self {
                v1::$target { $field: Some(item.into()), ..Default::default() }
            }
        }
    )+};
}

named! { PersistentVolumeClaim:
    PersistentVolumeClaimVolumeSource { claim_name: str::to_owned },
}

wrapped! { ConfigMap: EnvFromSource { config_map_ref }, VolumeProjection { config_map }, Volume { config_map }, }
wrapped! { Secret: EnvFromSource { secret_ref }, VolumeProjection { secret }, Volume { secret }, }
wrapped! { PersistentVolumeClaim: Volume { persistent_volume_claim }, }
