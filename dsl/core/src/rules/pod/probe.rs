//! Probes and lifecycle hooks of a container. `validateProbe`, `validateLifecycle`.
//!
//! <https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/>

use crate::finding::Findings;
use crate::node::Node;
use crate::path::Path;
use crate::rules::pod::Pod;
use crate::rules::pod::handler::{self, OF_HOOK, OF_PROBE};
use crate::view::Seen;

/// How long a pod may take to end, in seconds, where it does not say.
const GRACE: i64 = 30;

/// The numbers of a probe that may not be negative.
const NUMBERS: [&str; 5] =
    ["initialDelaySeconds", "timeoutSeconds", "periodSeconds", "successThreshold", "failureThreshold"];

/// How long the pod may take to end; what is negative counts as 1.
fn grace<L>(pod: &Pod<'_, L>) -> Option<i64> {
    let grace = pod.spec.int("terminationGracePeriodSeconds").or(GRACE)?;
    Some(if grace < 0 { 1 } else { grace })
}

/// Applies the rules of the three probes; `path` is that of the container.
pub(crate) fn probes<L: Copy>(
    found: &mut Findings<L>,
    pod: &Pod<'_, L>,
    container: &Node<L>,
    path: &Path<'_>,
) {
    for key in ["livenessProbe", "readinessProbe", "startupProbe"] {
        let Seen::Known(probe) = container.see(key) else { continue };
        let path = path.field(key);
        handler::handler(found, container, probe, &path, &OF_PROBE, grace(pod));
        for number in NUMBERS {
            if let Seen::Known(value) = probe.int(number)
                && value < 0
            {
                let message = format!("`{value}` is negative: `{number}` counts from 0");
                found.invalid(&path.field(number), probe.place(number), message);
            }
        }
        let threshold = probe.int("successThreshold");
        if let Seen::Known(value) = threshold
            && key != "readinessProbe"
            && value != 0
            && value != 1
            && (value > 0 || found.cascades())
        {
            let message = format!("`{value}`: one success is all that a `{key}` counts");
            found
                .invalid(&path.field("successThreshold"), probe.place("successThreshold"), message)
                .help("`1`");
        }
        ending(found, probe, &path, key);
    }
}

fn ending<L: Copy>(found: &mut Findings<L>, probe: &Node<L>, path: &Path<'_>, key: &str) {
    const FIELD: &str = "terminationGracePeriodSeconds";
    let seen = probe.see(FIELD);
    if seen.is_known() && key == "readinessProbe" {
        let message = "a `readinessProbe` ends nothing, so there is no time to end";
        found.invalid(&path.field(FIELD), probe.key_place(FIELD), message);
        return;
    }
    if let Seen::Known(value) = probe.int(FIELD)
        && value <= 0
    {
        let message = format!("`{value}`: `{FIELD}` of a probe must be more than 0");
        found.invalid(&path.field(FIELD), probe.place(FIELD), message);
    }
}

/// Applies the rules of the hooks; `path` is that of the container.
pub(crate) fn lifecycle<L: Copy>(
    found: &mut Findings<L>,
    pod: &Pod<'_, L>,
    container: &Node<L>,
    path: &Path<'_>,
) {
    let Seen::Known(lifecycle) = container.see("lifecycle") else { return };
    let path = path.field("lifecycle");
    for hook in ["postStart", "preStop"] {
        if let Seen::Known(node) = lifecycle.see(hook) {
            handler::handler(found, container, node, &path.field(hook), &OF_HOOK, grace(pod));
        }
    }
}
