//! Where a pod may run: node selector, affinity, tolerations, topology spread, gates, priority, overhead, claims.

mod affinity;
mod node_selector;
mod spread;
#[cfg(test)]
mod tests;
mod tolerations;

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::rules::meta::old_labels as labels;
use crate::rules::pod::Pod;
use crate::rules::quantities;
use crate::rules::words::{field_follows, follows, missing, one_of, shown};
use crate::view::Seen;

pub(crate) use tolerations::check as toleration;

/// The annotation of a pod that a kubelet made by itself, of which the server holds a mirror.
const MIRROR: &str = "kubernetes.io/config.mirror";

/// The values of `preemptionPolicy`.
const PREEMPTION: [&str; 2] = ["PreemptLowerPriority", "Never"];

/// Applies the rules of placement; `path` is that of the spec.
pub(crate) fn placement<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    let spec = pod.spec;
    resource_claims(found, pod, &path.field("resourceClaims"));
    labels::labels(found, spec.entries("nodeSelector"), &path.field("nodeSelector"));
    if let Seen::Known(affinity) = spec.see("affinity") {
        affinity::affinity(found, pod.object, affinity, &path.field("affinity"));
    }
    readiness_gates(found, spec, &path.field("readinessGates"));
    scheduling_gates(found, spec, &path.field("schedulingGates"));
    spread::spread(found, pod, &path.field("topologySpreadConstraints"));
    node_name(found, spec, path);
    tolerations::tolerations(found, spec, &path.field("tolerations"));
    field_follows(found, spec, path, "priorityClassName", names::dns_subdomain);
    if let Seen::Known(class) = spec.text_ptr("runtimeClassName") {
        let at = spec.place("runtimeClassName");
        follows(found, &path.field("runtimeClassName"), at, class, names::dns_subdomain);
    }
    match spec.text_ptr("preemptionPolicy") {
        Seen::Known("") => missing(found, spec, path, "preemptionPolicy", "the pod"),
        Seen::Known(policy) => {
            let (path, at) = (path.field("preemptionPolicy"), spec.place("preemptionPolicy"));
            one_of(found, &path, at, "preemptionPolicy", policy, &PREEMPTION);
        }
        _ => {}
    }
}

/// What an API server warns of; `path` is that of the spec.
pub(crate) fn warnings<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    let spec = pod.spec;
    let selector = path.field("nodeSelector");
    for entry in spec.entries("nodeSelector").entries {
        node_selector::old_label(found, &selector.key(&entry.key), entry.key_at, &entry.key);
    }
    if let Seen::Known(affinity) = spec.see("affinity") {
        affinity::warnings(found, affinity, &path.field("affinity"));
    }
    spread::warnings(found, spec, &path.field("topologySpreadConstraints"));
    let overhead = path.field("overhead");
    for key in ["memory", "ephemeral-storage"] {
        if let Seen::Known(node) = spec.entries("overhead").find(key) {
            quantities::warn_of_part(found, node, &overhead.key(key));
        }
    }
}

/// Checks the claims of devices. `validatePodResourceClaim`.
fn resource_claims<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    let claims = pod.spec.items("resourceClaims");
    let annotations = pod.object.see("metadata").known().map(|metadata| metadata.entries("annotations"));
    if let Some(claim) = claims.nodes.first()
        && annotations.is_some_and(|annotations| annotations.find(MIRROR).is_known())
    {
        found.forbidden(&Path::Root.key(""), claim.at, "a mirror of a static pod has no resource claims");
        return;
    }
    let mut taken = BTreeMap::new();
    for (index, claim) in claims.nodes.iter().enumerate() {
        let path = path.index(index);
        match claim.text("name") {
            Seen::Absent => missing(found, claim, &path, "name", "a resource claim"),
            Seen::Known(name) => {
                let (path, at) = (path.field("name"), claim.place("name"));
                if let Some(first) = taken.get(name) {
                    let message = format!("resource claim {} stands twice in this pod", shown(name));
                    found.duplicate(&path, at, message).first(*first);
                } else {
                    taken.insert(name, at);
                    follows(found, &path, at, name, names::dns_label);
                }
            }
            Seen::Unknown => {}
        }
        let (name, template) = ("resourceClaimName", "resourceClaimTemplateName");
        match (claim.text_ptr(name), claim.text_ptr(template)) {
            (Seen::Known(_), Seen::Known(_)) => {
                let message = format!("a resource claim has `{name}` or `{template}`, not both");
                found.invalid(&path, claim.key_place(template), message);
            }
            (Seen::Absent, Seen::Absent) => {
                found.invalid(&path, claim.at, format!("a resource claim needs `{name}` or `{template}`"));
            }
            _ => {}
        }
        for key in [name, template] {
            if let Seen::Known(text) = claim.text_ptr(key) {
                follows(found, &path.field(key), claim.place(key), text, names::dns_subdomain);
            }
        }
    }
}

fn readiness_gates<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    for (index, gate) in spec.items("readinessGates").nodes.iter().enumerate() {
        if let Some(kind) = gate.text("conditionType").or("") {
            let at = gate.place("conditionType");
            follows(found, &path.index(index).field("conditionType"), at, kind, names::qualified_name);
        }
    }
}

/// Checks the gates of scheduling. The server names the gate, not its name.
fn scheduling_gates<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    let mut taken = BTreeMap::new();
    for (index, gate) in spec.items("schedulingGates").nodes.iter().enumerate() {
        let Some(name) = gate.text("name").or("") else { continue };
        let (path, at) = (path.index(index), gate.place("name"));
        if let Some(first) = taken.get(name) {
            let message = format!("scheduling gate {} stands twice in this pod", shown(name));
            found.duplicate(&path, at, message).first(*first);
        } else {
            taken.insert(name, at);
            follows(found, &path, at, name, names::qualified_name);
        }
    }
}

fn node_name<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    let Seen::Known(name) = spec.text("nodeName") else { return };
    let (path, at) = (path.field("nodeName"), spec.place("nodeName"));
    follows(found, &path, at, name, names::dns_subdomain);
    if !spec.items("schedulingGates").nodes.is_empty() {
        found
            .forbidden(&path, at, "`nodeName` may not be set while there are `schedulingGates`")
            .help("a node can be asked for with `nodeSelector` or `affinity`");
    }
}
