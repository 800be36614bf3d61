//! Where policies are in force. `ValidateValidatingAdmissionPolicyBinding`, `ValidateMutatingAdmissionPolicyBinding`.

use std::collections::BTreeMap;

use super::{policy, webhook};
use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{broken, follows, missing, one_of, required_one_of};
use crate::rules::meta::labels;
use crate::say;
use crate::view::Seen;

const ACTIONS: [&str; 3] = ["Audit", "Deny", "Warn"];
const NOT_FOUND: [&str; 2] = ["Allow", "Deny"];

/// Applies the rules of a ValidatingAdmissionPolicyBinding.
pub(crate) fn validating<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    common(cx, spec);
    actions(cx, spec.field("validationActions"));
    webhook::static_name(cx, at);
}

/// Applies the rules of a MutatingAdmissionPolicyBinding.
pub(crate) fn mutating<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    common(cx, spec);
    policy::mutable(cx, spec.field("matchResources"));
    webhook::static_name(cx, at);
}

fn common<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let name = spec.field("policyName");
    if name.str().is_absent() {
        missing(cx, name, "a binding");
    }
    follows(cx, name, names::dns_subdomain);
    params(cx, spec.field("paramRef"));
    policy::match_resources(cx, spec.field("matchResources"));
}

fn params<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if !at.is_known() {
        return;
    }
    let (name, selector) = (at.field("name"), at.field("selector"));
    if let Seen::Known(text) = name.str()
        && let Err(reason) = names::path_segment(text.as_bytes())
    {
        cx.invalid(name, broken(text, reason));
    }
    if name.str().is_known() && selector.is_known() {
        let message = || say!("{} and {} exclude each other", field("name"), field("selector"));
        cx.forbidden(name, message());
        cx.forbidden(selector, message()).consequence();
    }
    labels::selector(cx, selector);
    if name.str().is_absent() && selector.is_absent() {
        cx.required(at, say!("{} needs {} or {}", field("paramRef"), field("name"), field("selector")));
    }
    required_one_of(cx, at.field("parameterNotFoundAction"), "`paramRef`", &NOT_FOUND);
}

fn actions<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if at.is_empty() {
        missing(cx, at, "a binding");
    }
    let mut taken = BTreeMap::new();
    for item in at.items() {
        let Seen::Known(text) = item.str_ptr() else { continue };
        one_of(cx, item, text, &ACTIONS);
        if let Some(first) = taken.get(text) {
            cx.duplicate(item, say!("{} appears twice", value(text))).first(*first);
        } else {
            taken.insert(text, item.place());
        }
    }
    if let (Some(_), Some(place)) = (taken.get("Deny"), taken.get("Warn")) {
        cx.invalid(at.at_place(*place), "`Deny` and `Warn` say the same twice: give one of them");
    }
}
