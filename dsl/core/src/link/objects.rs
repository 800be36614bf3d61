//! The objects of a set, as links see them.

use std::collections::BTreeMap;

use crate::at::At;
use crate::node::{Entry, Node};
use crate::schema::{self, CUSTOM, Field, Kind, KindId, Ty, Type, generated};
use crate::view::{Entries, Seen};

use super::selector::Labels;

/// The namespace of an object that does not say one.
pub(super) const DEFAULT: &str = "default";

/// The maps of a kind whose keys others may take: its data. None where it has no keys.
pub fn key_maps(kind: &'static Type) -> impl Iterator<Item = &'static str> {
    let is_data = |field: &&Field| {
        matches!(field.ty, Ty::Map(_)) && (field.json == "data" || field.json.ends_with("Data"))
    };
    kind.fields().iter().filter(is_data).map(|field| field.json)
}

/// Whether objects of a kind are pods, or make them.
pub fn has_pods(kind: &'static Type) -> bool {
    std::ptr::eq(kind, &generated::POD) || has_template(kind)
}

fn has_template(ty: &'static Type) -> bool {
    let inner = |field: &Field| matches!(field.ty, Ty::Object(inner) if !field.boxed && has_template(inner));
    std::ptr::eq(ty, &generated::POD_TEMPLATE_SPEC)
        || ty
            .fields()
            .iter()
            .any(|field| matches!(field.json, "spec" | "template" | "jobTemplate") && inner(field))
}

/// The labels by which others select the pods of an object: those of its selector, or of the pods where it has none.
pub fn pod_labels<L: Copy>(object: &Node<L>) -> Vec<(&str, &str)> {
    let kind = Object::new(object).kind;
    kind.and_then(|kind| known_pod_labels(object, kind.ty)).unwrap_or_default()
}

/// The [`pod_labels`] of an object of that type; nothing where one of them is not known, or there may be more.
pub fn known_pod_labels<'t, L: Copy>(
    object: &'t Node<L>,
    ty: &'static Type,
) -> Option<Vec<(&'t str, &'t str)>> {
    let all = |labels: Entries<'t, L>| -> Option<Vec<(&'t str, &'t str)>> {
        let label = |label: &'t Entry<L>| Some((&*label.key, label.value.as_str()?));
        labels.entries.iter().map(label).collect::<Option<_>>().filter(|_| !labels.open)
    };
    let at = At::root(object, ty);
    let spec = at.named("spec");
    let selector = spec.named("selector");
    let selected = match (selector.node(), selector.ty()) {
        (Seen::Unknown, _) => return None,
        (Seen::Absent, _) => Vec::new(),
        (Seen::Known(selector), Some(Ty::Map(_))) => all(selector.own_entries())?,
        (Seen::Known(selector), _) => all(selector.entries("matchLabels"))?,
    };
    if !selected.is_empty() {
        return Some(selected);
    }
    let metadata = match pod(object, ty)?.see("metadata") {
        Seen::Unknown => return None,
        Seen::Absent => return Some(Vec::new()),
        Seen::Known(metadata) => metadata,
    };
    all(metadata.entries("labels"))
}

/// Whether others put keys into an object: a controller into the token of a service account, and anyone at run time into
/// an object without keys.
pub fn is_filled_by_others(secret_type: Option<&str>, keys: usize) -> bool {
    keys == 0 || secret_type == Some("kubernetes.io/service-account-token")
}

/// What tells an object from all others of a cluster.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id {
    /// The group of its `apiVersion`; empty for the core group.
    pub group: String,
    /// Its kind.
    pub kind: String,
    /// Its namespace; empty where it says none.
    pub namespace: String,
    /// Its name.
    pub name: String,
}

impl Id {
    /// The group and the kind of an object; empty where it does not say.
    pub fn group_and_kind<L>(object: &Node<L>) -> (&str, &str) {
        let text = |key| object.text(key).known().unwrap_or_default();
        let group = text("apiVersion").rsplit_once('/').map_or("", |(group, _)| group);
        (group, text("kind"))
    }

    /// The identity of an object; nothing where its kind or its name is not known, or the cluster makes its name.
    pub fn of<L>(object: &Node<L>) -> Option<Id> {
        let metadata = object.see("metadata").known()?;
        let (group, kind) = Id::group_and_kind(object);
        if kind.is_empty() {
            return None;
        }
        Some(Id {
            group: group.to_owned(),
            kind: kind.to_owned(),
            namespace: metadata.text("namespace").or("")?.to_owned(),
            name: metadata.text("name").known()?.to_owned(),
        })
    }
}

/// An object of a set.
pub(super) struct Object<'t, L> {
    /// The object.
    pub(super) node: &'t Node<L>,
    /// Its kind, where the schema has it.
    pub(super) kind: Option<&'static Kind>,
    /// The namespace that it is in: `default` where it says none, empty where it is of the cluster.
    pub(super) namespace: &'t str,
    /// The pods that it is or makes: their metadata's labels and their spec.
    pub(super) pods: Option<Pods<'t, L>>,
}

/// The pods that an object is or makes.
#[derive(Clone, Copy)]
pub(super) struct Pods<'t, L> {
    /// Their labels.
    pub(super) labels: Labels<'t, L>,
    /// Their spec, where they have one.
    pub(super) spec: Option<&'t Node<L>>,
}

impl<'t, L: Copy> Object<'t, L> {
    /// Sees an object.
    pub(super) fn new(node: &'t Node<L>) -> Self {
        let text = |key| node.text(key).known().unwrap_or_default();
        let kind = schema::kind(text("apiVersion"), text("kind"));
        let said = node.see("metadata").known().and_then(|metadata| metadata.text("namespace").known());
        let namespace = match kind {
            Some(kind) if kind.cluster_scoped() => "",
            _ => said.unwrap_or(DEFAULT),
        };
        Object { node, kind, namespace, pods: pods(node, kind) }
    }

    /// The cursor at the object: of a custom resource, its metadata is known.
    pub(super) fn at(&self) -> At<'t, 't, L> {
        At::root(self.node, self.kind.map_or(&CUSTOM, |kind| kind.ty))
    }

    /// The keys that others may take from it; nothing where it may have any.
    pub(super) fn keys(&self) -> Option<Vec<&'t str>> {
        let maps = key_maps(self.kind?.ty).map(|map| self.node.entries(map));
        let mut keys = Vec::new();
        for map in maps {
            if map.open {
                return None;
            }
            keys.extend(map.entries.iter().map(|entry| &*entry.key));
        }
        (!is_filled_by_others(self.node.text("type").known(), keys.len())).then_some(keys)
    }
}

/// The pods that an object of that kind is or makes. A custom resource may have a template as well, where workloads have it.
fn pods<'t, L: Copy>(node: &'t Node<L>, kind: Option<&'static Kind>) -> Option<Pods<'t, L>> {
    let of = |pod: &'t Node<L>| Pods {
        labels: Labels(pod.see("metadata").known().and_then(|metadata| metadata.see("labels").known())),
        spec: pod.see("spec").known(),
    };
    match kind {
        Some(kind) => pod(node, kind.ty).map(of),
        None => {
            let pods = of(node.see("spec").known()?.see("template").known()?);
            pods.spec.filter(|spec| spec.see("containers").is_known()).map(|_| pods)
        }
    }
}

/// A Pod itself, or the one template that an object has.
fn pod<'t, L>(node: &'t Node<L>, ty: &'static Type) -> Option<&'t Node<L>> {
    if std::ptr::eq(ty, &generated::POD) { Some(node) } else { template(node, Ty::Object(ty)) }
}

/// The first template of pods in a value.
fn template<L>(node: &Node<L>, ty: Ty) -> Option<&Node<L>> {
    let Ty::Object(ty) = ty else { return None };
    if std::ptr::eq(ty, &generated::POD_TEMPLATE_SPEC) {
        return Some(node);
    }
    node.own_entries().entries.iter().find_map(|entry| template(&entry.value, ty.json_field(&entry.key)?.ty))
}

/// The objects of a set by kind, namespace and name.
pub(super) struct Index<'t> {
    by_name: BTreeMap<(&'static str, &'static str, &'t str, &'t str), usize>,
}

impl<'t> Index<'t> {
    /// Indexes objects of kinds that the schema has.
    pub(super) fn new<L: Copy>(objects: &[Object<'t, L>]) -> Self {
        let mut by_name = BTreeMap::new();
        for (index, object) in objects.iter().enumerate() {
            let name = object.node.see("metadata").known().and_then(|metadata| metadata.text("name").known());
            if let (Some(kind), Some(name)) = (object.kind, name) {
                by_name.entry((kind.group, kind.kind, object.namespace, name)).or_insert(index);
            }
        }
        Index { by_name }
    }

    /// The number of the object of that kind and name in the namespace.
    pub(super) fn find(&self, kind: &'static Kind, namespace: &str, name: &str) -> Option<usize> {
        self.by_name.get(&(kind.group, kind.kind, namespace, name)).copied()
    }

    /// The namespace of an object of that kind and name, wherever it is.
    pub(super) fn elsewhere(&self, kind: &'static Kind, name: &str) -> Option<&'t str> {
        let same = |key: &&(&str, &str, &str, &str)| (key.0, key.1, key.3) == (kind.group, kind.kind, name);
        self.by_name.keys().find(same).map(|key| key.2)
    }

    /// The names of the objects of a kind in the namespace.
    pub(super) fn names<'i>(
        &'i self,
        kind: &'static Kind,
        namespace: &'i str,
    ) -> impl Iterator<Item = &'t str> + use<'i, 't> {
        let here = move |key: &&(&'static str, &'static str, &'t str, &'t str)| {
            (key.0, key.1, key.2) == (kind.group, kind.kind, namespace)
        };
        self.by_name.keys().filter(here).map(|key| key.3)
    }
}

/// Whether an object makes pods and selects them, and so owns them.
pub(super) fn is_workload<L: Copy>(object: &Object<'_, L>) -> bool {
    let makes = object.pods.is_some() && object.kind.is_some_and(|kind| kind.id != KindId::Pod);
    makes && object.at().named("spec").named("selector").is_known()
}
