//! What is asked for: devices of a class, so many or all of them. `validateDeviceRequest`.

use std::collections::BTreeMap;

use super::configuration::{self, few};
use super::name;
use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::node::{Number, Value};
use crate::rules::cel;
use crate::rules::common::{broken, choice, missing, one_of};
use crate::say;
use crate::view::Seen;

const MODES: [&str; 2] = ["All", "ExactCount"];
const OPERATORS: [&str; 2] = ["Equal", "Exists"];
const EFFECTS: [&str; 3] = ["NoExecute", "NoSchedule", "None"];
/// The fields of a request that say which devices, in the versions that have them there and not in `exactly`.
const FLAT: [&str; 5] = ["deviceClassName", "selectors", "allocationMode", "count", "adminAccess"];
/// The most alternatives of a request.
const ALTERNATIVES_MAX: usize = 8;
/// The most bytes of an expression.
const EXPRESSION_MAX: usize = 10 * 1024;
/// The most tolerations.
const TOLERATIONS_MAX: usize = 16;

/// Checks a request.
pub(super) fn request<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    name::request(cx, at.field("name"));
    let first = at.named("firstAvailable");
    // The versions before `v1beta2` have the devices in the request itself.
    let exactly = match at.ty_has("exactly") {
        true => at.field("exactly"),
        false if FLAT.iter().any(|key| is_said(at.named(key))) => at.named("exactly").standing_at(at),
        false => at.named("exactly"),
    };
    let fields = || (field("exactly"), field("firstAvailable"));
    let several = !first.nodes().is_empty();
    match (several, exactly.is_known()) {
        (true, true) => {
            let (one, other) = fields();
            cx.invalid(at, say!("a request has {} or {}, not both", one, other));
            if !cx.since(35) {
                alternatives(cx, first);
                devices(cx, exactly);
            }
        }
        (true, false) => alternatives(cx, first),
        (false, true) => devices(cx, exactly),
        (false, false) if exactly.is_absent() && !first.is_open() => {
            let (one, other) = fields();
            cx.required(at, say!("a request needs {} or {}", one, other));
        }
        _ => {}
    }
}

/// Whether a field is there, and not for Go the empty value of its type.
fn is_said<L: Copy>(at: At<'_, '_, L>) -> bool {
    match at.node() {
        Seen::Absent => false,
        Seen::Known(node) => {
            !matches!(&node.value, Value::Number(Number::Int(0))) && node.as_str() != Some("")
        }
        Seen::Unknown => true,
    }
}

fn alternatives<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if !few(cx, at, ALTERNATIVES_MAX) {
        return;
    }
    for part in at.items() {
        name::request(cx, part.field("name"));
        devices(cx, part);
    }
    unique(cx, at);
}

/// Reports names that appear twice, at the element.
pub(super) fn unique<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let mut taken = BTreeMap::new();
    for item in at.items() {
        let Some(text) = item.text("name").or("") else { continue };
        if let Some(first) = taken.get(text) {
            // Before Kubernetes 1.35 the server names the name.
            let name = item.field("name");
            let here = if cx.since(35) { item } else { name };
            cx.duplicate(here, say!("request {} appears twice", value(text))).first(*first);
        } else {
            taken.insert(text, item.place());
        }
    }
}

/// Which devices, and how many.
fn devices<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let class = at.field("deviceClassName");
    match class.str() {
        Seen::Absent => missing(cx, class, "a request"),
        Seen::Known(text) => {
            if let Err(reason) = names::dns_subdomain(text.as_bytes()) {
                cx.invalid(class, broken(text, reason));
            }
        }
        Seen::Unknown => {}
    }
    selectors(cx, at.field("selectors"));
    let (mode, count) = (at.field("allocationMode"), at.field("count"));
    match mode.str().or("ExactCount") {
        Some("All") if count.number().or(0).is_some_and(|count| count != 0) => {
            cx.invalid(count, say!("{} takes all devices, and no {}", value("All"), field("count")));
        }
        Some("All") => {}
        Some("ExactCount") => {
            if let Seen::Known(number) = count.number()
                && number < 0
            {
                cx.invalid(
                    count,
                    say!("{} is negative: {} must be 1 or more", value(number), field("count")),
                );
            }
        }
        Some(text) => {
            cx.unsupported(mode, say!("{} is not a valid {}", value(text), field("allocationMode")))
                .help(choice(text, &MODES));
        }
        None => {}
    }
    // They are behind a gate that is off before Kubernetes 1.36. A server of 1.34 looks at them all the same.
    if cx.since(36) || !cx.since(35) {
        let tolerations = at.named("tolerations");
        if few(cx, tolerations, TOLERATIONS_MAX) {
            tolerations.items().for_each(|item| toleration(cx, item));
        }
    }
}

/// Checks which devices are meant. Whether an expression makes sense is for a cluster to judge.
pub(super) fn selectors<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if !few(cx, at, configuration::MAX) {
        return;
    }
    for selector in at.items() {
        let cel = selector.field("cel");
        if cel.is_absent() {
            missing(cx, cel, "a selector");
            continue;
        }
        let expression = cel.field("expression");
        match expression.str() {
            Seen::Known(text) if text.len() > EXPRESSION_MAX => {
                cx.too_long(expression, say!("the expression is longer than {} bytes", EXPRESSION_MAX));
            }
            Seen::Known(text) => cel::expression(cx, expression, text, &["device"]),
            Seen::Absent if cel.is_known() => {
                cx.invalid(expression, "the expression of a selector is empty");
            }
            _ => {}
        }
    }
}

fn toleration<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (key, operator, text, effect) =
        (at.field("key"), at.field("operator"), at.field("value"), at.field("effect"));
    if let Seen::Known(name) = key.str()
        && let Err(reason) = names::qualified_name(name.as_bytes())
    {
        cx.invalid(key, broken(name, reason));
    }
    match operator.str().or("Equal") {
        Some("Exists") if text.str().is_known() => {
            cx.invalid(text, "operator `Exists` takes no `value`");
        }
        Some("Exists") => {}
        Some("Equal") => {
            if let Seen::Known(label) = text.str()
                && let Err(reason) = names::label_value(label.as_bytes())
            {
                cx.invalid(text, broken(label, reason));
            }
        }
        Some(other) => one_of(cx, operator, other, &OPERATORS),
        None => {}
    }
    self::effect(cx, effect);
}

/// Checks what a taint does, where it is said.
pub(super) fn effect<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if let Seen::Known(text) = at.str() {
        one_of(cx, at, text, if cx.since(35) { &EFFECTS } else { &EFFECTS[..2] });
    }
}
