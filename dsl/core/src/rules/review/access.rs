//! Who may do what. `ValidateSubjectAccessReview`, `ValidateLocalSubjectAccessReview`, `ValidateSelfSubjectAccessReview`.

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::node::{Node, Number, Value};
use crate::rules::meta::labels;
use crate::say;
use crate::view::Seen;

/// Applies the rules of a SubjectAccessReview.
pub(crate) fn subject<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    attributes(cx, spec);
    somebody(cx, spec);
    no_metadata(cx, at);
}

/// Applies the rules of a SelfSubjectAccessReview.
pub(crate) fn own<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    attributes(cx, at.field("spec"));
    no_metadata(cx, at);
}

/// Applies the rules of a LocalSubjectAccessReview.
pub(crate) fn local<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    attributes(cx, spec);
    somebody(cx, spec);
    no_metadata(cx, at);
    let (resource, other) = (spec.field("resourceAttributes"), spec.field("nonResourceAttributes"));
    let asked = resource.field("namespace");
    let metadata = at.field("metadata");
    // One without a namespace is asked in some other than none.
    if resource.is_known()
        && let (Some(own), Some(asked_text)) = (metadata.text("namespace").or(""), asked.str().or(""))
        && own != asked_text
        && (!own.is_empty() || asked_text.is_empty())
    {
        cx.invalid(asked, say!("{} is not the namespace of the review", value(asked_text)));
    }
    if other.is_known() {
        cx.invalid(
            other.at_key(),
            say!("{} belongs in a SubjectAccessReview", field("nonResourceAttributes")),
        );
    }
}

/// What is asked for: a resource, or something else.
fn attributes<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let (resource, other) = (spec.field("resourceAttributes"), spec.field("nonResourceAttributes"));
    let fields = || (field("resourceAttributes"), field("nonResourceAttributes"));
    if resource.is_known() && other.is_known() {
        let (one, two) = fields();
        cx.invalid(other.at_key(), say!("a review has {} or {}, not both", one, two));
    }
    if resource.is_absent() && other.is_absent() {
        let (one, two) = fields();
        cx.invalid(resource, say!("a review needs {} or {}", one, two));
    }
    for (key, label) in [("fieldSelector", false), ("labelSelector", true)] {
        let selector = resource.field(key);
        if selector.is_known() {
            self::selector(cx, selector, label);
        }
    }
}

/// Which objects are meant, by their fields or their labels. An operator that the server does not know is let pass.
fn selector<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, label: bool) {
    let (raw, requirements) = (at.field("rawSelector"), at.field("requirements"));
    match (raw.str(), requirements.is_empty()) {
        (Seen::Known(_), false) if !requirements.nodes().is_empty() => {
            cx.invalid(raw, "`rawSelector` and `requirements` exclude each other");
        }
        (Seen::Absent, true) => {
            cx.required(requirements, "a selector needs `requirements` or `rawSelector`");
        }
        _ => {}
    }
    for requirement in requirements.items() {
        let known = ["In", "NotIn", "Exists", "DoesNotExist"];
        if requirement.text("operator").or("").is_some_and(|operator| known.contains(&operator)) {
            labels::operator(cx, requirement, false);
        }
        let key = requirement.field("key");
        if label {
            labels::requirement_key(cx, key);
            labels::values(cx, requirement.field("values"));
        } else if key.str().is_absent() {
            cx.required(key, "a requirement needs `key`");
        }
    }
}

/// Who is asked about.
fn somebody<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let user = spec.field("user");
    if user.str().is_absent() && spec.field("groups").is_empty() {
        cx.invalid(user, say!("a review needs {} or {}", field("user"), field("groups")));
    }
}

/// A review has no metadata but its namespace, which a server takes from the request.
fn no_metadata<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let metadata = at.field("metadata");
    let said = |key: &str, node: &Node<L>| !matches!(key, "namespace" | "managedFields") && !is_empty(node);
    if let Some(entry) = metadata.entry_nodes().iter().find(|entry| said(&entry.key, &entry.value)) {
        cx.invalid(metadata.at_place(entry.key_at), "a review has no metadata");
    }
}

/// Whether Go has it for the empty value of its type, or it is not known.
fn is_empty<L>(node: &Node<L>) -> bool {
    match &node.value {
        Value::Null | Value::Opaque | Value::Number(Number::Int(0)) => true,
        Value::String(text) => text.is_empty(),
        Value::List(list) => list.items.is_empty(),
        Value::Map(map) => map.entries.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
