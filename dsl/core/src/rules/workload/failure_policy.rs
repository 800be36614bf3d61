//! What a Job does about pods that fail. `validatePodFailurePolicy`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy>

use std::collections::BTreeMap;

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::path::Path;
use crate::rules::common::{missing, one_of, text_follows};
use crate::say;
use crate::suggest;
use crate::view::Seen;

const RULES_MAX: usize = 20;
const CODES_MAX: usize = 255;
const CONDITIONS_MAX: usize = 20;

/// Applies the rules; `job` is the spec of the Job.
pub(super) fn check<L: Copy>(cx: &mut Cx<L>, job: At<'_, '_, L>, at: At<'_, '_, L>) {
    let rules = at.field("rules");
    if rules.nodes().len() > RULES_MAX {
        cx.too_many(
            rules,
            say!("there are {} rules: at most {} are allowed", rules.nodes().len(), RULES_MAX),
        );
    }
    for rule in rules.items() {
        action(cx, job, rule.field("action"));
        let (codes, conditions) = (rule.field("onExitCodes"), rule.field("onPodConditions"));
        if codes.is_known() {
            exit_codes(cx, job, codes);
        }
        self::conditions(cx, job, conditions);
        let listed = !conditions.nodes().is_empty();
        if codes.is_known() && listed {
            cx.invalid(rule, "`onExitCodes` and `onPodConditions` exclude each other: give one of them");
        } else if codes.is_absent() && conditions.is_empty() {
            cx.invalid(rule, "a rule needs `onExitCodes` or `onPodConditions`");
        }
    }
}

fn action<L: Copy>(cx: &mut Cx<L>, job: At<'_, '_, L>, at: At<'_, '_, L>) {
    match at.str() {
        Seen::Absent => missing(cx, at, "a rule"),
        Seen::Known("FailIndex") => {
            if job.field("backoffLimitPerIndex").is_absent() {
                cx.invalid(at, "action `FailIndex` needs `backoffLimitPerIndex`");
            }
        }
        Seen::Known(text) => one_of(cx, at, text, &["Count", "FailIndex", "FailJob", "Ignore"]),
        Seen::Unknown => {}
    }
}

fn conditions<L: Copy>(cx: &mut Cx<L>, job: At<'_, '_, L>, at: At<'_, '_, L>) {
    if at.nodes().len() > CONDITIONS_MAX {
        let message =
            say!("there are {} conditions: at most {} are allowed", at.nodes().len(), CONDITIONS_MAX);
        cx.too_many(at, message);
    }
    for pattern in at.items() {
        let (kind, status) = (pattern.field("type"), pattern.field("status"));
        if let Some(text) = kind.str().or("") {
            text_follows(cx, kind, text, names::qualified_name);
        }
        match status.str() {
            Seen::Known(text) => one_of(cx, status, text, &["False", "True", "Unknown"]),
            // It is true by default, in a CronJob since Kubernetes 1.34.
            Seen::Absent if !cx.since(34) && !matches!(job.path(), Path::Field(Path::Root, _)) => {
                missing(cx, status, "a condition");
            }
            Seen::Absent | Seen::Unknown => {}
        }
    }
}

fn exit_codes<L: Copy>(cx: &mut Cx<L>, job: At<'_, '_, L>, at: At<'_, '_, L>) {
    let operator = at.field("operator");
    match operator.str() {
        Seen::Absent => missing(cx, operator, "`onExitCodes`"),
        Seen::Known(text) => one_of(cx, operator, text, &["In", "NotIn"]),
        Seen::Unknown => {}
    }
    container(cx, job, at.field("containerName"));
    let values = at.field("values");
    if values.is_empty() {
        cx.invalid(values, "`onExitCodes` needs at least one of `values`");
    } else if values.nodes().len() > CODES_MAX {
        let message =
            say!("there are {} exit codes: at most {} are allowed", values.nodes().len(), CODES_MAX);
        cx.too_many(values, message);
    }
    let mut taken = BTreeMap::new();
    let (mut last, mut ordered) = (None, true);
    for item in values.items() {
        let Some(code) = item.number().or(0) else {
            last = None;
            continue;
        };
        if code == 0 && operator.str() == Seen::Known("In") {
            cx.invalid(item, "`0` is success: it cannot stand with the operator `In`");
        }
        match taken.get(&code) {
            Some(first) => {
                cx.duplicate(item, say!("exit code {} appears twice", value(code))).first(*first);
            }
            None => {
                taken.insert(code, item.place());
            }
        }
        ordered &= last.is_none_or(|last| last <= code);
        last = Some(code);
    }
    if !ordered {
        cx.invalid(values, "the exit codes must be in ascending order");
    }
}

/// Checks that the container is one of the template.
fn container<L: Copy>(cx: &mut Cx<L>, job: At<'_, '_, L>, at: At<'_, '_, L>) {
    let Seen::Known(name) = at.str_ptr() else { return };
    let template = job.field("template");
    let spec = template.field("spec");
    let lists = [spec.field("containers"), spec.field("initContainers")];
    let unknown = |list: &At<'_, '_, L>| {
        list.is_open() || list.nodes().iter().any(|node| node.text("name").is_unknown())
    };
    let names =
        || lists.iter().flat_map(|list| list.nodes()).map(|node| node.text("name").known().unwrap_or(""));
    if !lists.iter().any(unknown) && !names().any(|other| other == name) {
        cx.invalid(at, say!("the template has no container {}", value(name))).help_opt(suggest::meant(
            name,
            names(),
            "its containers are",
        ));
    }
}
