//! What the objects of a set take from each other, as a graph.

use crate::node::Node;
use crate::schema::KindId;
use crate::view::Seen;

use super::check::{Options, Set, kind_of};
use super::objects::{Index, Object};
use super::selector::{is_empty, selected};
use super::table::{Selects, is_everywhere};
use super::walk::{selectors, uses};

/// A link of an object of a set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    /// The number of the object that has it.
    pub from: usize,
    /// The object that it leads to.
    pub to: End,
    /// The field that has it: `spec.template.spec.serviceAccountName`.
    pub field: String,
}

/// The object that a link leads to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// An object of the set, by its number.
    Here(usize),
    /// One that the set does not have: its kind and its name.
    Elsewhere {
        /// Its kind.
        kind: String,
        /// Its name.
        name: String,
        /// Whether nothing says that it is there: it is not declared as external, and not every cluster has it.
        missing: bool,
    },
}

/// The links of the objects of a set, by object and field.
pub fn edges<L: Copy>(nodes: &[&Node<L>], options: &Options) -> Vec<Edge> {
    let objects: Vec<Object<'_, L>> = nodes.iter().map(|node| Object::new(node)).collect();
    let set = Set { index: Index::new(&objects), objects: &objects, options };
    let mut edges = Vec::new();
    for (from, object) in objects.iter().enumerate() {
        let at = object.at();
        uses(at, &mut |link| {
            let (Seen::Known(name), Some(kind)) = (link.name, kind_of(link)) else { return };
            // The namespace of an object is where it is, and not what it takes.
            if kind.id == KindId::Namespace {
                return;
            }
            let namespace = set.namespace_of(object, link, kind);
            let to = match set.index.find(kind, namespace, name) {
                Some(to) => End::Here(to),
                None => {
                    let declared = (kind.kind.to_owned(), name.to_owned());
                    let missing = !is_everywhere(kind, name) && !options.externals.contains(&declared);
                    End::Elsewhere {
                        kind: kind.kind.to_owned(),
                        name: name.to_owned(),
                        missing: missing && !link.optional,
                    }
                }
            };
            edges.push(Edge { from, to, field: link.at.field(link.reference.name).path().to_string() });
        });
        selectors(at, &mut |selector, selects| {
            if selects != Selects::Pods || is_empty(selector) {
                return;
            }
            for (to, other) in objects.iter().enumerate() {
                let Some(pods) = other.pods.filter(|_| other.namespace == object.namespace) else { continue };
                if selected(selector, pods.labels) {
                    edges.push(Edge { from, to: End::Here(to), field: selector.path().to_string() });
                }
            }
        });
    }
    edges.sort();
    edges.dedup();
    edges
}
