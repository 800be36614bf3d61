//! The volumes of a pod. `ValidateVolumes`.

use super::pod::Pod;
use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::view::{Items, Seen};

/// The volumes that mounts and devices can name.
pub(super) struct Volumes<'a, L> {
    /// Those that the pod declares.
    pub(super) items: Items<'a, L>,
    /// The indexes of those with a mistake: an API server says of their mounts that they name no volume.
    pub(super) refused: Vec<usize>,
}

impl<'a, L> Volumes<'a, L> {
    /// The volume of that name and its index; unknown where one not known may be it. The first of two.
    pub(super) fn find(&self, name: &str) -> Seen<(usize, &'a Node<L>)> {
        let mut unknown = self.items.open;
        for (index, node) in self.items.nodes.iter().enumerate() {
            match node.text("name") {
                Seen::Known(text) if text == name => return Seen::Known((index, node)),
                Seen::Unknown => unknown = true,
                _ => {}
            }
        }
        if unknown { Seen::Unknown } else { Seen::Absent }
    }
}

/// Applies the rules of each volume; `path` is that of the list.
pub(super) fn volumes<'a, L: Copy>(
    _found: &mut Findings<L>,
    pod: &Pod<'a, L>,
    _path: &Path<'_>,
) -> Volumes<'a, L> {
    Volumes { items: pod.spec.items("volumes"), refused: Vec::new() }
}

/// What an API server warns of in volumes; `path` is that of the spec.
pub(super) fn warnings<L: Copy>(
    _found: &mut Findings<L>,
    _pod: &Pod<'_, L>,
    _volumes: &Volumes<'_, L>,
    _path: &Path<'_>,
) {
}
