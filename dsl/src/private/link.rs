//! What the macros make of constants that stand for names.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::mem::ManuallyDrop;

use k8s_openapi::Resource;
use k8s_openapi::api::core::v1;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::LabelSelector;

use crate::builder::ObjectName;
use crate::linked::into::Names;
use crate::linked::text::same;
use crate::linked::{Key, Keyed, Linked, NameOf};

/// What may stand where a field names an object of the kind `K`; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` does not name a `{K}`",
    label = "not the name of a `{K}`",
    note = "an object is named by its name as text, or by a constant or a builder of its kind",
    note = "a `Result` gives what it holds by `?`"
)]
pub trait IntoName<K, T> {
    /// The value of the field.
    fn into_field(self) -> T;
}

/// The name of an object of the kind `K`, for a field whose type the place it is assigned to tells.
pub fn named<K, T>(name: impl IntoName<K, T>) -> T {
    name.into_field()
}

/// Names of objects of a kind, or of any, for fields that are an `Option` and those that are not.
macro_rules! names {
    ($([$($generics:tt)*] $name:ty: $kind:ty;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> IntoName<$kind, String> for $name {
            fn into_field(self) -> String {
                NameOf::<$kind>::into_name(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($generics)*> IntoName<$kind, Option<String>> for $name {
            fn into_field(self) -> Option<String> {
                Some(NameOf::<$kind>::into_name(self))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($generics)*> IntoName<$kind, Option<String>> for Option<$name> {
            fn into_field(self) -> Option<String> {
                self.map(NameOf::<$kind>::into_name)
            }
        }
    )+};
}

names! {
    [K] String: K;
    [K] &String: K;
    [K] &str: K;
    [K] Cow<'_, str>: K;
    [K] Box<str>: K;
    [K] ObjectName: K;
    [K] &ObjectName: K;
    [K] Linked<K>: K;
    [K] &Linked<K>: K;
}

#[diagnostic::do_not_recommend]
impl<Builder: Names> IntoName<Builder::Object, String> for &Builder {
    fn into_field(self) -> String {
        self.object_name().to_owned()
    }
}

#[diagnostic::do_not_recommend]
impl<Builder: Names> IntoName<Builder::Object, Option<String>> for &Builder {
    fn into_field(self) -> Option<String> {
        Some(self.object_name().to_owned())
    }
}

/// A key of a constant; does not compile where the constant lacks it.
#[track_caller]
pub const fn key<T: Keyed>(item: Linked<T>, key: &'static str) -> Key {
    item.key(key)
}

/// A constant that stands for a name, and may know the keys of the object.
///
/// The constant is never dropped, so that one of any type can be looked at by the compiler.
pub struct Item<T>(ManuallyDrop<T>);

impl<T> Item<T> {
    /// The constant.
    pub const fn new(constant: T) -> Self {
        Item(ManuallyDrop::new(constant))
    }
}

/// What rustc looks at in a constant of which a field takes a part. Of one of another kind, its type says that it is.
impl<T: Resource> Item<Linked<T>> {
    /// Does not compile where the object of that kind lacks the key.
    #[track_caller]
    pub const fn key(self, kind: &str, key: &'static str) {
        if same(T::KIND, kind) {
            self.item().find(T::KIND, key);
        }
    }

    /// Does not compile where the pods have no port of that name and protocol, if that is known.
    #[track_caller]
    pub const fn pod_port(self, port: &str, protocol: &str) {
        if !same(T::KIND, "Service") {
            self.item().has_port(T::KIND, port, protocol);
        }
    }

    /// Does not compile where the Service has no port of that name.
    #[track_caller]
    pub const fn service_port(self, port: &str) {
        if same(T::KIND, "Service") {
            self.item().has_port(T::KIND, port, "");
        }
    }

    /// Does not compile where the Service has no port of that number.
    #[track_caller]
    pub const fn service_port_number(self, port: i32) {
        if same(T::KIND, "Service") {
            self.item().has_port_number(T::KIND, port);
        }
    }

    /// Does not compile where the Secret has no certificate.
    #[track_caller]
    pub const fn certificate(self) {
        if same(T::KIND, "Secret") {
            self.item().has_certificate();
        }
    }

    /// Does not compile where the Secret has no credentials of a registry.
    #[track_caller]
    pub const fn registry(self) {
        if same(T::KIND, "Secret") {
            self.item().has_registry();
        }
    }

    const fn item(self) -> Linked<T> {
        ManuallyDrop::into_inner(self.0)
    }
}

/// Constants of which nothing but the name is known: they may have anything.
macro_rules! unknown {
    ($($name:ty),+) => {$(
        #[allow(missing_docs)]
        impl Item<$name> {
            pub const fn key(self, _kind: &str, _key: &'static str) {}
            pub const fn service_port(self, _port: &str) {}
            pub const fn service_port_number(self, _port: i32) {}
            pub const fn certificate(self) {}
        }
    )+};
}

unknown!(
    &'static str,
    String,
    &'static String,
    ObjectName,
    &'static ObjectName,
    Cow<'static, str>,
    Box<str>,
    Option<&'static str>,
    Option<String>
);

/// Constants that stand for more than a name, and that no macro of ours defined.
macro_rules! other {
    ($(<$($generics:ident: $of:ty)?> $ty:ty),+) => {$(
        #[allow(missing_docs)]
        impl<$(const $generics: $of)?> Item<$ty> {
            pub const fn pod_port(self, _port: &str, _protocol: &str) {}
            pub const fn registry(self) {}
        }
    )+};
}

other!(
    <> v1::LocalObjectReference,
    <> LabelSelector,
    <> Option<LabelSelector>,
    <> BTreeMap<String, String>,
    <> &'static [(&'static str, &'static str)],
    <N: usize> [(&'static str, &'static str); N]
);
