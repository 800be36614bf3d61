//! What makes pods: the rules of workloads, and of the templates of their pods.

mod annotation;
pub(crate) mod controller_revision;
pub(crate) mod cron_job;
pub(crate) mod daemon_set;
pub(crate) mod deployment;
mod failure_policy;
pub(crate) mod job;
pub(crate) mod replica_set;
mod schedule;
mod selector;
pub(crate) mod stateful_set;
mod strategy;
mod success_policy;
mod template;
#[cfg(test)]
mod tests;
mod time_zone;

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::not_negative;
use crate::rules::meta::metadata::generated_name;
use crate::say;
use crate::view::Seen;

pub(crate) use template::standing_alone as pod_template;

/// Warns of a name that its pods get as the start of their hostname, and that is no DNS label.
fn hostname<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let metadata = at.field("metadata");
    let (name, start) = (metadata.field("name"), metadata.field("generateName"));
    let (text, place) = match (name.str(), start.str()) {
        (Seen::Known(text), _) => (text.to_owned(), name.place()),
        (Seen::Absent, Seen::Known(text)) => (generated_name(text), start.place()),
        _ => return,
    };
    if names::dns_label(text.as_bytes()).is_err() && names::dns_subdomain(text.as_bytes()).is_ok() {
        cx.warning(
            name.at_place(place),
            say!(
                "{} becomes part of the hostnames of the pods, where dots and more than 63 characters surprise",
                value(text)
            ),
        );
    }
}

/// Holds integers against 0, the least that they can be.
fn counts<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, fields: &[&'static str]) {
    for key in fields {
        not_negative(cx, at.field(key));
    }
}
