//! How the server reaches a webhook. `ValidateWebhookURL`, `ValidateWebhookService`.

use super::url::Url;
use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{in_range, missing};
use crate::say;
use crate::view::Seen;

/// Checks a client: a URL, or a Service.
pub(crate) fn client<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (url, service) = (at.field("url"), at.field("service"));
    match (url.node(), service.node()) {
        (Seen::Absent, Seen::Absent) => {
            cx.required(at, say!("a webhook needs {} or {}", field("url"), field("service")));
        }
        (Seen::Known(_), Seen::Known(_)) => {
            cx.required(at, say!("a webhook has {} or {}, not both", field("url"), field("service")));
        }
        (Seen::Known(_), Seen::Absent) => self::url(cx, url),
        (Seen::Absent, Seen::Known(_)) => self::service(cx, service),
        _ => {}
    }
}

fn url<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Seen::Known(text) = at.str_ptr() else { return };
    let Some(url) = Url::parse(text) else {
        cx.required(at, say!("{} is not a valid URL", value(text)))
            .help("such as `https://example.com/path`");
        return;
    };
    let mistakes = [
        (url.scheme != "https", "must start with `https://`"),
        (!url.has_host, "must name a host"),
        (url.has_user, "must not name a user"),
        (url.has_fragment, "must not have a fragment"),
        (url.has_query, "must not have a query"),
    ];
    for (index, (_, reason)) in mistakes.iter().enumerate().filter(|(_, (wrong, _))| *wrong) {
        let before = mistakes.iter().take(index).any(|(wrong, _)| *wrong);
        cx.invalid(at, say!("the URL {} {}", value(text), *reason)).consequence_if(before);
    }
}

/// Checks a reference to a Service.
pub(crate) fn service<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (name, namespace) = (at.field("name"), at.field("namespace"));
    // The server takes the one for the other.
    if name.str().is_absent() {
        missing(cx, namespace.standing_at(name).at_place(name.place()), "a webhook");
    }
    if namespace.str().is_absent() {
        missing(cx, name.standing_at(namespace).at_place(namespace.place()), "a webhook");
    }
    in_range(cx, at.field("port"), 1..=65535);
    path(cx, at.field("path"));
}

fn path<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Seen::Known(text) = at.str_ptr() else { return };
    if matches!(text, "" | "/") {
        return;
    }
    let rest = match text.strip_prefix('/') {
        Some(rest) => rest,
        None => {
            cx.invalid(at, say!("{} must start with `/`", value(text)));
            // The server goes on behind the first byte.
            text.get(1..).unwrap_or_default()
        }
    };
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    let mut said = !text.starts_with('/');
    for step in rest.split('/') {
        let reason = match step {
            "" => "must not be empty",
            _ => match names::dns_subdomain(step.as_bytes()) {
                Ok(()) => continue,
                Err(reason) => reason,
            },
        };
        cx.invalid(at, say!("the part {} of the path {}", value(step), reason)).consequence_if(said);
        said = true;
    }
}
