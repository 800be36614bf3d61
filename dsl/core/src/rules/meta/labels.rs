//! Labels, annotations and label selectors.
//!
//! <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, key, value};
use crate::names;
use crate::rules::common::{choice, text_follows};
use crate::say;
use crate::view::Seen;

/// The most bytes of all annotations together.
const ANNOTATIONS_MAX: usize = 256 * 1024;

/// Checks the keys and values of labels. `ValidateLabels`: the server names the map, not the key.
pub(crate) fn labels<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    for entry in at.entry_nodes() {
        if let Err(reason) = names::qualified_name(entry.key.as_bytes()) {
            cx.invalid(at.at_place(entry.key_at), say!("label key {}: {}", key(&*entry.key), reason));
        }
        if let Seen::Known(text) = entry.value.seen_str()
            && let Err(reason) = names::label_value(text.as_bytes())
        {
            let message = say!("value {} of label {}: {}", value(text), key(&*entry.key), reason);
            let help = possible(text).map(|possible| say!("did you mean {}?", value(&possible)));
            cx.invalid(at.at_place(entry.value.at), message).help_opt(help);
        }
    }
}

/// What a label can have in place of a value that it cannot have: with `-` for what may not stand in one.
fn possible(text: &str) -> Option<String> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let replaced: String = text.chars().map(|c| if allowed(c) { c } else { '-' }).collect();
    let trimmed = replaced.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    (!trimmed.is_empty() && names::label_value(trimmed.as_bytes()).is_ok()).then(|| trimmed.to_owned())
}

/// Checks the keys and the size of annotations. `ValidateAnnotations`.
pub(crate) fn annotations<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let mut size = 0;
    for entry in at.entry_nodes() {
        size += entry.key.len() + entry.value.as_str().map_or(0, str::len);
        let here = at.at_place(entry.key_at);
        if let Err(reason) = names::qualified_name(entry.key.to_lowercase().as_bytes()) {
            cx.invalid(here, say!("annotation key {}: {}", key(&*entry.key), reason));
        }
        if size > ANNOTATIONS_MAX {
            cx.too_long(here, say!("the annotations are longer than {} bytes together", ANNOTATIONS_MAX));
            return;
        }
    }
}

/// Checks a `LabelSelector`. `ValidateLabelSelector`.
pub(crate) fn selector<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    labels(cx, at.field("matchLabels"));
    for expression in at.field("matchExpressions").items() {
        operator(cx, expression, false);
        requirement_key(cx, expression.field("key"));
        values(cx, expression.field("values"));
    }
}

/// Checks the values of a requirement, each.
pub(crate) fn values<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    for item in at.items() {
        if let Seen::Known(text) = item.str_ptr() {
            text_follows(cx, item, text, names::label_value);
        }
    }
}

/// Checks the key of a requirement: it may not be empty.
pub(crate) fn requirement_key<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if let Some(text) = at.str().or("") {
        text_follows(cx, at, text, names::qualified_name);
    }
}

/// Checks the operator of a requirement, and how many values it has; those of nodes can also compare.
pub(crate) fn operator<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, nodes: bool) {
    let here = at.field("operator");
    let Some(operator) = here.str().or("") else { return };
    let values = at.field("values");
    match operator {
        "In" | "NotIn" => {
            if values.is_empty() {
                cx.required(values, say!("operator {} needs `values`", value(operator)));
            }
        }
        "Exists" | "DoesNotExist" => {
            if !values.nodes().is_empty() {
                cx.forbidden(values, say!("operator {} takes no `values`", value(operator)));
            }
        }
        "Gt" | "Lt" if nodes => {
            if values.nodes().len() > 1 || values.is_empty() {
                cx.required(values, say!("operator {} needs exactly one of `values`", value(operator)));
            }
        }
        _ => {
            let operators: &[&str] = match nodes {
                true => &["In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"],
                false => &["In", "NotIn", "Exists", "DoesNotExist"],
            };
            bad_operator(cx, here, operator, operators);
        }
    }
}

/// Refuses an operator, and says which there are.
pub(crate) fn bad_operator<L: Copy>(
    cx: &mut Cx<L>,
    at: At<'_, '_, L>,
    operator: &str,
    operators: &[&'static str],
) {
    let message = match operator {
        "" => say!("a requirement needs {}", field("operator")),
        _ => say!("{} is not a valid {}", value(operator), field("operator")),
    };
    cx.invalid(at, message).help(choice(operator, operators));
}
