//! How important pods are. `ValidatePriorityClass`.
//!
//! <https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::common::{enum_value, missing};
use crate::say;
use crate::view::Seen;

/// The start of names that are of the system.
const SYSTEM: &str = "system-";
/// The highest value of a class that is not of the system.
const HIGHEST: i64 = 1_000_000_000;
/// The classes of the system, with their values.
const SYSTEM_CLASSES: [(&str, i64); 2] =
    [("system-node-critical", 2_000_001_000), ("system-cluster-critical", 2_000_000_000)];

/// Applies the rules of a PriorityClass.
pub(crate) fn class<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let metadata = at.field("metadata");
    let (name, start) = (metadata.field("name"), metadata.field("generateName"));
    let here = if name.str().is_absent() { name.at_place(start.place()) } else { name };
    let text = if name.str().is_absent() { start.str() } else { name.str() };
    let number = at.field("value");
    match text {
        Seen::Known(text) if text.starts_with(SYSTEM) => system(cx, at, here, text),
        Seen::Known(_) | Seen::Absent => {
            if let Seen::Known(int) = number.number()
                && int > HIGHEST
            {
                cx.forbidden(
                    number,
                    say!("{} is too large: {} must be {} or less", value(int), field("value"), HIGHEST),
                );
            }
        }
        Seen::Unknown => {}
    }
    let policy = at.field("preemptionPolicy");
    match policy.str_ptr() {
        Seen::Known("") => missing(cx, policy, "a PriorityClass"),
        _ => enum_value(cx, policy),
    }
}

/// A class whose name is of the system must be that of the system.
fn system<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, name: At<'_, '_, L>, text: &str) {
    let Some((_, right)) = SYSTEM_CLASSES.iter().find(|(known, _)| *known == text) else {
        cx.forbidden(name, say!("names that start with {} are kept for the system", field(SYSTEM)));
        return;
    };
    if at.int("value").or(0).is_some_and(|int| int != *right) {
        cx.forbidden(name, say!("the value of {} is {}", value(text), *right));
    } else if at.flag("globalDefault") == Seen::Known(true) {
        cx.forbidden(name, say!("{} is not the default of a cluster", value(text)));
    }
}
