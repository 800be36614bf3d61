//! Topology spread constraints. `validateTopologySpreadConstraints`.
//!
//! <https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/>

use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::view::Seen;

use super::node_selector;
use crate::rules::meta::old_labels as labels;
use crate::rules::pod::Pod;
use crate::rules::words::{needs_text, one_of, shown};

const ACTIONS: [&str; 2] = ["DoNotSchedule", "ScheduleAnyway"];
const POLICIES: [&str; 2] = ["Honor", "Ignore"];

/// Checks the constraints of a pod.
pub(crate) fn spread<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    let constraints = pod.spec.items("topologySpreadConstraints").nodes;
    for (index, constraint) in constraints.iter().enumerate() {
        let path = path.index(index);
        at_least_one(found, constraint, &path, "maxSkew", constraint.int("maxSkew").or(0));
        needs_text(found, constraint, &path, "topologyKey", "a topology spread constraint");
        action(found, constraint, &path);
        if let Some(other) =
            constraints.get(index + 1..).and_then(|rest| rest.iter().find(|other| same(constraint, other)))
        {
            let key = constraint.text("topologyKey").known().map(shown).unwrap_or_default();
            let action = constraint.text("whenUnsatisfiable").known().map(shown).unwrap_or_default();
            let message =
                format!("two constraints have `topologyKey` {key} and `whenUnsatisfiable` {action}");
            // The server speaks of the first of the two; who reads it has just written the second.
            found
                .duplicate(&path.field("{topologyKey, whenUnsatisfiable}"), other.at, message)
                .first(constraint.at);
        }
        min_domains(found, constraint, &path);
        for key in ["nodeAffinityPolicy", "nodeTaintsPolicy"] {
            if let Seen::Known(policy) = constraint.text_ptr(key) {
                one_of(found, &path.field(key), constraint.place(key), key, policy, &POLICIES);
            }
        }
        labels::match_keys(found, pod.object, constraint, &path);
        if let Seen::Known(selector) = constraint.see("labelSelector") {
            labels::selector(found, selector, &path.field("labelSelector"));
        }
    }
}

fn at_least_one<L: Copy>(
    found: &mut Findings<L>,
    constraint: &Node<L>,
    path: &Path<'_>,
    key: &str,
    value: Option<i64>,
) {
    let Some(value) = value.filter(|value| *value < 1) else { return };
    let message = match constraint.int(key) {
        Seen::Absent => format!("a topology spread constraint needs `{key}`"),
        _ => format!("`{value}` is too little: `{key}` must be at least 1"),
    };
    found.invalid(&path.field(key), constraint.place(key), message);
}

fn action<L: Copy>(found: &mut Findings<L>, constraint: &Node<L>, path: &Path<'_>) {
    let (key, at) = ("whenUnsatisfiable", constraint.place("whenUnsatisfiable"));
    match constraint.text(key) {
        Seen::Absent => {
            found
                .unsupported(&path.field(key), at, format!("a topology spread constraint needs `{key}`"))
                .help("`DoNotSchedule` or `ScheduleAnyway`");
        }
        Seen::Known(action) => one_of(found, &path.field(key), at, key, action, &ACTIONS),
        Seen::Unknown => {}
    }
}

fn same<L>(one: &Node<L>, other: &Node<L>) -> bool {
    ["topologyKey", "whenUnsatisfiable"].iter().all(|key| {
        let (one, other) = (one.text(key), other.text(key));
        !one.is_unknown() && one == other
    })
}

fn min_domains<L: Copy>(found: &mut Findings<L>, constraint: &Node<L>, path: &Path<'_>) {
    let Seen::Known(domains) = constraint.int("minDomains") else { return };
    at_least_one(found, constraint, path, "minDomains", Some(domains));
    let action = constraint.text("whenUnsatisfiable");
    let misspelt = matches!(action, Seen::Known(action) if !ACTIONS.contains(&action)) || action.is_absent();
    if domains < 1 || (misspelt && !found.cascades()) {
        return;
    }
    if action.or("").is_some_and(|action| action != "DoNotSchedule") {
        found.invalid(
            &path.field("minDomains"),
            constraint.key_place("minDomains"),
            "`minDomains` needs `whenUnsatisfiable: DoNotSchedule`",
        );
    }
}

/// What an API server warns of in the constraints.
pub(crate) fn warnings<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    for (index, constraint) in spec.items("topologySpreadConstraints").nodes.iter().enumerate() {
        let path = path.index(index);
        if let Seen::Known(key) = constraint.text("topologyKey") {
            node_selector::old_label(found, &path.field("topologyKey"), constraint.place("topologyKey"), key);
        }
        labels::no_selector(found, constraint, &path);
    }
}
