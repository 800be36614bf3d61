//! What the macros make of items that stand for names.

use std::borrow::Cow;
use std::mem::ManuallyDrop;

use k8s_openapi::Resource;
use k8s_openapi::api::core::v1;

use crate::builder::{self, ObjectName};
use crate::linked::{Key, Keyed, KeyedKind, Linked, NameOf};

/// What may stand where a field names an object of the kind `K`; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` does not name a `{K}`",
    label = "not the name of a `{K}`",
    note = "an object is named by its name as text, or by an item or a builder of its kind",
    note = "`config_map(…)` takes a ConfigMap, `secret(…)` a Secret; a `Result` gives what it holds by `?`"
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
    [] &builder::ConfigMap: v1::ConfigMap;
    [] &builder::Secret: v1::Secret;
}

/// A key of an item; does not compile where the item lacks it.
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

impl<T: Resource> Item<Linked<T>> {
    /// Does not compile where the object lacks the key. An object of another kind is refused by its type.
    #[track_caller]
    pub const fn has(self, kind: KeyedKind, key: &'static str) {
        if kind.is(T::GROUP, T::KIND) {
            ManuallyDrop::into_inner(self.0).find(kind, key);
        }
    }
}

/// Constants of which nothing but the name is known.
macro_rules! unknown {
    ($($name:ty),+) => {$(
        impl Item<$name> {
            /// Nothing is known of its keys.
            pub const fn has(self, _kind: KeyedKind, _key: &'static str) {}
        }
    )+};
}

unknown!(&'static str, String, &'static String, ObjectName, &'static ObjectName, Cow<'static, str>, Box<str>);
