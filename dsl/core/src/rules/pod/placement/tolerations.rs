//! Tolerations. `ValidateTolerations`.
//!
//! <https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::{enum_value, follows, one_of};
use crate::say;
use crate::view::Seen;

/// Those of the schema but `Gt` and `Lt`, which are behind a feature gate that is off.
const OPERATORS: [&str; 2] = ["Equal", "Exists"];

/// Checks one toleration.
pub(crate) fn check<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    follows(cx, at.field("key"), names::qualified_name);
    let effect = at.field("effect");
    if at.int("tolerationSeconds").is_known()
        && let Some(text) = effect.str().or("")
        && text != "NoExecute"
    {
        let message = match text {
            "" => say!("`tolerationSeconds` needs `effect: NoExecute`"),
            _ => say!("`tolerationSeconds` needs `effect: NoExecute`, not {}", value(text)),
        };
        cx.invalid(effect, message);
    }
    operator(cx, at);
    enum_value(cx, effect);
}

fn operator<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (here, operand) = (at.field("operator"), at.field("value"));
    let Some(operator) = here.str().or("Equal") else { return };
    match operator {
        "Equal" => {
            if let Seen::Known(text) = operand.str()
                && let Err(reason) = names::label_value(text.as_bytes())
            {
                cx.invalid(here.at_place(operand.place()), say!("value {}: {}", value(text), reason));
            }
        }
        "Exists" => {
            if operand.str().is_known() {
                cx.invalid(here.at_place(operand.key_place()), "operator `Exists` takes no `value`")
                    .help("`Equal` takes one, and is the default operator");
            }
            return;
        }
        _ => one_of(cx, here, operator, &OPERATORS),
    }
    if at.text("key").is_absent() {
        cx.invalid(here, "a toleration without a `key` needs `operator: Exists`")
            .help("with `Exists` it tolerates every taint");
    }
}
