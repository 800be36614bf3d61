//! The schema of custom resources: it says the type of every field. `ValidateStructural`.
//!
//! <https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema>

use crate::at::At;
use crate::finding::Cx;
use crate::message::field;
use crate::rules::common::one_of;
use crate::say;
use crate::view::Seen;

const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

/// Checks the schema of a version.
pub(crate) fn schema<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if !at.is_known() {
        return;
    }
    let ty = at.field("type");
    if let Seen::Known(text) = ty.str()
        && text != "object"
    {
        cx.invalid(ty, "the type of a resource must be `object`");
    }
    let additional = at.field("additionalProperties");
    if additional.is_known() {
        cx.forbidden(additional.at_key(), "a resource has no `additionalProperties` at its root");
    }
    let nullable = at.field("nullable");
    if nullable.bool() == Seen::Known(true) {
        cx.forbidden(nullable, "a resource cannot be `nullable`");
    }
    node(cx, at, "a resource");
}

/// Checks a schema and those in it; `owner` is what it is of.
fn node<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: &'static str) {
    if !at.is_known() {
        return;
    }
    let ty = at.named("type");
    let flag = |key| at.named(key).bool();
    match ty.str() {
        Seen::Absent => {
            let free = ["x-kubernetes-int-or-string", "x-kubernetes-preserve-unknown-fields"];
            if free.iter().all(|key| flag(key).or(false) == Some(false)) {
                cx.required(ty, say!("the schema of {} needs {}", owner, field("type")));
            }
        }
        Seen::Known(text) => one_of(cx, ty, text, &TYPES),
        Seen::Unknown => {}
    }
    let items = at.named("items");
    if items.is_absent() && ty.str() == Seen::Known("array") {
        cx.required(items, say!("the schema of an array needs {}", field("items")));
    }
    node(cx, items, "the items of an array");
    for entry in at.named("properties").entries() {
        node(cx, entry.at, "a field");
    }
    let additional = at.named("additionalProperties");
    if additional.bool().is_unknown() {
        node(cx, additional, "a field");
    }
}
