//! The ports that an object has by name.

use kubewright_core::schema::generated;

use crate::ast::{Body, Item, ListItem, Literal, Value};

/// The fields on the way from an object to the ports of its pods, or to its own.
const WAY: &[&str] = &["spec", "template", "containers", "initContainers", "ports"];

/// The names of the ports of an object; nothing where it may have others.
pub(super) fn ports(body: &Body) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    items(body, &body.items, &mut names).then_some(names)
}

/// Whether all ports of the items are known.
fn items<'b>(body: &'b Body, items: &'b [Item], names: &mut Vec<&'b str>) -> bool {
    let is_port =
        [&generated::SERVICE_PORT, &generated::CONTAINER_PORT].iter().any(|ty| std::ptr::eq(*ty, body.ty));
    items.iter().all(|item| match item {
        Item::Field { field, value, .. } if is_port && field.json == "name" => match value {
            Value::Literal { literal: Literal::Text(text), .. } => {
                names.push(text);
                true
            }
            _ => false,
        },
        Item::Field { field, value, .. } if WAY.contains(&field.json) => self::value(value, names),
        Item::Element { field, value, .. } if WAY.contains(&field.json) => self::value(value, names),
        Item::Extend { field, .. } | Item::Splice { field: Some((field, _)), .. } => {
            !WAY.contains(&field.json)
        }
        Item::Flow(flow) => {
            // Whether it comes is not known, but a name that it has is one.
            flow.branches().all(|branch| self::items(body, &branch.items, names))
        }
        Item::Field { .. } | Item::Element { .. } | Item::Present { .. } | Item::Statement(_) => true,
        Item::Splice { field: None, .. } | Item::Apply { .. } | Item::Partial { .. } => false,
    })
}

fn value<'b>(value: &'b Value, names: &mut Vec<&'b str>) -> bool {
    match value {
        Value::Object(body) => items(body, &body.items, names),
        Value::List { items, .. } => items.iter().all(|item| match item {
            ListItem::Value(value) => self::value(value, names),
            ListItem::Splice(_) => false,
        }),
        _ => false,
    }
}
