//! Objects that are Rust constants: what refers to them, rustc resolves.

use std::fmt;

use k8s_openapi::Resource;
use kubewright_core::suggest;
use serde::{Serialize, Serializer};

// As the generator writes it.
#[rustfmt::skip]
mod generated;
pub(crate) mod into;
pub(crate) mod marks;
pub(crate) mod port;
pub(crate) mod secret;
pub(crate) mod text;

pub use into::NameOf;
use port::Port;
use text::Text;

/// An object that is a Rust constant: its name, what others may take of it, and the way to make it.
///
/// The macro of each kind defines one where the object has a Rust name; [the language](crate::language#constants-and-links) says
/// where it may stand.
///
/// ```
/// use kubewright::{config_map, pod};
///
/// config_map! {
///     /// What makes the game special.
///     pub SPECIAL: "special-config" {
///         data: { "special.power": "10" }
///     }
/// }
///
/// let pod = pod! {
///     name: "game",
///     volume settings: SPECIAL,
///     container game {
///         image: "game",
///         env POWER: SPECIAL["special.power"],
///         env_from: [SPECIAL],
///         mount settings: "/etc/special",
///     }
/// };
/// assert_eq!(SPECIAL.name(), "special-config");
/// assert_eq!(SPECIAL.keys(), ["special.power"]);
/// print!("{}---\n{}", kubewright::to_yaml(&SPECIAL)?, kubewright::to_yaml(&pod)?);
/// # Ok::<(), kubewright::Error>(())
/// ```
///
/// A key that it does not have does not compile, wherever the constant comes from:
///
/// ```compile_fail
/// # use kubewright::{config_map, pod};
/// config_map! { SPECIAL: "special-config" { data: { "special.power": "10" } } }
///
/// let pod = pod! {
///     name: "game",
///     container game { image: "game", env POWER: SPECIAL["special.powr"] }
/// };
/// ```
///
/// It stands wherever a field names such an object: in the macros and in the builder. It serializes as the object.
///
/// <https://kubernetes.io/docs/concepts/configuration/>
pub struct Linked<T> {
    name: &'static str,
    keys: &'static [&'static str],
    open: bool,
    ports: Option<&'static [Port]>,
    labels: Option<&'static [(&'static str, &'static str)]>,
    secret_type: Option<&'static str>,
    object: fn() -> T,
}

/// A kind whose objects hold values by key, which others take.
///
/// <https://kubernetes.io/docs/concepts/configuration/>
#[diagnostic::on_unimplemented(
    message = "a `{Self}` has no keys that others take",
    note = "a ConfigMap and a Secret have"
)]
pub trait Keyed: Resource {}

/// A key that a constant has: [`Linked::key`] and [`key!`](crate::key) make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    kind: &'static str,
    name: &'static str,
    key: &'static str,
}

impl<T> Linked<T> {
    /// A constant of that name, whose object `object` makes; `open` where it may have more keys than `keys`.
    #[doc(hidden)]
    pub const fn new(
        name: &'static str,
        keys: &'static [&'static str],
        open: bool,
        object: fn() -> T,
    ) -> Self {
        Linked { name, keys, open, ports: None, labels: None, secret_type: None, object }
    }

    /// The constant with the labels by which its pods are selected; `None` where they are not known before it is made.
    #[doc(hidden)]
    pub const fn with_labels(mut self, labels: Option<&'static [(&'static str, &'static str)]>) -> Self {
        self.labels = labels;
        self
    }

    /// The labels by which its pods are selected, where they are known before the object is made.
    pub(crate) const fn labels(self) -> Option<&'static [(&'static str, &'static str)]> {
        self.labels
    }

    /// The object's `metadata.name`.
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// The keys that are known when the program is compiled, in the order written.
    pub const fn keys(self) -> &'static [&'static str] {
        self.keys
    }

    /// Makes the object.
    pub fn object(self) -> T {
        (self.object)()
    }
}

impl<T> Linked<T> {
    /// The key of an object of that kind; does not compile where the object lacks it.
    #[track_caller]
    pub(crate) const fn find(self, kind: &'static str, key: &'static str) -> Key {
        let mut index = 0;
        while index < self.keys.len() {
            if text::same(self.keys[index], key) {
                return Key { kind, name: self.name, key };
            }
            index += 1;
        }
        if self.open {
            return Key { kind, name: self.name, key };
        }
        let message = Text::new().push(&[kind, " `", self.name, "` has no key `", key, "`"]);
        let message = match suggest::nearest_const(key, self.keys) {
            Some(near) => message.push(&["\nhelp: did you mean `", near, "`?"]),
            None => message.push(&["\nhelp: its keys are "]).list(self.keys),
        };
        panic!("{}", message.as_str())
    }
}

impl<T: Keyed> Linked<T> {
    /// A key of the object. In a `const`, as [`key!`](crate::key) has it, one that it lacks does not compile.
    ///
    /// # Panics
    /// On a key that the object lacks.
    #[track_caller]
    pub const fn key(self, key: &'static str) -> Key {
        self.find(T::KIND, key)
    }
}

impl Key {
    /// The kind of the object that has it.
    pub const fn kind(self) -> &'static str {
        self.kind
    }

    /// The name of the object that has it.
    pub const fn object_name(self) -> &'static str {
        self.name
    }

    /// The key itself.
    pub const fn as_str(self) -> &'static str {
        self.key
    }
}

impl<T> Clone for Linked<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Linked<T> {}

/// The name and the keys, never a value.
impl<T> fmt::Debug for Linked<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Linked").field("name", &self.name).field("keys", &self.keys).finish_non_exhaustive()
    }
}

/// As the object.
impl<T: Serialize> Serialize for Linked<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.object().serialize(serializer)
    }
}
