//! Jobs. `ValidateJob`.
//!
//! <https://kubernetes.io/docs/concepts/workloads/controllers/job/>

use super::selector::{is_readable, labels, misses};
use super::{counts, failure_policy, hostname, success_policy, template};
use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, key, value};
use crate::names;
use crate::rules::common::{missing, one_of, text_follows};
use crate::rules::meta;
use crate::say;
use crate::view::Seen;

/// The most of an indexed Job that the cluster keeps track of, and of one with very many completions.
const MOST: i64 = 100_000;
const MOST_OF_MANY: i64 = 10_000;
/// The most bytes of `managedBy`.
const MANAGED_BY_MAX: usize = 63;
/// The labels for the name of the Job and for its uid, in the old and in the new form.
const NAME_LABELS: [&str; 2] = ["job-name", "batch.kubernetes.io/job-name"];
const UID_LABELS: [&str; 2] = ["controller-uid", "batch.kubernetes.io/controller-uid"];
/// What stands for the uid that the API server gives the Job: no user can know it.
const UID: &str = "\u{0}uid";

/// Applies the rules of a Job.
pub(crate) fn job<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    if spec.is_unknown() {
        return;
    }
    own_labels(cx, at, spec.field("template"));
    self::spec(cx, spec, true);
    selector(cx, at, spec);
    indexed_name(cx, at, spec);
    warnings(cx, spec);
    hostname(cx, at);
}

/// An object without labels gets those of its template: what is wrong with them is wrong twice.
pub(super) fn own_labels<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, pods: At<'_, '_, L>) {
    let (own, of_pods) = (at.field("metadata"), pods.field("metadata"));
    let (own, of_pods) = (own.field("labels"), of_pods.field("labels"));
    if own.is_empty() && of_pods.is_known() {
        let before = cx.len();
        meta::labels::labels(cx, own.standing_at(of_pods));
        cx.found.consequences_since(before);
    }
}

/// Applies the rules of the spec of a Job, but for its selector; `alone` where it is not the one of a CronJob, in which an
/// API server fills in nothing.
pub(super) fn spec<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, alone: bool) {
    counts(
        cx,
        at,
        &[
            "parallelism",
            "completions",
            "activeDeadlineSeconds",
            "backoffLimit",
            "ttlSecondsAfterFinished",
            "backoffLimitPerIndex",
            "maxFailedIndexes",
        ],
    );
    let (limit, failed) = (at.field("backoffLimitPerIndex"), at.field("maxFailedIndexes"));
    if failed.is_known() && limit.is_absent() {
        cx.required(limit.at_place(failed.key_place()), "`maxFailedIndexes` needs `backoffLimitPerIndex`");
    }
    managed_by(cx, at.field("managedBy"));
    mode(cx, at, alone);
    let (failure, success) = (at.field("podFailurePolicy"), at.field("successPolicy"));
    if failure.is_known() {
        failure_policy::check(cx, at, failure);
    }
    if success.is_known() {
        match at.text_ptr("completionMode").or("NonIndexed") {
            Some("Indexed") => success_policy::check(cx, at, success),
            Some(_) => {
                cx.invalid(success.at_key(), "`successPolicy` needs `completionMode: Indexed`");
            }
            None => {}
        }
    }
    replacement(cx, at, failure);
    let pods = at.field("template");
    template::template(cx, pods, None);
    restart_policy(cx, pods, failure.is_known());
}

/// Checks who manages the Job. `IsDomainPrefixedPath`.
fn managed_by<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Seen::Known(text) = at.str_ptr() else { return };
    if text.is_empty() {
        missing(cx, at, "a Job");
        return;
    }
    match text.split_once('/') {
        Some((host, path)) if !host.is_empty() && !path.is_empty() => {
            text_follows(cx, at, host, names::dns_subdomain);
            let legal = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%!$&'()*+,;=:".contains(&byte);
            if !path.bytes().all(legal) {
                cx.invalid(at, say!("{} is not a valid path", value(path)));
            }
        }
        _ => {
            cx.invalid(at, say!("{} must be a domain and a path", value(text)))
                .help("such as `example.com/jobs`");
        }
    }
    if text.len() > MANAGED_BY_MAX {
        cx.too_long(at, say!("{} is longer than {} bytes", value(text), MANAGED_BY_MAX));
    }
}

/// Checks what depends on the completion mode.
fn mode<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, alone: bool) {
    let mode = at.field("completionMode");
    let Some(text) = mode.str_ptr().or("NonIndexed") else { return };
    one_of(cx, mode, text, &["NonIndexed", "Indexed"]);
    let (limit, failed) = (at.field("backoffLimitPerIndex"), at.field("maxFailedIndexes"));
    if text == "NonIndexed" {
        for needy in [limit, failed].into_iter().filter(At::is_known) {
            let name = field(needy.name().to_owned());
            cx.invalid(needy.at_key(), say!("{} needs `completionMode: Indexed`", name));
        }
    }
    if text == "Indexed" {
        indexed(cx, at, alone);
    }
}

/// Checks a Job whose completions are numbered.
fn indexed<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, alone: bool) {
    let (completions, parallelism) = (at.field("completions"), at.field("parallelism"));
    let failed = at.field("maxFailedIndexes");
    // Both are 1 where neither is there.
    if completions.is_absent() && (parallelism.is_known() || !alone) {
        missing(cx, completions, "a Job with `completionMode: Indexed`");
    }
    let too_many = |cx: &mut Cx<L>, at: At<'_, '_, L>, most: i64, why: &'static str| {
        if let Seen::Known(number) = at.number()
            && number > most
        {
            let name = field(at.name().to_owned());
            cx.invalid(at, say!("{} is too many: {} must be {} or less {}", value(number), name, most, why));
        }
    };
    too_many(cx, parallelism, MOST, "with `completionMode: Indexed`");
    if let (Seen::Known(all), Seen::Known(number)) = (completions.number(), failed.number())
        && number > all
    {
        cx.invalid(failed, say!("{} is more than the {} completions", value(number), value(all)));
    }
    too_many(cx, failed, MOST, "with `completionMode: Indexed`");
    if completions.number().known().is_some_and(|all| all > MOST)
        && at.field("backoffLimitPerIndex").is_known()
    {
        if failed.is_absent() {
            cx.required(failed, say!("more than {} completions need {}", MOST, field("maxFailedIndexes")));
        }
        too_many(cx, parallelism, MOST_OF_MANY, "with so many completions");
        too_many(cx, failed, MOST_OF_MANY, "with so many completions");
    }
}

/// Checks when a pod is replaced.
fn replacement<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, failure: At<'_, '_, L>) {
    let policy = at.field("podReplacementPolicy");
    let Seen::Known(text) = policy.str_ptr() else { return };
    match failure.is_known() {
        true => one_of(cx, policy, text, &["Failed"]),
        false if failure.is_absent() => one_of(cx, policy, text, &["Failed", "TerminatingOrFailed"]),
        false => {}
    }
}

/// The pods of a Job end: they are not restarted always, as others are by default.
fn restart_policy<L: Copy>(cx: &mut Cx<L>, pods: At<'_, '_, L>, failure: bool) {
    let spec = pods.field("spec");
    let policy = spec.field("restartPolicy");
    match policy.str().or("Always") {
        Some("Always") => {
            let message = match policy.is_absent() {
                true => "a Job needs `restartPolicy`: its pods end, and it is `Always` by default",
                false => "the pods of a Job end: `restartPolicy` cannot be `Always`",
            };
            cx.required(policy, message).help("`OnFailure` or `Never`");
        }
        Some("OnFailure") if failure => {
            cx.invalid(policy, "`podFailurePolicy` needs `restartPolicy: Never`");
        }
        Some("OnFailure" | "Never") | None => {}
        Some(text) => {
            cx.unsupported(policy, say!("{} is not possible: the pods of a Job end", value(text)))
                .help("`OnFailure` or `Never`")
                .consequence();
        }
    }
}

/// Checks the selector, which the API server makes unless the Job says that it has its own.
fn selector<L: Copy>(cx: &mut Cx<L>, job: At<'_, '_, L>, at: At<'_, '_, L>) {
    let (selector, pods) = (at.field("selector"), at.field("template"));
    let Some(manual) = at.flag("manualSelector").or(false) else { return };
    let own = labels(pods);
    if manual {
        if selector.is_absent() {
            missing(cx, selector, "a Job with `manualSelector: true`");
        } else {
            meta::labels::selector(cx, selector);
        }
        if is_readable(selector) && misses(selector, &own) {
            template::not_selected(cx, pods, selector.is_absent());
        }
        return;
    }
    let metadata = job.field("metadata");
    let name = match (metadata.text("name"), metadata.text("generateName")) {
        (Seen::Known(name), _) => Seen::Known(name.to_owned()),
        // The end of it nobody knows.
        (Seen::Absent, Seen::Known(start)) => Seen::Known(meta::metadata::generated_name(start)),
        (Seen::Absent, Seen::Absent) => Seen::Known(String::new()),
        _ => Seen::Unknown,
    };
    let made = |label: &str| match own(label) {
        Seen::Absent if NAME_LABELS.contains(&label) => name.clone(),
        Seen::Absent if UID_LABELS.contains(&label) => Seen::Known(UID.to_owned()),
        other => other,
    };
    made_labels(cx, job, pods, &made, &name);
    meta::labels::selector(cx, selector);
    if !is_readable(selector) {
        return;
    }
    let expected = |label: &str| match label {
        label if NAME_LABELS.contains(&label) => name.clone(),
        label if UID_LABELS.contains(&label) => Seen::Known(UID.to_owned()),
        _ => Seen::Absent,
    };
    if selector.is_known() && misses(selector, &expected) {
        cx.invalid(selector, "the selector of a Job is made by the cluster")
            .help("leave it out, or say `manualSelector: true`");
    }
    let wrong_uid = !matches!(made(UID_LABELS[1]), Seen::Known(uid) if uid == UID);
    if selector.is_known() && misses(selector, &made) || wrong_uid && own(UID_LABELS[1]).is_known() {
        template::not_selected(cx, pods, true);
    }
}

/// Checks the labels that the API server gives the pods: the template may not have others of those keys, and the name of
/// the Job becomes the value of one.
fn made_labels<L: Copy>(
    cx: &mut Cx<L>,
    job: At<'_, '_, L>,
    pods: At<'_, '_, L>,
    made: super::selector::Get<'_>,
    name: &Seen<String>,
) {
    let metadata = pods.field("metadata");
    let all = metadata.field("labels");
    for (label, is_name) in
        UID_LABELS.iter().map(|label| (label, false)).chain(NAME_LABELS.iter().map(|label| (label, true)))
    {
        let wanted = if is_name { name.clone() } else { Seen::Known(UID.to_owned()) };
        if let (Seen::Known(wanted), Seen::Known(text)) = (wanted, made(label))
            && wanted != text
        {
            cx.invalid(all.key(label), say!("label {} is set by the cluster", key(*label)))
                .help("leave it out");
        }
    }
    if let Seen::Known(name) = name
        && let Err(reason) = names::label_value(name.as_bytes())
        && NAME_LABELS.iter().any(|label| matches!(made(label), Seen::Known(text) if text == *name))
    {
        let here = pods.named("labels");
        cx.invalid(here, say!("the name of the Job becomes a label of its pods: {}", reason));
        let own = job.field("metadata");
        let own = own.field("labels");
        if own.is_empty() && all.is_known() {
            cx.invalid(own, "the labels of the pods become those of the Job").consequence();
        }
    }
}

/// The pods of an indexed Job are called after it and their number.
fn indexed_name<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, spec: At<'_, '_, L>) {
    if spec.text_ptr("completionMode") != Seen::Known("Indexed") {
        return;
    }
    let completions = match spec.int("completions") {
        Seen::Absent if spec.field("parallelism").is_absent() => 1,
        Seen::Known(completions) if completions > 0 => completions,
        _ => return,
    };
    let metadata = at.field("metadata");
    let (name, start) = (metadata.field("name"), metadata.field("generateName"));
    let (text, place) = match (name.str(), start.str()) {
        (Seen::Known(text), _) => (text.to_owned(), name.place()),
        (Seen::Absent, Seen::Known(text)) => (meta::metadata::generated_name(text), start.place()),
        (Seen::Absent, Seen::Absent) => (String::new(), name.place()),
        _ => return,
    };
    let last = format!("{text}-{}", completions - 1);
    if let Err(reason) = names::dns_label(last.as_bytes()) {
        cx.invalid(
            name.at_place(place),
            say!("the last pod would be called {}, which {}", value(last), reason),
        )
        .consequence_if(text.is_empty());
    }
}

/// What an API server warns of in the spec of a Job.
pub(super) fn warnings<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let many = |key, most| at.int(key).known().is_some_and(|number| number > most);
    if at.text_ptr("completionMode") == Seen::Known("Indexed")
        && many("completions", MOST)
        && many("parallelism", MOST_OF_MANY)
    {
        cx.warning(
            at,
            "with so many completions and pods at once, the cluster may lose track of failed indexes",
        );
    }
}
