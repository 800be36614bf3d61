//! What a set gives to all its objects: where an object says its own, that stays.

use std::collections::BTreeMap;

use kubewright_core::link::Id;
use kubewright_core::schema::{self, Ty, Type, generated};

use super::{Entry, ManifestSet, Map, Node, Value};

impl ManifestSet {
    /// The object with what the set gives to all.
    pub(super) fn with_common(&self, mut object: Node<()>, cluster_scoped: bool) -> Node<()> {
        let (group, kind) = Id::group_and_kind(&object);
        let namespace =
            self.namespace.as_ref().filter(|_| !cluster_scoped && !schema::cluster_scoped(group, kind));
        let subjects = group == "rbac.authorization.k8s.io" && kind.ends_with("RoleBinding");
        let ty =
            object.get("apiVersion").and_then(Node::as_str).and_then(|version| schema::kind(version, kind));
        let Value::Map(map) = &mut object.value else { return object };
        let common = [("labels", &self.labels), ("annotations", &self.annotations)];
        if (namespace.is_some() || common.iter().any(|(_, common)| !common.is_empty()))
            && let Some(metadata) = inner(map, "metadata")
        {
            if let Some(namespace) = namespace {
                set(metadata, "namespace", namespace);
            }
            for (field, common) in common {
                all(metadata, field, common);
            }
        }
        if let Some(namespace) = self.namespace.as_ref().filter(|_| subjects) {
            self::subjects(map, namespace);
        }
        if let Some(kind) = ty.filter(|_| !self.pod_labels.is_empty()) {
            pods(map, kind.ty, &self.pod_labels);
        }
        object
    }
}

/// Puts the service accounts that a binding names into the namespace, as kustomize does.
fn subjects(binding: &mut Map<()>, namespace: &str) {
    let list = binding.entries.iter_mut().find(|entry| entry.key == "subjects");
    let Some(Value::List(list)) = list.map(|entry| &mut entry.value.value) else { return };
    for subject in &mut list.items {
        let account = subject.get("kind").and_then(Node::as_str) == Some("ServiceAccount");
        if let Value::Map(subject) = &mut subject.value
            && account
        {
            set(subject, "namespace", namespace);
        }
    }
}

/// Gives the labels to the pods that an object of the type is or makes.
fn pods(object: &mut Map<()>, ty: &'static Type, labels: &BTreeMap<String, String>) {
    if std::ptr::eq(ty, &generated::POD) || std::ptr::eq(ty, &generated::POD_TEMPLATE_SPEC) {
        if let Some(metadata) = inner(object, "metadata") {
            all(metadata, "labels", labels);
        }
        return;
    }
    for entry in &mut object.entries {
        if let Some(Ty::Object(ty)) = ty.json_field(&entry.key).map(|field| field.ty)
            && let Value::Map(map) = &mut entry.value.value
        {
            pods(map, ty, labels);
        }
    }
}

fn all(metadata: &mut Map<()>, field: &'static str, common: &BTreeMap<String, String>) {
    if !common.is_empty()
        && let Some(map) = inner(metadata, field)
    {
        for (key, value) in common {
            set(map, key, value);
        }
    }
}

/// The map of a field, made where it is not there.
fn inner<'m>(map: &'m mut Map<()>, field: &'static str) -> Option<&'m mut Map<()>> {
    insert(map, field, || Value::Map(Map::default()));
    let entry = map.entries.iter_mut().find(|entry| entry.key == field)?;
    match &mut entry.value.value {
        Value::Map(map) => Some(map),
        _ => None,
    }
}

fn set(map: &mut Map<()>, key: &str, text: &str) {
    insert(map, key, || Value::String(text.to_owned().into()));
}

/// Puts an entry where it belongs by its key, unless there is one.
fn insert(map: &mut Map<()>, key: &str, value: impl FnOnce() -> Value<()>) {
    if let Some(entry) = map.entries.iter_mut().find(|entry| entry.key == key) {
        if matches!(entry.value.value, Value::Null) {
            entry.value.value = value();
        }
        return;
    }
    let place = map.entries.iter().position(|entry| *entry.key > *key).unwrap_or(map.entries.len());
    let entry = Entry { key: key.to_owned().into(), key_at: (), value: Node::new((), value()) };
    map.entries.insert(place, entry);
}

/// A map of these entries.
pub(super) fn map<const N: usize>(entries: [(&'static str, Value<()>); N]) -> Node<()> {
    let entries =
        entries.map(|(key, value)| Entry { key: key.into(), key_at: (), value: Node::new((), value) });
    Node::new((), Value::Map(Map { entries: entries.into(), open: false }))
}
