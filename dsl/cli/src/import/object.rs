//! The objects of the input.

use kubewright::read::Place;
use kubewright_core::schema::generated::KINDS;
use kubewright_core::schema::{self, Kind};
use kubewright_core::{Node, list_items};

use super::refused::Refused;
use super::text;

/// An object of the input.
#[derive(Debug)]
pub struct Object {
    /// The number of its source.
    pub source: usize,
    /// The object.
    pub node: Node<Place>,
}

impl Object {
    /// The objects of a document: itself, or those of a list.
    pub fn of(source: usize, node: Node<Place>, objects: &mut Vec<Object>) {
        match list_items(&node) {
            Some(items) => {
                for item in items {
                    Object::of(source, item.clone(), objects);
                }
            }
            None => objects.push(Object { source, node }),
        }
    }

    /// Its kind, where the schema has it.
    pub fn kind(&self) -> Option<&'static Kind> {
        schema::kind(self.text("apiVersion"), self.text("kind"))
    }

    /// What it says its kind is; empty where it does not.
    pub fn text(&self, key: &str) -> &str {
        self.node.get(key).and_then(Node::as_str).unwrap_or_default()
    }

    /// Its name; empty where it has none.
    pub fn name(&self) -> &str {
        self.meta("name")
    }

    /// Its namespace; empty where it says none.
    pub fn namespace(&self) -> &str {
        self.meta("namespace")
    }

    fn meta(&self, key: &str) -> &str {
        self.node.get("metadata").and_then(|it| it.get(key)?.as_str()).unwrap_or_default()
    }

    /// What messages call it.
    pub fn called(&self) -> String {
        let kind = if self.text("kind").is_empty() { "object" } else { self.text("kind") };
        if self.name().is_empty() { kind.to_owned() } else { format!("{kind} `{}`", self.name()) }
    }
}

/// How the macro of a kind is called: there is one for its newest stable version.
pub fn macro_of(kind: &'static Kind) -> Result<String, Refused> {
    if !kind.preferred {
        let is_it = |other: &&Kind| other.preferred && (other.group, other.kind) == (kind.group, kind.kind);
        let newest = KINDS.iter().find(is_it).map(|newest| newest.api_version);
        return Err(newest.map_or(Refused::NoMacro, Refused::OtherVersion));
    }
    let name = text::snake(kind.kind);
    // Of two kinds of one name, that of the core has it alone.
    let is_core = |other: &Kind| other.preferred && other.kind == kind.kind && other.group.is_empty();
    let group = kind.group.split('.').next().unwrap_or_default();
    let clashes = !kind.group.is_empty() && KINDS.iter().any(is_core);
    Ok(if clashes { format!("{group}_{name}") } else { name })
}
