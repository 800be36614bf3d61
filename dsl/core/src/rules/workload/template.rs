//! Templates of pods: what they add to the rules of pods. `ValidatePodTemplateSpec`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates>

use super::selector::{self, is_empty, is_readable, labels};
use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::rules::common::missing;
use crate::rules::meta;
use crate::rules::pod;
use crate::say;
use crate::view::Seen;

/// Applies the rules of a PodTemplate that stands alone.
pub(crate) fn standing_alone<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    template(cx, at.field("template"), None);
}

/// Applies the rules of a template; `claims` is the claim templates of a StatefulSet.
pub(super) fn template<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, claims: Option<At<'_, '_, L>>) {
    if at.is_unknown() {
        return;
    }
    metadata(cx, at);
    pod::template(cx, at, claims);
}

/// As [`template`] for that of a StatefulSet before Kubernetes 1.34, whose pods are judged when they are made.
pub(super) fn unjudged<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, claims: At<'_, '_, L>) {
    if at.is_unknown() {
        return;
    }
    metadata(cx, at);
    pod::unjudged_template(cx, at, claims);
}

/// Checks labels and annotations.
fn metadata<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let metadata = at.field("metadata");
    // The server leaves `metadata` out of these paths.
    meta::labels::labels(cx, at.named("labels").standing_at(metadata.field("labels")));
    meta::labels::annotations(cx, at.named("annotations").standing_at(metadata.field("annotations")));
}

/// Applies the rules of the template of a workload whose pods run for ever.
pub(super) fn for_ever<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let policy = spec.field("restartPolicy");
    if let Seen::Known(text) = policy.str()
        && text != "Always"
    {
        let first = matches!(text, "OnFailure" | "Never");
        cx.unsupported(
            policy,
            say!("{} is not possible: pods of a workload are always restarted", value(text)),
        )
        .help("`Always`, or a Job for pods that end")
        .consequence_if(!first);
    }
    let deadline = spec.field("activeDeadlineSeconds");
    if deadline.is_known() {
        cx.forbidden(deadline.at_key(), "pods of a workload run without a deadline");
    }
}

/// Applies the rules of a selector that a workload must have; the answer is whether an API server goes on to its
/// template.
pub(super) fn required_selector<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: &'static str) -> bool {
    if at.is_absent() {
        missing(cx, at, owner);
        return true;
    }
    meta::labels::selector(cx, at);
    not_empty(cx, at);
    let readable = is_readable(at);
    if !readable {
        cx.invalid(at, "the selector cannot be read").consequence();
    }
    readable
}

/// Refuses a selector that selects all pods.
pub(super) fn not_empty<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if is_empty(at) {
        cx.invalid(at, "an empty selector is not allowed")
            .help("`matchLabels` with the labels that tell its pods from others");
    }
}

/// Refuses a template whose labels the selector does not select. `template` is the cursor of the template.
pub(super) fn selected<L: Copy>(cx: &mut Cx<L>, selector: At<'_, '_, L>, template: At<'_, '_, L>) {
    if !is_empty(selector) {
        mismatch(cx, selector, template, &labels(template));
    }
}

/// As [`selected`], where the labels are those that an API server makes of the template's.
pub(super) fn mismatch<L: Copy>(
    cx: &mut Cx<L>,
    selector: At<'_, '_, L>,
    template: At<'_, '_, L>,
    labels: selector::Get<'_>,
) {
    if selector::misses(selector, labels) {
        not_selected(cx, template, selector.is_absent());
    }
}

/// Says that the selector does not match the labels of the template.
pub(super) fn not_selected<L: Copy>(cx: &mut Cx<L>, template: At<'_, '_, L>, no_selector: bool) {
    let metadata = template.field("metadata");
    cx.invalid(metadata.field("labels"), "the `selector` does not match these labels")
        .help("give the template each label of `matchLabels`")
        .consequence_if(no_selector);
}
