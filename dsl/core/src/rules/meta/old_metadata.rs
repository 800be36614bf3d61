//! The metadata of an object. `ValidateObjectMeta`.
//!
//! <https://kubernetes.io/docs/concepts/overview/working-with-objects/>

use crate::finding::Findings;
use crate::names;
use crate::node::{Node, Value};
use crate::path::Path;
use crate::rules::meta::old_labels as labels;
use crate::rules::words::{follows, shown};
use crate::suggest;
use crate::view::Seen;

/// Finalizers that need no domain before them.
const STANDARD_FINALIZERS: [&str; 3] = ["kubernetes", "orphan", "foregroundDeletion"];

/// The most bytes of a `generateName` that an API server keeps before it adds five random ones.
const GENERATED_START: usize = 58;

/// Applies the rules of metadata; `object` is the whole object, `kind` what messages call it.
pub(crate) fn metadata<L: Copy>(found: &mut Findings<L>, object: &Node<L>, kind: &str) {
    let path = Path::Root.field("metadata");
    let empty = Node::new(object.at, Value::Null);
    let metadata = match object.see("metadata") {
        Seen::Known(metadata) => metadata,
        Seen::Absent => &empty,
        Seen::Unknown => return,
    };
    name(found, metadata, &path, kind);
    if let Seen::Known(namespace) = metadata.text("namespace") {
        follows(found, &path.field("namespace"), metadata.place("namespace"), namespace, names::dns_label);
    }
    if let Seen::Known(generation) = metadata.int("generation")
        && generation < 0
        && kind != "pod"
    {
        let message = format!("`{generation}` is negative: `generation` counts from 0");
        found.invalid(&path.field("generation"), metadata.place("generation"), message);
    }
    labels::labels(found, metadata.entries("labels"), &path.field("labels"));
    labels::annotations(found, metadata.entries("annotations"), &path.field("annotations"));
    owners(found, metadata, &path.field("ownerReferences"));
    finalizers(found, metadata, &path.field("finalizers"));
}

fn name<L: Copy>(found: &mut Findings<L>, metadata: &Node<L>, path: &Path<'_>, kind: &str) {
    let generated = metadata.text("generateName");
    if let Seen::Known(start) = generated {
        let masked = match start.strip_suffix('-') {
            Some(before) if start.len() > 1 => format!("{before}a"),
            _ => start.to_owned(),
        };
        if let Err(reason) = names::dns_subdomain(masked.as_bytes()) {
            let at = metadata.place("generateName");
            found.invalid(&path.field("generateName"), at, format!("{} {reason}", shown(start)));
        }
    }
    match (metadata.text("name"), generated) {
        (Seen::Known(name), _) => subdomain(found, &path.field("name"), metadata.place("name"), name),
        (Seen::Absent, Seen::Absent) => {
            let message = format!("a {kind} needs `name` in its metadata (or `generateName`)");
            found.required(&path.field("name"), metadata.place("name"), message);
        }
        (Seen::Absent, Seen::Known(start)) if found.cascades() => {
            let start = start.char_indices().take_while(|(index, _)| *index < GENERATED_START);
            let name: String = start.map(|(_, char)| char).chain("xxxxx".chars()).collect();
            follows(found, &path.field("name"), metadata.place("generateName"), &name, names::dns_subdomain);
        }
        _ => {}
    }
}

/// Holds the name of an object against the rule, and suggests one that follows it.
fn subdomain<L: Copy>(found: &mut Findings<L>, path: &Path<'_>, at: L, name: &str) {
    let Err(reason) = names::dns_subdomain(name.as_bytes()) else { return };
    found.invalid(path, at, format!("{} {reason}", shown(name))).help_opt(lowered(name));
}

/// A name that follows the rule, where case, `_` and spaces are all that is wrong with it.
pub(crate) fn lowered(name: &str) -> Option<String> {
    let fixed = name.trim().to_ascii_lowercase().replace(['_', ' '], "-");
    (fixed != name && names::dns_subdomain(fixed.as_bytes()).is_ok())
        .then(|| format!("did you mean `{fixed}`?"))
}

/// Checks owner references: the server names the list, not the element. `ValidateOwnerReferences`.
fn owners<L: Copy>(found: &mut Findings<L>, metadata: &Node<L>, path: &Path<'_>) {
    let mut controller = None;
    for owner in metadata.items("ownerReferences").nodes {
        let version = owner.text("apiVersion");
        let kind = owner.text("kind");
        if let Some(version) = version.or("") {
            let parts = version.split('/').count();
            if version.is_empty() || version.ends_with('/') || parts > 2 {
                let message = format!("{} names no version of an API: `v1`, `apps/v1`", shown(version));
                found.invalid(&path.field("apiVersion"), owner.place("apiVersion"), message);
            }
        }
        for key in ["kind", "name", "uid"] {
            if owner.text(key).is_absent() {
                let message = format!("an owner reference needs `{key}`");
                found.invalid(&path.field(key), owner.place(key), message);
            }
        }
        if (version, kind) == (Seen::Known("v1"), Seen::Known("Event")) {
            found.invalid(path, owner.at, "an Event cannot own an object");
        }
        if owner.flag("controller") == Seen::Known(true) {
            let at = owner.place("controller");
            match controller {
                Some(first) => {
                    found.invalid(path, at, "only one owner can be the controller").first(first);
                }
                None => controller = Some(at),
            }
        }
    }
}

fn finalizers<L: Copy>(found: &mut Findings<L>, metadata: &Node<L>, path: &Path<'_>) {
    let items = metadata.items("finalizers");
    for (index, node) in items.nodes.iter().enumerate() {
        let Seen::Known(finalizer) = node.seen_str() else { continue };
        if let Err(reason) = names::qualified_name(finalizer.as_bytes()) {
            found.invalid(path, node.at, format!("finalizer {}: {reason}", shown(finalizer)));
            if !found.cascades() {
                continue;
            }
        }
        if !finalizer.contains('/') && !STANDARD_FINALIZERS.contains(&finalizer) {
            let message = format!("finalizer {} must have a domain before it", shown(finalizer));
            let help = suggest::did_you_mean(finalizer, STANDARD_FINALIZERS)
                .unwrap_or_else(|| format!("such as `example.com/{finalizer}`"));
            found.invalid(&path.index(index), node.at, message).help(help);
        }
    }
    let has = |name: &str| items.nodes.iter().find(|node| node.as_str() == Some(name));
    if let (Some(first), Some(second)) = (has("orphan"), has("foregroundDeletion")) {
        found
            .invalid(path, second.at, "`orphan` and `foregroundDeletion` exclude each other")
            .first(first.at);
    }
}
