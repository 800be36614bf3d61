//! Affinity to nodes and to pods. `validateAffinity`.
//!
//! <https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#affinity-and-anti-affinity>

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::{missing, text_follows};
use crate::rules::meta::{labels, node_selector};
use crate::rules::pod::Pod;
use crate::say;
use crate::view::Seen;

use super::spread::{match_keys, no_selector};

const REQUIRED: &str = "requiredDuringSchedulingIgnoredDuringExecution";
const PREFERRED: &str = "preferredDuringSchedulingIgnoredDuringExecution";
const OF_PODS: [&str; 2] = ["podAffinity", "podAntiAffinity"];

/// Checks the affinity of a pod.
pub(crate) fn affinity<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, at: At<'_, '_, L>) {
    if at.is_absent() {
        return;
    }
    node_affinity(cx, at.field("nodeAffinity"));
    for key in OF_PODS {
        let pods = at.field(key);
        for required in pods.field(REQUIRED).items() {
            term(cx, pod, required);
        }
        for weighted in pods.field(PREFERRED).items() {
            weight(cx, weighted.field("weight"));
            let inner = weighted.field("podAffinityTerm");
            if !inner.is_unknown() {
                term(cx, pod, inner);
            }
        }
    }
}

fn node_affinity<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let required = at.field(REQUIRED);
    if required.is_known() {
        node_selector::selector(cx, required);
    }
    for preferred in at.field(PREFERRED).items() {
        weight(cx, preferred.field("weight"));
        node_selector::term(cx, preferred.field("preference"), false);
    }
}

fn weight<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Some(weight) = at.number().or(0) else { return };
    if !(1..=100).contains(&weight) {
        let message = match at.is_absent() {
            true => say!("a preferred term needs `weight`, between 1 and 100"),
            false => say!("{} is out of range: `weight` must be between 1 and 100", value(weight)),
        };
        cx.invalid(at, message);
    }
}

/// Checks a term of pod affinity. `validatePodAffinityTerm`.
fn term<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, at: At<'_, '_, L>) {
    for key in ["labelSelector", "namespaceSelector"] {
        labels::selector(cx, at.field(key));
    }
    // The server says `namespace`, and not which.
    let namespace = at.named("namespace");
    for item in at.field("namespaces").items() {
        if let Seen::Known(name) = item.str_ptr() {
            text_follows(cx, namespace.at_place(item.place()), name, names::dns_label);
        }
    }
    match_keys(cx, pod, at);
    let key = at.field("topologyKey");
    match key.str() {
        Seen::Absent => {
            missing(cx, key, "a term of pod affinity");
            cx.invalid(key, "`topologyKey` must not be empty").consequence();
        }
        Seen::Known(text) => text_follows(cx, key, text, names::qualified_name),
        Seen::Unknown => {}
    }
}

/// What an API server warns of in affinity.
pub(crate) fn warnings<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if !at.is_known() {
        return;
    }
    let nodes = at.field("nodeAffinity");
    let required = nodes.field(REQUIRED);
    for term in required.field("nodeSelectorTerms").items() {
        node_selector::warnings(cx, term, true);
    }
    for preferred in nodes.field(PREFERRED).items() {
        node_selector::warnings(cx, preferred.field("preference"), false);
    }
    for key in OF_PODS {
        let pods = at.field(key);
        for term in pods.field(REQUIRED).items() {
            no_selector(cx, term);
        }
        for weighted in pods.field(PREFERRED).items() {
            let term = weighted.field("podAffinityTerm");
            if term.is_known() {
                no_selector(cx, term);
            }
        }
    }
}
