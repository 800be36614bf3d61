//! A way to run containers. `ValidateRuntimeClass`.
//!
//! <https://kubernetes.io/docs/concepts/containers/runtime-class/>

use crate::at::At;
use crate::finding::Cx;
use crate::names;
use crate::rules::common::{missing, text_follows};
use crate::rules::meta::{labels, node_selector};
use crate::rules::pod::placement::tolerations;
use crate::rules::pod::resources;
use crate::view::Seen;

/// The fields that tell tolerations apart.
const KEYS: [&str; 4] = ["key", "operator", "value", "effect"];

/// Applies the rules of a RuntimeClass.
pub(crate) fn class<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let handler = at.field("handler");
    match handler.str() {
        Seen::Absent if cx.since(36) => missing(cx, handler, "a RuntimeClass"),
        Seen::Absent => {
            cx.invalid(handler, "a RuntimeClass needs `handler`");
        }
        Seen::Known(text) => text_follows(cx, handler, text, names::dns_label),
        Seen::Unknown => {}
    }
    let overhead = at.field("overhead");
    resources::overhead(cx, overhead, overhead.field("podFixed"));
    let scheduling = at.field("scheduling");
    let selector = scheduling.field("nodeSelector");
    labels::labels(cx, selector);
    tolerated(cx, scheduling.field("tolerations"));
    for entry in selector.entry_nodes() {
        node_selector::old_label(cx, selector.at_place(entry.key_at), &entry.key);
    }
}

fn tolerated<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    // Before Kubernetes 1.35 the server names the field twice.
    let twice = at.named("tolerations");
    for (index, item) in at.items().enumerate() {
        if cx.since(35) {
            tolerations::check(cx, item);
        } else {
            tolerations::check(cx, twice.index(index).standing_at(item));
        }
        let same = |other: &At<'_, '_, L>| {
            KEYS.iter().all(|key| !item.text(key).is_unknown() && item.text(key) == other.text(key))
        };
        if let Some(first) = at.items().take(index).find(same) {
            cx.duplicate(item, "the same toleration appears twice").first(first.place());
        }
    }
}
