//! Where a pod may run: node selector, affinity, tolerations, topology spread, gates, priority, overhead, claims.

mod affinity;
mod spread;
#[cfg(test)]
mod tests;
pub(crate) mod tolerations;

use std::collections::BTreeMap;

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{enum_value, follows, missing, text_follows};
use crate::rules::meta::labels;
use crate::rules::meta::node_selector;
use crate::rules::pod::Pod;
use crate::rules::quantities;
use crate::say;
use crate::view::Seen;

pub(crate) use tolerations::check as toleration;

/// The annotation of a pod that a kubelet made by itself, of which the server holds a mirror.
const MIRROR: &str = "kubernetes.io/config.mirror";

/// Applies the rules of placement.
pub(crate) fn placement<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    let spec = pod.at;
    resource_claims(cx, pod, spec.field("resourceClaims"));
    labels::labels(cx, spec.field("nodeSelector"));
    affinity::affinity(cx, pod, spec.field("affinity"));
    for gate in spec.field("readinessGates").items() {
        let kind = gate.field("conditionType");
        if let Some(text) = kind.str().or("") {
            text_follows(cx, kind, text, names::qualified_name);
        }
    }
    scheduling_gates(cx, spec.field("schedulingGates"));
    spread::spread(cx, pod, spec.field("topologySpreadConstraints"));
    node_name(cx, pod);
    for toleration in spec.field("tolerations").items() {
        tolerations::check(cx, toleration);
    }
    follows(cx, spec.field("priorityClassName"), names::dns_subdomain);
    let class = spec.field("runtimeClassName");
    if let Seen::Known(text) = class.str_ptr() {
        text_follows(cx, class, text, names::dns_subdomain);
    }
    let preemption = spec.field("preemptionPolicy");
    match preemption.str_ptr() {
        Seen::Known("") => missing(cx, preemption, "the pod"),
        _ => enum_value(cx, preemption),
    }
}

/// What an API server warns of.
pub(crate) fn warnings<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    let spec = pod.at;
    for entry in spec.field("nodeSelector").entries() {
        node_selector::old_label(cx, entry.at.at_place(entry.key_place), entry.key);
    }
    affinity::warnings(cx, spec.field("affinity"));
    spread::warnings(cx, pod, spec.field("topologySpreadConstraints"));
    let overhead = spec.field("overhead");
    for key in ["memory", "ephemeral-storage"] {
        quantities::warn_of_part(cx, overhead.key(key));
    }
}

/// Checks the claims of devices. `validatePodResourceClaim`.
fn resource_claims<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, at: At<'_, '_, L>) {
    if let Some(claim) = at.nodes().first()
        && pod.meta.field("annotations").key(MIRROR).is_known()
    {
        // The server names no field.
        let nowhere = crate::path::Path::Root.key("");
        cx.found.forbidden(&nowhere, claim.at, "a mirror of a static pod has no resource claims");
        return;
    }
    let mut taken = BTreeMap::new();
    for claim in at.items() {
        let name = claim.field("name");
        match name.str() {
            Seen::Absent => missing(cx, name, "a resource claim"),
            Seen::Known(text) => {
                if let Some(first) = taken.get(text) {
                    cx.duplicate(name, say!("resource claim {} appears twice in this pod", value(text)))
                        .first(*first);
                } else {
                    taken.insert(text, name.place());
                    text_follows(cx, name, text, names::dns_label);
                }
            }
            Seen::Unknown => {}
        }
        let keys = ["resourceClaimName", "resourceClaimTemplateName"];
        let (one, other) = (field(keys[0]), field(keys[1]));
        match keys.map(|key| claim.text_ptr(key)) {
            [Seen::Known(_), Seen::Known(_)] => {
                let place = claim.field(keys[1]).key_place();
                cx.invalid(
                    claim.at_place(place),
                    say!("a resource claim has {} or {}, not both", one, other),
                );
            }
            [Seen::Absent, Seen::Absent] => {
                cx.invalid(claim, say!("a resource claim needs {} or {}", one, other));
            }
            _ => {}
        }
        for key in keys {
            let source = claim.field(key);
            if let Seen::Known(text) = source.str_ptr() {
                text_follows(cx, source, text, names::dns_subdomain);
            }
        }
    }
}

/// Checks the gates of scheduling. The server names the gate, not its name.
fn scheduling_gates<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let mut taken = BTreeMap::new();
    for gate in at.items() {
        let name = gate.field("name");
        let Some(text) = name.str().or("") else { continue };
        let here = gate.at_place(name.place());
        if let Some(first) = taken.get(text) {
            cx.duplicate(here, say!("scheduling gate {} appears twice in this pod", value(text)))
                .first(*first);
        } else {
            taken.insert(text, name.place());
            text_follows(cx, here, text, names::qualified_name);
        }
    }
}

fn node_name<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    let spec = pod.at;
    let name = spec.field("nodeName");
    if !name.str().is_known() {
        return;
    }
    follows(cx, name, names::dns_subdomain);
    // Of a template this is said when its pods are made.
    if !spec.field("schedulingGates").nodes().is_empty() && !pod.is_template() {
        cx.forbidden(name, "`nodeName` may not be set while there are `schedulingGates`")
            .help("ask for a node with `nodeSelector` or `affinity`");
    }
}
