//! The ports of containers. `validateContainerPorts`.
//!
//! <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports>

use std::collections::BTreeMap;

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::node::Node;
use crate::rules::common::{enum_value, missing, text_follows};
use crate::rules::pod::Pod;
use crate::rules::pod::container;
use crate::say;
use crate::view::Seen;

/// The numbers that a port can have.
pub(crate) const NUMBERS: std::ops::RangeInclusive<i64> = 1..=65535;

/// Refuses a number that no port has.
pub(crate) fn number<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, number: i64) {
    if !NUMBERS.contains(&number) {
        cx.invalid(at, not_a_port(number));
    }
}

fn not_a_port(number: i64) -> crate::Message {
    say!("{} is not a valid port: it must be between 1 and 65535", value(number))
}

/// Applies the rules to the ports of a container.
pub(crate) fn ports<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let mut taken: BTreeMap<&str, L> = BTreeMap::new();
    for port in at.items() {
        let name = port.field("name");
        if let Seen::Known(text) = name.str() {
            text_follows(cx, name, text, names::port_name);
            match taken.get(text) {
                Some(first) if names::port_name(text.as_bytes()).is_ok() => {
                    cx.duplicate(name, say!("two ports of this container are called {}", value(text)))
                        .first(*first);
                }
                _ => {
                    taken.insert(text, name.place());
                }
            }
        }
        let own = port.field("containerPort");
        match own.number().or(0) {
            Some(0) if own.is_known() => {
                cx.required(own, not_a_port(0));
            }
            Some(0) => missing(cx, own, "a port"),
            Some(text) => number(cx, own, text),
            None => {}
        }
        let host = port.field("hostPort");
        if let Seen::Known(text) = host.number()
            && text != 0
        {
            number(cx, host, text);
        }
        enum_value(cx, port.field("protocol"));
    }
}

/// A port of the host, with what an API server fills in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct HostPort<'a> {
    port: i64,
    protocol: &'a str,
    ip: &'a str,
}

/// The port of the host; of a pod in the network of the host it is by default that of the container.
fn host_port<'a, L: Copy>(pod: &Pod<'_, L>, port: At<'a, '_, L>) -> Option<HostPort<'a>> {
    let mut number = port.int("hostPort").or(0)?;
    if number == 0 && !pod.is_template() && pod.at.flag("hostNetwork").or(false)? {
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
    cx: &mut Cx<L>,
    pod: &Pod<'_, L>,
    list: At<'_, '_, L>,
    containers: &[Node<L>],
) {
    let mut taken: BTreeMap<HostPort<'_>, L> = BTreeMap::new();
    for (index, container) in containers.iter().enumerate() {
        let container = list.as_index(index, container);
        for node in container.field("ports").items() {
            let Some(port) = host_port(pod, node).filter(|port| port.port != 0) else { continue };
            let own = node.field("hostPort");
            let place = match own.number() {
                Seen::Known(number) if number != 0 => own.place(),
                _ => node.field("containerPort").place(),
            };
            match taken.get(&port) {
                Some(first) => {
                    let message = say!("port {} of the host is taken twice", value(port.port));
                    cx.duplicate(own.at_place(place), message).first(*first);
                }
                None => {
                    taken.insert(port, place);
                }
            }
        }
    }
}

/// In the network of the host, a port cannot have another number there. `validatePodHostNetworkDeps`.
pub(crate) fn host_network<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    if pod.at.flag("hostNetwork") != Seen::Known(true) {
        return;
    }
    for container in pod.at.field("containers").items() {
        for port in container.field("ports").items() {
            let at = port.field("hostPort");
            let Seen::Known(host) = at.number() else { continue };
            let Some(own) = port.int("containerPort").or(0) else { continue };
            if host == 0 || host == own {
                continue;
            }
            // What is not the number of a port was refused already.
            let numbers = NUMBERS.contains(&host) && NUMBERS.contains(&own);
            let message = say!(
                "`hostPort` {} must be `containerPort` {}: `hostNetwork` is true",
                value(host),
                value(own)
            );
            cx.invalid(at, message)
                .help("leave `hostPort` out: the pod uses the ports of the host as they are")
                .consequence_if(!numbers);
        }
    }
}

/// What an API server warns of: ports that appear twice, names that do, and a `hostIP` that does nothing.
pub(crate) fn warnings<L: Copy>(cx: &mut Cx<L>, pod: &Pod<'_, L>) {
    let mut seen: Vec<(i64, HostPort<'_>, L)> = Vec::new();
    let mut names: BTreeMap<&str, (usize, L)> = BTreeMap::new();
    let mut count = 0;
    container::visit(pod, |container, _| {
        count += 1;
        for node in container.field("ports").items() {
            let (Some(own), Some(port)) = (node.int("containerPort").or(0), host_port(pod, node)) else {
                continue;
            };
            let before = cx.len();
            if !port.ip.is_empty() && port.port == 0 {
                let place = node.field("hostIP").place();
                let here = node.at_place(place);
                // A warning with a control character in it never leaves the server.
                match port.ip.contains(char::is_control) {
                    true => cx.advice(here, "`hostIP` does nothing without `hostPort`"),
                    false => cx.warning(here, "`hostIP` does nothing without `hostPort`"),
                };
            }
            for (number, other, first) in &seen {
                if (*number, other.protocol) == (own, port.protocol)
                    && let Some(message) = overlap(own, port, *other)
                {
                    cx.warning(node, message).first(*first);
                }
            }
            seen.push((own, port, node.place()));
            let name = node.field("name");
            let Seen::Known(text) = name.str() else { continue };
            let known = names.contains_key(text);
            let (owner, first) = *names.entry(text).or_insert((count, name.place()));
            let of_one = owner == count;
            // Two of one container were refused, but in a template that the server does not judge.
            if known && !(of_one && cx.found.has_errors()) {
                let message = match of_one {
                    true => say!("two ports are called {}: by that name, the first is found", value(text)),
                    false => {
                        say!("two containers have a port {}: by that name, the first is found", value(text))
                    }
                };
                // Of one that appears twice as it is, that was said.
                let said = cx.len() > before;
                cx.warning(node.at_place(name.place()), message).first(first).consequence_if(said);
            }
        }
    });
}

/// What is odd about two ports of one number.
fn overlap(own: i64, port: HostPort<'_>, other: HostPort<'_>) -> Option<crate::Message> {
    Some(if (port.ip, port.port) == (other.ip, other.port) {
        say!("port {} appears twice in this pod", value(own))
    } else if port.port == 0 || other.port == 0 {
        say!("port {} appears twice in this pod, once with `hostPort`", value(own))
    } else if port.port == other.port && (port.ip.is_empty() != other.ip.is_empty()) {
        say!("port {} appears twice in this pod, once with `hostIP`: it is ambiguous", value(own))
    } else {
        return None;
    })
}
