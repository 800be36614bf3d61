//! What an API server warns of in volumes, and what we advise. `warningsForPodSpecAndMeta`, `warningsForOverlappingVirtualPaths`.

use super::{Volumes, claim, unused};
use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::rules::pod::Pod;
use crate::rules::words::shown;
use crate::view::Seen;

/// The sources that are on their way out or gone, each with the name that the server gives it, and since when.
const DEPRECATED: [(&str, &str, &str); 9] = [
    ("photonPersistentDisk", "photonPersistentDisk", "deprecated since 1.11 and gone since 1.16"),
    ("gitRepo", "gitRepo", "deprecated since 1.11 and off since 1.33"),
    ("scaleIO", "scaleIO", "deprecated since 1.16 and gone since 1.22"),
    ("flocker", "flocker", "deprecated since 1.22 and gone since 1.25"),
    ("storageos", "storageOS", "deprecated since 1.22 and gone since 1.25"),
    ("quobyte", "quobyte", "deprecated since 1.22 and gone since 1.25"),
    ("glusterfs", "glusterfs", "deprecated since 1.25 and gone since 1.26"),
    ("cephfs", "cephfs", "deprecated since 1.28 and gone since 1.31"),
    ("rbd", "rbd", "deprecated since 1.28 and gone since 1.31"),
];

/// The sources of a projected volume that are behind feature gates which are off: the server drops them.
const GATED: [&str; 2] = ["clusterTrustBundle", "podCertificate"];

/// What an API server warns of in volumes; `path` is that of the spec.
pub(crate) fn warnings<L: Copy>(
    found: &mut Findings<L>,
    pod: &Pod<'_, L>,
    volumes: &Volumes<'_, L>,
    path: &Path<'_>,
) {
    let path = path.field("volumes");
    for (index, volume) in volumes.items.nodes.iter().enumerate() {
        if volumes.refused.contains(&index) {
            continue;
        }
        let path = path.index(index);
        for (key, name, since) in DEPRECATED {
            if volume.see(key).is_known() {
                found.warning(
                    &path.field(name),
                    volume.key_place(key),
                    format!("`{key}` volumes are {since}: a cluster does not mount them"),
                );
            }
        }
        if let Seen::Known(source) = volume.see("ephemeral") {
            claim_size(found, source, &path.field("ephemeral"));
        }
        for key in ["configMap", "secret", "downwardAPI"] {
            let Seen::Known(source) = volume.see(key) else { continue };
            let mut taken = Vec::new();
            overlaps(found, source, &path.field(key), &mut taken);
        }
        if let Seen::Known(projected) = volume.see("projected") {
            sources(found, projected, &path.field("projected"));
        }
    }
    unused::advice(found, pod.spec, volumes, &path);
}

/// A part of a byte in the size of a claim.
fn claim_size<L: Copy>(found: &mut Findings<L>, ephemeral: &Node<L>, path: &Path<'_>) {
    let Seen::Known(template) = ephemeral.see("volumeClaimTemplate") else { return };
    if let Seen::Known(spec) = template.see("spec") {
        claim::size_warnings(found, spec, &path.field("volumeClaimTemplate").field("spec"));
    }
}

/// Sources without anything in them, and paths of one source inside those of another.
fn sources<L: Copy>(found: &mut Findings<L>, projected: &Node<L>, path: &Path<'_>) {
    let path = path.field("sources");
    let mut taken = Vec::new();
    for (index, source) in projected.items("sources").nodes.iter().enumerate() {
        let path = path.index(index);
        let sees = |key: &str| source.see(key);
        let all = ["secret", "configMap", "downwardAPI", "serviceAccountToken"];
        if all.iter().all(|key| sees(key).is_absent()) {
            match GATED.iter().find(|key| !sees(key).is_absent()) {
                Some(gated) => {
                    let message = format!(
                        "`{gated}` is behind a feature gate that is off by default: the source is dropped"
                    );
                    found.warning(&path, source.key_place(gated), message);
                }
                None => {
                    let help = format!("one of {}", crate::suggest::listed(all, all.len()));
                    found.warning(&path, source.at, "a source of this projected volume is empty").help(help);
                }
            }
            continue;
        }
        // Of a source that is two, the server looks at the first; it is refused anyway.
        for key in ["configMap", "secret", "downwardAPI"] {
            if let Seen::Known(files) = sees(key) {
                overlaps(found, files, &path.field(key), &mut taken);
            }
        }
        if let Seen::Known(token) = sees("serviceAccountToken") {
            overlap(found, token, &path.field("serviceAccountToken"), &mut taken);
        }
    }
}

/// Items at the path of another one, or inside it.
fn overlaps<'a, L: Copy>(
    found: &mut Findings<L>,
    source: &'a Node<L>,
    path: &Path<'_>,
    taken: &mut Vec<(&'a str, L)>,
) {
    let path = path.field("items");
    for (index, item) in source.items("items").nodes.iter().enumerate() {
        overlap(found, item, &path.index(index), taken);
    }
}

fn overlap<'a, L: Copy>(
    found: &mut Findings<L>,
    item: &'a Node<L>,
    path: &Path<'_>,
    taken: &mut Vec<(&'a str, L)>,
) {
    let Seen::Known(text) = item.text("path") else { return };
    let text = text.trim_end_matches('/');
    if text.is_empty() {
        return;
    }
    let at = item.place("path");
    if let Some((other, first)) =
        taken.iter().find(|(other, _)| is_inside(text, other) || is_inside(other, text))
    {
        let message = match *other == text {
            true => format!("path {} is used twice in this volume", shown(text)),
            false => format!("path {} and path {} of this volume overlap", shown(text), shown(other)),
        };
        found.warning(&path.field("path"), at, message).first(*first);
    }
    taken.push((text, at));
}

/// Whether a path is a directory, or below it.
fn is_inside(path: &str, directory: &str) -> bool {
    path.strip_prefix(directory).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
