//! What a selector selects by labels, as far as both are known.

use crate::at::At;
use crate::names;
use crate::view::Seen;

/// The value of a label.
pub(super) type Get<'g> = &'g dyn Fn(&str) -> Seen<String>;

/// The labels of a template of pods.
pub(super) fn labels<'t, L: Copy>(template: At<'t, '_, L>) -> impl Fn(&str) -> Seen<String> + use<'t, L> {
    let map = template.see("metadata").and_then(|metadata| metadata.see("labels"));
    move |key| {
        map.and_then(|map| map.own_entries().find(key)).and_then(|node| node.seen_str().map(str::to_owned))
    }
}

/// Whether an API server can read a `LabelSelector`. `LabelSelectorAsSelector`.
pub(super) fn is_readable<L: Copy>(at: At<'_, '_, L>) -> bool {
    let value = |text: Option<&str>| text.is_none_or(|text| names::label_value(text.as_bytes()).is_ok());
    let labels = at.field("matchLabels");
    labels.entry_nodes().iter().all(|entry| {
        names::qualified_name(entry.key.as_bytes()).is_ok() && value(entry.value.seen_str().known())
    }) && at.field("matchExpressions").items().all(|expression| {
        let values = expression.field("values");
        let key =
            expression.text("key").or("").is_none_or(|key| names::qualified_name(key.as_bytes()).is_ok());
        let count = match expression.text("operator").or("") {
            Some("In" | "NotIn") => !values.is_empty(),
            Some("Exists" | "DoesNotExist") => values.nodes().is_empty(),
            Some(_) => false,
            None => true,
        };
        key && count && values.nodes().iter().all(|node| value(node.seen_str().known()))
    })
}

/// Whether a `LabelSelector` has nothing in it, and so selects all.
pub(super) fn is_empty<L: Copy>(at: At<'_, '_, L>) -> bool {
    at.is_known() && at.field("matchLabels").is_empty() && at.field("matchExpressions").is_empty()
}

/// Whether a `LabelSelector` surely does not select the labels; one that is not there selects none.
pub(super) fn misses<L: Copy>(at: At<'_, '_, L>, get: Get<'_>) -> bool {
    at.is_absent()
        || map_misses(at.field("matchLabels"), get)
        || at.field("matchExpressions").items().any(|expression| {
            let (Seen::Known(key), Seen::Known(operator)) =
                (expression.text("key"), expression.text("operator"))
            else {
                return false;
            };
            let values = expression.field("values");
            let among = |text: &str| {
                let has = values.nodes().iter().any(|node| node.seen_str() == Seen::Known(text));
                let unknown = values.is_open() || values.nodes().iter().any(|node| node.is_opaque());
                if unknown && !has { None } else { Some(has) }
            };
            match (operator, get(key)) {
                (_, Seen::Unknown) => false,
                ("In", Seen::Known(text)) => among(&text) == Some(false),
                ("NotIn", Seen::Known(text)) => among(&text) == Some(true),
                ("In" | "Exists", Seen::Absent) => true,
                ("DoesNotExist", Seen::Known(_)) => true,
                _ => false,
            }
        })
}

/// Whether a map of labels surely has one that the labels have not.
pub(super) fn map_misses<L: Copy>(at: At<'_, '_, L>, get: Get<'_>) -> bool {
    at.entry_nodes().iter().any(|entry| match (entry.value.seen_str(), get(&entry.key)) {
        (_, Seen::Absent) => true,
        (Seen::Known(wanted), Seen::Known(text)) => wanted != text,
        _ => false,
    })
}
