//! How workloads replace their pods.

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::common::{not_negative, one_of_called};
use crate::rules::percent::{Amount, amount, not_more_than_all, positive};
use crate::say;
use crate::view::Seen;

/// The number, of which a percentage is one too. `getIntOrPercentValue`.
fn number<L: Copy>(at: At<'_, '_, L>) -> Seen<i64> {
    match amount(at) {
        Seen::Known(Amount::Number(number) | Amount::Percent(number)) => Seen::Known(number),
        // Text that is no percentage: Go reads it as the number that it is, else as 0.
        Seen::Unknown => match at.str_ptr() {
            Seen::Known(text) => Seen::Known(text.parse().unwrap_or(0)),
            _ => Seen::Unknown,
        },
        Seen::Absent => Seen::Absent,
    }
}

/// The type of a strategy, which is a `RollingUpdate` by default; the server names the strategy and not its type.
fn kind<'t, L: Copy>(cx: &mut Cx<L>, at: At<'t, '_, L>) -> Option<&'t str> {
    let here = at.field("type");
    let kind = here.str().or("RollingUpdate")?;
    let values = here.schema_field().map_or(&[][..], |field| field.values);
    one_of_called(cx, at.at_place(here.place()), "type", kind, values);
    Some(kind)
}

/// Applies the rules of a Deployment's strategy. `ValidateDeploymentStrategy`.
pub(super) fn deployment<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let update = at.field("rollingUpdate");
    match kind(cx, at) {
        Some("Recreate") if update.is_known() => {
            cx.forbidden(update.at_key(), "`rollingUpdate` is not allowed with the strategy `Recreate`");
        }
        Some("RollingUpdate") => {
            let (unavailable, surge) = (update.field("maxUnavailable"), update.field("maxSurge"));
            positive(cx, unavailable);
            positive(cx, surge);
            // Each is 25% by default.
            if number(unavailable).or(25) == Some(0) && number(surge).or(25) == Some(0) {
                cx.invalid(unavailable, "`maxUnavailable` must not be 0 where `maxSurge` is 0")
                    .help("give one of them: `maxSurge: 1`");
            }
            not_more_than_all(cx, unavailable);
        }
        _ => {}
    }
}

/// Applies the rules of a DaemonSet's strategy. `ValidateDaemonSetUpdateStrategy`.
pub(super) fn daemon_set<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if kind(cx, at) != Some("RollingUpdate") {
        return;
    }
    let update = at.field("rollingUpdate");
    let (unavailable, surge) = (update.field("maxUnavailable"), update.field("maxSurge"));
    positive(cx, unavailable);
    positive(cx, surge);
    not_more_than_all(cx, unavailable);
    not_more_than_all(cx, surge);
    let (Some(down), Some(up)) = (number(unavailable).or(1), number(surge).or(0)) else { return };
    match (down != 0, up != 0) {
        (true, true) => {
            cx.invalid(surge, "`maxSurge` must be 0 where `maxUnavailable` is not")
                .help(say!("`maxUnavailable` is 1 by default: set {} to 0", field("maxUnavailable")));
        }
        (false, false) => {
            cx.required(unavailable, "`maxUnavailable` must not be 0 where `maxSurge` is 0");
        }
        _ => {}
    }
}

/// Applies the rules of a StatefulSet's strategy.
pub(super) fn stateful_set<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let here = at.field("type");
    let update = at.field("rollingUpdate");
    match here.str().or("RollingUpdate") {
        Some("OnDelete") if update.is_known() => {
            cx.invalid(update.at_key(), "`rollingUpdate` is not allowed with the strategy `OnDelete`");
        }
        Some("RollingUpdate") => {
            not_negative(cx, update.field("partition"));
            let unavailable = update.field("maxUnavailable");
            if unavailable.is_known() {
                positive(cx, unavailable);
                if number(unavailable) == Seen::Known(0) {
                    cx.invalid(unavailable, "`maxUnavailable` must not be 0");
                }
                not_more_than_all(cx, unavailable);
            }
        }
        Some("OnDelete") | None => {}
        Some(text) => {
            cx.invalid(at.at_place(here.place()), say!("{} is not a valid {}", value(text), field("type")))
                .help("one of `OnDelete`, `RollingUpdate`");
        }
    }
}
