//! The addresses behind a Service, as they were before EndpointSlices. `ValidateEndpoints`.
//!
//! <https://kubernetes.io/docs/concepts/services-networking/service/#endpoints>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{broken, enum_value, follows, missing};
use crate::rules::ip;
use crate::say;
use crate::view::Seen;

/// Applies the rules of Endpoints.
pub(crate) fn endpoints<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let subsets = at.field("subsets");
    for subset in subsets.items() {
        let (ready, others, ports) =
            (subset.field("addresses"), subset.field("notReadyAddresses"), subset.field("ports"));
        if ready.is_empty() && others.is_empty() {
            let (one, other) = (field("addresses"), field("notReadyAddresses"));
            cx.required(subset, say!("a subset needs {} or {}", one, other));
        }
        ready.items().for_each(|address| self::address(cx, address));
        others.items().for_each(|address| self::address(cx, address));
        let several = ports.nodes().len() > 1;
        ports.items().for_each(|port| self::port(cx, port, several));
    }
    cx.warning(at, "Endpoints are deprecated since 1.33")
        .help("use an EndpointSlice of `discovery.k8s.io/v1`");
    for subset in subsets.items() {
        for key in ["addresses", "notReadyAddresses"] {
            subset.field(key).items().for_each(|address| ip::warn(cx, address.field("ip")));
        }
    }
}

fn address<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let address = at.field("ip");
    match address.str() {
        Seen::Absent => {
            cx.invalid(address, "an address needs `ip`");
        }
        Seen::Known(text) => {
            let before = cx.len();
            ip::check(cx, address, text);
            let said = cx.has_errors_since(before);
            let before = cx.len();
            ip::check_endpoint(cx, address, text);
            if said {
                cx.found.consequences_since(before);
            }
        }
        Seen::Unknown => {}
    }
    follows(cx, at.field("hostname"), names::dns_label);
    let node = at.field("nodeName");
    if let Seen::Known(text) = node.str_ptr()
        && let Err(reason) = names::dns_subdomain(text.as_bytes())
    {
        cx.invalid(node, broken(text, reason));
    }
}

fn port<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, several: bool) {
    let name = at.field("name");
    if several && name.str().is_absent() {
        missing(cx, name, "one of several ports");
    }
    follows(cx, name, names::dns_label);
    let number = at.field("port");
    if let Some(int) = number.number().or(0) {
        super::port::number(cx, number, int);
    }
    enum_value(cx, at.field("protocol"));
    let app = at.field("appProtocol");
    if let Seen::Known(text) = app.str_ptr()
        && let Err(reason) = names::qualified_name(text.as_bytes())
    {
        cx.invalid(app, say!("{} {}", value(text), reason));
    }
}
