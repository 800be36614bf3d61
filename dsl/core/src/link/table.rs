//! Which fields of the API name another object, or select some.
//!
//! Most say it by what they are called: `serviceAccountName` names a ServiceAccount, and so does the `name` of a
//! `ServiceAccountSubject`. The tables hold only those that do not.

use crate::schema::generated::{self, KINDS};
use crate::schema::{Kind, KindId, Ty, Type};

/// A field of a struct that names another object.
#[derive(Clone, Copy, Debug)]
pub struct Reference {
    /// The struct: `ConfigMapKeySelector`.
    pub owner: &'static Type,
    /// The field that holds the struct, where others hold it too, and mean something else by it.
    pub within: Option<&'static str>,
    /// The JSON name of its field for the other object's name.
    pub name: &'static str,
    /// What the other object is.
    pub target: Target,
}

/// What kind of object a [`Reference`] names.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    /// An object of that kind.
    Kind(KindId),
    /// One that has a role, of the kind that the field `kind` says.
    Role,
    /// One that can be scaled, of the kind that the field `kind` says.
    Scaled,
    /// One that a binding gives rights to, of the kind that the field `kind` says.
    Subject,
}

/// What of the other object a [`Reference`] takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The whole of it.
    Whole,
    /// The key in its field `key`.
    Key,
    /// The keys of its `items`, each in a field `key`.
    Items,
    /// The port in its field `port`, by `name` or `number`.
    Port,
}

/// What a selector selects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selects {
    /// Pods of the namespace of the object.
    Pods,
    /// The pods that it is a part of: their rules look at it.
    Itself,
    /// Pods of a namespace that may be another one.
    Neighbors,
    /// Namespaces.
    Namespaces,
}

/// The fields that name an object by what only Kubernetes' documentation says.
static REFERENCES: &[Reference] = &[
    reference(&generated::INGRESS_SERVICE_BACKEND, "name", Target::Kind(KindId::Service)),
    // Pull secrets, and the credentials of volumes.
    reference(&generated::LOCAL_OBJECT_REFERENCE, "name", Target::Kind(KindId::Secret)),
    // That of an object; a template's is not used.
    Reference {
        within: Some("metadata"),
        ..reference(&generated::OBJECT_META, "namespace", Target::Kind(KindId::Namespace))
    },
    Reference {
        within: Some("claimRef"),
        ..reference(&generated::OBJECT_REFERENCE, "name", Target::Kind(KindId::PersistentVolumeClaim))
    },
    reference(&generated::PERSISTENT_VOLUME_CLAIM_SPEC, "volumeName", Target::Kind(KindId::PersistentVolume)),
    reference(
        &generated::PERSISTENT_VOLUME_CLAIM_VOLUME_SOURCE,
        "claimName",
        Target::Kind(KindId::PersistentVolumeClaim),
    ),
    reference(&generated::ROLE_REF, "name", Target::Role),
    scaled(&generated::autoscaling_v1::CROSS_VERSION_OBJECT_REFERENCE),
    scaled(&generated::autoscaling_v2::CROSS_VERSION_OBJECT_REFERENCE),
    reference(&generated::rbac_v1::SUBJECT, "name", Target::Subject),
];

/// The selectors whose names do not say what they select.
static SELECTORS: &[(&Type, &str, Selects)] = &[
    (&generated::POD_AFFINITY_TERM, "labelSelector", Selects::Neighbors),
    (&generated::POD_DISRUPTION_BUDGET_SPEC, "selector", Selects::Pods),
    (&generated::SERVICE_SPEC, "selector", Selects::Pods),
    (&generated::TOPOLOGY_SPREAD_CONSTRAINT, "labelSelector", Selects::Itself),
];

/// What a struct is for that refers to an object of the kind that its name begins with: `ConfigMapKeySelector`.
const REFERRING: &[&str] =
    &["EnvSource", "KeySelector", "Projection", "Reference", "Subject", "VolumeSource"];

const fn reference(owner: &'static Type, name: &'static str, target: Target) -> Reference {
    Reference { owner, within: None, name, target }
}

/// What an autoscaler scales; the same struct also names what a metric describes.
const fn scaled(owner: &'static Type) -> Reference {
    Reference { within: Some("scaleTargetRef"), ..reference(owner, "name", Target::Scaled) }
}

/// The reference that a field of a struct is.
pub fn of_field(owner: &'static Type, json: &str) -> Option<Reference> {
    let listed = REFERENCES.iter().filter(|it| it.name == json).find(|it| std::ptr::eq(it.owner, owner));
    listed.copied().or_else(|| said(owner, json))
}

/// The kind of the object that a label or an annotation names.
pub fn of_label(key: &str) -> Option<KindId> {
    match key {
        "kubernetes.io/service-name" => Some(KindId::Service),
        "kubernetes.io/service-account.name" => Some(KindId::ServiceAccount),
        _ => None,
    }
}

/// The reference that a struct in a field of that name is, where the struct is nothing else.
pub fn of_struct(ty: &'static Type, within: &str) -> Option<Reference> {
    of_type(ty).find(|it| it.within.is_none_or(|field| field == within))
}

/// The reference that a field is by its name: `serviceAccountName`, or the `name` of a `ServiceAccountSubject`.
fn said(owner: &'static Type, json: &str) -> Option<Reference> {
    let stem = match json {
        "name" => REFERRING.iter().find_map(|end| owner.name.strip_suffix(end))?,
        "policyName" => owner.name.strip_suffix("BindingSpec")?,
        _ => json.strip_suffix("Name")?,
    };
    let field = owner.json_field(json).filter(|field| matches!(field.ty, Ty::String))?;
    let kind = KINDS.iter().find(|kind| kind.preferred && is_capitalized(stem, kind.kind))?;
    Some(reference(owner, field.json, Target::Kind(kind.id)))
}

/// Whether a word is another one but for the case of its first letter.
fn is_capitalized(word: &str, other: &str) -> bool {
    let first = |text: &str| text.chars().next().map(|first| first.to_ascii_lowercase());
    word.len() == other.len() && first(word) == first(other) && word.get(1..) == other.get(1..)
}

/// The references of a struct.
pub fn of_type(owner: &'static Type) -> impl Iterator<Item = Reference> {
    owner.fields().iter().filter_map(move |field| of_field(owner, field.json))
}

/// The references of every struct that a kind has, in the order of their names.
pub fn references() -> Vec<Reference> {
    let mut seen: Vec<&'static Type> = Vec::new();
    let mut next: Vec<&'static Type> = KINDS.iter().map(|kind| kind.ty).collect();
    while let Some(ty) = next.pop() {
        if !seen.iter().any(|known| std::ptr::eq(*known, ty)) {
            seen.push(ty);
            // A status is what the cluster writes.
            let written = ty.fields().iter().filter(|field| field.json != "status");
            next.extend(written.filter_map(|field| field.ty.object()));
        }
    }
    seen.sort_by_key(|ty| (ty.module, ty.name));
    seen.into_iter().flat_map(of_type).collect()
}

/// What a field of a struct selects; nothing where it is no selector of pods or namespaces.
pub fn selects(owner: &'static Type, json: &str) -> Option<Selects> {
    match json {
        "podSelector" => Some(Selects::Pods),
        "namespaceSelector" => Some(Selects::Namespaces),
        _ => SELECTORS
            .iter()
            .find(|(of, name, _)| *name == json && std::ptr::eq(*of, owner))
            .map(|(.., selects)| *selects),
    }
}

impl Reference {
    /// What of the other object it takes.
    pub fn part(&self) -> Part {
        let has = |json| self.owner.json_field(json);
        if self.name == "name" && has("key").is_some() {
            Part::Key
        } else if has("items").is_some() {
            Part::Items
        } else if has("port").is_some_and(|port| matches!(port.ty, Ty::Object(_))) {
            Part::Port
        } else {
            Part::Whole
        }
    }

    /// The field for the namespace of the other object, where that may be another one.
    pub fn namespace(&self) -> Option<&'static str> {
        let json = match self.name {
            "name" => "namespace",
            "secretName" => "secretNamespace",
            _ => return None,
        };
        self.owner.json_field(json).map(|field| field.json)
    }

    /// The kinds of objects that it may name.
    pub fn kinds(&self) -> impl Iterator<Item = KindId> {
        let target = self.target;
        KINDS.iter().filter(move |kind| kind.preferred && target.takes(kind)).map(|kind| kind.id)
    }
}

impl Target {
    /// Whether it may be an object of that kind, in whatever version.
    pub fn takes(self, kind: &Kind) -> bool {
        match self {
            Target::Kind(id) => {
                let this = id.kind();
                (this.group, this.kind) == (kind.group, kind.kind)
            }
            Target::Role => matches!(kind.id, KindId::Role | KindId::ClusterRole),
            Target::Scaled => scales(kind.ty),
            Target::Subject => kind.id == KindId::ServiceAccount,
        }
    }
}

/// Whether objects of a kind can be scaled: they say how many there are to be of the pods that they select.
pub fn scales(ty: &'static Type) -> bool {
    let spec = ty.json_field("spec").and_then(|field| field.ty.object());
    spec.is_some_and(|spec| ["replicas", "selector"].iter().all(|json| spec.json_field(json).is_some()))
}

/// Whether objects of a kind are what a cluster makes, and no manifest has: nodes, and what is named at run time.
pub(super) fn is_of_the_cluster(kind: &Kind) -> bool {
    matches!(kind.id, KindId::Lease | KindId::Node | KindId::Pod)
}

/// Whether every cluster, or every namespace, has an object of that kind and name.
pub(super) fn is_everywhere(kind: &Kind, name: &str) -> bool {
    match kind.id {
        KindId::ServiceAccount => name == "default",
        KindId::ConfigMap => name == "kube-root-ca.crt",
        KindId::PriorityClass => matches!(name, "system-node-critical" | "system-cluster-critical"),
        KindId::PriorityLevelConfiguration => matches!(
            name,
            "catch-all"
                | "exempt"
                | "global-default"
                | "leader-election"
                | "node-high"
                | "system"
                | "workload-high"
                | "workload-low"
        ),
        KindId::Namespace => matches!(name, "default" | "kube-system" | "kube-public" | "kube-node-lease"),
        KindId::ClusterRole => {
            matches!(name, "cluster-admin" | "admin" | "edit" | "view") || name.starts_with("system:")
        }
        _ => false,
    }
}
