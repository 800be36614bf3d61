//! What a driver is told. `validateDeviceConfiguration`.

use crate::at::At;
use crate::finding::Cx;
use crate::node::Value;
use crate::rules::common::missing;
use crate::rules::storage::source::driver_name;
use crate::say;
use crate::view::Seen;

/// The most configurations, selectors and constraints.
pub(super) const MAX: usize = 32;

/// Checks a configuration.
pub(super) fn configuration<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let opaque = at.field("opaque");
    if opaque.is_absent() {
        return missing(cx, opaque, "a configuration");
    }
    if !opaque.is_known() {
        return;
    }
    driver_name(cx, opaque.field("driver"), "a configuration");
    let parameters = opaque.field("parameters");
    match parameters.node() {
        Seen::Absent => missing(cx, parameters, "a configuration"),
        Seen::Known(node) if !matches!(node.value, Value::Map(_) | Value::Opaque) => {
            cx.invalid(parameters, "the parameters of a configuration are a map");
        }
        _ => {}
    }
}

/// Reports a list that is too long; the answer is whether it is not.
pub(super) fn few<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, most: usize) -> bool {
    let count = at.nodes().len();
    if count > most {
        cx.too_many(at, say!("there are {} elements: at most {} are allowed", count, most));
    }
    count <= most
}
