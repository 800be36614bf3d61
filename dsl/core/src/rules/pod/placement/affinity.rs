//! Affinity to nodes and to pods. `validateAffinity`.
//!
//! <https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#affinity-and-anti-affinity>

use crate::finding::Findings;
use crate::names;
use crate::node::{Node, Value};
use crate::path::Path;
use crate::view::Seen;

use super::node_selector;
use crate::rules::meta::old_labels as labels;
use crate::rules::words::{follows, missing};

const REQUIRED: &str = "requiredDuringSchedulingIgnoredDuringExecution";
const PREFERRED: &str = "preferredDuringSchedulingIgnoredDuringExecution";

/// Checks the affinity of a pod.
pub(crate) fn affinity<L: Copy>(found: &mut Findings<L>, pod: &Node<L>, affinity: &Node<L>, path: &Path<'_>) {
    if let Seen::Known(nodes) = affinity.see("nodeAffinity") {
        node_affinity(found, nodes, &path.field("nodeAffinity"));
    }
    for key in ["podAffinity", "podAntiAffinity"] {
        let Seen::Known(pods) = affinity.see(key) else { continue };
        let path = path.field(key);
        let required = path.field(REQUIRED);
        for (index, node) in pods.items(REQUIRED).nodes.iter().enumerate() {
            term(found, pod, node, &required.index(index));
        }
        let preferred = path.field(PREFERRED);
        for (index, weighted) in pods.items(PREFERRED).nodes.iter().enumerate() {
            let path = preferred.index(index);
            weight(found, weighted, &path);
            let nothing = Node::new(weighted.at, Value::Null);
            match weighted.see("podAffinityTerm") {
                Seen::Known(node) => term(found, pod, node, &path.field("podAffinityTerm")),
                Seen::Absent => term(found, pod, &nothing, &path.field("podAffinityTerm")),
                Seen::Unknown => {}
            }
        }
    }
}

fn node_affinity<L: Copy>(found: &mut Findings<L>, nodes: &Node<L>, path: &Path<'_>) {
    if let Seen::Known(required) = nodes.see(REQUIRED) {
        let path = path.field(REQUIRED);
        let terms = required.items("nodeSelectorTerms");
        if terms.none() {
            missing(found, required, &path, "nodeSelectorTerms", "a required node affinity");
        }
        let path = path.field("nodeSelectorTerms");
        for (index, term) in terms.nodes.iter().enumerate() {
            node_selector::term(found, term, &path.index(index), true);
        }
    }
    let path = path.field(PREFERRED);
    for (index, term) in nodes.items(PREFERRED).nodes.iter().enumerate() {
        let path = path.index(index);
        weight(found, term, &path);
        if let Seen::Known(preference) = term.see("preference") {
            node_selector::term(found, preference, &path.field("preference"), false);
        }
    }
}

fn weight<L: Copy>(found: &mut Findings<L>, term: &Node<L>, path: &Path<'_>) {
    let Some(weight) = term.int("weight").or(0) else { return };
    if !(1..=100).contains(&weight) {
        let message = match term.int("weight") {
            Seen::Absent => "a preferred term needs `weight`, between 1 and 100".to_owned(),
            _ => format!("`{weight}` is out of range: `weight` must be between 1 and 100"),
        };
        found.invalid(&path.field("weight"), term.place("weight"), message);
    }
}

/// Checks a term of pod affinity. `validatePodAffinityTerm`.
fn term<L: Copy>(found: &mut Findings<L>, pod: &Node<L>, term: &Node<L>, path: &Path<'_>) {
    for key in ["labelSelector", "namespaceSelector"] {
        if let Seen::Known(selector) = term.see(key) {
            labels::selector(found, selector, &path.field(key));
        }
    }
    // The server says `namespace`, and not which.
    for node in term.items("namespaces").nodes {
        if let Seen::Known(name) = node.seen_str() {
            follows(found, &path.field("namespace"), node.at, name, names::dns_label);
        }
    }
    labels::match_keys(found, pod, term, path);
    match term.text("topologyKey") {
        Seen::Absent => {
            missing(found, term, path, "topologyKey", "a term of pod affinity");
            if found.cascades() {
                let (path, at) = (path.field("topologyKey"), term.place("topologyKey"));
                follows(found, &path, at, "", names::qualified_name);
            }
        }
        Seen::Known(key) => {
            follows(found, &path.field("topologyKey"), term.place("topologyKey"), key, names::qualified_name);
        }
        Seen::Unknown => {}
    }
}

/// What an API server warns of in affinity.
pub(crate) fn warnings<L: Copy>(found: &mut Findings<L>, affinity: &Node<L>, path: &Path<'_>) {
    if let Seen::Known(nodes) = affinity.see("nodeAffinity") {
        let path = path.field("nodeAffinity");
        if let Seen::Known(required) = nodes.see(REQUIRED) {
            let path = path.field(REQUIRED);
            let path = path.field("nodeSelectorTerms");
            for (index, term) in required.items("nodeSelectorTerms").nodes.iter().enumerate() {
                node_selector::warnings(found, term, &path.index(index), true);
            }
        }
        let path = path.field(PREFERRED);
        for (index, term) in nodes.items(PREFERRED).nodes.iter().enumerate() {
            if let Seen::Known(preference) = term.see("preference") {
                node_selector::warnings(found, preference, &path.index(index).field("preference"), false);
            }
        }
    }
    for key in ["podAffinity", "podAntiAffinity"] {
        let Seen::Known(pods) = affinity.see(key) else { continue };
        let path = path.field(key);
        let required = path.field(REQUIRED);
        for (index, term) in pods.items(REQUIRED).nodes.iter().enumerate() {
            labels::no_selector(found, term, &required.index(index));
        }
        let preferred = path.field(PREFERRED);
        for (index, weighted) in pods.items(PREFERRED).nodes.iter().enumerate() {
            if let Seen::Known(term) = weighted.see("podAffinityTerm") {
                labels::no_selector(found, term, &preferred.index(index).field("podAffinityTerm"));
            }
        }
    }
}
