//! The objects of a set, as links see them.

use std::collections::{BTreeMap, BTreeSet};

use super::{is_filled_by_others, key_maps};
use crate::node::Node;
use crate::view::Seen;

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

/// Objects by their identity, with the keys of those that have some.
#[derive(Clone, Debug, Default)]
pub struct Index {
    objects: BTreeMap<Id, Option<BTreeSet<String>>>,
}

impl Index {
    /// Takes an object; the answer is whether there is one of the same identity already.
    pub fn add<L>(&mut self, id: Id, object: &Node<L>) -> bool {
        let keys = if id.group.is_empty() { keys(object, &id.kind) } else { None };
        self.objects.insert(id, keys).is_some()
    }

    /// The keys of an object of the core group, where it is here and all of them are known.
    pub(super) fn keys(&self, kind: &str, namespace: &str, name: &str) -> Option<&BTreeSet<String>> {
        let id = Id {
            group: String::new(),
            kind: kind.to_owned(),
            namespace: namespace.to_owned(),
            name: name.to_owned(),
        };
        self.objects.get(&id)?.as_ref()
    }
}

fn keys<L>(object: &Node<L>, kind: &str) -> Option<BTreeSet<String>> {
    let mut keys = BTreeSet::new();
    let maps = key_maps(kind);
    for map in maps {
        if matches!(object.see(map), Seen::Unknown) {
            return None;
        }
        let entries = object.entries(map);
        if entries.open {
            return None;
        }
        keys.extend(entries.entries.iter().map(|entry| entry.key.to_string()));
    }
    let open = is_filled_by_others(object.text("type").known(), keys.len());
    (!maps.is_empty() && !open).then_some(keys)
}
