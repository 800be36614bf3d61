//! What the macros make of items that stand for names.

use std::borrow::Cow;
use std::mem::ManuallyDrop;

use crate::builder::ObjectName;
use crate::linked::{Key, Keyed, KeyedKind, Linked, NameOf};

use super::field::IntoField;

/// The name of an object of the kind `K`, for a field whose type the place it is assigned to tells.
pub fn named<K, T>(name: impl NameOf<K>) -> T
where
    String: IntoField<T>,
{
    name.into_name().into_field()
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

impl<T: Keyed> Item<Linked<T>> {
    /// Does not compile where the object lacks the key. An object of another kind is refused by its type.
    #[track_caller]
    pub const fn has(self, kind: KeyedKind, key: &'static str) {
        if T::KIND as u8 == kind as u8 {
            ManuallyDrop::into_inner(self.0).key(key);
        }
    }
}

/// Constants of which nothing but the name is known.
macro_rules! names {
    ($($name:ty),+) => {$(
        impl Item<$name> {
            /// Nothing is known of its keys.
            pub const fn has(self, _kind: KeyedKind, _key: &'static str) {}
        }
    )+};
}

names!(&'static str, String, ObjectName, Cow<'static, str>);
