//! The ports that an object has, by name and number.

use kubewright_core::schema::generated;

use crate::ast::{Body, ListItem, Literal, Member, Value};

/// The fields on the way from an object to the ports of its pods, or to its own.
const WAY: &[&str] = &["spec", "template", "jobTemplate", "containers", "initContainers", "ports"];

/// A port: its name, empty where it has none, its number, 0 where it is not known, and its protocol, empty where that is not.
pub(super) type Port<'b> = (&'b str, i32, &'b str);

/// The ports of an object; nothing where it may have others.
pub(super) fn ports(body: &Body) -> Option<Vec<Port<'_>>> {
    let mut found = Vec::new();
    items(&body.members, &mut found).then_some(found)
}

/// Whether all ports of the items are known.
fn items<'b>(items: &'b [Member], found: &mut Vec<Port<'b>>) -> bool {
    items.iter().all(|item| match item {
        Member::Field { field, value, .. } | Member::Element { field, value, .. }
            if WAY.contains(&field.json) =>
        {
            self::value(value, field.json == "initContainers", found)
        }
        Member::Extend { field, .. } | Member::Splice { field: Some((field, _)), .. } => {
            !WAY.contains(&field.json)
        }
        Member::Flow(flow) => {
            // Whether it comes is not known, but a port that it has is one.
            flow.branches().all(|branch| self::items(&branch.items, found))
        }
        Member::Field { .. } | Member::Element { .. } | Member::Present { .. } | Member::Statement(_) => true,
        Member::Splice { field: None, .. }
        | Member::Base { .. }
        | Member::Apply { .. }
        | Member::Partial { .. } => false,
    })
}

fn value<'b>(value: &'b Value, init: bool, found: &mut Vec<Port<'b>>) -> bool {
    match value {
        Value::Object(body) if init && !may_be_sidecar(body) => true,
        Value::Object(body) => match port(body) {
            Some(port) => port.is_some_and(|port| {
                found.push(port);
                true
            }),
            None => items(&body.members, found),
        },
        Value::List { items, .. } => items.iter().all(|item| match item {
            ListItem::Value(value) => self::value(value, init, found),
            ListItem::Splice(_) | ListItem::Flow(_) => false,
        }),
        _ => false,
    }
}

/// Whether an init container may run beside the others: only then it has ports that something connects to.
fn may_be_sidecar(body: &Body) -> bool {
    body.members.iter().any(|item| match item {
        Member::Field { field, value, .. } if field.json == "restartPolicy" => {
            !matches!(value, Value::Literal { literal: Literal::Text(text), .. } if text != "Always")
        }
        Member::Flow(_)
        | Member::Splice { field: None, .. }
        | Member::Base { .. }
        | Member::Apply { .. }
        | Member::Partial { .. } => true,
        _ => false,
    })
}

/// The port that an object is, where it is one; nothing inside where its name is not known.
fn port(body: &Body) -> Option<Option<Port<'_>>> {
    let number = match body.ty {
        ty if std::ptr::eq(ty, &generated::SERVICE_PORT) => "port",
        ty if std::ptr::eq(ty, &generated::CONTAINER_PORT) => "containerPort",
        _ => return None,
    };
    let mut found = ("", 0, "TCP");
    for item in &body.members {
        match item {
            Member::Field { field, value: Value::Literal { literal: Literal::Text(text), .. }, .. }
                if field.json == "name" =>
            {
                found.0 = text;
            }
            Member::Field { field, .. } if field.json == "name" => return Some(None),
            Member::Field { field, value, .. } if field.json == number => {
                if let Value::Literal { literal: Literal::Int(number, _), .. } = value {
                    found.1 = i32::try_from(*number).unwrap_or(0);
                }
            }
            Member::Field { field, value, .. } if field.json == "protocol" => {
                found.2 = match value {
                    Value::Literal { literal: Literal::Text(text), .. } => text,
                    _ => "",
                };
            }
            Member::Field { .. } => {}
            _ => return Some(None),
        }
    }
    Some(Some(found))
}
