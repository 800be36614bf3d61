//! A HorizontalPodAutoscaler. `validateHorizontalPodAutoscalerSpec`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::autoscaling::{annotation, behavior, metric};
use crate::rules::common::{needs_text, text_follows};
use crate::say;
use crate::view::Seen;

/// What messages call an autoscaler.
const OWNER: &str = "a HorizontalPodAutoscaler";

/// Applies the rules of a HorizontalPodAutoscaler.
pub(crate) fn autoscaler<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    if spec.is_unknown() {
        return;
    }
    replicas(cx, spec);
    target(cx, spec);
    let metrics = spec.field("metrics");
    for item in metrics.items() {
        metric::metric(cx, item);
    }
    let from_outside =
        |item: At<'_, '_, L>| matches!(item.text("type"), Seen::Unknown | Seen::Known("Object" | "External"));
    if !metrics.is_unknown() && !metrics.is_open() && !metrics.items().any(from_outside) {
        never_none(cx, spec, metrics);
    }
    behavior::behavior(cx, spec.field("behavior"));
}

/// Applies the rules of a HorizontalPodAutoscaler of `autoscaling/v1`, which knows the load of the processor alone.
pub(crate) fn autoscaler_v1<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    if spec.is_unknown() {
        return;
    }
    replicas(cx, spec);
    target(cx, spec);
    let annotated = annotation::metrics(cx, at);
    annotation::behavior(cx, at);
    // The server makes a metric of it, behind those of the annotation, and names that.
    let metrics = spec.named("metrics");
    let percent = spec.field("targetCPUUtilizationPercentage");
    if let Seen::Known(number) = percent.number()
        && number < 1
    {
        let (item, resource, goal) = ("resource", "target", "averageUtilization");
        let metric = metrics.index(annotated.count);
        let (metric, at) = (metric.named(item), percent.place());
        let target = metric.named(resource);
        let name = field("targetCPUUtilizationPercentage");
        cx.invalid(
            target.named(goal).at_place(at),
            say!("{} is too small: {} must be 1 or more", value(number), name),
        );
    }
    if !annotated.from_outside {
        never_none(cx, spec, metrics.at_place(spec.place()));
    }
}

fn replicas<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let (min, max) = (spec.field("minReplicas"), spec.field("maxReplicas"));
    let least = min.number();
    if let Seen::Known(number) = least
        && number < 1
    {
        let message = say!("{} is too small: {} must be 1 or more", value(number), field("minReplicas"));
        cx.invalid(min, message);
    }
    let Some(most) = max.number().or(0) else { return };
    let before = cx.len();
    if most == 0 && cx.since(36) {
        let message = match max.is_known() {
            true => say!("{} is 0: it must be 1 or more", field("maxReplicas")),
            false => say!("{} needs {}", OWNER, field("maxReplicas")),
        };
        cx.required(max, message);
    } else if most < 1 {
        let message = match max.is_known() {
            true => say!("{} is too small: {} must be 1 or more", value(most), field("maxReplicas")),
            false => say!("{} needs {}", OWNER, field("maxReplicas")),
        };
        cx.invalid(max, message);
    }
    // Without `minReplicas` it is 1.
    if let Some(least) = least.or(1)
        && most < least
    {
        let reported = cx.has_errors_since(before);
        let (one, other) = (field("maxReplicas"), field("minReplicas"));
        cx.invalid(max, say!("{} ({}) is less than {} ({})", one, value(most), other, value(least)))
            .first(min.place())
            .help(say!("{} or more", value(least)))
            .consequence_if(reported);
    }
}

/// What is scaled: something of a group.
fn target<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let target = spec.field("scaleTargetRef");
    if target.is_unknown() {
        return;
    }
    // A ReplicationController alone belongs to no group.
    let groupless = matches!(target.text("kind"), Seen::Known("ReplicationController") | Seen::Unknown);
    reference(cx, target, "`scaleTargetRef`", groupless);
}

/// Checks which object is meant. `ValidateCrossVersionObjectReference`.
pub(super) fn reference<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: &'static str, groupless: bool) {
    // Of a reference that is not there the server says what it lacks.
    if at.is_absent() {
        cx.required(at.field("kind"), say!("{} is missing", owner))
            .help("such as `{ apiVersion: apps/v1, kind: Deployment, name: web }`");
    }
    let before = cx.len();
    for key in ["kind", "name"] {
        let here = at.field(key);
        needs_text(cx, here, owner);
        if let Seen::Known(text) = here.str() {
            text_follows(cx, here, text, names::path_segment);
        }
    }
    if cx.since(34) {
        group(cx, at, owner, groupless);
    }
    if at.is_absent() {
        cx.found.consequences_since(before);
    }
}

fn group<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: &'static str, groupless: bool) {
    let version = at.field("apiVersion");
    let Some(text) = version.str().or("") else { return };
    if text.matches('/').count() > 1 {
        cx.invalid(
            version,
            say!("{} is not a group and a version, such as {}", value(text), value("apps/v1")),
        );
    } else if !groupless && text.split_once('/').is_none_or(|(group, _)| group.is_empty()) {
        let message = match text {
            "" => say!("{} needs {} with a group", owner, field("apiVersion")),
            _ => say!("{} has no group", value(text)),
        };
        cx.invalid(version, message).help(say!("such as {}", value("apps/v1")));
    }
}

/// What is scaled to nothing must be told from outside when to come back.
fn never_none<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>, metrics: At<'_, '_, L>) {
    let min = spec.field("minReplicas");
    if min.number() == Seen::Known(0) {
        cx.forbidden(metrics, "0 replicas need a metric of type `Object` or `External`").consequence();
    }
}
