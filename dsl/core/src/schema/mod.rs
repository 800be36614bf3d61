//! The schema: every type reachable from the kinds that kubewright knows, as a table.
//!
//! `generated.rs` is made from the `k8s-openapi` source that Cargo.lock pins. There is no other list of fields.

/// A struct of the Kubernetes API.
#[derive(Debug)]
pub struct Type {
    /// Its name in Kubernetes and in Rust: `Container`.
    pub name: &'static str,
    /// Its Rust path below the `k8s_openapi` crate: `api::core::v1::Container`.
    pub path: &'static str,
    /// Its fields, in the order of `k8s-openapi`.
    pub fields: &'static [Field],
}

/// A field of a [`Type`].
#[derive(Debug)]
pub struct Field {
    /// Its Rust name, without `r#`: `image_pull_policy`, `type_`.
    pub rust: &'static str,
    /// Its JSON name: `imagePullPolicy`, `type`.
    pub json: &'static str,
    /// The type of its value.
    pub ty: Ty,
    /// Whether the Rust type is an `Option`.
    pub optional: bool,
    /// The first minor version of Kubernetes 1 that has it, or the oldest one known.
    pub since: u8,
    /// The last minor version that has it, or the newest one known.
    pub until: u8,
    /// The values of an enum; empty where any value of the type may stand.
    pub values: &'static [&'static str],
}

/// The type of a value.
#[derive(Clone, Copy, Debug)]
pub enum Ty {
    /// A boolean.
    Bool,
    /// A 32-bit integer.
    Int32,
    /// A 64-bit integer.
    Int64,
    /// A string.
    String,
    /// A resource quantity: a string or a number in JSON.
    Quantity,
    /// A port or a percentage: an integer or a string.
    IntOrString,
    /// An RFC 3339 time.
    Time,
    /// An RFC 3339 time with microseconds.
    MicroTime,
    /// Bytes: base64 in JSON.
    Bytes,
    /// Any JSON object.
    Any,
    /// A struct.
    Object(&'static Type),
    /// A list.
    List(&'static Ty),
    /// A map with string keys.
    Map(&'static Ty),
}

/// A version of Kubernetes 1, by its minor number: `Version(36)` is Kubernetes 1.36.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(pub u8);

impl Type {
    /// The field of that JSON name, in whatever version.
    pub fn json_field(&self, json: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.json == json)
    }

    /// The field of that Rust name, in whatever version; the trailing `_` of `type_` may be left out.
    pub fn rust_field(&self, rust: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.rust.trim_end_matches('_') == rust.trim_end_matches('_'))
    }
}

impl Field {
    /// Whether that version of Kubernetes has the field.
    pub fn is_in(&self, version: Version) -> bool {
        (self.since..=self.until).contains(&version.0)
    }
}
