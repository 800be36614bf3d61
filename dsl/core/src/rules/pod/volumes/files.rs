//! The files of `configMap`, `secret` and `downwardAPI` volumes. `validateKeyToPath`, `validateDownwardAPIVolumeFile`.

use super::mode::mode;
use crate::at::At;
use crate::finding::Cx;
use crate::rules::common::{missing, needs_text};
use crate::rules::file_path;
use crate::rules::pod::{Pod, field_ref};
use crate::view::Seen;

/// Checks the mode and the items of a `configMap` or `secret` volume.
pub(super) fn keys<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>) {
    mode(cx, source.field("defaultMode"));
    key_items(cx, source);
}

/// Checks the items that put a key at a path.
pub(super) fn key_items<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>) {
    for item in source.field("items").items() {
        needs_text(cx, item.field("key"), "an item");
        path(cx, item.field("path"), "an item");
        mode(cx, item.field("mode"));
    }
}

/// Checks a `downwardAPI` volume. The server names the volume's field, not the item's.
pub(super) fn downward<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, source: At<'_, '_, L>) {
    mode(cx, source.field("defaultMode"));
    downward_items(cx, pod, source);
}

/// Checks the items of the Downward API.
pub(super) fn downward_items<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, source: At<'_, '_, L>) {
    for item in source.field("items").items() {
        downward_item(cx, pod, item, source);
    }
}

fn downward_item<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, item: At<'_, '_, L>, source: At<'_, '_, L>) {
    let here = |key: &'static str| source.named(key).standing_at(item.field(key));
    path(cx, here("path"), "an item of the Downward API");
    let (field, resource) = (item.field("fieldRef"), item.field("resourceFieldRef"));
    match (field.node(), resource.node()) {
        (Seen::Known(_), _) => {
            field_ref::field(cx, here("fieldRef"), &field_ref::VOLUME_FIELDS);
            if resource.is_known() {
                let message = "an item has one source: `fieldRef` or `resourceFieldRef`, not both";
                cx.invalid(source.at_place(resource.key_place()), message);
            }
        }
        (Seen::Absent, Seen::Known(_)) => {
            field_ref::resource(cx, pod, here("resourceFieldRef"), true);
        }
        (Seen::Absent, Seen::Absent) => {
            let message = "an item of the Downward API needs `fieldRef` or `resourceFieldRef`";
            cx.required(source.at_place(item.place()), message);
        }
        _ => {}
    }
    mode(cx, here("mode"));
}

fn path<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: &'static str) {
    match at.str() {
        Seen::Absent => missing(cx, at, owner),
        Seen::Known(text) => file_path::non_reserved(cx, at, text),
        Seen::Unknown => {}
    }
}
