//! Selectors of nodes, in node affinity. `ValidateNodeSelectorTerm`.

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::{broken, text_follows};
use crate::rules::meta::labels;
use crate::say;
use crate::view::Seen;

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
pub(crate) fn term<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, required: bool) {
    for expression in at.field("matchExpressions").items() {
        labels::operator(cx, expression, true);
        labels::requirement_key(cx, expression.field("key"));
        if required {
            labels::values(cx, expression.field("values"));
        }
    }
    for requirement in at.field("matchFields").items() {
        field(cx, requirement);
    }
}

/// Checks a requirement on a field. `ValidateNodeFieldSelectorRequirement`.
fn field<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (operator, values) = (at.field("operator"), at.field("values"));
    match operator.str().or("") {
        Some("In" | "NotIn") if values.nodes().len() <= 1 && !values.is_empty() => {}
        Some(text @ ("In" | "NotIn")) => {
            let message = say!("operator {} on a field of a node needs exactly one of `values`", value(text));
            cx.required(values, message);
        }
        Some(text) => labels::bad_operator(cx, operator, text, &["In", "NotIn"]),
        None => {}
    }
    let key = at.field("key");
    let Some(text) = key.str().or("") else { return };
    if text != FIELD {
        cx.invalid(key, say!("nodes cannot be selected by the field {}", value(text)))
            .help("`metadata.name` is the only one; labels go into `matchExpressions`");
        return;
    }
    for item in values.items() {
        if let Seen::Known(name) = item.str_ptr() {
            text_follows(cx, item, name, names::dns_subdomain);
        }
    }
}

/// What an API server warns of in a term.
pub(crate) fn warnings<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, required: bool) {
    for expression in at.field("matchExpressions").items() {
        let key = expression.field("key");
        if let Seen::Known(text) = key.str() {
            old_label(cx, key, text);
        }
        if required {
            continue;
        }
        for item in expression.field("values").items() {
            if let Seen::Known(text) = item.str_ptr()
                && let Err(reason) = names::label_value(text.as_bytes())
            {
                cx.warning(item, broken(text, reason));
            }
        }
    }
}

/// Warns of a label of nodes that has another name now.
pub(crate) fn old_label<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, key: &str) {
    if let Some((old, new, since)) = OLD_LABELS.iter().find(|(old, _, _)| *old == key) {
        cx.warning(at, say!("label {} is deprecated since {}", value(old), *since))
            .help(say!("use {}", value(new)));
    }
}
