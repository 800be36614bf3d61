//! Selectors of nodes, in node affinity. `ValidateNodeSelectorTerm`.

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::{broken, missing, text_follows};
use crate::rules::meta::labels;
use crate::say;
use crate::view::Seen;

/// The only field of a node that can be selected by.
const FIELD: &str = "metadata.name";

/// Labels of nodes that are out of use: since when, and what took their place.
const OLD_LABELS: [(&str, &str, &str); 8] = [
    ("beta.kubernetes.io/arch", "deprecated since 1.14", "use `kubernetes.io/arch`"),
    ("beta.kubernetes.io/os", "deprecated since 1.14", "use `kubernetes.io/os`"),
    (
        "failure-domain.beta.kubernetes.io/region",
        "deprecated since 1.17",
        "use `topology.kubernetes.io/region`",
    ),
    ("failure-domain.beta.kubernetes.io/zone", "deprecated since 1.17", "use `topology.kubernetes.io/zone`"),
    ("beta.kubernetes.io/instance-type", "deprecated since 1.17", "use `node.kubernetes.io/instance-type`"),
    ("app.kubernetes.io/created-by", "deprecated since 1.9", ""),
    ("scheduler.alpha.kubernetes.io/preferAvoidPods", "deprecated since 1.22", "use taints and tolerations"),
    ("node-role.kubernetes.io/master", "deprecated", "use `node-role.kubernetes.io/control-plane`"),
];

/// Checks a selector of nodes that must match. `ValidateNodeSelector`.
pub(crate) fn selector<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let terms = at.field("nodeSelectorTerms");
    if terms.is_empty() {
        missing(cx, terms, "a required node affinity");
    }
    for term in terms.items() {
        self::term(cx, term, true);
    }
}

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

/// Warns of a label of nodes that is out of use.
pub(crate) fn old_label<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, key: &str) {
    if let Some((old, since, help)) = OLD_LABELS.iter().find(|(old, _, _)| *old == key) {
        let help = (!help.is_empty()).then_some(*help);
        cx.warning(at, say!("label {} is {}", value(old), *since)).help_opt(help);
    }
}
