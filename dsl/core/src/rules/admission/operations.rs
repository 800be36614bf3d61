//! Which requests are looked at. `validateRuleWithOperations`.

use std::collections::BTreeSet;

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::common::{enum_ptr, missing, one_of};
use crate::say;
use crate::view::Seen;

const OPERATIONS: [&str; 5] = ["*", "CONNECT", "CREATE", "DELETE", "UPDATE"];

/// Checks a rule: operations, groups, versions, resources.
pub(crate) fn rule_with_operations<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let operations = at.field("operations");
    list(cx, operations);
    for item in operations.items() {
        if let Seen::Known(text) = item.str_ptr() {
            one_of(cx, item, text, &OPERATIONS);
        }
    }
    list(cx, at.field("apiGroups"));
    let versions = at.field("apiVersions");
    list(cx, versions);
    for item in versions.items() {
        if item.str_ptr() == Seen::Known("") {
            cx.required(item, "a version is empty");
        }
    }
    resources(cx, at.field("resources"));
    enum_ptr(cx, at.field("scope"));
}

/// A list that has something in it: `*` alone, or others.
fn list<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if at.is_empty() {
        missing(cx, at, "a rule");
    }
    let all = at.items().find(|item| item.str_ptr() == Seen::Known("*"));
    if let Some(all) = all
        && at.nodes().len() > 1
    {
        cx.invalid(
            at.at_place(all.place()),
            say!("`*` in {} stands for all: the others have no effect", field(at.name().to_owned())),
        );
    }
}

/// `validateResources`.
fn resources<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if at.is_empty() {
        missing(cx, at, "a rule");
    }
    let (mut whole, mut of_all) = (BTreeSet::new(), BTreeSet::new());
    let (mut double, mut single, mut plain) = (None, None, false);
    for item in at.items() {
        let Seen::Known(text) = item.str_ptr() else { continue };
        match text {
            "" => {
                cx.required(item, "a resource is empty");
                continue;
            }
            "*/*" => double = Some(item.place()),
            "*" => single = Some(item.place()),
            _ => {}
        }
        let Some((resource, sub)) = text.split_once('/') else {
            plain = text != "*";
            continue;
        };
        if whole.contains(resource) {
            let all = format!("{resource}/*");
            cx.invalid(item, say!("{} has {} already", value(all), value(text)));
        }
        if of_all.contains(sub) {
            let all = format!("*/{sub}");
            cx.invalid(item, say!("{} has {} already", value(all), value(text)));
        }
        if sub == "*" {
            whole.insert(resource);
        }
        if resource == "*" {
            of_all.insert(sub);
        }
    }
    if let Some(place) = double
        && at.nodes().len() > 1
    {
        cx.invalid(at.at_place(place), "`*/*` stands for all resources: the others have no effect");
    }
    if let Some(place) = single
        && plain
    {
        cx.invalid(at.at_place(place), "`*` stands for all resources: the others have no effect");
    }
}
