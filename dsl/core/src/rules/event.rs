//! What happened to an object. `ValidateEventCreate`.
//!
//! <https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{broken, choice, missing};
use crate::say;
use crate::view::Seen;

/// The most bytes of an action, a reason, or the name of who reports.
const WORD_MAX: usize = 128;
/// The most bytes of a message.
const MESSAGE_MAX: usize = 1024;
const TYPES: [&str; 2] = ["Normal", "Warning"];

/// Applies the rules of an Event of the core.
pub(crate) fn core<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    common(cx, at, at.field("involvedObject"), at.field("reportingComponent"), at.field("message"));
}

/// Applies the rules of an Event of `events.k8s.io`. The server calls its fields by the names of the core.
pub(crate) fn event<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let regarding = at.field("regarding").renamed("involvedObject");
    common(cx, at, regarding, at.field("reportingController"), at.field("note").renamed("message"));
    let series = at.field("series");
    if series.is_known() {
        let (count, last) = (series.field("count"), series.field("lastObservedTime"));
        if count.number().or(0).is_some_and(|count| count < 2) {
            cx.invalid(count, "a series has 2 events at least");
        }
        if last.is_absent() {
            missing(cx, last, "a series");
        }
    }
    let time = at.field("eventTime");
    if time.is_absent() {
        missing(cx, time, "an Event");
    }
    let ty = at.field("type");
    if let Some(text) = ty.str().or("")
        && !TYPES.contains(&text)
    {
        cx.invalid(ty, say!("{} is not a valid {}", value(text), field("type"))).help(choice(text, &TYPES));
    }
    let old = [
        ("deprecatedFirstTimestamp", "firstTimestamp"),
        ("deprecatedLastTimestamp", "lastTimestamp"),
        ("deprecatedCount", "count"),
        ("deprecatedSource", "source"),
    ];
    for (key, name) in old {
        let here = at.field(key);
        if here.is_known()
            && here.number() != Seen::Known(0)
            && !(key == "deprecatedSource" && here.entry_nodes().is_empty())
        {
            cx.invalid(here.at_key().renamed(name), say!("{} is not for new events", field(key)));
        }
    }
}

fn common<L: Copy>(
    cx: &mut Cx<L>,
    at: At<'_, '_, L>,
    object: At<'_, '_, L>,
    reporter: At<'_, '_, L>,
    message: At<'_, '_, L>,
) {
    let metadata = at.field("metadata");
    let own = metadata.field("namespace");
    let (Some(namespace), Some(of_object)) = (own.str().or("default"), object.text("namespace").or(""))
    else {
        return;
    };
    let new = at.see("eventTime").is_known();
    let fits = match (new, of_object) {
        (false, "") => namespace == "default",
        (false, of_object) => namespace == of_object,
        (true, "") => matches!(namespace, "default" | "kube-system"),
        (true, _) => true,
    };
    if !fits {
        let here = object.field("namespace");
        cx.invalid(here, say!("an Event is in the namespace of its object, not in {}", value(namespace)));
    }
    if new {
        match reporter.str() {
            Seen::Absent => {
                missing(cx, reporter, "an Event");
                cx.invalid(reporter, "who reports must be a name").consequence();
            }
            Seen::Known(text) => {
                if let Err(reason) = names::qualified_name(text.as_bytes()) {
                    cx.invalid(reporter, broken(text, reason));
                }
            }
            Seen::Unknown => {}
        }
        for key in ["reportingInstance", "action", "reason"] {
            let here = at.field(key);
            if here.str().is_absent() {
                missing(cx, here, "an Event");
            }
            no_longer(cx, here, WORD_MAX);
        }
        no_longer(cx, message, MESSAGE_MAX);
    }
    if let Err(reason) = names::dns_subdomain(namespace.as_bytes()) {
        cx.invalid(at.named("namespace").at_place(own.place()), broken(namespace, reason));
    }
}

fn no_longer<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, most: usize) {
    if let Seen::Known(text) = at.str()
        && text.len() > most
    {
        cx.invalid(at, say!("{} is longer than {} bytes", value(text), most));
    }
}
