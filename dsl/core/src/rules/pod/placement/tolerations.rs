//! Tolerations. `ValidateTolerations`.
//!
//! <https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/>

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::view::Seen;

use crate::rules::words::{field_follows, one_of, shown};

const EFFECTS: [&str; 3] = ["NoSchedule", "PreferNoSchedule", "NoExecute"];
/// `Gt` and `Lt` are behind a feature gate that is off.
const OPERATORS: [&str; 2] = ["Equal", "Exists"];

/// Checks the tolerations of a pod.
pub(crate) fn tolerations<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    for (index, toleration) in spec.items("tolerations").nodes.iter().enumerate() {
        check(found, toleration, &path.index(index));
    }
}

/// Checks one toleration.
pub(crate) fn check<L: Copy>(found: &mut Findings<L>, toleration: &Node<L>, path: &Path<'_>) {
    field_follows(found, toleration, path, "key", names::qualified_name);
    let effect = toleration.text("effect");
    let effect_at = toleration.place("effect");
    if toleration.int("tolerationSeconds").is_known()
        && let Some(effect) = effect.or("")
        && effect != "NoExecute"
    {
        let message = match effect {
            "" => "`tolerationSeconds` needs `effect: NoExecute`".to_owned(),
            _ => format!("`tolerationSeconds` needs `effect: NoExecute`, not {}", shown(effect)),
        };
        found.invalid(&path.field("effect"), effect_at, message);
    }
    operator(found, toleration, path);
    if let Seen::Known(effect) = effect {
        one_of(found, &path.field("effect"), effect_at, "effect", effect, &EFFECTS);
    }
}

fn operator<L: Copy>(found: &mut Findings<L>, toleration: &Node<L>, path: &Path<'_>) {
    let Some(operator) = toleration.text("operator").or("Equal") else { return };
    let value = toleration.text("value");
    let (path, at) = (path.field("operator"), toleration.place("operator"));
    match operator {
        "Equal" => {
            if let Seen::Known(text) = value
                && let Err(reason) = names::label_value(text.as_bytes())
            {
                found.invalid(&path, toleration.place("value"), format!("value {}: {reason}", shown(text)));
            }
        }
        "Exists" => {
            if value.is_known() {
                let message = "operator `Exists` takes no `value`";
                found
                    .invalid(&path, toleration.key_place("value"), message)
                    .help("`Equal` does, and it is the operator where none is said");
            }
            return;
        }
        _ => one_of(found, &path, at, "operator", operator, &OPERATORS),
    }
    if toleration.text("key").is_absent() {
        found
            .invalid(&path, at, "a toleration without a `key` needs `operator: Exists`")
            .help("with `Exists` it tolerates every taint");
    }
}
