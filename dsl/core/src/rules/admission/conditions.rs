//! Conditions on requests. `validateMatchConditions`. What an expression says is for a cluster to judge.

use std::collections::BTreeMap;

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::cel;
use crate::rules::common::{broken, missing};
use crate::say;
use crate::view::Seen;

/// The most conditions.
const MAX: usize = 64;

/// Checks match conditions.
pub(crate) fn conditions<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let count = at.nodes().len();
    if count > MAX {
        cx.too_many(at, say!("there are {} conditions: at most {} are allowed", count, MAX));
    }
    let mut taken = BTreeMap::new();
    for condition in at.items() {
        expression(cx, condition.field("expression"), "a condition");
        let name = condition.field("name");
        match name.str() {
            Seen::Absent => missing(cx, name, "a condition"),
            Seen::Known(text) => {
                if let Err(reason) = names::qualified_name(text.as_bytes()) {
                    cx.invalid(name, broken(text, reason));
                }
                if let Some(first) = taken.insert(text, name.place()) {
                    cx.duplicate(name, say!("condition {} appears twice", value(text))).first(first);
                }
            }
            Seen::Unknown => {}
        }
    }
}

/// What expressions of admission can name.
const DECLARED: [&str; 8] =
    ["object", "oldObject", "request", "params", "namespaceObject", "variables", "Object", "JSONPatch"];

/// Reports an expression that surely says nothing, or does not parse.
pub(crate) fn expression<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: &'static str) {
    if at.str_ptr().or("").is_some_and(|text| text.trim().is_empty()) {
        missing(cx, at, owner);
    } else if let Seen::Known(text) = at.str() {
        cel::expression(cx, at, text, &DECLARED);
    }
}
