//! An EndpointSlice. `ValidateEndpointSliceCreate`.
//!
//! <https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{NameRule, broken, enum_ptr, enum_value, missing, text_follows};
use crate::rules::ip;
use crate::say;
use crate::view::Seen;

const ENDPOINTS_MAX: usize = 1000;
const ADDRESSES_MAX: usize = 100;
const PORTS_MAX: usize = 20_000;
const HINTS_MAX: usize = 8;

/// The label that says who keeps the slice, and those whose addresses are never warned of.
const MANAGED_BY: &str = "endpointslice.kubernetes.io/managed-by";
const CONTROLLERS: [&str; 2] =
    ["endpointslice-controller.k8s.io", "endpointslicemirroring-controller.k8s.io"];

/// Applies the rules of an EndpointSlice.
pub(crate) fn endpoint_slice<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let before = cx.len();
    let kind = at.field("addressType");
    if kind.str().is_absent() {
        missing(cx, kind, "an EndpointSlice");
    }
    enum_value(cx, kind);
    ports(cx, at.field("ports"));
    let endpoints = at.field("endpoints");
    if !too_many(cx, endpoints, ENDPOINTS_MAX) {
        for item in endpoints.items() {
            endpoint(cx, item, kind);
        }
    }
    if !cx.has_errors_since(before) {
        warnings(cx, at);
    }
}

/// Says of a list that it has too many elements, and whether it has.
fn too_many<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, most: usize) -> bool {
    let count = at.nodes().len();
    if count > most {
        let name = field(at.name().to_owned());
        cx.too_many(at, say!("there are {} of {}: at most {} are allowed", count, name, most));
    }
    count > most
}

fn ports<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if too_many(cx, at, PORTS_MAX) {
        return;
    }
    unique(cx, at, "two ports of this slice are called", |cx, name, text| {
        if !text.is_empty() {
            text_follows(cx, name, text, names::dns_label);
        }
    });
    for item in at.items() {
        enum_ptr(cx, item.field("protocol"));
        let protocol = item.field("appProtocol");
        if let Seen::Known(text) = protocol.str_ptr() {
            text_follows(cx, protocol, text, names::qualified_name);
        }
    }
}

/// Applies a rule to the name of each element, of which none may appear twice, also not none at all.
fn unique<L: Copy>(
    cx: &mut Cx<L>,
    at: At<'_, '_, L>,
    called: &'static str,
    rule: impl Fn(&mut Cx<L>, At<'_, '_, L>, &str),
) {
    let mut taken = std::collections::BTreeMap::new();
    for item in at.items() {
        let name = item.field("name");
        let Some(text) = name.str().or("") else { continue };
        rule(cx, name, text);
        match taken.get(text) {
            Some(first) => {
                cx.duplicate(name, say!("{} {}", called, value(text))).first(*first);
            }
            None => {
                taken.insert(text, name.place());
            }
        }
    }
}

fn endpoint<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, kind: At<'_, '_, L>) {
    let addresses = at.field("addresses");
    if addresses.is_empty() {
        missing(cx, addresses, "an endpoint");
    }
    too_many(cx, addresses, ADDRESSES_MAX);
    for item in addresses.items() {
        let Seen::Known(text) = item.str_ptr() else { continue };
        match kind.str() {
            Seen::Known("IPv4") => address(cx, addresses, item, text, true),
            Seen::Known("IPv6") => address(cx, addresses, item, text, false),
            Seen::Known("FQDN") => domain(cx, item, text),
            _ => {}
        }
    }
    let rules: [(&'static str, NameRule); 2] =
        [("nodeName", names::dns_subdomain), ("hostname", names::dns_label)];
    for (name, rule) in rules {
        let at = at.field(name);
        if let Seen::Known(text) = at.str_ptr() {
            text_follows(cx, at, text, rule);
        }
    }
    let topology = at.field("deprecatedTopology");
    if topology.is_known() {
        cx.advice(topology.at_key(), "`deprecatedTopology` is dropped")
            .help("`zone` and `nodeName` take its place");
    }
    hints(cx, at.field("hints"));
}

fn address<L: Copy>(cx: &mut Cx<L>, list: At<'_, '_, L>, at: At<'_, '_, L>, text: &str, v4: bool) {
    let before = cx.len();
    match v4 {
        true => {
            ip::check(cx, at, text);
        }
        false => ip::check_canonical(cx, at, text),
    }
    if cx.has_errors_since(before) {
        return;
    }
    if ip::parse(text).is_some_and(|address| ip::is_v4(address) != v4) {
        // The server names the list, not the element.
        let kind = if v4 { "IPv4" } else { "IPv6" };
        cx.invalid(
            list.at_place(at.place()),
            say!("{} is not an {} address, as `addressType` says", value(text), kind),
        );
    }
    ip::check_endpoint(cx, at, text);
}

/// Refuses what is no complete DNS name. `IsFullyQualifiedDomainName`.
fn domain<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str) {
    if text.is_empty() {
        cx.required(at, "an address must not be empty");
        return;
    }
    let name = text.strip_suffix('.').unwrap_or(text);
    if let Err(reason) = names::dns_subdomain(name.as_bytes()) {
        cx.invalid(at, broken(name, reason));
    } else if !name.contains('.') {
        cx.invalid(at, say!("{} must have at least two parts with a dot between them", value(name)))
            .help("such as `db.example.com`");
    } else if let Some(part) = name.split('.').find(|part| names::dns_label(part.as_bytes()).is_err()) {
        text_follows(cx, at, part, names::dns_label);
    }
}

fn hints<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (zones, nodes) = (at.field("forZones"), at.field("forNodes"));
    if too_many(cx, zones, HINTS_MAX) {
        return;
    }
    unique(cx, zones, "two of `forZones` are called", |cx, name, text| {
        text_follows(cx, name, text, names::label_value);
    });
    if too_many(cx, nodes, HINTS_MAX) {
        return;
    }
    unique(cx, nodes, "two of `forNodes` are called", |cx, name, text| {
        text_follows(cx, name, text, names::dns_subdomain);
    });
}

fn warnings<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let kind = at.field("addressType");
    if kind.str() == Seen::Known("FQDN") {
        // The server names a spec, which there is not.
        let spec = at.named("spec");
        cx.warning(spec.named("addressType").at_place(kind.place()), "the address type `FQDN` is deprecated");
    }
    let metadata = at.field("metadata");
    let labels = metadata.field("labels");
    match labels.key(MANAGED_BY).str() {
        Seen::Unknown => return,
        Seen::Known(text) if CONTROLLERS.contains(&text) => return,
        _ => {}
    }
    for endpoint in at.field("endpoints").items() {
        for item in endpoint.field("addresses").items() {
            // Those of domains are warned of too, which are not judged as addresses.
            if let Seen::Known(text) = item.str_ptr() {
                ip::warn_text(cx, item, text);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{judged, table};
    use crate::schema::KindId;

    #[test]
    fn good_and_bad_slices() {
        table(
            KindId::EndpointSlice,
            &[
                ("{addressType: IPv4, endpoints: [{addresses: [192.0.2.5]}], ports: [{port: 80}]}", ""),
                ("{addressType: ?, endpoints: ?, ports: ?}", ""),
                ("{endpoints: []}", "error addressType"),
                ("{addressType: IP, endpoints: []}", "error addressType"),
                ("{addressType: IPv4, endpoints: [{}]}", "error endpoints[0].addresses"),
                (
                    "{addressType: IPv4, endpoints: [{addresses: [\"2001:db8::1\"]}]}",
                    "error endpoints[0].addresses",
                ),
                (
                    "{addressType: IPv4, endpoints: [{addresses: [127.0.0.1]}]}",
                    "error endpoints[0].addresses[0]",
                ),
                (
                    "{addressType: IPv6, endpoints: [{addresses: [\"2001:DB8::1\"]}]}",
                    "error endpoints[0].addresses[0]",
                ),
                ("{addressType: FQDN, endpoints: [{addresses: [a.b.]}]}", "warning spec.addressType"),
                ("{addressType: FQDN, endpoints: [{addresses: [a]}]}", "error endpoints[0].addresses[0]"),
                (
                    "{addressType: IPv4, endpoints: [{addresses: [192.0.2.5], nodeName: A, hostname: a.b}]}",
                    "error endpoints[0].nodeName, error endpoints[0].hostname",
                ),
                (
                    "{addressType: IPv4, endpoints: [{addresses: [192.0.2.5], hints: {forZones: [{name: a}, {name: a}]}}]}",
                    "error endpoints[0].hints.forZones[1].name",
                ),
                ("{addressType: IPv4, endpoints: [], ports: [{}, {}]}", "error ports[1].name"),
                (
                    "{addressType: IPv4, endpoints: [], ports: [{name: A, protocol: \"\", appProtocol: \"\"}]}",
                    "error ports[0].name, error ports[0].protocol, error ports[0].appProtocol",
                ),
            ],
        );
    }

    #[test]
    fn nodes_are_hinted_at_since_1_34() {
        let text =
            "{addressType: IPv4, endpoints: [{addresses: [192.0.2.5], hints: {forNodes: [{name: A}]}}]}";
        assert_eq!(judged(KindId::EndpointSlice, 33, text), "advice endpoints[0].hints.forNodes");
        assert_eq!(judged(KindId::EndpointSlice, 34, text), "error endpoints[0].hints.forNodes[0].name");
    }
}
