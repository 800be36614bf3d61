//! The addresses that a Service gets, and their families. `initIPFamilyFields`, `allocClusterIPs` and
//! `ValidateServiceClusterIPsRelatedFields`.
//!
//! What an API server allocates depends on how it was started. Here it has one range of IPv4 addresses, as it has where
//! nothing is said of IPv6.

use std::net::{IpAddr, Ipv4Addr};

use super::Service;
use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::rules::common::{choice, one_of};
use crate::rules::ip;
use crate::say;
use crate::view::Seen;

/// What stands for no address: that of a headless Service.
pub(super) const NONE: &str = "None";

/// The first and the last address that a Service can have: the first and the last one of the range are kept back.
const FIRST: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 1);
const LAST: Ipv4Addr = Ipv4Addr::new(10, 0, 255, 254);

/// The field that says the addresses: `clusterIPs` where it has any, else `clusterIP`.
pub(super) fn written<'t, 'p, L: Copy>(spec: &'p At<'t, 'p, L>) -> At<'t, 'p, L> {
    let (one, all) = (spec.field("clusterIP"), spec.field("clusterIPs"));
    if all.nodes().is_empty() { one } else { all }
}

/// Whether the Service has no address of its own; nothing where that is not known.
pub(super) fn is_headless<L: Copy>(spec: At<'_, '_, L>) -> Option<bool> {
    let all = spec.field("clusterIPs");
    match (all.nodes(), all.is_open()) {
        ([], true) => None,
        ([], false) => Some(spec.text("clusterIP").or("")? == NONE),
        ([one], false) => Some(one.seen_str().known()? == NONE),
        _ => Some(false),
    }
}

/// An address that the Service asks for.
struct Wanted<'t, L> {
    text: Seen<&'t str>,
    place: L,
}

/// Checks the addresses and their families as an API server does before anything else; whether it refuses them.
pub(super) fn allocate<L: Copy>(cx: &mut Cx<L>, service: &Service<'_, '_, L>) -> bool {
    let spec = service.spec;
    if !service.is_not("ExternalName") {
        return false;
    }
    let (one, all) = (spec.field("clusterIP"), spec.field("clusterIPs"));
    let wanted: Vec<Wanted<'_, L>> = match all.nodes().is_empty() {
        false => all.items().map(|item| Wanted { text: item.str_ptr(), place: item.place() }).collect(),
        true if one.is_known() && !all.is_open() => {
            let wanted = Wanted { text: one.str(), place: one.place() };
            Some(wanted).filter(|wanted| !wanted.text.is_absent()).into_iter().collect()
        }
        true => Vec::new(),
    };
    let before = cx.len();
    same_addresses(cx, spec);
    families(cx, spec);
    valid_addresses(cx, service, &wanted);
    if cx.has_errors_since(before) {
        return true;
    }
    configured(cx, service, &wanted);
    cx.has_errors_since(before)
}

/// Refuses a `clusterIP` that is not the first of `clusterIPs`.
fn same_addresses<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let (one, all) = (spec.field("clusterIP"), spec.field("clusterIPs"));
    let first = all.items().next().map_or(Seen::Absent, |item| item.str_ptr());
    let Seen::Known(first) = first else { return };
    match one.str() {
        Seen::Known(text) if text != first => {
            cx.invalid(all, say!("the first of `clusterIPs` must be `clusterIP`, {}", value(text)))
                .first(one.place());
        }
        Seen::Absent => {
            cx.invalid(all, "`clusterIPs` needs `clusterIP`, which is the first of them")
                .help(say!("write `clusterIP: `{} too, or leave out `clusterIPs`", value(first)));
        }
        _ => {}
    }
}

fn families<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let families = spec.field("ipFamilies");
    let mut taken: Vec<(&str, L)> = Vec::new();
    for item in families.items() {
        let Seen::Known(text) = item.str_ptr() else { continue };
        if !matches!(text, "IPv4" | "IPv6") {
            cx.unsupported(item, say!("{} is not a valid IP family", value(text)))
                .help(choice(text, &["IPv4", "IPv6"]));
        }
        match taken.iter().find(|(other, _)| *other == text) {
            Some((_, first)) => {
                cx.duplicate(item, say!("{} appears twice in `ipFamilies`", value(text))).first(*first);
            }
            None => taken.push((text, item.place())),
        }
    }
    let policy = spec.field("ipFamilyPolicy");
    if let Seen::Known(text) = policy.str_ptr() {
        one_of(cx, policy, text, &["PreferDualStack", "RequireDualStack", "SingleStack"]);
    }
}

fn valid_addresses<L: Copy>(cx: &mut Cx<L>, service: &Service<'_, '_, L>, wanted: &[Wanted<'_, L>]) {
    let spec = service.spec;
    let (all, families) = (spec.field("clusterIPs"), spec.field("ipFamilies"));
    let whole = written(&spec);
    let mut valid = true;
    let mut found: Vec<Option<IpAddr>> = Vec::new();
    for (index, Wanted { text, place }) in wanted.iter().enumerate() {
        found.push(text.known().and_then(ip::parse));
        let Seen::Known(text) = *text else { continue };
        let at = all.index(index).at_place(*place);
        if index > 0 || text != NONE {
            valid &= ip::check(cx, at, text);
        } else if wanted.len() > 1 {
            cx.invalid(all, "`None` must be the only one of `clusterIPs`");
            valid = false;
        }
    }
    if wanted.len() > 2 {
        cx.invalid(all, say!("there are {} of `clusterIPs`: at most two are allowed", wanted.len()));
    }
    if !valid {
        return;
    }
    if wanted.len() > 1 && found.iter().all(Option::is_some) {
        let is = |v4: bool| found.iter().flatten().any(|address| ip::is_v4(*address) == v4);
        if !is(true) || !is(false) {
            cx.invalid(all.at_place(whole.place()), "`clusterIPs` has two addresses of one IP family")
                .help("write one of IPv4 and one of IPv6");
        }
    }
    if service.headless != Some(false) {
        return;
    }
    for ((index, address), family) in found.iter().enumerate().zip(families.items()) {
        let (Some(address), Seen::Known(family_text)) = (address, family.str_ptr()) else { continue };
        let wrong = match family_text {
            "IPv4" => !ip::is_v4(*address),
            "IPv6" => ip::is_v4(*address),
            _ => false,
        };
        if wrong {
            let place = wanted.get(index).map_or(whole.place(), |wanted| wanted.place);
            let message =
                say!("{} is not an {} address, as `ipFamilies` says", value(address), value(family_text));
            cx.invalid(all.index(index).at_place(place), message).first(family.place());
        }
    }
}

/// Refuses the families that a cluster does not have that has IPv4 alone, and addresses outside its range.
fn configured<L: Copy>(cx: &mut Cx<L>, service: &Service<'_, '_, L>, wanted: &[Wanted<'_, L>]) {
    let spec = service.spec;
    let (all, families, policy) =
        (spec.field("clusterIPs"), spec.field("ipFamilies"), spec.field("ipFamilyPolicy"));
    // A headless Service without a selector may have any family: who writes its endpoints knows.
    let free = match (service.headless, service.selectorless) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    };
    let chosen = match (policy.str_ptr(), free) {
        (Seen::Known(text), _) => Some(text),
        (Seen::Absent, Some(true)) => Some("RequireDualStack"),
        (Seen::Absent, Some(false)) => Some("SingleStack"),
        _ => None,
    };
    let before = cx.len();
    if chosen == Some("SingleStack") {
        let help = "write `ipFamilyPolicy: PreferDualStack`";
        for (list, count) in [("clusterIPs", wanted.len()), ("ipFamilies", families.nodes().len())] {
            if count == 2 {
                cx.invalid(policy, say!("two {} need a dual-stack `ipFamilyPolicy`", field(list))).help(help);
            }
        }
    }
    let named = families.nodes().len();
    if !families.is_open() {
        for (index, Wanted { text, place }) in wanted.iter().enumerate().skip(named) {
            if let Seen::Known(text) = *text
                && ip::parse(text).is_some_and(|address| !ip::is_v4(address))
            {
                let at = all.index(index).at_place(*place);
                cx.invalid(at, say!("{} is an IPv6 address: the cluster has IPv4 alone", value(text)));
            }
        }
    }
    if cx.has_errors_since(before) || free != Some(false) {
        return;
    }
    if chosen == Some("RequireDualStack") {
        cx.invalid(policy, "`RequireDualStack` needs a cluster with IPv4 and IPv6")
            .help("`PreferDualStack` takes both where the cluster has them");
    }
    for item in families.items() {
        if item.str_ptr() == Seen::Known("IPv6") {
            cx.invalid(item, "the cluster has IPv4 alone: `IPv6` is not configured");
        }
    }
    if cx.has_errors_since(before) || service.headless != Some(false) {
        return;
    }
    if let Some(Wanted { text: Seen::Known(text), place }) = wanted.first()
        && let Some(IpAddr::V4(address)) = ip::parse(text).map(ip::plain)
        && !(FIRST..=LAST).contains(&address)
    {
        let at = all.at_place(*place);
        cx.invalid(
            at,
            say!("{} is outside of the range of Services, {} to {}", value(text), value(FIRST), value(LAST)),
        )
        .help("leave `clusterIP` out: the API server picks a free address");
    }
}
