//! What a set gives to all its objects: where an object says its own, that stays.

use std::collections::BTreeMap;

use kubewright_core::link::Id;
use kubewright_core::schema::cluster_scoped;

use super::{Entry, ManifestSet, Map, Node, Value};

impl ManifestSet {
    /// The object with what the set gives to all.
    pub(super) fn with_common(&self, mut object: Node<()>, of_cluster: bool) -> Node<()> {
        let (group, kind) = Id::group_and_kind(&object);
        let namespace = self.namespace.as_ref().filter(|_| !of_cluster && !cluster_scoped(group, kind));
        if namespace.is_none() && self.labels.is_empty() && self.annotations.is_empty() {
            return object;
        }
        let Value::Map(map) = &mut object.value else { return object };
        if let Some(metadata) = inner(map, "metadata") {
            if let Some(namespace) = namespace {
                set(metadata, "namespace", namespace);
            }
            for (field, common) in [("labels", &self.labels), ("annotations", &self.annotations)] {
                all(metadata, field, common);
            }
        }
        object
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
