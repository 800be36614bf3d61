//! How many pods may be away at once. `ValidatePodDisruptionBudgetSpec`.
//!
//! <https://kubernetes.io/docs/tasks/run-application/configure-pdb/>

use crate::at::At;
use crate::finding::Cx;
use crate::rules::common::enum_ptr;
use crate::rules::meta::labels;
use crate::rules::percent;

/// Applies the rules of a PodDisruptionBudget.
pub(crate) fn budget<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let (available, unavailable) = (spec.field("minAvailable"), spec.field("maxUnavailable"));
    if available.is_known() && unavailable.is_known() {
        cx.invalid(
            spec.at_place(unavailable.key_place()),
            "`minAvailable` and `maxUnavailable` exclude each other",
        )
        .first(available.key_place())
        .help("leave out one of the two");
    }
    for amount in [available, unavailable] {
        percent::positive(cx, amount);
        percent::not_more_than_all(cx, amount);
    }
    labels::selector(cx, spec.field("selector"));
    enum_ptr(cx, spec.field("unhealthyPodEvictionPolicy"));
}
