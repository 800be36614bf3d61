//! A pod's names and its network: DNS, host aliases, hostname and subdomain, image pull secrets.

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::rules::pod::Pod;
use crate::rules::words::{field_follows, follows, in_range, missing, one_of, shown};
use crate::view::Seen;

mod ip;
#[cfg(test)]
mod tests;

/// The values of `dnsPolicy`.
const DNS_POLICIES: [&str; 4] = ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"];
/// The most name servers, search domains, and bytes of search domains with spaces between them.
const NAME_SERVERS_MAX: usize = 3;
const SEARCHES_MAX: usize = 32;
const SEARCH_BYTES_MAX: usize = 2048;
/// The most bytes of `hostnameOverride`.
const HOSTNAME_MAX: usize = 64;

/// Applies the rules; `path` is that of the spec.
pub(crate) fn network<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    let spec = pod.spec;
    if let Seen::Known(policy) = spec.text("dnsPolicy") {
        one_of(found, &path.field("dnsPolicy"), spec.place("dnsPolicy"), "dnsPolicy", policy, &DNS_POLICIES);
    }
    dns_config(found, spec, path);
    hostname_override(found, spec, path);
    service_account(found, spec, path);
    in_range(found, spec, path, "activeDeadlineSeconds", 1..=i64::from(i32::MAX));
    field_follows(found, spec, path, "hostname", names::dns_label);
    field_follows(found, spec, path, "subdomain", names::dns_label);
    let path = path.field("hostAliases");
    for (index, alias) in spec.items("hostAliases").nodes.iter().enumerate() {
        let path = path.index(index);
        match alias.text("ip") {
            Seen::Absent => {
                found.invalid(&path.field("ip"), alias.place("ip"), "a host alias needs `ip`");
            }
            Seen::Known(text) => ip::check(found, &path.field("ip"), alias.place("ip"), text),
            Seen::Unknown => {}
        }
        let path = path.field("hostnames");
        for (index, node) in alias.items("hostnames").nodes.iter().enumerate() {
            if let Seen::Known(name) = node.seen_str() {
                follows(found, &path.index(index), node.at, name, names::dns_subdomain);
            }
        }
    }
}

/// What an API server warns of; `path` is that of the spec.
pub(crate) fn warnings<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    let spec = pod.spec;
    repeated(found, spec, path, "hostAliases", "ip");
    repeated(found, spec, path, "imagePullSecrets", "name");
    let secrets = path.field("imagePullSecrets");
    for (index, secret) in spec.items("imagePullSecrets").nodes.iter().enumerate() {
        if secret.text("name").is_absent() {
            let message = "an image pull secret without a name";
            found.warning(&secrets.index(index).field("name"), secret.place("name"), message);
        }
    }
    if let Seen::Known(seconds) = spec.int("terminationGracePeriodSeconds")
        && seconds < 0
    {
        let at = spec.place("terminationGracePeriodSeconds");
        let message = format!("`{seconds}` is negative: the API server takes it as 1");
        found.warning(&path.field("terminationGracePeriodSeconds"), at, message);
    }
    if let Seen::Known(config) = spec.see("dnsConfig") {
        let path = path.field("dnsConfig");
        let path = path.field("nameservers");
        for (index, node) in config.items("nameservers").nodes.iter().enumerate() {
            if let Seen::Known(text) = node.seen_str() {
                ip::warn(found, &path.index(index), node.at, text);
            }
        }
    }
    let aliases = path.field("hostAliases");
    for (index, alias) in spec.items("hostAliases").nodes.iter().enumerate() {
        if let Seen::Known(text) = alias.text("ip") {
            ip::warn(found, &aliases.index(index).field("ip"), alias.place("ip"), text);
        }
    }
}

/// Warns of a text that stands twice in a list.
fn repeated<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>, list: &str, key: &str) {
    let items = spec.items(list);
    if items.nodes.len() < 2 {
        return;
    }
    let path = path.field(list);
    let mut taken = BTreeMap::new();
    for (index, node) in items.nodes.iter().enumerate() {
        let Some(text) = node.text(key).or("") else { continue };
        let at = node.place(key);
        match taken.get(text) {
            Some(first) => {
                let message = format!("`{key}` {} stands twice in `{list}`", shown(text));
                found.warning(&path.index(index).field(key), at, message).first(*first);
            }
            None => {
                taken.insert(text, at);
            }
        }
    }
}

/// Checks the configuration of DNS. `validatePodDNSConfig`.
fn dns_config<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    let alone = spec.text("dnsPolicy") == Seen::Known("None");
    let config = match spec.see("dnsConfig") {
        Seen::Known(config) => config,
        Seen::Absent => {
            if alone {
                let message = "`dnsPolicy: None` needs a `dnsConfig` with `nameservers`";
                found.required(&path.field("dnsConfig"), spec.place("dnsPolicy"), message);
            }
            return;
        }
        Seen::Unknown => return,
    };
    let path = path.field("dnsConfig");
    let servers = config.items("nameservers");
    let searches = config.items("searches");
    if alone && servers.none() {
        missing(found, config, &path, "nameservers", "a `dnsConfig` with `dnsPolicy: None`");
        return;
    }
    let path_here = path.field("nameservers");
    if servers.nodes.len() > NAME_SERVERS_MAX {
        let message = format!("there are {} name servers: no more than 3 may be", servers.nodes.len());
        found.invalid(&path_here, config.place("nameservers"), message);
    }
    for (index, node) in servers.nodes.iter().enumerate() {
        if let Seen::Known(text) = node.seen_str() {
            ip::check(found, &path_here.index(index), node.at, text);
        }
    }
    dns_searches(found, config.place("searches"), searches.nodes, &path.field("searches"));
    let path = path.field("options");
    for (index, option) in config.items("options").nodes.iter().enumerate() {
        if option.text("name").is_absent() {
            found.required(&path.index(index), option.place("name"), "a DNS option needs `name`");
        }
    }
}

fn dns_searches<L: Copy>(found: &mut Findings<L>, at: L, searches: &[Node<L>], path: &Path<'_>) {
    if searches.len() > SEARCHES_MAX {
        let message =
            format!("there are {} search domains: no more than {SEARCHES_MAX} may be", searches.len());
        found.invalid(path, at, message);
    }
    let bytes = searches.iter().map(|node| node.as_str().map_or(0, str::len) + 1).sum::<usize>();
    if bytes > SEARCH_BYTES_MAX + 1 {
        let message = format!("the search domains are longer than {SEARCH_BYTES_MAX} bytes together");
        found.invalid(path, at, message);
    }
    for (index, node) in searches.iter().enumerate() {
        let Seen::Known(text) = node.seen_str() else { continue };
        if text != "." {
            let name = text.strip_suffix('.').unwrap_or(text);
            follows(found, &path.index(index), node.at, name, names::dns_subdomain_with_underscore);
        }
    }
}

/// Checks the hostname that takes the place of all others. `validatePodHostName`.
fn hostname_override<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    let Seen::Known(name) = spec.text_ptr("hostnameOverride") else { return };
    let (path, at) = (path.field("hostnameOverride"), spec.place("hostnameOverride"));
    for other in ["setHostnameAsFQDN", "hostNetwork"] {
        if spec.flag(other) == Seen::Known(true) {
            found.forbidden(&path, at, format!("`hostnameOverride` may not be set where `{other}` is true"));
        }
    }
    if name.len() > HOSTNAME_MAX {
        found.too_long(&path, at, format!("{} is longer than {HOSTNAME_MAX} bytes", shown(name)));
    }
    if name.len() <= HOSTNAME_MAX || found.cascades() {
        follows(found, &path, at, name, names::dns_subdomain);
    }
}

/// Checks the service account; `serviceAccount` is its old name, and the server speaks of the new one.
fn service_account<L: Copy>(found: &mut Findings<L>, spec: &Node<L>, path: &Path<'_>) {
    let key = match spec.text("serviceAccountName") {
        Seen::Absent => "serviceAccount",
        Seen::Known(_) => "serviceAccountName",
        Seen::Unknown => return,
    };
    if let Seen::Known(name) = spec.text(key) {
        follows(found, &path.field("serviceAccountName"), spec.place(key), name, names::dns_subdomain);
    }
}
