//! CronJobs. `ValidateCronJobCreate`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/>

use super::{counts, hostname, job, schedule, time_zone};
use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::rules::common::{enum_value, missing};
use crate::rules::meta::metadata::generated_name;
use crate::say;
use crate::view::Seen;

/// The most bytes of the name: those of a Job, less the time that it gets at its end.
const NAME_MAX: usize = 52;

/// Applies the rules of a CronJob.
pub(crate) fn cron_job<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    name(cx, at);
    let spec = at.field("spec");
    if spec.is_unknown() {
        return;
    }
    let times = spec.field("schedule");
    match times.str() {
        Seen::Absent => missing(cx, times, "a CronJob"),
        Seen::Known(text) => schedule::check(cx, times, text),
        Seen::Unknown => {}
    }
    counts(cx, spec, &["startingDeadlineSeconds", "successfulJobsHistoryLimit", "failedJobsHistoryLimit"]);
    time_zone::check(cx, spec.field("timeZone"));
    enum_value(cx, spec.field("concurrencyPolicy"));
    let template = spec.field("jobTemplate");
    let inner = template.field("spec");
    if !inner.is_unknown() {
        job::spec(cx, inner, false);
        let selector = inner.field("selector");
        if selector.is_known() {
            cx.invalid(
                selector.at_key(),
                "the selector of a Job that a CronJob makes is made by the cluster",
            );
        }
        let manual = inner.field("manualSelector");
        if manual.bool() == Seen::Known(true) {
            cx.unsupported(manual, "a Job that a CronJob makes cannot have a `manualSelector`");
        }
        job::warnings(cx, inner);
    }
    hostname(cx, at);
}

fn name<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let metadata = at.field("metadata");
    let (name, start) = (metadata.field("name"), metadata.field("generateName"));
    let (text, length) = match (name.str(), start.str()) {
        (Seen::Known(text), _) => (text, text.len()),
        (Seen::Absent, Seen::Known(text)) => (text, generated_name(text).len()),
        _ => return,
    };
    if length > NAME_MAX {
        let here = if name.str().is_known() { name } else { name.at_place(start.place()) };
        cx.invalid(
            here,
            say!("{} is too long: the name of a CronJob has at most {} characters", value(text), NAME_MAX),
        );
    }
}
