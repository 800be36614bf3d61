//! Deployments. `ValidateDeployment`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/controllers/deployment/>

use super::{annotation, counts, hostname, strategy, template};
use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::say;
use crate::view::Seen;

/// The progress deadline of a Deployment that does not say one, in seconds.
const DEADLINE: i64 = 600;

/// Applies the rules of a Deployment.
pub(crate) fn deployment<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    if spec.is_unknown() {
        return;
    }
    counts(cx, spec, &["replicas", "minReadySeconds", "revisionHistoryLimit", "progressDeadlineSeconds"]);
    let (selector, pods) = (spec.field("selector"), spec.field("template"));
    if template::required_selector(cx, selector, "a Deployment") {
        template::selected(cx, selector, pods);
        template::template(cx, pods, None);
        template::for_ever(cx, pods);
    }
    strategy::deployment(cx, spec.field("strategy"));
    let deadline = spec.field("progressDeadlineSeconds");
    if let (Some(seconds), Some(ready)) = (deadline.number().or(DEADLINE), spec.int("minReadySeconds").or(0))
        && seconds <= ready
    {
        let here = if deadline.is_absent() {
            deadline.at_place(spec.field("minReadySeconds").place())
        } else {
            deadline
        };
        cx.invalid(
            here,
            say!(
                "{} seconds are too few: `progressDeadlineSeconds` must be more than `minReadySeconds`",
                value(seconds)
            ),
        )
        .consequence_if(matches!(deadline.number(), Seen::Known(seconds) if seconds < 0));
    }
    annotation::rollback(cx, at);
    hostname(cx, at);
}
