//! The ports of the nodes that a Service gets. `initNodePorts` and `allocHealthCheckNodePort`.

use super::Service;
use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::say;
use crate::view::Seen;

/// The ports of nodes that an API server gives, unless it was started with others.
const RANGE: std::ops::RangeInclusive<i64> = 30_000..=32_767;

/// The port of the nodes that a port of a Service has in the end.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum NodePort {
    /// It has none.
    None,
    /// It is not known which.
    Unknown,
    /// The one that is written, there or at another port of the same number.
    Written(i64),
    /// A free one, which those of the same number share.
    Free(i64),
}

/// Allocates the ports in the order of the Service; each at its index.
pub(super) fn allocate<L: Copy>(cx: &mut Cx<L>, service: &Service<'_, '_, L>) -> Vec<NodePort> {
    let ports = service.spec.field("ports");
    let written = |port: At<'_, '_, L>| match port.int("nodePort").or(0) {
        None => NodePort::Unknown,
        Some(0) => NodePort::None,
        Some(number) => NodePort::Written(number),
    };
    let mut out: Vec<NodePort> = ports.items().map(written).collect();
    let allocates = match service.kind {
        Seen::Known("NodePort") => Some(true),
        Seen::Known("LoadBalancer") => service.spec.flag("allocateLoadBalancerNodePorts").or(true),
        _ => return out,
    };
    let numbers: Vec<Option<i64>> = ports.items().map(|port| port.int("port").or(0)).collect();
    // The port of the nodes for each port of the Service, and those that are taken, with their places.
    let mut given: Vec<(i64, NodePort)> = Vec::new();
    let mut taken: Vec<(i64, L)> = Vec::new();
    for (index, port) in ports.items().enumerate() {
        let (Some(own), Some(Some(number))) = (out.get(index).copied(), numbers.get(index)) else { continue };
        if own == NodePort::Unknown || (own == NodePort::None && allocates != Some(true)) {
            continue;
        }
        let asked = match given.iter().find(|(other, _)| other == number) {
            Some((_, given)) if own == NodePort::None || own == *given => {
                set(&mut out, index, *given);
                continue;
            }
            Some(_) => own,
            None => {
                // The first that says one says it for all of the same number.
                let said = out
                    .iter()
                    .zip(&numbers)
                    .find(|(port, other)| matches!(port, NodePort::Written(_)) && **other == Some(*number));
                let asked = said.map_or(NodePort::Free(*number), |(port, _)| *port);
                given.push((*number, asked));
                asked
            }
        };
        set(&mut out, index, asked);
        let NodePort::Written(asked) = asked else { continue };
        let at = port.field("nodePort");
        match taken.iter().find(|(other, _)| *other == asked) {
            Some((_, first)) => {
                let message = say!("`nodePort` {} is taken by another port of this Service", value(asked));
                cx.invalid(at, message)
                    .first(*first)
                    .help("leave `nodePort` out: the API server picks a free one");
                if cx.is_faithful() {
                    return out;
                }
            }
            None => taken.push((asked, at.place())),
        }
    }
    health_check(cx, service, &taken);
    out
}

fn set(ports: &mut [NodePort], index: usize, port: NodePort) {
    if let Some(slot) = ports.get_mut(index) {
        *slot = port;
    }
}

fn health_check<L: Copy>(cx: &mut Cx<L>, service: &Service<'_, '_, L>, taken: &[(i64, L)]) {
    let at = service.spec.field("healthCheckNodePort");
    if service.has_health_check() == Some(true)
        && let Seen::Known(number) = at.number()
        && let Some((_, first)) = taken.iter().find(|(other, _)| *other == number)
    {
        let message =
            say!("`healthCheckNodePort` {} is taken by a `nodePort` of this Service", value(number));
        cx.invalid(at, message).first(*first);
    }
}

/// Says of a port of the nodes that it is outside of the usual range: a dry run does not look at that.
pub(super) fn advise<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if let Seen::Known(number) = at.number()
        && number != 0
        && !RANGE.contains(&number)
    {
        let message = say!(
            "{} is outside of the usual range of node ports, {} to {}: most clusters refuse it",
            value(number),
            *RANGE.start(),
            *RANGE.end()
        );
        cx.advice(at, message);
    }
}
