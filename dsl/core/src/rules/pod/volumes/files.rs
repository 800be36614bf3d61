//! The files of `configMap`, `secret` and `downwardAPI` volumes. `validateKeyToPath`, `validateDownwardAPIVolumeFile`.

use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::view::Seen;

use crate::rules::pod::field_ref;
use crate::rules::pod::file_path;
use crate::rules::words::{file_mode, missing, needs_text};

/// Checks the mode and the items of a `configMap` or `secret` volume.
pub(crate) fn key_files<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>) {
    file_mode(found, source, path, "defaultMode");
    key_items(found, source, path);
}

/// Checks the items that put a key at a path.
pub(crate) fn key_items<L: Copy>(found: &mut Findings<L>, source: &Node<L>, path: &Path<'_>) {
    let path = path.field("items");
    for (index, item) in source.items("items").nodes.iter().enumerate() {
        let path = path.index(index);
        needs_text(found, item, &path, "key", "an item");
        file(found, item, &path, "an item");
        file_mode(found, item, &path, "mode");
    }
}

/// Checks a `downwardAPI` volume.
pub(crate) fn downward_files<L: Copy>(
    found: &mut Findings<L>,
    spec: &Node<L>,
    source: &Node<L>,
    path: &Path<'_>,
) {
    file_mode(found, source, path, "defaultMode");
    for item in source.items("items").nodes {
        downward_file(found, spec, item, path);
    }
}

/// Checks an item of the Downward API. The server names the volume's field, not the item's.
pub(crate) fn downward_file<L: Copy>(
    found: &mut Findings<L>,
    spec: &Node<L>,
    item: &Node<L>,
    path: &Path<'_>,
) {
    file(found, item, path, "an item of the Downward API");
    match (item.see("fieldRef"), item.see("resourceFieldRef")) {
        (Seen::Known(field), resource) => {
            field_ref::field(found, field, &path.field("fieldRef"), &field_ref::VOLUME_FIELDS);
            if resource.is_known() {
                let message = "an item has one source: `fieldRef` or `resourceFieldRef`, not both";
                found.invalid(path, item.key_place("resourceFieldRef"), message);
            }
        }
        (Seen::Absent, Seen::Known(resource)) => {
            field_ref::resource(found, spec, resource, &path.field("resourceFieldRef"), true);
        }
        (Seen::Absent, Seen::Absent) => {
            found.required(
                path,
                item.at,
                "an item of the Downward API needs `fieldRef` or `resourceFieldRef`",
            );
        }
        _ => {}
    }
    file_mode(found, item, path, "mode");
}

fn file<L: Copy>(found: &mut Findings<L>, item: &Node<L>, path: &Path<'_>, owner: &str) {
    match item.text("path") {
        Seen::Absent => missing(found, item, path, "path", owner),
        Seen::Known(text) => file_path::non_reserved(found, &path.field("path"), item.place("path"), text),
        Seen::Unknown => {}
    }
}
