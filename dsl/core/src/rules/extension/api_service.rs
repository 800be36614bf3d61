//! A version of a group that another server has. `ValidateAPIService`.
//!
//! <https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/apiserver-aggregation/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{broken, follows, in_range, missing, needs_text};
use crate::say;
use crate::view::Seen;

/// Applies the rules of an APIService.
pub(crate) fn service<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let (group, version) = (spec.field("group"), spec.field("version"));
    let metadata = at.field("metadata");
    let name = metadata.field("name");
    if let (Seen::Known(text), Some(group), Some(version)) =
        (name.str(), group.str().or(""), version.str().or(""))
        && names::path_segment(text.as_bytes()).is_ok()
        && text.strip_prefix(version).and_then(|rest| rest.strip_prefix('.')) != Some(group)
    {
        let right = format!("{version}.{group}");
        cx.invalid(name, say!("the name {} is not the version and the group", value(text)))
            .help(say!("did you mean {}?", value(right)));
    }
    if group.str().is_absent() && version.str().or("").is_some_and(|version| version != "v1") {
        missing(cx, group, "an APIService");
    }
    follows(cx, group, names::dns_subdomain);
    match version.str() {
        Seen::Absent => {
            cx.invalid(version, "an APIService needs `version`");
        }
        Seen::Known(text) => {
            if let Err(reason) = names::dns_1035_label(text.as_bytes()) {
                cx.invalid(version, broken(text, reason));
            }
        }
        Seen::Unknown => {}
    }
    priority(cx, spec.field("groupPriorityMinimum"), 20000);
    priority(cx, spec.field("versionPriority"), 1000);
    reached(cx, spec);
}

fn priority<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, most: i64) {
    if at.is_absent() {
        cx.invalid(
            at,
            say!("an APIService needs {}: a number between 1 and {}", field(at.name().to_owned()), most),
        );
    }
    in_range(cx, at, 1..=most);
}

fn reached<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let service = spec.field("service");
    let (bundle, insecure) = (spec.field("caBundle"), spec.field("insecureSkipTLSVerify"));
    let bundled = bundle.str().is_known();
    let unverified = insecure.bool() == Seen::Known(true);
    if service.is_absent() {
        if bundled {
            cx.invalid(bundle, "an APIService without `service` has no `caBundle`");
        }
        if unverified {
            cx.invalid(insecure, "an APIService without `service` has no `insecureSkipTLSVerify`");
        }
    } else if service.is_known() {
        needs_text(cx, service.field("namespace"), "the `service` of an APIService");
        needs_text(cx, service.field("name"), "the `service` of an APIService");
        in_range(cx, service.field("port"), 1..=65535);
        if bundled && unverified {
            cx.invalid(insecure, "`insecureSkipTLSVerify` and `caBundle` exclude each other");
        }
    }
}
