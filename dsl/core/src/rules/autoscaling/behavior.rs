//! How fast an autoscaler goes up and down. `validateBehavior`.

use crate::at::At;
use crate::finding::Cx;
use crate::message::field;
use crate::rules::common::{at_least, choice, in_range, one_of};
use crate::rules::quantities;
use crate::say;
use crate::view::Seen;

/// The longest time that is looked back, in seconds.
const WINDOW_MAX: i64 = 3600;
/// The longest time that a policy counts in, in seconds.
const PERIOD_MAX: i64 = 1800;
/// What a policy counts in.
const TYPES: [&str; 2] = ["Pods", "Percent"];
/// Which of the policies counts.
const SELECTIONS: [&str; 3] = ["Max", "Min", "Disabled"];
/// What messages call a policy.
const POLICY: &str = "a policy";

/// Applies the rules of a behavior.
pub(super) fn behavior<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    for key in ["scaleUp", "scaleDown"] {
        let rules = at.field(key);
        if rules.is_known() {
            scaling(cx, rules);
        }
    }
}

fn scaling<L: Copy>(cx: &mut Cx<L>, rules: At<'_, '_, L>) {
    in_range(cx, rules.field("stabilizationWindowSeconds"), 0..=WINDOW_MAX);
    let select = rules.field("selectPolicy");
    if let Seen::Known(text) = select.str_ptr() {
        one_of(cx, select, text, &SELECTIONS);
    }
    let policies = rules.field("policies");
    // Without any the server takes its own.
    if policies.is_known() && policies.is_empty() {
        cx.required(policies, "`policies` is empty")
            .help("leave it out for the policies that are the default");
    }
    for policy in policies.items() {
        let kind = policy.field("type");
        match kind.str() {
            Seen::Absent => {
                cx.unsupported(kind, say!("{} needs {}", POLICY, field("type"))).help(choice("", &TYPES));
            }
            Seen::Known(text) => one_of(cx, kind, text, &TYPES),
            Seen::Unknown => {}
        }
        positive(cx, policy.field("value"), i64::MAX);
        positive(cx, policy.field("periodSeconds"), PERIOD_MAX);
    }
    quantities::invalid_negative(cx, rules.field("tolerance"));
}

/// Holds a number that must be there against its bounds.
fn positive<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, most: i64) {
    match at.number() {
        Seen::Absent => {
            cx.invalid(at, say!("{} needs {}", POLICY, field(at.name().to_owned())));
        }
        _ if most == i64::MAX => at_least(cx, at, 1),
        _ => in_range(cx, at, 1..=most),
    }
}
