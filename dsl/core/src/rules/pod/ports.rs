//! The ports of containers. `validateContainerPorts`.
//!
//! <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports>

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::names;
use crate::node::Node;
use crate::path::Path;
use crate::rules::pod::Pod;
use crate::rules::pod::container;
use crate::rules::words::{follows, missing, one_of, shown};
use crate::view::{Items, Seen};

/// The numbers that a port can have.
pub(crate) const NUMBERS: std::ops::RangeInclusive<i64> = 1..=65535;

/// Refuses a number that no port has.
pub(crate) fn number<L: Copy>(found: &mut Findings<L>, path: &Path<'_>, at: L, number: i64) {
    if !NUMBERS.contains(&number) {
        found.invalid(path, at, format!("`{number}` is no port: it must be between 1 and 65535"));
    }
}

/// Applies the rules of one container's ports; `path` is that of the list.
pub(crate) fn ports<L: Copy>(found: &mut Findings<L>, container: &Node<L>, path: &Path<'_>) {
    let mut taken: BTreeMap<&str, L> = BTreeMap::new();
    for (index, port) in container.items("ports").nodes.iter().enumerate() {
        let path = path.index(index);
        if let Seen::Known(name) = port.text("name") {
            let at = port.place("name");
            follows(found, &path.field("name"), at, name, names::port_name);
            match taken.get(name) {
                Some(first) if names::port_name(name.as_bytes()).is_ok() => {
                    let message = format!("two ports of this container are called {}", shown(name));
                    found.duplicate(&path.field("name"), at, message).first(*first);
                }
                _ => {
                    taken.insert(name, at);
                }
            }
        }
        match port.int("containerPort").or(0) {
            Some(0) => {
                let zero = port.see("containerPort").is_known();
                if zero {
                    let message = "`0` is no port: it must be between 1 and 65535";
                    found.required(&path.field("containerPort"), port.place("containerPort"), message);
                } else {
                    missing(found, port, &path, "containerPort", "a port");
                }
            }
            Some(value) => number(found, &path.field("containerPort"), port.place("containerPort"), value),
            None => {}
        }
        if let Seen::Known(value) = port.int("hostPort")
            && value != 0
        {
            number(found, &path.field("hostPort"), port.place("hostPort"), value);
        }
        if let Seen::Known(protocol) = port.text("protocol") {
            let at = port.place("protocol");
            one_of(found, &path.field("protocol"), at, "protocol", protocol, &["SCTP", "TCP", "UDP"]);
        }
    }
}

/// A port of the host, with what an API server fills in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct HostPort<'a> {
    port: i64,
    protocol: &'a str,
    ip: &'a str,
}

/// The port of the host; in the network of the host it is by default that of the container.
fn host_port<'a, L>(pod: &Pod<'_, L>, port: &'a Node<L>) -> Option<HostPort<'a>> {
    let mut number = port.int("hostPort").or(0)?;
    if number == 0 && pod.spec.flag("hostNetwork").or(false)? {
        number = port.int("containerPort").or(0)?;
    }
    Some(HostPort {
        port: number,
        protocol: port.text("protocol").or("TCP")?,
        ip: port.text("hostIP").or("")?,
    })
}

/// Refuses a port of the host that two containers ask for. `checkHostPortConflicts`.
pub(crate) fn unique_host_ports<L: Copy>(
    found: &mut Findings<L>,
    pod: &Pod<'_, L>,
    containers: Items<'_, L>,
    path: &Path<'_>,
) {
    let mut taken: BTreeMap<HostPort<'_>, L> = BTreeMap::new();
    for (index, container) in containers.nodes.iter().enumerate() {
        let path = path.index(index);
        let path = path.field("ports");
        for (index, node) in container.items("ports").nodes.iter().enumerate() {
            let Some(port) = host_port(pod, node).filter(|port| port.port != 0) else { continue };
            let at = match node.int("hostPort") {
                Seen::Known(number) if number != 0 => node.place("hostPort"),
                _ => node.place("containerPort"),
            };
            match taken.get(&port) {
                Some(first) => {
                    let message = format!("port `{}` of the host is taken twice", port.port);
                    found.duplicate(&path.index(index).field("hostPort"), at, message).first(*first);
                }
                None => {
                    taken.insert(port, at);
                }
            }
        }
    }
}

/// In the network of the host, a port cannot have another number there. `validatePodHostNetworkDeps`.
pub(crate) fn host_network<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    if pod.spec.flag("hostNetwork") != Seen::Known(true) {
        return;
    }
    let path = path.field("containers");
    for (index, container) in pod.spec.items("containers").nodes.iter().enumerate() {
        let path = path.index(index);
        let path = path.field("ports");
        for (index, port) in container.items("ports").nodes.iter().enumerate() {
            let Seen::Known(host) = port.int("hostPort") else { continue };
            let Some(own) = port.int("containerPort").or(0) else { continue };
            if host == 0 || host == own {
                continue;
            }
            // What is no number of a port was refused already.
            let numbers = NUMBERS.contains(&host) && NUMBERS.contains(&own);
            if !numbers && !found.cascades() {
                continue;
            }
            let message = format!("`hostPort` {host} must be `containerPort` {own}: `hostNetwork` is true");
            let added = found.invalid(&path.index(index).field("hostPort"), port.place("hostPort"), message);
            added.help("leave `hostPort` out: the pod uses the ports of the host as they are");
        }
    }
}

/// What an API server warns of: ports that stand twice, names that do, and a `hostIP` that does nothing.
pub(crate) fn warnings<L: Copy>(found: &mut Findings<L>, pod: &Pod<'_, L>, path: &Path<'_>) {
    let mut seen: Vec<(i64, HostPort<'_>, L)> = Vec::new();
    let mut names: BTreeMap<&str, (usize, L)> = BTreeMap::new();
    let mut number = 0;
    container::visit(pod.spec, path, |container, path, _| {
        number += 1;
        let path = path.field("ports");
        for (index, node) in container.items("ports").nodes.iter().enumerate() {
            let (Some(own), Some(port)) = (node.int("containerPort").or(0), host_port(pod, node)) else {
                continue;
            };
            let path = path.index(index);
            let before = found.len();
            if !port.ip.is_empty() && port.port == 0 {
                found.warning(&path, node.place("hostIP"), "`hostIP` does nothing without `hostPort`");
            }
            for (number, other, first) in &seen {
                if (*number, other.protocol) != (own, port.protocol) {
                    continue;
                }
                let message = if (port.ip, port.port) == (other.ip, other.port) {
                    format!("port `{own}` stands twice in this pod")
                } else if port.port == 0 || other.port == 0 {
                    format!("port `{own}` stands twice in this pod, once with `hostPort`")
                } else if port.port == other.port && (port.ip.is_empty() != other.ip.is_empty()) {
                    format!(
                        "port `{own}` stands twice in this pod, once with `hostIP`: it is not clear which is meant"
                    )
                } else {
                    continue;
                };
                found.warning(&path, node.at, message).first(*first);
            }
            seen.push((own, port, node.at));
            let Seen::Known(name) = node.text("name") else { continue };
            let at = node.place("name");
            let (owner, first) = *names.entry(name).or_insert((number, at));
            // Two of one container were refused; of one that stands twice as it is, that was said.
            if owner != number && (found.len() == before || found.cascades()) {
                let message =
                    format!("two containers have a port {}: by that name, the first is found", shown(name));
                found.warning(&path, at, message).first(first);
            }
        }
    });
}
