//! Webhooks that admit objects. `ValidateValidatingWebhookConfiguration`, `ValidateMutatingWebhookConfiguration`.

use std::collections::BTreeMap;

use super::{client, conditions, operations};
use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::{broken, choice, enum_ptr, in_range, missing, one_of};
use crate::rules::meta::labels;
use crate::say;
use crate::view::Seen;

/// What a webhook may do beside its answer: nothing that the server would have to know of.
const SIDE_EFFECTS: [&str; 2] = ["None", "NoneOnDryRun"];
/// The versions of the question that the server asks.
const REVIEW_VERSIONS: [&str; 2] = ["v1", "v1beta1"];
/// The end of names that are not for the API, since Kubernetes 1.36.
const STATIC: &str = ".static.k8s.io";

/// Applies the rules of a ValidatingWebhookConfiguration or a MutatingWebhookConfiguration.
pub(crate) fn configuration<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let mut taken = BTreeMap::new();
    for webhook in at.field("webhooks").items() {
        let here = webhook.field("name");
        name(cx, here);
        self::webhook(cx, webhook);
        review_versions(cx, webhook.field("admissionReviewVersions"));
        if let Seen::Known(text) = here.str() {
            match taken.get(text) {
                Some(first) => {
                    cx.duplicate(here, say!("webhook {} appears twice", value(text))).first(*first);
                }
                None => {
                    taken.insert(text, here.place());
                }
            }
        }
    }
    static_name(cx, at);
}

/// Warns of a name that is kept for the files of an API server.
pub(crate) fn static_name<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let metadata = at.field("metadata");
    let name = metadata.field("name");
    if cx.since(36) && matches!(name.str(), Seen::Known(text) if text.ends_with(STATIC)) {
        cx.warning(name, say!("names that end in {} are kept for the files of an API server", STATIC));
    }
}

/// A name with three parts at least. `IsFullyQualifiedName`.
fn name<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    match at.str() {
        Seen::Absent => missing(cx, at, "a webhook"),
        Seen::Known(text) => match names::dns_subdomain(text.as_bytes()) {
            Err(reason) => {
                cx.invalid(at, broken(text, reason));
            }
            Ok(()) if text.split('.').count() < 3 => {
                cx.invalid(at, say!("{} must have at least three parts", value(text)))
                    .help(say!("such as {}", value(format!("{}.example.com", text.replace('.', "-")))));
            }
            Ok(()) => {}
        },
        Seen::Unknown => {}
    }
}

fn webhook<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    for rule in at.field("rules").items() {
        operations::rule_with_operations(cx, rule);
    }
    enum_ptr(cx, at.field("failurePolicy"));
    enum_ptr(cx, at.field("matchPolicy"));
    let effects = at.field("sideEffects");
    match effects.str_ptr() {
        Seen::Absent => {
            missing(cx, effects, "a webhook");
        }
        Seen::Known(text) => one_of(cx, effects, text, &SIDE_EFFECTS),
        Seen::Unknown => {}
    }
    in_range(cx, at.field("timeoutSeconds"), 1..=30);
    labels::selector(cx, at.field("namespaceSelector"));
    labels::selector(cx, at.field("objectSelector"));
    if at.ty_has("reinvocationPolicy") {
        enum_ptr(cx, at.field("reinvocationPolicy"));
    }
    client::client(cx, at.field("clientConfig"));
    conditions::conditions(cx, at.field("matchConditions"));
}

/// Checks the versions of the question that a webhook takes.
pub(crate) fn review_versions<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if at.is_empty() {
        missing(cx, at, "a webhook");
        return;
    }
    let mut taken = BTreeMap::new();
    let mut known = at.is_open();
    for item in at.items() {
        let Seen::Known(text) = item.str_ptr() else {
            known = true;
            continue;
        };
        if let Some(first) = taken.get(text) {
            cx.invalid(item, say!("{} appears twice", value(text))).first(*first);
            continue;
        }
        taken.insert(text, item.place());
        if let Err(reason) = names::dns_1035_label(text.as_bytes()) {
            cx.invalid(item, broken(text, reason));
        }
        known |= REVIEW_VERSIONS.contains(&text);
    }
    if !known {
        cx.invalid(at, "the API server asks in none of these versions").help(choice("", &REVIEW_VERSIONS));
    }
}
