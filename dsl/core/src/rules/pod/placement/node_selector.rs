//! Selectors of nodes, in node affinity. `ValidateNodeSelectorTerm`.

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::view::Seen;

use crate::rules::meta::old_labels as labels;
use crate::rules::words::{follows, shown};

/// The only field of a node that can be selected by.
const FIELD: &str = "metadata.name";

/// The labels of nodes that have another name now, and since when.
const OLD_LABELS: [(&str, &str, &str); 5] = [
    ("beta.kubernetes.io/arch", "kubernetes.io/arch", "1.14"),
    ("beta.kubernetes.io/os", "kubernetes.io/os", "1.14"),
    ("failure-domain.beta.kubernetes.io/region", "topology.kubernetes.io/region", "1.17"),
    ("failure-domain.beta.kubernetes.io/zone", "topology.kubernetes.io/zone", "1.17"),
    ("beta.kubernetes.io/instance-type", "node.kubernetes.io/instance-type", "1.17"),
];

/// Checks a term; the values of one that is only preferred may be no label values.
pub(crate) fn term<L: Copy>(found: &mut Findings<L>, term: &Node<L>, path: &Path<'_>, required: bool) {
    let expressions = path.field("matchExpressions");
    for (index, expression) in term.items("matchExpressions").nodes.iter().enumerate() {
        let path = expressions.index(index);
        labels::operator(found, expression, &path, true);
        labels::key(found, expression, &path);
        if required {
            labels::values(found, expression, &path);
        }
    }
    let fields = path.field("matchFields");
    for (index, requirement) in term.items("matchFields").nodes.iter().enumerate() {
        field(found, requirement, &fields.index(index));
    }
}

/// Checks a requirement on a field. `ValidateNodeFieldSelectorRequirement`.
fn field<L: Copy>(found: &mut Findings<L>, requirement: &Node<L>, path: &Path<'_>) {
    let values = requirement.items("values");
    match requirement.text("operator").or("") {
        Some("In" | "NotIn") if values.nodes.len() <= 1 && !values.none() => {}
        Some(operator @ ("In" | "NotIn")) => {
            let message = format!("operator `{operator}` on a field of a node needs exactly one of `values`");
            found.required(&path.field("values"), requirement.place("values"), message);
        }
        Some(operator) => labels::bad_operator(found, requirement, path, operator, &["In", "NotIn"]),
        None => {}
    }
    let Some(key) = requirement.text("key").or("") else { return };
    if key != FIELD {
        let message = format!("{} is no field that nodes are selected by", shown(key));
        found
            .invalid(&path.field("key"), requirement.place("key"), message)
            .help(format!("`{FIELD}` is the only one; labels go into `matchExpressions`"));
        return;
    }
    let path = path.field("values");
    for (index, node) in values.nodes.iter().enumerate() {
        if let Seen::Known(name) = node.seen_str() {
            follows(found, &path.index(index), node.at, name, names::dns_subdomain);
        }
    }
}

/// What an API server warns of in a term.
pub(crate) fn warnings<L: Copy>(found: &mut Findings<L>, term: &Node<L>, path: &Path<'_>, required: bool) {
    let expressions = path.field("matchExpressions");
    for (index, expression) in term.items("matchExpressions").nodes.iter().enumerate() {
        let path = expressions.index(index);
        if let Seen::Known(key) = expression.text("key") {
            old_label(found, &path.field("key"), expression.place("key"), key);
        }
        if required {
            continue;
        }
        let path = path.field("values");
        for (index, node) in expression.items("values").nodes.iter().enumerate() {
            if let Seen::Known(value) = node.seen_str()
                && let Err(reason) = names::label_value(value.as_bytes())
            {
                found.warning(&path.index(index), node.at, format!("{} {reason}", shown(value)));
            }
        }
    }
}

/// Warns of a label of nodes that has another name now.
pub(crate) fn old_label<L: Copy>(found: &mut Findings<L>, path: &Path<'_>, at: L, key: &str) {
    if let Some((old, new, since)) = OLD_LABELS.iter().find(|(old, _, _)| *old == key) {
        found
            .warning(path, at, format!("label `{old}` is deprecated since {since}"))
            .help(format!("use `{new}`"));
    }
}
