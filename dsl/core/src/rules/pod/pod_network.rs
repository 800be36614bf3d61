//! A pod's names and its network: DNS, host aliases, hostname and subdomain, image pull secrets.

use std::collections::BTreeMap;

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, value};
use crate::names;
use crate::rules::common::{enum_value, follows, in_range, missing, text_follows};
use crate::rules::ip;
use crate::rules::pod::Pod;
use crate::say;
use crate::view::Seen;

#[cfg(test)]
mod tests;

/// The most name servers, search domains, and bytes of search domains with spaces between them.
const NAME_SERVERS_MAX: usize = 3;
const SEARCHES_MAX: usize = 32;
const SEARCH_BYTES_MAX: usize = 2048;
/// The most bytes of `hostnameOverride`.
const HOSTNAME_MAX: usize = 64;

/// Applies the rules.
pub(crate) fn network<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    let spec = pod.at;
    enum_value(cx, spec.field("dnsPolicy"));
    dns_config(cx, spec);
    hostname_override(cx, spec);
    service_account(cx, spec);
    in_range(cx, spec.field("activeDeadlineSeconds"), 1..=i64::from(i32::MAX));
    // Pods of a StatefulSet get theirs from it, whatever the template says.
    if pod.claims.is_none() {
        follows(cx, spec.field("hostname"), names::dns_label);
        follows(cx, spec.field("subdomain"), names::dns_label);
    }
    for alias in spec.field("hostAliases").items() {
        let address = alias.field("ip");
        match address.str() {
            Seen::Absent => {
                cx.invalid(address, "a host alias needs `ip`");
            }
            Seen::Known(text) => {
                ip::check(cx, address, text);
            }
            Seen::Unknown => {}
        }
        for item in alias.field("hostnames").items() {
            if let Seen::Known(name) = item.str_ptr() {
                text_follows(cx, item, name, names::dns_subdomain);
            }
        }
    }
}

/// What an API server warns of.
pub(crate) fn warnings<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    let spec = pod.at;
    let (aliases, secrets) = (spec.field("hostAliases"), spec.field("imagePullSecrets"));
    repeated(cx, aliases, "ip");
    repeated(cx, secrets, "name");
    for secret in secrets.items() {
        if secret.text("name").is_absent() {
            cx.warning(secret.field("name"), "an image pull secret without a name");
        }
    }
    let grace = spec.field("terminationGracePeriodSeconds");
    if let Seen::Known(seconds) = grace.number()
        && seconds < 0
    {
        let message = say!("{} is negative: the API server takes it as 1", value(seconds));
        // Of a pod it is 1 before the server looks at it, and says nothing.
        match pod.is_template() {
            true => cx.warning(grace, message),
            false => cx.advice(grace, message),
        };
    }
    let config = spec.field("dnsConfig");
    for item in config.field("nameservers").items() {
        ip::warn(cx, item);
    }
    for alias in aliases.items() {
        ip::warn(cx, alias.field("ip"));
    }
}

/// Warns of a text that appears twice in the elements of a list.
fn repeated<L: Copy>(cx: &mut Cx<L>, list: At<'_, '_, L>, name: &'static str) {
    if list.nodes().len() < 2 {
        return;
    }
    let mut taken = BTreeMap::new();
    for item in list.items() {
        let at = item.field(name);
        let Some(text) = at.str().or("") else { continue };
        match taken.get(text) {
            Some(first) => {
                let message = say!(
                    "{} {} appears twice in {}",
                    field(name),
                    value(text),
                    field(list.name().to_owned())
                );
                cx.warning(at, message).first(*first);
            }
            None => {
                taken.insert(text, at.place());
            }
        }
    }
}

/// Checks the configuration of DNS. `validatePodDNSConfig`.
fn dns_config<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let policy = spec.field("dnsPolicy");
    let alone = policy.str() == Seen::Known("None");
    let config = spec.field("dnsConfig");
    if config.is_absent() && alone {
        let message = "`dnsPolicy: None` needs a `dnsConfig` with `nameservers`";
        cx.required(config.at_place(policy.place()), message);
    }
    if !config.is_known() {
        return;
    }
    let servers = config.field("nameservers");
    if alone && servers.is_empty() {
        missing(cx, servers, "a `dnsConfig` with `dnsPolicy: None`");
        return;
    }
    if servers.nodes().len() > NAME_SERVERS_MAX {
        let message = say!(
            "there are {} name servers: at most {} are allowed",
            servers.nodes().len(),
            NAME_SERVERS_MAX
        );
        cx.invalid(servers, message);
    }
    for item in servers.items() {
        if let Seen::Known(text) = item.str_ptr() {
            ip::check(cx, item, text);
        }
    }
    dns_searches(cx, config.field("searches"));
    for option in config.field("options").items() {
        let name = option.field("name");
        if name.str().is_absent() {
            cx.required(option.at_place(name.place()), "a DNS option needs `name`");
        }
    }
}

fn dns_searches<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let searches = at.nodes();
    if searches.len() > SEARCHES_MAX {
        let message =
            say!("there are {} search domains: at most {} are allowed", searches.len(), SEARCHES_MAX);
        cx.invalid(at, message);
    }
    let bytes = searches.iter().map(|node| node.as_str().map_or(0, str::len) + 1).sum::<usize>();
    if bytes > SEARCH_BYTES_MAX + 1 {
        cx.invalid(at, say!("the search domains are longer than {} bytes together", SEARCH_BYTES_MAX));
    }
    for item in at.items() {
        let Seen::Known(text) = item.str_ptr() else { continue };
        if text != "." {
            let name = text.strip_suffix('.').unwrap_or(text);
            text_follows(cx, item, name, names::dns_subdomain_with_underscore);
        }
    }
}

/// Checks the hostname that takes the place of all others. `validatePodHostName`.
fn hostname_override<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let at = spec.field("hostnameOverride");
    let Seen::Known(name) = at.str_ptr() else { return };
    for other in ["setHostnameAsFQDN", "hostNetwork"] {
        if spec.flag(other) == Seen::Known(true) {
            cx.forbidden(at, say!("`hostnameOverride` may not be set where {} is true", field(other)));
        }
    }
    let long = name.len() > HOSTNAME_MAX;
    if long {
        cx.too_long(at, say!("{} is longer than {} bytes", value(name), HOSTNAME_MAX));
    }
    if let Err(reason) = names::dns_subdomain(name.as_bytes()) {
        cx.invalid(at, crate::rules::common::broken(name, reason)).consequence_if(long);
    }
}

/// Checks the service account; `serviceAccount` is its old name, and the server speaks of the new one.
fn service_account<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let (new, old) = (spec.field("serviceAccountName"), spec.field("serviceAccount"));
    let at = match new.str() {
        Seen::Absent => old,
        Seen::Known(_) => new,
        Seen::Unknown => return,
    };
    if let Seen::Known(name) = at.str() {
        text_follows(cx, new.at_place(at.place()), name, names::dns_subdomain);
    }
}
