//! A NetworkPolicy. `ValidateNetworkPolicy`.
//!
//! <https://kubernetes.io/docs/concepts/services-networking/network-policies/>

use super::port;
use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::rules::common::{enum_ptr, needs_text};
use crate::rules::ip;
use crate::rules::ip::Cidr;
use crate::rules::meta::labels;
use crate::say;
use crate::view::Seen;

/// The types that a policy can be of.
const TYPES: usize = 2;

/// Applies the rules of a NetworkPolicy.
pub(crate) fn network_policy<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let before = cx.len();
    labels::selector(cx, spec.field("podSelector"));
    for (rules, peers) in [("ingress", "from"), ("egress", "to")] {
        for rule in spec.field(rules).items() {
            for item in rule.field("ports").items() {
                policy_port(cx, item);
            }
            for item in rule.field(peers).items() {
                peer(cx, item);
            }
        }
    }
    let types = spec.field("policyTypes");
    if types.nodes().len() > TYPES {
        cx.invalid(
            types,
            say!("there are {} of `policyTypes`: at most two are allowed", types.nodes().len()),
        );
    } else {
        for item in types.items() {
            enum_ptr(cx, item);
        }
    }
    if !cx.has_errors_since(before) {
        warnings(cx, spec);
    }
}

fn policy_port<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    enum_ptr(cx, at.field("protocol"));
    let (first, last) = (at.field("port"), at.field("endPort"));
    let before = cx.len();
    port::number_or_name(cx, first);
    let refused = cx.has_errors_since(before);
    match (first.number(), first.str_ptr(), last.number()) {
        (Seen::Known(from), _, Seen::Known(to)) => {
            let backwards = to < from;
            if backwards {
                cx.invalid(last, say!("`endPort` {} is below `port` {}", value(to), value(from)))
                    .first(first.place());
            }
            if !backwards || cx.is_faithful() {
                port::number(cx, last, to);
            }
        }
        (_, Seen::Known(_), Seen::Known(_)) => {
            cx.invalid(last.at_key(), "`endPort` needs a `port` that is a number")
                .first(first.place())
                .consequence_if(refused);
        }
        (Seen::Absent, _, Seen::Known(_)) => {
            cx.invalid(last.at_key(), "`endPort` needs `port`, the first of the range");
        }
        _ => {}
    }
}

fn peer<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (pods, namespaces, block) =
        (at.field("podSelector"), at.field("namespaceSelector"), at.field("ipBlock"));
    labels::selector(cx, pods);
    labels::selector(cx, namespaces);
    if block.is_known() {
        ip_block(cx, block);
    }
    if pods.is_absent() && namespaces.is_absent() && block.is_absent() {
        cx.required(at, "a peer needs `podSelector`, `namespaceSelector` or `ipBlock`")
            .help("leave the list out for every peer");
    } else if block.is_known() && (pods.is_known() || namespaces.is_known()) {
        cx.forbidden(at.at_place(block.key_place()), "a peer with `ipBlock` has no selector")
            .help("write two peers");
    }
}

fn ip_block<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let whole = at.field("cidr");
    if !needs_text(cx, whole, "`ipBlock`") {
        return;
    }
    let Seen::Known(text) = whole.str() else { return };
    let Some(cidr) = ip::check_cidr(cx, whole, text) else { return };
    for item in at.field("except").items() {
        let Seen::Known(text) = item.str_ptr() else { continue };
        let before = cx.len();
        let Some(part) = ip::check_cidr(cx, item, text) else { continue };
        if !Cidr::strictly_contains(cidr, part) {
            let refused = cx.has_errors_since(before);
            cx.invalid(item, say!("{} is not a part of `cidr` {}", value(text), value(cidr)))
                .first(whole.place())
                .consequence_if(refused);
        }
    }
}

fn warnings<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    for (rules, peers) in [("ingress", "from"), ("egress", "to")] {
        for rule in spec.field(rules).items() {
            for item in rule.field(peers).items() {
                let block = item.field("ipBlock");
                ip::warn_cidr(cx, block.field("cidr"));
                for part in block.field("except").items() {
                    ip::warn_cidr(cx, part);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{judged, table};
    use crate::schema::KindId;

    #[test]
    fn good_and_bad_policies() {
        table(
            KindId::NetworkPolicy,
            &[
                ("{}", ""),
                ("{spec: {podSelector: {}, policyTypes: [Ingress, Egress]}}", ""),
                ("{spec: {ingress: [{from: ?, ports: ?}], policyTypes: ?}}", ""),
                ("{spec: {policyTypes: [Both]}}", "error spec.policyTypes[0]"),
                ("{spec: {policyTypes: [Ingress, Egress, Both]}}", "error spec.policyTypes"),
                ("{spec: {podSelector: {matchLabels: {a: b c}}}}", "error spec.podSelector.matchLabels"),
                ("{spec: {egress: [{to: [{}]}]}}", "error spec.egress[0].to[0]"),
                ("{spec: {ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}]}]}}", ""),
                (
                    "{spec: {ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}, podSelector: {}}]}]}}",
                    "error spec.ingress[0].from[0]",
                ),
                (
                    "{spec: {ingress: [{from: [{ipBlock: {}}]}]}}",
                    "error spec.ingress[0].from[0].ipBlock.cidr",
                ),
                (
                    "{spec: {ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [11.0.0.0/16, a]}}]}]}}",
                    "error spec.ingress[0].from[0].ipBlock.except[0], error spec.ingress[0].from[0].ipBlock.except[1]",
                ),
                ("{spec: {egress: [{ports: [{port: 80, endPort: 90}, {port: http}, {protocol: UDP}]}]}}", ""),
                (
                    "{spec: {egress: [{ports: [{port: 80, endPort: 79}]}]}}",
                    "error spec.egress[0].ports[0].endPort",
                ),
                (
                    "{spec: {egress: [{ports: [{port: http, endPort: 79}]}]}}",
                    "error spec.egress[0].ports[0].endPort",
                ),
                (
                    "{spec: {egress: [{ports: [{port: \"80\", endPort: 90}]}]}}",
                    "error spec.egress[0].ports[0].port",
                ),
                ("{spec: {egress: [{ports: [{endPort: 79}]}]}}", "error spec.egress[0].ports[0].endPort"),
                (
                    "{spec: {egress: [{ports: [{port: 0, protocol: \"\"}]}]}}",
                    "error spec.egress[0].ports[0].protocol, error spec.egress[0].ports[0].port",
                ),
            ],
        );
    }

    #[test]
    fn ranges_by_version() {
        let text = "{spec: {egress: [{to: [{ipBlock: {cidr: 10.0.0.1/8}}]}]}}";
        assert_eq!(judged(KindId::NetworkPolicy, 35, text), "warning spec.egress[0].to[0].ipBlock.cidr");
        assert_eq!(judged(KindId::NetworkPolicy, 36, text), "error spec.egress[0].to[0].ipBlock.cidr");
    }
}
