//! What an object takes of a constant that it names: keys and ports, which stand beside the name.

use kubewright_core::link::{Part, Reference, Selects, Target, of_field, selects};
use kubewright_core::schema::{Field, Type, generated};
use proc_macro2::TokenStream;

use crate::ast::{Body, ListItem, Literal, Member, Value};
use crate::parse::names_an_item;
use crate::place::Place;

/// A part of a constant's object that must be there, and where it is asked for.
pub(super) enum Taken<'b> {
    /// A key of an object of that kind.
    Key(&'static str, &'b str, Place),
    /// A port of its pods, by name and protocol.
    PodPort(&'b str, &'b str, Place),
    /// A port of a Service, by name.
    ServicePort(&'b str, Place),
    /// A port of a Service, by number.
    ServicePortNumber(i32, Place),
    /// The certificate of a Secret.
    Certificate(Place),
    /// The credentials of a registry of a Secret.
    Registry(Place),
}

/// What is taken of the constants that a field names, by what stands beside it.
pub(super) fn of<'b>(
    body: &'b Body,
    beside: &'b [Member],
    owner: &'static Type,
    field: &'static Field,
    value: &'b Value,
) -> Vec<(&'b TokenStream, Taken<'b>)> {
    if let Value::List { items, .. } = value {
        let secrets =
            items.iter().filter(|_| field.json == "imagePullSecrets").filter_map(|item| match item {
                ListItem::Value(value) => constant(value),
                ListItem::Splice(_) | ListItem::Flow(_) => None,
            });
        return secrets.map(|(item, at)| (item, Taken::Registry(at))).collect();
    }
    let Some((item, at)) = constant(value) else { return Vec::new() };
    let mut found = Vec::new();
    if selects(owner, field.json) == Some(Selects::Pods) {
        pod_ports(body, beside, owner, &mut found);
    } else if std::ptr::eq(owner, &generated::INGRESS_TLS) {
        found.push(Taken::Certificate(at));
    } else if let Some(reference) = of_field(owner, field.json)
        && let Target::Kind(kind) = reference.target
        && !is_optional(body, beside, &reference)
    {
        parts(body, beside, &reference, kind.kind().kind, &mut found);
    }
    found.into_iter().map(|taken| (item, taken)).collect()
}

/// The path of a constant, where a value is one.
fn constant(value: &Value) -> Option<(&TokenStream, Place)> {
    let Value::Opaque { expr, place } = value else { return None };
    syn::parse2::<syn::ExprPath>(expr.clone())
        .is_ok_and(|path| names_an_item(&path))
        .then_some((expr, *place))
}

/// Whether the pod may do without what it refers to: then a key that is not there is left out.
fn is_optional(body: &Body, items: &[Member], reference: &Reference) -> bool {
    items.iter().any(|item| match item {
        Member::Field { route, field, value, .. } if std::ptr::eq(body.owner(route), reference.owner) => {
            let no = matches!(value, Value::Literal { literal: Literal::Bool(false), .. });
            field.json == "optional" && !no
        }
        Member::Flow(flow) => flow.branches().any(|branch| is_optional(body, &branch.items, reference)),
        _ => false,
    })
}

/// The keys and ports that a reference takes, where they are known.
fn parts<'b>(
    body: &'b Body,
    items: &'b [Member],
    reference: &Reference,
    kind: &'static str,
    found: &mut Vec<Taken<'b>>,
) {
    let part = reference.part();
    for item in items {
        match item {
            Member::Flow(flow) => {
                flow.branches().for_each(|branch| parts(body, &branch.items, reference, kind, found));
            }
            Member::Field { route, field, value, .. } | Member::Element { route, field, value, .. }
                if std::ptr::eq(body.owner(route), reference.owner) =>
            {
                match part {
                    Part::Key if field.json == "key" => {
                        found.extend(text(value).map(|(key, at)| Taken::Key(kind, key, at)));
                    }
                    Part::Items if field.json == "items" => objects(value, &mut |item| {
                        found.extend(text_of(item, "key").map(|(key, at)| Taken::Key(kind, key, at)));
                    }),
                    Part::Port if field.json == "port" => objects(value, &mut |port| {
                        found.extend(text_of(port, "name").map(|(name, at)| Taken::ServicePort(name, at)));
                        found.extend(field_of(port, "number").and_then(number));
                    }),
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

/// The ports of the pods that a selector selects, where they are known: of a Service its targets, of a policy what it lets in.
fn pod_ports<'b>(body: &'b Body, items: &'b [Member], owner: &'static Type, found: &mut Vec<Taken<'b>>) {
    for item in items {
        let (Member::Field { route, field, value, .. } | Member::Element { route, field, value, .. }) = item
        else {
            continue;
        };
        if !std::ptr::eq(body.owner(route), owner) {
            continue;
        }
        match field.json {
            "ports" => objects(value, &mut |port| {
                found.extend(pod_port(port, "targetPort"));
            }),
            "ingress" => objects(value, &mut |rule| {
                for ports in rule.members.iter().filter_map(|item| match item {
                    Member::Field { field, value, .. } | Member::Element { field, value, .. } => {
                        (field.json == "ports").then_some(value)
                    }
                    _ => None,
                }) {
                    objects(ports, &mut |port| {
                        found.extend(pod_port(port, "port"));
                    });
                }
            }),
            _ => {}
        }
    }
}

/// The port of pods that a field names.
fn pod_port<'b>(port: &'b Body, json: &str) -> Option<Taken<'b>> {
    let (name, at) = text_of(port, json)?;
    let protocol = match field_of(port, "protocol") {
        None => "TCP",
        Some(value) => text(value).map_or("", |(text, _)| text),
    };
    Some(Taken::PodPort(name, protocol, at))
}

/// Visits an object, or those of a list.
fn objects<'b>(value: &'b Value, visit: &mut dyn FnMut(&'b Body)) {
    match value {
        Value::Object(body) => visit(body),
        Value::List { items, .. } => {
            for item in items {
                match item {
                    ListItem::Value(Value::Object(body)) => visit(body),
                    ListItem::Flow(flow) => {
                        let values = flow.branches().flat_map(|branch| &branch.items);
                        values.for_each(|item| {
                            if let ListItem::Value(Value::Object(body)) = item {
                                visit(body);
                            }
                        });
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

fn field_of<'b>(body: &'b Body, json: &str) -> Option<&'b Value> {
    body.members.iter().find_map(|item| match item {
        Member::Field { field, value, .. } if field.json == json => Some(value),
        _ => None,
    })
}

fn text_of<'b>(body: &'b Body, json: &str) -> Option<(&'b str, Place)> {
    field_of(body, json).and_then(text)
}

fn text(value: &Value) -> Option<(&str, Place)> {
    match value {
        Value::Literal { literal: Literal::Text(text), place } => Some((text, *place)),
        _ => None,
    }
}

fn number(value: &Value) -> Option<Taken<'_>> {
    match value {
        Value::Literal { literal: Literal::Int(number, _), place } => {
            Some(Taken::ServicePortNumber(i32::try_from(*number).ok()?, *place))
        }
        _ => None,
    }
}
