//! How fast an autoscaler goes up and down. `validateBehavior`.

use crate::at::At;
use crate::finding::Cx;
use crate::message::field;
use crate::rules::common::{at_least, enum_ptr, in_range, required_enum};
use crate::rules::quantities;
use crate::say;
use crate::view::Seen;

/// The longest time that is looked back, in seconds.
const WINDOW_MAX: i64 = 3600;
/// The longest time that a policy counts in, in seconds.
const PERIOD_MAX: i64 = 1800;
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
    enum_ptr(cx, rules.field("selectPolicy"));
    let policies = rules.field("policies");
    // Without any the server takes its own.
    if policies.is_known() && policies.is_empty() {
        cx.required(policies, "`policies` is empty")
            .help("leave it out for the policies that are the default");
    }
    for policy in policies.items() {
        required_enum(cx, policy.field("type"), POLICY);
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
