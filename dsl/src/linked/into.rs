//! Where a constant may stand: for its name, and for the references that have nothing but a name.

use std::borrow::Cow;

use k8s_openapi::apimachinery::pkg::apis::meta::v1::ObjectMeta;
use k8s_openapi::{Metadata, Resource};

use super::{Key, Linked};
use crate::builder::ObjectName;

/// What names an object of the kind `T`: text, or a constant or builder of that kind and no other.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` does not name a `{T}`",
    label = "not the name of a `{T}`",
    note = "an object is named by its name as text, or by a constant or a builder of its kind",
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

/// A builder of an object, which names it.
pub trait Names {
    /// The object's type.
    type Object;

    /// The object's name.
    fn object_name(&self) -> &str;
}

#[diagnostic::do_not_recommend]
impl<Builder: Names> NameOf<Builder::Object> for &Builder {
    fn into_name(self) -> String {
        self.object_name().to_owned()
    }
}

/// The key alone: for an `item` of a volume.
impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.key.to_owned()
    }
}

/// A field for a name, which must be there or may be.
pub(super) trait Name {
    /// The field with the name.
    fn of(name: &str) -> Self;

    /// The field where there may be no name, and the one for that.
    fn of_or(name: Option<&str>, none: &str) -> Self;
}

impl Name for String {
    fn of(name: &str) -> Self {
        name.to_owned()
    }

    fn of_or(name: Option<&str>, none: &str) -> Self {
        name.unwrap_or(none).to_owned()
    }
}

impl Name for Option<String> {
    fn of(name: &str) -> Self {
        Some(name.to_owned())
    }

    fn of_or(name: Option<&str>, _none: &str) -> Self {
        name.map(str::to_owned)
    }
}

/// A struct that refers to an object of any kind, by its kind and name.
pub trait Refers: Sized {
    /// The reference to the object of a constant.
    fn to<T: Resource + Metadata<Ty = ObjectMeta>>(item: Linked<T>) -> Self;
}

/// The fields of a struct that [`Refers`], each by its name.
pub(super) mod part {
    use super::{Linked, Metadata, Name, ObjectMeta, Resource};

    pub fn api_version<T: Resource, F: Name>(_: Linked<T>) -> F {
        F::of(T::API_VERSION)
    }

    pub fn api_group<T: Resource, F: Name>(_: Linked<T>) -> F {
        F::of_or(Some(T::GROUP).filter(|group| !group.is_empty()), "")
    }

    pub fn kind<T: Resource, F: Name>(_: Linked<T>) -> F {
        F::of(T::KIND)
    }

    pub fn name<T, F: Name>(item: Linked<T>) -> F {
        F::of(item.name())
    }

    pub fn namespace<T: Metadata<Ty = ObjectMeta>, F: Name>(item: Linked<T>) -> F {
        F::of_or(item.object().metadata().namespace.as_deref(), "default")
    }
}

macro_rules! refers {
    ($($target:path { $($field:ident,)+ })+) => {$(
        impl crate::linked::into::Refers for $target {
            fn to<T>(item: crate::Linked<T>) -> Self
            where
                T: k8s_openapi::Resource
                    + k8s_openapi::Metadata<Ty = k8s_openapi::apimachinery::pkg::apis::meta::v1::ObjectMeta>,
            {
                let mut target = <$target>::default();
                $(target.$field = super::into::part::$field(item);)+
                target
            }
        }
    )+};
}

/// Where the constants of a kind may stand.
macro_rules! marks {
    ($($kind:path { $($mark:ident,)+ })+) => {$($(
        #[diagnostic::do_not_recommend]
        impl crate::linked::marks::$mark for $kind {}
    )+)+};
}

/// The kinds that have keys, each with the source of a variable that takes one.
macro_rules! keyed {
    ($($kind:path { $($field:ident: $source:path,)+ })+) => {
        $(impl crate::linked::Keyed for $kind {})+

        impl From<crate::linked::Key> for api::core::v1::EnvVarSource {
            fn from(key: crate::linked::Key) -> Self {
                let mut target = Self::default();
                $($(if key.kind == <$kind as k8s_openapi::Resource>::KIND {
                    let mut source = <$source>::default();
                    source.name = key.name.to_owned();
                    source.key = key.key.to_owned();
                    target.$field = Some(source);
                })+)+
                target
            }
        }
    };
}

/// The references that a constant makes of its name and its namespace, by the kind of the item.
macro_rules! apart {
    ($($kind:path { $($target:path { $name:ident, $namespace:ident },)+ })+) => {$($(
        impl From<crate::Linked<$kind>> for $target {
            fn from(item: crate::Linked<$kind>) -> Self {
                // Which other fields it has depends on the version.
                let mut target = <$target>::default();
                target.$name = super::into::Name::of(item.name());
                target.$namespace = super::into::part::namespace(item);
                target
            }
        }

        super::into::stands_for! { $target: $kind }
    )+)+};
}

/// The references that a constant makes of its name, by the kind of the item.
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

/// A constant where a reference is expected, in the macros.
macro_rules! stands_for {
    ($target:path: $kind:path) => {
        #[diagnostic::do_not_recommend]
        impl crate::private::IntoField<$target> for crate::Linked<$kind> {
            fn into_field(self) -> $target {
                self.into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl crate::private::ObjectOf<$kind, $target> for crate::Linked<$kind> {
            fn into_field(self) -> $target {
                self.into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl crate::private::ObjectOf<$kind, Option<$target>> for crate::Linked<$kind> {
            fn into_field(self) -> Option<$target> {
                Some(self.into())
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

pub(super) use {apart, keyed, marks, named, refers, stands_for, wrapped};
