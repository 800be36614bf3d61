//! Labels, annotations and label selectors.
//!
//! <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/>

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::view::{Entries, Seen};

use super::words::{follows, shown};

/// The most bytes of all annotations together.
const ANNOTATIONS_MAX: usize = 256 * 1024;

/// Checks the keys and values of labels. `ValidateLabels`: the server names the map, not the key.
pub(super) fn labels<L: Copy>(found: &mut Findings<L>, entries: Entries<'_, L>, path: &Path<'_>) {
    for entry in entries.entries {
        if let Err(reason) = names::qualified_name(entry.key.as_bytes()) {
            found.invalid(path, entry.key_at, format!("label key {}: {reason}", shown(&entry.key)));
        }
        if let Seen::Known(value) = entry.value.seen_str()
            && let Err(reason) = names::label_value(value.as_bytes())
        {
            let message = format!("value {} of label {}: {reason}", shown(value), shown(&entry.key));
            found.invalid(path, entry.value.at, message);
        }
    }
}

/// Checks the keys and the size of annotations. `ValidateAnnotations`.
pub(super) fn annotations<L: Copy>(found: &mut Findings<L>, entries: Entries<'_, L>, path: &Path<'_>) {
    let mut size = 0;
    for entry in entries.entries {
        size += entry.key.len() + entry.value.as_str().map_or(0, str::len);
        if let Err(reason) = names::qualified_name(entry.key.to_lowercase().as_bytes()) {
            found.invalid(path, entry.key_at, format!("annotation key {}: {reason}", shown(&entry.key)));
        }
        if size > ANNOTATIONS_MAX {
            let message = format!("the annotations are longer than {ANNOTATIONS_MAX} bytes together");
            found.too_long(path, entry.key_at, message);
            return;
        }
    }
}

/// Checks a label selector. `ValidateLabelSelector`.
pub(super) fn selector<L: Copy>(found: &mut Findings<L>, selector: &Node<L>, path: &Path<'_>) {
    labels(found, selector.entries("matchLabels"), &path.field("matchLabels"));
    let path = path.field("matchExpressions");
    for (index, expression) in selector.items("matchExpressions").nodes.iter().enumerate() {
        let path = path.index(index);
        operator(found, expression, &path, false);
        key(found, expression, &path);
        values(found, expression, &path);
    }
}

/// Checks the key of a requirement: it may not be empty.
pub(super) fn key<L: Copy>(found: &mut Findings<L>, expression: &Node<L>, path: &Path<'_>) {
    if let Some(key) = expression.text("key").or("") {
        follows(found, &path.field("key"), expression.place("key"), key, names::qualified_name);
    }
}

/// Checks the values of a requirement, each.
pub(super) fn values<L: Copy>(found: &mut Findings<L>, expression: &Node<L>, path: &Path<'_>) {
    let path = path.field("values");
    for (index, node) in expression.items("values").nodes.iter().enumerate() {
        if let Seen::Known(value) = node.seen_str() {
            follows(found, &path.index(index), node.at, value, names::label_value);
        }
    }
}

/// Checks the operator of a requirement, and how many values it has; those of nodes can also compare.
pub(super) fn operator<L: Copy>(found: &mut Findings<L>, expression: &Node<L>, path: &Path<'_>, nodes: bool) {
    let Some(operator) = expression.text("operator").or("") else { return };
    let values = expression.items("values");
    let (path_here, at) = (path.field("values"), expression.place("values"));
    match operator {
        "In" | "NotIn" => {
            if values.none() {
                found.required(&path_here, at, format!("operator `{operator}` needs `values`"));
            }
        }
        "Exists" | "DoesNotExist" => {
            if !values.nodes.is_empty() {
                found.forbidden(&path_here, at, format!("operator `{operator}` takes no `values`"));
            }
        }
        "Gt" | "Lt" if nodes => {
            if values.nodes.len() > 1 || values.none() {
                found.required(
                    &path_here,
                    at,
                    format!("operator `{operator}` needs exactly one of `values`"),
                );
            }
        }
        _ => {
            let operators: &[&str] = match nodes {
                true => &["In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"],
                false => &["In", "NotIn", "Exists", "DoesNotExist"],
            };
            bad_operator(found, expression, path, operator, operators);
        }
    }
}

/// Refuses an operator, and says which there are.
pub(super) fn bad_operator<L: Copy>(
    found: &mut Findings<L>,
    expression: &Node<L>,
    path: &Path<'_>,
    operator: &str,
    operators: &[&'static str],
) {
    let help = crate::suggest::did_you_mean(operator, operators.iter().copied())
        .unwrap_or_else(|| format!("one of {}", crate::suggest::listed(operators.iter().copied(), 6)));
    let message = match operator {
        "" => "a requirement needs `operator`".to_owned(),
        _ => format!("{} is no operator", shown(operator)),
    };
    found.invalid(&path.field("operator"), expression.place("operator"), message).help(help);
}
