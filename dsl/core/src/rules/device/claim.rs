//! Claims to devices, and the templates of claims. `ValidateResourceClaim`, `ValidateResourceClaimTemplate`.

use super::configuration::{self, few};
use super::name::{self, Requests};
use super::request;
use crate::at::At;
use crate::finding::Cx;
use crate::message::field;
use crate::rules::meta::metadata;
use crate::say;

/// Applies the rules of a ResourceClaim.
pub(crate) fn claim<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    spec(cx, at.field("spec"));
}

/// Applies the rules of a ResourceClaimTemplate.
pub(crate) fn template<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let template = at.field("spec");
    metadata::of_template(cx, template.field("metadata"), "a claim template");
    spec(cx, template.field("spec"));
}

fn spec<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let devices = at.field("devices");
    let list = devices.field("requests");
    let requests = Requests::of(list);
    if few(cx, list, configuration::MAX) {
        list.items().for_each(|item| request::request(cx, item));
        request::unique(cx, list);
    }
    let constraints = devices.field("constraints");
    if few(cx, constraints, configuration::MAX) {
        constraints.items().for_each(|item| constraint(cx, item, &requests));
    }
    let configurations = devices.field("config");
    if few(cx, configurations, configuration::MAX) {
        for item in configurations.items() {
            requests.named(cx, item.field("requests"));
            configuration::configuration(cx, item);
        }
    }
}

fn constraint<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, requests: &Requests<'_>) {
    requests.named(cx, at.field("requests"));
    let (same, other) = (at.field("matchAttribute"), at.named("distinctAttribute"));
    // It is behind a gate that is off before Kubernetes 1.36. A server of 1.34 looks at it all the same.
    let seen = cx.since(36) || !cx.since(35);
    let distinct = seen && other.is_known();
    if same.is_known() {
        name::attribute(cx, same);
    } else if distinct {
        name::attribute(cx, other);
    } else if same.is_absent() && (!seen || other.is_absent()) {
        match cx.since(36) {
            true => cx.required(
                at,
                say!("a constraint needs {} or {}", field("matchAttribute"), field("distinctAttribute")),
            ),
            false => cx.required(same, say!("a constraint needs {}", field("matchAttribute"))),
        };
    }
}
