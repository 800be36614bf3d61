//! What an API server warns of in volumes, and what we advise. `warningsForPodSpecAndMeta`,
//! `warningsForOverlappingVirtualPaths`.

use super::projected::SOURCES;
use super::unused;
use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::pod::Pod;
use crate::rules::pod::facts::Volumes;
use crate::rules::storage::claim_spec;
use crate::rules::storage::source::{Holder, deprecated};
use crate::say;
use crate::suggest;
use crate::view::Seen;

/// The sources of a projected volume that are behind feature gates which are off: the server drops them.
const GATED: [&str; 2] = ["clusterTrustBundle", "podCertificate"];

/// The sources with files whose paths may meet.
const FILES: [&str; 3] = ["configMap", "secret", "downwardAPI"];

/// What an API server warns of in volumes.
pub(crate) fn warnings<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, volumes: &Volumes<'_, L>) {
    let refused = |at: At<'_, '_, L>| {
        let same = |node| at.node().known().is_some_and(|own| std::ptr::eq(own, node));
        volumes.list.iter().any(|volume| volume.refused && same(volume.node))
    };
    for at in pod.at.field("volumes").items() {
        if refused(at) {
            continue;
        }
        deprecated(cx, at, Holder::Pod);
        let ephemeral = at.field("ephemeral");
        let template = ephemeral.field("volumeClaimTemplate");
        claim_spec::size_warnings(cx, template.field("spec"));
        for key in FILES {
            overlaps(cx, at.field(key), &mut Vec::new());
        }
        sources(cx, at.field("projected"));
    }
    unused::advice(cx, pod, volumes);
}

/// Sources without anything in them, and paths of one source inside those of another.
fn sources<L: Copy>(cx: &mut Cx<L>, projected: At<'_, '_, L>) {
    let (mut taken, mut last) = (Vec::new(), 0..0);
    for source in projected.field("sources").items() {
        let sees = |key: &'static str| source.see(key);
        if SOURCES.iter().all(|key| sees(key).is_absent()) {
            match GATED.into_iter().find(|key| !sees(key).is_absent()) {
                Some(gated) => {
                    let message = say!(
                        "{} is behind a feature gate that is off by default: the source is dropped",
                        field(gated)
                    );
                    cx.warning(source.at_place(source.field(gated).key_place()), message);
                }
                None => {
                    cx.warning(source, "a source of this projected volume is empty")
                        .help(format!("one of {}", suggest::listed(SOURCES, SOURCES.len())));
                }
            }
            continue;
        }
        // Of a source that is two, the server looks at the first; it is refused anyway.
        let before = taken.len();
        for key in FILES {
            overlaps(cx, source.field(key), &mut taken);
        }
        overlap(cx, source.field("serviceAccountToken"), &mut taken);
        let items = FILES.iter().any(|key| source.see(key).and_then(|files| files.see("items")).is_known());
        if items || source.see("serviceAccountToken").is_known() {
            last = before..taken.len();
        } else if !cx.since(34) && !last.is_empty() {
            // Such a server forgets that a source without items has no paths: it takes those of the one before.
            cx.warning(source, "a path is used twice in this volume").consequence();
        }
    }
}

/// Items at the path of another one, or inside it.
fn overlaps<'t, L: Copy>(cx: &mut Cx<L>, source: At<'t, '_, L>, taken: &mut Vec<(&'t str, L)>) {
    for item in source.field("items").items() {
        overlap(cx, item, taken);
    }
}

fn overlap<'t, L: Copy>(cx: &mut Cx<L>, item: At<'t, '_, L>, taken: &mut Vec<(&'t str, L)>) {
    let path = item.field("path");
    let Seen::Known(text) = path.str() else { return };
    let text = text.trim_end_matches('/');
    if text.is_empty() {
        return;
    }
    if let Some((other, first)) =
        taken.iter().find(|(other, _)| is_inside(text, other) || is_inside(other, text))
    {
        let message = match *other == text {
            true => say!("path {} is used twice in this volume", value(text)),
            false => say!("path {} and path {} of this volume overlap", value(text), value(*other)),
        };
        cx.warning(path, message).first(*first);
    }
    taken.push((text, path.place()));
}

/// Whether a path is a directory, or below it.
fn is_inside(path: &str, directory: &str) -> bool {
    path.strip_prefix(directory).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
