//! A state that a controller keeps of what it made. `ValidateControllerRevisionCreate`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/#rolling-update-and-rollback>

use crate::at::At;
use crate::finding::Cx;
use crate::node::Value;
use crate::rules::common::{missing, not_negative};
use crate::view::Seen;

/// Applies the rules of a ControllerRevision.
pub(crate) fn revision<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    not_negative(cx, at.field("revision"));
    let data = at.field("data");
    match data.node() {
        Seen::Absent => missing(cx, data, "a ControllerRevision"),
        Seen::Known(node) if !matches!(node.value, Value::Map(_) | Value::Opaque) => {
            cx.required(data, "the `data` of a ControllerRevision must be a map");
        }
        _ => {}
    }
}
