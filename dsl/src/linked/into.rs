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

/// A field for a name.
pub(super) trait Name {
    /// The field with the name.
    fn of(name: &str) -> Self;
}

impl Name for String {
    fn of(name: &str) -> Self {
        name.to_owned()
    }
}

impl Name for Option<String> {
    fn of(name: &str) -> Self {
        Some(name.to_owned())
    }
}

/// The references that an item makes of its name, by the kind of the item.
macro_rules! named {
    ($($kind:path { $($target:path { $name:ident },)+ })+) => {$($(
        impl From<crate::Linked<$kind>> for $target {
            fn from(item: crate::Linked<$kind>) -> Self {
                // Which other fields it has depends on the version.
                let mut target = <$target>::default();
                target.$name = super::into::Name::of(item.name());
                target
            }
        }

        super::into::stands_for! { $target: $kind }
    )+)+};
}

/// What has a reference in the field that tells the kind of the item.
macro_rules! wrapped {
    ($($kind:path { $($target:path { $field:ident },)+ })+) => {$($(
        impl From<crate::Linked<$kind>> for $target {
            fn from(item: crate::Linked<$kind>) -> Self {
                let mut target = <$target>::default();
                target.$field = Some(item.into());
                target
            }
        }

        super::into::stands_for! { $target: $kind }
    )+)+};
}

/// An item where a reference is due, in the macros.
macro_rules! stands_for {
    ($target:path: $kind:path) => {
        #[diagnostic::do_not_recommend]
        impl crate::private::IntoField<$target> for crate::Linked<$kind> {
            fn into_field(self) -> $target {
                self.into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl crate::private::IntoField<Option<$target>> for crate::Linked<$kind> {
            fn into_field(self) -> Option<$target> {
                Some(self.into())
            }
        }

        #[diagnostic::do_not_recommend]
        impl crate::private::IntoField<Option<$target>> for Option<crate::Linked<$kind>> {
            fn into_field(self) -> Option<$target> {
                self.map(Into::into)
            }
        }
    };
}

pub(super) use {named, stands_for, wrapped};
