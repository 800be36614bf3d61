//! DaemonSets. `ValidateDaemonSet`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/>

use super::selector::{is_readable, labels, misses};
use super::{annotation, counts, strategy, template};
use crate::at::At;
use crate::finding::Cx;
use crate::rules::meta;

/// Applies the rules of a DaemonSet.
pub(crate) fn daemon_set<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    if spec.is_unknown() {
        return;
    }
    let (selector, pods) = (spec.field("selector"), spec.field("template"));
    if selector.is_known() {
        meta::labels::selector(cx, selector);
    }
    if is_readable(selector) && misses(selector, &labels(pods)) {
        // Of a selector that is missing, the server says no more than this.
        template::not_selected(cx, pods, false);
    }
    template::not_empty(cx, selector);
    template::template(cx, pods, None);
    template::for_ever(cx, pods);
    counts(cx, spec, &["minReadySeconds", "revisionHistoryLimit"]);
    strategy::daemon_set(cx, spec.field("updateStrategy"));
    annotation::generation(cx, at);
}
