//! The schema: every type reachable from the kinds that kubewright knows, as a table.
//!
//! `generated` is made from the `k8s-openapi` source that Cargo.lock pins. There is no other list of fields.

// As the generator writes it: a line a field.
#[rustfmt::skip]
pub mod generated;

// As the generator writes it.
#[rustfmt::skip]
mod cluster;

use generated::{KINDS, NEWEST, OLDEST};

/// A kind of object that stands alone.
///
/// Its type has no fields for `apiVersion` and `kind`, as in `k8s-openapi`: every object that stands alone has them.
#[derive(Debug)]
pub struct Kind {
    /// What its `apiVersion` says: `v1`.
    pub api_version: &'static str,
    /// What its `kind` says: `Pod`.
    pub kind: &'static str,
    /// Its type.
    pub ty: &'static Type,
}

/// A struct of the Kubernetes API.
#[derive(Debug)]
pub struct Type {
    /// Its name in Kubernetes and in Rust: `Container`.
    pub name: &'static str,
    /// Its Rust path below the `k8s_openapi` crate: `api::core::v1::Container`.
    pub path: &'static str,
    /// Its fields, by Rust name.
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
    /// The values of an enum, or of the elements of a list of one; empty where any value of the type may stand.
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

/// The kind of that `apiVersion` and `kind`, where kubewright knows it.
pub fn kind(api_version: &str, kind: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|known| known.api_version == api_version && known.kind == kind)
}

/// Whether the objects of a kind are of the cluster, and in no namespace. Custom resources are not known.
pub fn is_of_cluster(group: &str, kind: &str) -> bool {
    cluster::CLUSTER_SCOPED.binary_search(&(group, kind)).is_ok()
}

impl Ty {
    /// The struct of the value, or of what is in the list or map.
    pub fn object(self) -> Option<&'static Type> {
        match self {
            Ty::Object(ty) => Some(ty),
            Ty::List(inner) | Ty::Map(inner) => inner.object(),
            _ => None,
        }
    }
}

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

/// A field whose Rust type is no `Option`.
const fn required(rust: &'static str, json: &'static str, ty: Ty) -> Field {
    Field { rust, json, ty, optional: false, since: OLDEST.0, until: NEWEST.0, values: &[] }
}

/// A field whose Rust type is an `Option`.
const fn optional(rust: &'static str, json: &'static str, ty: Ty) -> Field {
    Field { rust, json, ty, optional: true, since: OLDEST.0, until: NEWEST.0, values: &[] }
}

impl Field {
    /// With the first version that has it.
    const fn since(mut self, version: u8) -> Field {
        self.since = version;
        self
    }

    /// With the last version that has it.
    #[allow(dead_code, reason = "the pinned versions may have removed nothing")]
    const fn until(mut self, version: u8) -> Field {
        self.until = version;
        self
    }

    /// With the values of its enum.
    const fn values(mut self, values: &'static [&'static str]) -> Field {
        self.values = values;
        self
    }
}
