//! The volumes that the containers of a pod can mount.

use crate::node::{Map, Node};
use crate::rules::pod::Pod;
use crate::view::Seen;

/// The volumes of a pod. Those of a StatefulSet are its claim templates, then what its template declares under other
/// names: the order in which an API server counts them.
pub(crate) struct Volumes<'t, L> {
    /// Those that are known.
    pub(crate) list: Vec<Volume<'t, L>>,
    /// Whether there may be more.
    pub(crate) open: bool,
}

/// A volume, or a claim template that is one for every pod of a StatefulSet.
pub(crate) struct Volume<'t, L> {
    /// Its name.
    pub(crate) name: Seen<&'t str>,
    /// The volume, or the claim template.
    pub(crate) node: &'t Node<L>,
    /// Whether it is a claim template.
    pub(crate) template: bool,
    /// Whether it has a mistake: an API server says of its mounts that they name no volume.
    pub(crate) refused: bool,
}

impl<'t, L: Copy> Volumes<'t, L> {
    /// The volumes of a pod, of which none is judged yet.
    pub(crate) fn of(pod: &Pod<'t, L>) -> Self {
        let declared = pod.at.field("volumes");
        let mut volumes = Volumes { list: Vec::new(), open: declared.is_open() };
        if let Some(claims) = pod.claims {
            volumes.open |= claims.is_open();
            for node in claims.nodes() {
                let name = node.see("metadata").and_then(|metadata| metadata.text("name"));
                volumes.push(name, node, true);
            }
        }
        for node in declared.nodes() {
            volumes.push(node.text("name"), node, false);
        }
        volumes
    }

    /// Takes a volume, unless a claim template of its name takes its place.
    fn push(&mut self, name: Seen<&'t str>, node: &'t Node<L>, template: bool) {
        let hidden = !name.is_unknown() && self.list.iter().any(|other| other.template && other.name == name);
        if !hidden {
            self.list.push(Volume { name, node, template, refused: false });
        }
    }
}

impl<'t, L> Volumes<'t, L> {
    /// The volume of that name, the first of two; unknown where one not known may be it.
    pub(crate) fn find(&self, name: &str) -> Seen<&Volume<'t, L>> {
        let mut unknown = self.open;
        for volume in &self.list {
            match volume.name {
                Seen::Known(text) if text == name => return Seen::Known(volume),
                Seen::Unknown => unknown = true,
                _ => {}
            }
        }
        if unknown { Seen::Unknown } else { Seen::Absent }
    }

    /// Whether every volume of that name is refused: an API server takes the name as not declared.
    pub(crate) fn all_refused(&self, name: &str) -> bool {
        self.list.iter().filter(|volume| volume.name == Seen::Known(name)).all(|volume| volume.refused)
    }

    /// The known names, in order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'t str> + Clone {
        self.list.iter().filter_map(|volume| volume.name.known())
    }

    /// Whether a volume surely lacks its name.
    pub(crate) fn has_nameless(&self) -> bool {
        self.list.iter().any(|volume| volume.name.is_absent())
    }
}

impl<L> Volume<'_, L> {
    /// Whether it surely is no `emptyDir`, which one without any source is.
    pub(crate) fn is_no_empty_dir(&self) -> bool {
        let is_source = |map: &Map<L>| {
            map.entries
                .iter()
                .any(|entry| entry.key != "name" && !entry.value.is_null() && !entry.value.is_opaque())
        };
        self.template || self.node.see("emptyDir").is_absent() && self.node.as_map().is_some_and(is_source)
    }

    /// Whether it surely is no claim, which alone can be used as a device.
    pub(crate) fn is_no_claim(&self) -> bool {
        let sources = ["persistentVolumeClaim", "ephemeral"];
        !self.template && sources.iter().all(|source| self.node.see(source).is_absent())
    }
}
