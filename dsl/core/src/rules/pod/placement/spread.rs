//! Topology spread constraints, and the keys of labels that they and pod affinity match by.
//! `validateTopologySpreadConstraints`.
//!
//! <https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{Part, field, key, value};
use crate::names;
use crate::node::Node;
use crate::rules::common::{enum_ptr, needs_text, required_enum, text_follows};
use crate::rules::meta::labels;
use crate::rules::pod::Pod;
use crate::say;
use crate::view::Seen;

use crate::rules::meta::node_selector;

/// Who needs a field of a constraint.
const OWNER: &str = "a topology spread constraint";

/// Checks the constraints of a pod.
pub(crate) fn spread<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, at: At<'_, '_, L>) {
    for (index, constraint) in at.items().enumerate() {
        let skew = constraint.field("maxSkew");
        at_least_one(cx, skew, skew.number().or(0));
        needs_text(cx, constraint.field("topologyKey"), OWNER);
        required_enum(cx, constraint.field("whenUnsatisfiable"), OWNER);
        if let Some(other) = at.items().skip(index + 1).find(|other| same(constraint, *other)) {
            let text = |key| -> Part { constraint.text(key).known().map_or("nothing".into(), value) };
            let message = say!(
                "two constraints have `topologyKey` {} and `whenUnsatisfiable` {}",
                text("topologyKey"),
                text("whenUnsatisfiable")
            );
            // The server speaks of the first of the two; who reads it has just written the second.
            let here = constraint.named("{topologyKey, whenUnsatisfiable}").at_place(other.place());
            cx.duplicate(here, message).first(constraint.place());
        }
        min_domains(cx, constraint);
        for key in ["nodeAffinityPolicy", "nodeTaintsPolicy"] {
            enum_ptr(cx, constraint.field(key));
        }
        match cx.since(34) {
            true => match_keys(cx, pod, constraint),
            false => own_keys(cx, constraint),
        }
        labels::selector(cx, constraint.field("labelSelector"));
    }
}

fn at_least_one<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, number: Option<i64>) {
    let Some(number) = number.filter(|number| *number < 1) else { return };
    let name = field(at.name().to_owned());
    let message = match at.is_absent() {
        true => say!("{} needs {}", OWNER, name),
        false => say!("{} is too small: {} must be at least 1", value(number), name),
    };
    cx.invalid(at, message);
}

fn same<L: Copy>(one: At<'_, '_, L>, other: At<'_, '_, L>) -> bool {
    ["topologyKey", "whenUnsatisfiable"].iter().all(|key| {
        let (one, other) = (one.text(key), other.text(key));
        !one.is_unknown() && one == other
    })
}

fn min_domains<L: Copy>(cx: &mut Cx<L>, constraint: At<'_, '_, L>) {
    let at = constraint.field("minDomains");
    let Seen::Known(domains) = at.number() else { return };
    at_least_one(cx, at, Some(domains));
    if domains < 1 {
        return;
    }
    if let Some(action) = constraint.text("whenUnsatisfiable").or("")
        && action != "DoNotSchedule"
    {
        cx.invalid(at.at_key(), "`minDomains` needs `whenUnsatisfiable: DoNotSchedule`")
            .consequence_if(action != "ScheduleAnyway");
    }
}

/// What an API server warns of in the constraints, and a selector that these pods do not match.
pub(crate) fn warnings<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, at: At<'_, '_, L>) {
    for constraint in at.items() {
        let key = constraint.field("topologyKey");
        if let Seen::Known(text) = key.str() {
            node_selector::old_label(cx, key, text);
        }
        no_selector(cx, constraint);
        let selector = constraint.field("labelSelector");
        let labels = pod.meta.field("labels");
        if selector.is_known() && misses(selector, labels) {
            let own = labels
                .entry_nodes()
                .iter()
                .filter_map(|label| Some(format!("`{}: {}`", label.key, label.value.as_str()?)));
            let own: Vec<String> = own.collect();
            let added = cx.advice(
                selector,
                "the selector does not match the labels of these pods: they are not spread",
            );
            let help = format!("their labels are {}", own.join(", "));
            added.help_opt((!own.is_empty()).then_some(help)).link();
        }
    }
}

/// Whether a selector surely does not select the labels.
fn misses<L: Copy>(selector: At<'_, '_, L>, labels: At<'_, '_, L>) -> bool {
    let equal = selector.field("matchLabels");
    let expressions = selector.field("matchExpressions");
    let differs = |key: &str, value: Seen<&str>| match (labels.key(key).str_ptr(), value) {
        (Seen::Absent, _) => true,
        (Seen::Known(own), Seen::Known(value)) => own != value,
        _ => false,
    };
    equal.entry_nodes().iter().any(|entry| differs(&entry.key, entry.value.seen_str()))
        || expressions.items().any(|expression| {
            let (Seen::Known(key), Seen::Known(operator)) =
                (expression.text("key"), expression.text("operator"))
            else {
                return false;
            };
            let (own, values) = (labels.key(key).str_ptr(), expression.field("values"));
            match operator {
                "In" => {
                    !values.is_open() && values.nodes().iter().all(|value| differs(key, value.seen_str()))
                }
                "NotIn" => own.is_known() && values.nodes().iter().any(|value| value.seen_str() == own),
                "Exists" => own.is_absent(),
                "DoesNotExist" => own.is_known(),
                _ => false,
            }
        })
}

/// Checks the `matchLabelKeys` of a constraint as an API server before Kubernetes 1.34 does, which adds nothing to the
/// selector. `validateMatchLabelKeysInTopologySpread`.
fn own_keys<L: Copy>(cx: &mut Cx<L>, constraint: At<'_, '_, L>) {
    let (keys, selector) = (constraint.field("matchLabelKeys"), constraint.field("labelSelector"));
    if selector.is_absent() && !keys.nodes().is_empty() {
        cx.forbidden(keys.at_key(), say!("{} needs a `labelSelector`", field("matchLabelKeys")));
    }
    let expressions = selector.field("matchExpressions");
    for item in keys.items() {
        let Seen::Known(text) = item.str_ptr() else { continue };
        text_follows(cx, item, text, names::qualified_name);
        let named = expressions.items().any(|at| at.text("key").or("") == Some(text));
        if named || has_key(selector.field("matchLabels"), text) {
            cx.invalid(item, say!("label {} is in `matchLabelKeys` and in `labelSelector`", key(text)));
        }
    }
}

/// Checks `matchLabelKeys` and `mismatchLabelKeys` beside a `labelSelector`.
/// `ValidateMatchLabelKeysAndMismatchLabelKeys`.
pub(crate) fn match_keys<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, term: At<'_, '_, L>) {
    let matched = term.field("matchLabelKeys");
    // A topology spread constraint has no other list.
    let mismatched = term.named("mismatchLabelKeys");
    let selector = term.field("labelSelector");
    for keys in [matched, mismatched] {
        if selector.is_absent() && !keys.nodes().is_empty() {
            cx.forbidden(keys.at_key(), say!("{} needs a `labelSelector`", field(keys.name().to_owned())));
            continue;
        }
        for item in keys.items() {
            if let Seen::Known(text) = item.str_ptr() {
                text_follows(cx, item, text, names::qualified_name);
            }
        }
    }
    let mismatches = |key: &str| has(mismatched.nodes(), key);
    if selector.is_known() {
        for (index, item) in matched.items().enumerate() {
            let Seen::Known(text) = item.str_ptr() else { continue };
            // Only the last of equal keys counts, as in a Go map.
            let later = matched.nodes().get(index + 1..).unwrap_or_default();
            if !has(later, text) && selects_twice(pod, term, text) {
                // The server leaves `matchLabelKeys` out of this path.
                let here = term.index(index).at_place(item.place());
                cx.invalid(here, say!("label {} is in `matchLabelKeys` and in `labelSelector`", key(text)))
                    .consequence_if(mismatches(text));
            }
        }
    }
    for item in matched.items() {
        if let Seen::Known(text) = item.str_ptr()
            && mismatches(text)
        {
            cx.invalid(item, say!("label {} is in `matchLabelKeys` and in `mismatchLabelKeys`", key(text)));
        }
    }
}

fn has<L>(nodes: &[Node<L>], text: &str) -> bool {
    nodes.iter().any(|node| node.seen_str() == Seen::Known(text))
}

/// Whether a selector names a key more than once, when the server has added what `matchLabelKeys` and
/// `mismatchLabelKeys` select: the value that the pod has for each key, or any other.
fn selects_twice<L: Copy>(pod: &Pod<'_, L>, term: At<'_, '_, L>, key: &str) -> bool {
    let selector = term.field("labelSelector");
    let labels = usize::from(has_key(selector.field("matchLabels"), key));
    let expressions = selector.field("matchExpressions");
    let expressions = expressions.items().filter(|at| at.text("key") == Seen::Known(key)).count();
    let count = |nodes: &[Node<L>]| nodes.iter().filter(|node| node.seen_str() == Seen::Known(key)).count();
    // A template gets nothing added before it is a pod.
    let added = if !pod.is_template() && has_key(pod.meta.field("labels"), key) {
        count(term.field("matchLabelKeys").nodes()) + count(term.named("mismatchLabelKeys").nodes())
    } else {
        0
    };
    // One that is only in `matchLabels` is not looked at.
    labels + expressions + added > 1
}

/// Whether the map surely has the key, also with `null`.
fn has_key<L: Copy>(map: At<'_, '_, L>, key: &str) -> bool {
    map.entry_nodes().iter().any(|entry| entry.key == key)
}

/// Warns of a selector that is missing, and so selects nothing.
pub(crate) fn no_selector<L: Copy>(cx: &mut Cx<L>, term: At<'_, '_, L>) {
    let selector = term.field("labelSelector");
    if selector.is_absent() {
        cx.warning(selector, "without `labelSelector` no pod matches")
            .help("an empty one, `{}`, matches every pod");
    }
}
