//! The schema: every kind of Kubernetes, and every type that they reach, as tables.
//!
//! `generated` is made from the `k8s-openapi` source that Cargo.lock pins. There is no other list of fields.

// As the generator writes it: a line a field.
#[rustfmt::skip]
pub mod generated;

mod index;
mod text;
mod ty;

use generated::KINDS;
pub use generated::KindId;
pub use ty::Type;

/// A kind of object that stands alone, in one version of its group.
///
/// Its type has no fields for `apiVersion` and `kind`, as in `k8s-openapi`: every object that stands alone has them.
#[derive(Debug)]
pub struct Kind {
    /// Which kind it is.
    pub id: KindId,
    /// Its group; empty for the core: `apps`.
    pub group: &'static str,
    /// Its version in the group: `v1`.
    pub version: &'static str,
    /// What its `apiVersion` says: `apps/v1`.
    pub api_version: &'static str,
    /// What its `kind` says: `Deployment`.
    pub kind: &'static str,
    /// The name of its endpoint: `deployments`.
    pub plural: &'static str,
    /// Whether its objects are in a namespace.
    pub scope: Scope,
    /// Whether the API server keeps its objects. What it does not keep, such as a `TokenReview`, it answers at once.
    pub stored: bool,
    /// What the names of its objects are made of.
    pub name: NameRule,
    /// Its type.
    pub ty: &'static Type,
    /// The first minor version of Kubernetes 1 that has it, or the oldest one known.
    pub since: u8,
    /// The last minor version that has it, or the newest one known.
    pub until: u8,
    /// Whether no other version of it is more stable, or as stable and newer.
    pub preferred: bool,
}

/// Whether the objects of a kind are in a namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every object is in a namespace.
    Namespaced,
    /// The objects are of the cluster.
    Cluster,
}

/// What the API server demands of the name of an object. What depends on the rest of the object is a rule of the kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameRule {
    /// A DNS subdomain.
    DnsSubdomain,
    /// A DNS label.
    DnsLabel,
    /// A DNS label that starts with a letter, before the version of Kubernetes that takes any DNS label.
    DnsLabel1035Before(u8),
    /// Anything that can be a segment of a URL path: not `.` or `..`, and without `/` and `%`.
    PathSegment,
    /// An IP address in its canonical form.
    IpAddress,
    /// What a key of a ConfigMap may be.
    ConfigMapKey,
    /// A DNS subdomain, a dot, and a DNS label that starts with a letter: the group and the resource.
    GroupResource,
    /// A DNS subdomain, or one after the name of a signer with `:` for `/`, and `:`.
    SignerPrefixed,
    /// The API server does not look at it.
    Any,
    /// None: the object is a question, and its metadata must be empty.
    Nothing,
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
    /// Whether the Rust type is in a `Box`.
    pub boxed: bool,
    /// The first minor version of Kubernetes 1 that has it, or the oldest one known.
    pub since: u8,
    /// The last minor version that has it, or the newest one known.
    pub until: u8,
    /// The first minor version whose API server keeps it, where one before drops it for a feature gate; else 0.
    pub gate: u8,
    /// The values of an enum, or of the elements of a list of one; empty where any value of the type may stand.
    pub values: &'static [&'static str],
    /// The fields that tell the elements of the list apart, by JSON name: `name`; empty where nothing does.
    pub keys: &'static [&'static str],
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
    /// A number.
    Float,
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
    /// Any JSON value.
    Any,
    /// A struct.
    Object(&'static Type),
    /// A value of one of the type's [`variants`](Type::variants).
    OneOf(&'static Type),
    /// A list.
    List(&'static Ty),
    /// A map with string keys.
    Map(&'static Ty),
}

/// A version of Kubernetes 1, by its minor number: `Version(36)` is Kubernetes 1.36.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(pub u8);

/// What is known of every custom resource.
pub(crate) static CUSTOM: Type =
    Type::of("apimachinery::pkg::apis::meta::v1", "CustomResource", "\n    metadata metadata ?ObjectMeta");

/// The kind of that `apiVersion` and `kind`, in whatever version of Kubernetes.
pub fn kind(api_version: &str, kind: &str) -> Option<&'static Kind> {
    let found = KINDS.binary_search_by(|known| (known.api_version, known.kind).cmp(&(api_version, kind)));
    KINDS.get(found.ok()?)
}

/// The kind of that type; nothing for a type that is a part of objects.
pub fn kind_of(ty: &'static Type) -> Option<&'static Kind> {
    KINDS.iter().find(|known| std::ptr::eq(known.ty, ty))
}

/// Whether an object of that `apiVersion` and `kind` is a list of objects, as `kubectl` writes it: a `List`, or the list of
/// one kind of Kubernetes, such as a `PodList`. A custom resource whose kind ends in `List` is none.
pub fn is_list(api_version: &str, kind: &str) -> bool {
    let Some(element) = kind.strip_suffix("List") else { return false };
    match element {
        "" => api_version == "v1",
        _ => self::kind(api_version, element).is_some(),
    }
}

/// Whether the objects of a kind are of the cluster, and in no namespace. Custom resources are not known.
pub fn cluster_scoped(group: &str, kind: &str) -> bool {
    KINDS.iter().any(|known| known.group == group && known.kind == kind && known.cluster_scoped())
}

impl KindId {
    /// What the registry says of it.
    pub fn kind(self) -> &'static Kind {
        // A test holds the two in one order.
        &KINDS[self as usize]
    }
}

impl Kind {
    /// Whether its objects are of the cluster, and in no namespace.
    pub fn cluster_scoped(&self) -> bool {
        self.scope == Scope::Cluster
    }

    /// Whether that version of Kubernetes has it.
    pub fn is_in(&self, version: Version) -> bool {
        (self.since..=self.until).contains(&version.0)
    }

    /// Whether the version of its group is neither alpha nor beta.
    pub fn is_stable(&self) -> bool {
        !self.version.contains("alpha") && !self.version.contains("beta")
    }
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

impl Field {
    /// Whether that version of Kubernetes has the field.
    pub fn is_in(&self, version: Version) -> bool {
        (self.since..=self.until).contains(&version.0)
    }

    /// Whether the API server of that version drops it: it is behind a feature gate that is off.
    pub(crate) fn is_dropped(&self, version: Version) -> bool {
        version.0 < self.gate
    }
}
