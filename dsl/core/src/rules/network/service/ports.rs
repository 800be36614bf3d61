//! The ports of a Service. `validateServicePort`.

use std::collections::BTreeMap;

use super::Service;
use super::node_ports::{self, NodePort};
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::{enum_value, text_follows};
use crate::rules::network::port;
use crate::say;
use crate::view::Seen;

/// Checks each port on its own, and that names are unique.
pub(super) fn ports<L: Copy>(cx: &mut Cx<L>, service: &Service<'_, '_, L>) {
    let ports = service.spec.field("ports");
    let mut taken: BTreeMap<&str, L> = BTreeMap::new();
    for item in ports.items() {
        let name = item.field("name");
        match name.str() {
            Seen::Absent if ports.nodes().len() > 1 => {
                cx.required(name, "a port needs `name` where there are several");
            }
            Seen::Known(text) => {
                text_follows(cx, name, text, names::dns_label);
                match taken.get(text) {
                    Some(first) => {
                        cx.duplicate(name, say!("two ports of this Service are called {}", value(text)))
                            .first(*first);
                    }
                    None => {
                        taken.insert(text, name.place());
                    }
                }
            }
            _ => {}
        }
        let (own, target) = (item.field("port"), item.field("targetPort"));
        match own.number() {
            Seen::Known(int) => port::number(cx, own, int),
            Seen::Absent => {
                cx.invalid(own, "a port of a Service needs `port`");
            }
            Seen::Unknown => {}
        }
        enum_value(cx, item.field("protocol"));
        match (target.number(), target.str_ptr()) {
            // It is that of the Service by default.
            (Seen::Known(0) | Seen::Absent, _) | (_, Seen::Known("")) => {
                if let Some(int) = own.number().or(0)
                    && !port::is_number(int)
                {
                    cx.invalid(target, say!("`targetPort` is `port` by default, {}", value(int)))
                        .consequence();
                }
            }
            _ => port::number_or_name(cx, target),
        }
        let protocol = item.field("appProtocol");
        if let Seen::Known(text) = protocol.str_ptr() {
            text_follows(cx, protocol, text, names::qualified_name);
        }
    }
}

/// Checks what may stand once in all ports, and the ports of the nodes.
pub(super) fn unique<L: Copy>(cx: &mut Cx<L>, service: &Service<'_, '_, L>, node_ports: &[NodePort]) {
    let ports = service.spec.field("ports");
    let internal = service.is("ClusterIP");
    let mut taken_nodes: Vec<(&str, NodePort, L)> = Vec::new();
    let mut taken: Vec<(&str, i64, L)> = Vec::new();
    for (port, given) in ports.items().zip(node_ports) {
        let at = port.field("nodePort");
        if internal && at.number().or(0).is_some_and(|number| number != 0) {
            cx.forbidden(at.at_key(), "a Service of type `ClusterIP` has no `nodePort`")
                .help("leave it out, or write `type: NodePort`");
        } else {
            node_ports::advise(cx, at);
        }
        let Some(protocol) = port.text("protocol").or("TCP") else { continue };
        if let NodePort::Written(_) | NodePort::Free(_) = given {
            match taken_nodes.iter().find(|(other, number, _)| (*other, *number) == (protocol, *given)) {
                Some((.., first)) => {
                    // What is not written follows from two ports of the same number.
                    let said = internal || at.number().or(0).is_none_or(|number| number == 0);
                    cx.duplicate(at, "two ports of this Service have the same `nodePort`")
                        .first(*first)
                        .consequence_if(said);
                }
                None => taken_nodes.push((protocol, *given, at.place())),
            }
        }
        let Some(number) = port.int("port").or(0) else { continue };
        match taken.iter().find(|(other, own, _)| (*other, *own) == (protocol, number)) {
            Some((.., first)) => {
                let message =
                    say!("port {} of {} appears twice in this Service", value(number), value(protocol));
                cx.duplicate(port, message).first(*first);
            }
            None => taken.push((protocol, number, port.place())),
        }
    }
}
