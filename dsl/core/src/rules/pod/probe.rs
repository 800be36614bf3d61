//! Probes and lifecycle hooks of a container. `validateProbe`, `validateLifecycle`.
//!
//! <https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::common::not_negative;
use crate::rules::pod::Pod;
use crate::rules::pod::handler::{self, OF_HOOK, OF_PROBE};
use crate::say;
use crate::view::Seen;

/// How long a pod may take to end, in seconds, where it does not say.
const GRACE: i64 = 30;

/// The numbers of a probe that may not be negative.
const NUMBERS: [&str; 5] =
    ["initialDelaySeconds", "timeoutSeconds", "periodSeconds", "successThreshold", "failureThreshold"];

/// How long the pod may take to end; what is negative counts as 1.
fn grace<L: Copy>(pod: &Pod<'_, L>) -> Option<i64> {
    let grace = pod.at.int("terminationGracePeriodSeconds").or(GRACE)?;
    Some(if grace < 0 { 1 } else { grace })
}

/// Applies the rules of the three probes of a container.
pub(crate) fn probes<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, container: At<'_, '_, L>) {
    for key in ["livenessProbe", "readinessProbe", "startupProbe"] {
        let probe = container.field(key);
        if !probe.is_known() {
            continue;
        }
        handler::handler(cx, container, probe, &OF_PROBE, grace(pod));
        for number in NUMBERS {
            not_negative(cx, probe.field(number));
        }
        let threshold = probe.field("successThreshold");
        if let Seen::Known(successes) = threshold.number()
            && key != "readinessProbe"
            && successes != 0
            && successes != 1
        {
            let message = say!("{} is not 1: a {} succeeds once", value(successes), field(key));
            cx.invalid(threshold, message).help("`1`").consequence_if(successes < 0);
        }
        ending(cx, probe, key);
    }
}

fn ending<L: Copy>(cx: &mut Cx<L>, probe: At<'_, '_, L>, key: &str) {
    let at = probe.field("terminationGracePeriodSeconds");
    if at.is_known() && key == "readinessProbe" {
        cx.invalid(
            at.at_key(),
            "a `readinessProbe` has no `terminationGracePeriodSeconds`: it stops no container",
        );
        return;
    }
    if let Seen::Known(seconds) = at.number()
        && seconds <= 0
    {
        let name = field("terminationGracePeriodSeconds");
        cx.invalid(at, say!("{} is too small: {} of a probe must be 1 or more", value(seconds), name));
    }
}

/// Applies the rules of the hooks of a container.
pub(crate) fn lifecycle<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>, container: At<'_, '_, L>) {
    let lifecycle = container.field("lifecycle");
    for key in ["postStart", "preStop"] {
        let hook = lifecycle.field(key);
        if hook.is_known() {
            handler::handler(cx, container, hook, &OF_HOOK, grace(pod));
        }
    }
}
