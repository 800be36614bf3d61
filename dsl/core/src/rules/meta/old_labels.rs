//! Labels, annotations and label selectors.
//!
//! <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/>

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::view::{Entries, Seen};

use crate::rules::words::{follows, shown};

/// The most bytes of all annotations together.
const ANNOTATIONS_MAX: usize = 256 * 1024;

/// Checks the keys and values of labels. `ValidateLabels`: the server names the map, not the key.
pub(crate) fn labels<L: Copy>(found: &mut Findings<L>, entries: Entries<'_, L>, path: &Path<'_>) {
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
pub(crate) fn annotations<L: Copy>(found: &mut Findings<L>, entries: Entries<'_, L>, path: &Path<'_>) {
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
pub(crate) fn selector<L: Copy>(found: &mut Findings<L>, selector: &Node<L>, path: &Path<'_>) {
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
pub(crate) fn key<L: Copy>(found: &mut Findings<L>, expression: &Node<L>, path: &Path<'_>) {
    if let Some(key) = expression.text("key").or("") {
        follows(found, &path.field("key"), expression.place("key"), key, names::qualified_name);
    }
}

/// Checks the values of a requirement, each.
pub(crate) fn values<L: Copy>(found: &mut Findings<L>, expression: &Node<L>, path: &Path<'_>) {
    let path = path.field("values");
    for (index, node) in expression.items("values").nodes.iter().enumerate() {
        if let Seen::Known(value) = node.seen_str() {
            follows(found, &path.index(index), node.at, value, names::label_value);
        }
    }
}

/// Checks the operator of a requirement, and how many values it has; those of nodes can also compare.
pub(crate) fn operator<L: Copy>(found: &mut Findings<L>, expression: &Node<L>, path: &Path<'_>, nodes: bool) {
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
pub(crate) fn bad_operator<L: Copy>(
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

/// Checks `matchLabelKeys` and `mismatchLabelKeys` beside a `labelSelector`.
/// `ValidateMatchLabelKeysAndMismatchLabelKeys`.
pub(crate) fn match_keys<L: Copy>(found: &mut Findings<L>, pod: &Node<L>, term: &Node<L>, path: &Path<'_>) {
    let selector = term.see("labelSelector");
    for key in ["matchLabelKeys", "mismatchLabelKeys"] {
        let keys = term.items(key).nodes;
        let path = path.field(key);
        if selector.is_absent() && !keys.is_empty() {
            found.forbidden(&path, term.key_place(key), format!("`{key}` needs a `labelSelector`"));
            continue;
        }
        for (index, node) in keys.iter().enumerate() {
            if let Seen::Known(text) = node.seen_str() {
                follows(found, &path.index(index), node.at, text, names::qualified_name);
            }
        }
    }
    let keys = term.items("matchLabelKeys").nodes;
    let mismatch = term.items("mismatchLabelKeys").nodes;
    let mismatches = |key: &str| mismatch.iter().any(|other| other.seen_str() == Seen::Known(key));
    if let Seen::Known(selector) = selector {
        for (index, node) in keys.iter().enumerate() {
            let Seen::Known(key) = node.seen_str() else { continue };
            // Only the last of equal keys counts, as in a Go map.
            let later = keys.get(index + 1..).unwrap_or_default();
            if !later.iter().any(|node| node.seen_str() == Seen::Known(key))
                && (found.cascades() || !mismatches(key))
                && selects_twice(pod, selector, term, key)
            {
                let message = format!("label {} is in `matchLabelKeys` and in `labelSelector`", shown(key));
                // The server leaves `matchLabelKeys` out of this path.
                found.invalid(&path.index(index), node.at, message);
            }
        }
    }
    let path = path.field("matchLabelKeys");
    for (index, node) in keys.iter().enumerate() {
        let Seen::Known(key) = node.seen_str() else { continue };
        if mismatches(key) {
            let message = format!("label {} is in `matchLabelKeys` and in `mismatchLabelKeys`", shown(key));
            found.invalid(&path.index(index), node.at, message);
        }
    }
}

/// Whether a selector names a key more than once, when the server has added what `matchLabelKeys` and
/// `mismatchLabelKeys` select: the value that the pod has for each key, or any other.
fn selects_twice<L>(pod: &Node<L>, selector: &Node<L>, term: &Node<L>, key: &str) -> bool {
    let labels = usize::from(selector.entries("matchLabels").find(key).is_known());
    let expressions = selector.items("matchExpressions").nodes.iter();
    let expressions = expressions.filter(|node| node.text("key") == Seen::Known(key)).count();
    let pod_has =
        pod.see("metadata").known().is_some_and(|metadata| metadata.entries("labels").find(key).is_known());
    let count =
        |list: &str| term.items(list).nodes.iter().filter(|node| node.seen_str() == Seen::Known(key)).count();
    let added = if pod_has { count("matchLabelKeys") + count("mismatchLabelKeys") } else { 0 };
    // One that is only in `matchLabels` is not looked at.
    labels + expressions + added > 1
}

/// Warns of a selector that is missing, and so selects nothing.
pub(crate) fn no_selector<L: Copy>(found: &mut Findings<L>, term: &Node<L>, path: &Path<'_>) {
    if term.see("labelSelector").is_absent() {
        found
            .warning(
                &path.field("labelSelector"),
                term.place("labelSelector"),
                "without `labelSelector` no pod matches",
            )
            .help("an empty one, `{}`, matches every pod");
    }
}
