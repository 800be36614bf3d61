//! The volumes of a pod: names, and one source each. `ValidateVolumes`.
//!
//! <https://kubernetes.io/docs/concepts/storage/volumes/>

pub(crate) mod claim;
mod files;
mod plugins;
mod projected;
mod source;
#[cfg(test)]
mod tests;
mod unused;
mod warnings;

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::rules::pod::Pod;
use crate::rules::words::{missing, shown};
use crate::view::{Items, Seen};

pub(crate) use warnings::warnings;

/// The volumes that mounts and devices can name.
pub(crate) struct Volumes<'a, L> {
    /// Those that the pod declares.
    pub(crate) items: Items<'a, L>,
    /// The indexes of those with a mistake: an API server says of their mounts that they name no volume.
    pub(crate) refused: Vec<usize>,
}

impl<'a, L> Volumes<'a, L> {
    /// The volume of that name and its index; unknown where one not known may be it. The first of two.
    pub(crate) fn find(&self, name: &str) -> Seen<(usize, &'a Node<L>)> {
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

    /// Whether a volume is surely no `emptyDir`, which one without any source is.
    pub(crate) fn is_no_empty_dir(volume: &Node<L>) -> bool {
        volume.see("emptyDir").is_absent() && source::is_some(volume)
    }

    /// Whether every volume of that name is refused: an API server takes the name as not declared.
    pub(crate) fn all_refused(&self, name: &str) -> bool {
        let mut nodes =
            self.items.nodes.iter().enumerate().filter(|(_, node)| node.text("name") == Seen::Known(name));
        !self.refused.is_empty() && nodes.all(|(index, _)| self.refused.contains(&index))
    }
}

/// Applies the rules of each volume; `path` is that of the list.
pub(crate) fn volumes<'a, L: Copy>(
    found: &mut Findings<L>,
    pod: &Pod<'a, L>,
    path: &Path<'_>,
) -> Volumes<'a, L> {
    let items = pod.spec.items("volumes");
    let mut volumes = Volumes { items, refused: Vec::new() };
    let owner = PodName::of(pod.object);
    let mut accepted: BTreeMap<&str, L> = BTreeMap::new();
    for (index, volume) in items.nodes.iter().enumerate() {
        let path = path.index(index);
        let before = found.len();
        source::check(found, pod.spec, volume, &path);
        check_name(found, volume, &path, &owner);
        let name = volume.text("name").known();
        if let Some(name) = name
            && let Some(first) = accepted.get(name)
        {
            let message = format!("volume {} is declared twice in this pod", shown(name));
            found.duplicate(&path.field("name"), volume.place("name"), message).first(*first);
        }
        if found.has_errors_since(before) {
            volumes.refused.push(index);
        } else if let Some(name) = name
            && items.nodes.len() > 1
        {
            accepted.insert(name, volume.place("name"));
        }
        check_claim(found, volume, &path, items, &owner);
    }
    volumes
}

/// The name that a pod will have, as far as it is known: the claims of its ephemeral volumes are named after it.
struct PodName<'a> {
    start: Option<&'a str>,
    generated: bool,
}

/// The most bytes of a `generateName` that the API server keeps before it adds five random ones.
const GENERATED_START: usize = 58;

impl<'a> PodName<'a> {
    fn of<L>(pod: &'a Node<L>) -> Self {
        let metadata = pod.see("metadata").known();
        let name = metadata.map_or(Seen::Absent, |metadata| metadata.text("name"));
        let start = metadata.map_or(Seen::Absent, |metadata| metadata.text("generateName"));
        match (name, start) {
            (Seen::Known(name), _) => PodName { start: Some(name), generated: false },
            (Seen::Absent, Seen::Known(start)) => PodName { start: Some(start), generated: true },
            _ => PodName { start: None, generated: false },
        }
    }

    fn whole(&self) -> Option<String> {
        let start = self.start?;
        if !self.generated {
            return Some(start.to_owned());
        }
        let end = (0..=start.len().min(GENERATED_START)).rev().find(|end| start.is_char_boundary(*end));
        Some(format!("{}xxxxx", end.and_then(|end| start.get(..end)).unwrap_or_default()))
    }

    /// Whether an ephemeral volume of that name makes a claim of this one.
    fn makes(&self, volume: &str, claim: &str) -> bool {
        let start = self.start.filter(|_| !self.generated);
        start.and_then(|start| claim.strip_prefix(start)).and_then(|rest| rest.strip_prefix('-'))
            == Some(volume)
    }
}

fn check_name<L: Copy>(found: &mut Findings<L>, volume: &Node<L>, path: &Path<'_>, pod: &PodName<'_>) {
    let name = match volume.text("name") {
        Seen::Known(name) => name,
        Seen::Absent => return missing(found, volume, path, "name", "a volume"),
        Seen::Unknown => return,
    };
    let path = path.field("name");
    let at = volume.place("name");
    if let Err(reason) = names::dns_label(name.as_bytes()) {
        found.invalid(&path, at, format!("volume name {} {reason}", shown(name)));
        return;
    }
    if !source::is_first(volume, "ephemeral") {
        return;
    }
    let Some(pod) = pod.whole() else { return };
    let claim = format!("{pod}-{name}");
    let Err(reason) = names::dns_subdomain(claim.as_bytes()) else { return };
    // Where the name of the pod is wrong, this is no second mistake.
    if names::dns_subdomain(pod.as_bytes()).is_ok() || found.cascades() {
        found.invalid(&path, at, format!("the claim of this volume, {}, {reason}", shown(&claim)));
    }
}

/// A claim that the pod names must not be one that the pod makes.
fn check_claim<L: Copy>(
    found: &mut Findings<L>,
    volume: &Node<L>,
    path: &Path<'_>,
    declared: Items<'_, L>,
    pod: &PodName<'_>,
) {
    let Seen::Known(source) = volume.see("persistentVolumeClaim") else { return };
    let Seen::Known(claim) = source.text("claimName") else { return };
    let maker = declared
        .nodes
        .iter()
        .filter(|node| node.see("ephemeral").is_known())
        .find_map(|node| node.text("name").known().filter(|name| pod.makes(name, claim)));
    if let Some(maker) = maker {
        let message =
            format!("claim {} is made by the ephemeral volume {} of this pod", shown(claim), shown(maker));
        let path = path.field("persistentVolumeClaim");
        found.invalid(&path.field("claimName"), source.place("claimName"), message);
    }
}
