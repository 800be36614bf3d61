//! Whether a selector selects pods by their labels.

use crate::at::At;
use crate::node::Node;
use crate::schema::Ty;
use crate::view::Seen;

/// Labels: a map of texts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Labels<'t, L>(pub(super) Option<&'t Node<L>>);

impl<'t, L> Labels<'t, L> {
    fn get(self, key: &str) -> Option<&'t str> {
        self.0?.get(key).and_then(|value| value.seen_str().known())
    }
}

/// Whether a map of labels, or a `LabelSelector`, has nothing in it, and so selects all or none.
pub(super) fn is_empty<L: Copy>(at: At<'_, '_, L>) -> bool {
    let parts = ["matchLabels", "matchExpressions"].map(|key| at.named(key).is_empty());
    at.is_empty()
        || (at.entry_nodes().iter().all(|entry| entry.value.as_str().is_none()) && parts == [true; 2])
}

/// Whether the labels have all of a map of labels.
fn has_all<L: Copy>(at: At<'_, '_, L>, labels: Labels<'_, L>) -> bool {
    at.entry_nodes().iter().all(|entry| {
        entry.value.seen_str().known().is_some_and(|value| labels.get(&entry.key) == Some(value))
    })
}

/// Whether a selector selects the labels: a `LabelSelector`, or a map of labels as older kinds have it.
pub(super) fn selected<L: Copy>(at: At<'_, '_, L>, labels: Labels<'_, L>) -> bool {
    if matches!(at.ty(), Some(Ty::Map(_))) {
        return has_all(at, labels);
    }
    has_all(at.field("matchLabels"), labels)
        && at.field("matchExpressions").items().all(|expression| requires(expression, labels))
}

fn requires<L: Copy>(expression: At<'_, '_, L>, labels: Labels<'_, L>) -> bool {
    let (Seen::Known(key), Seen::Known(operator)) = (expression.text("key"), expression.text("operator"))
    else {
        return false;
    };
    let value = labels.get(key);
    let among = || {
        expression
            .field("values")
            .nodes()
            .iter()
            .any(|node| node.seen_str().known() == value && value.is_some())
    };
    match operator {
        "In" => among(),
        "NotIn" => !among(),
        "Exists" => value.is_some(),
        "DoesNotExist" => value.is_none(),
        _ => false,
    }
}
