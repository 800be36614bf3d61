//! StatefulSets. `ValidateStatefulSet`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/>

use super::{counts, strategy, template};
use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{enum_value, follows, not_negative};
use crate::rules::storage::claim_spec;
use crate::say;
use crate::view::Seen;

/// Applies the rules of a StatefulSet.
pub(crate) fn stateful_set<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    if spec.is_unknown() {
        return;
    }
    let management = spec.field("podManagementPolicy");
    if let Seen::Known(text) = management.str()
        && !matches!(text, "OrderedReady" | "Parallel")
    {
        cx.invalid(management, say!("{} is not a valid {}", value(text), field("podManagementPolicy")))
            .help("one of `OrderedReady`, `Parallel`");
    }
    strategy::stateful_set(cx, spec.field("updateStrategy"));
    let retention = spec.field("persistentVolumeClaimRetentionPolicy");
    for key in ["whenDeleted", "whenScaled"] {
        enum_value(cx, retention.field(key));
    }
    let claims = spec.field("volumeClaimTemplates");
    for claim in claims.items() {
        let inner = claim.field("spec");
        // Older servers leave claims and pods to the moment in which they are made.
        if !inner.is_unknown() && cx.since(34) {
            claim_spec::spec(cx, inner);
            claim_spec::data_sources(cx, inner);
        }
    }
    counts(cx, spec, &["replicas", "minReadySeconds"]);
    let ordinals = spec.field("ordinals");
    let start = ordinals.field("start");
    if start.number().known().is_some_and(|start| start < 0) {
        // The server writes the two fields as one.
        not_negative(cx, spec.named("ordinals.start").standing_at(start));
    }
    follows(cx, spec.field("serviceName"), names::dns_label);
    let (selector, pods) = (spec.field("selector"), spec.field("template"));
    if template::required_selector(cx, selector, "a StatefulSet") {
        template::selected(cx, selector, pods);
        match cx.since(34) {
            true => template::template(cx, pods, Some(claims)),
            false => template::unjudged(cx, pods, claims),
        }
    }
    template::for_ever(cx, pods);
    warnings(cx, spec);
}

fn warnings<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    for claim in spec.field("volumeClaimTemplates").items() {
        let inner = claim.field("spec");
        // The server leaves the claim's `spec` out of the path.
        claim_spec::size_warnings(cx, claim.standing_at(inner));
    }
    let limit = spec.field("revisionHistoryLimit");
    if let Seen::Known(number) = limit.number()
        && number < 0
    {
        cx.warning(limit, say!("{} is negative: all revisions are kept", value(number)));
    }
}
