//! Single quantities in fields of volumes.

use crate::finding::Findings;
use crate::node::{Node, Number, Value};
use crate::path::Path;
use crate::quantity::Quantity;
use crate::view::Seen;

use crate::rules::words::shown;

/// The quantity of a field; unknown also where it is none, which decoding says.
pub(crate) fn quantity<L>(parent: &Node<L>, key: &str) -> Seen<Quantity> {
    parent.see(key).and_then(read)
}

/// The quantity that a node holds; unknown where it holds none.
pub(crate) fn read<L>(node: &Node<L>) -> Seen<Quantity> {
    let quantity = match &node.value {
        Value::String(text) => Quantity::parse(text.as_bytes()).ok(),
        Value::Number(Number::Int(int)) => Some(Quantity::from_int(*int)),
        Value::Number(Number::UInt(int)) => Quantity::parse(int.to_string().as_bytes()).ok(),
        Value::Number(Number::Float(float)) => Quantity::parse(float.to_string().as_bytes()).ok(),
        Value::Null => Some(Quantity::ZERO),
        _ => None,
    };
    quantity.map_or(Seen::Unknown, Seen::Known)
}

/// The text of a quantity as it was written, where that is known.
pub(crate) fn text<L>(node: &Node<L>) -> String {
    match &node.value {
        Value::String(text) => text.to_string(),
        _ => read(node).known().map_or_else(String::new, |quantity| quantity.to_string()),
    }
}

/// The text of a quantity as it was written, where that is known, for a message.
pub(crate) fn written<L>(node: &Node<L>) -> String {
    match &node.value {
        Value::String(text) => shown(text),
        _ => read(node).known().map_or_else(String::new, |quantity| format!("`{quantity}`")),
    }
}

/// Refuses a quantity below nothing.
pub(crate) fn not_negative<L: Copy>(found: &mut Findings<L>, parent: &Node<L>, path: &Path<'_>, key: &str) {
    let (Seen::Known(node), Seen::Known(quantity)) = (parent.see(key), quantity(parent, key)) else { return };
    if quantity.is_negative() {
        let message = format!("{} is negative: `{key}` must be 0 or more", written(node));
        found.forbidden(&path.field(key), node.at, message);
    }
}

/// Warns, as an API server does, of a part of a byte.
pub(crate) fn warn_of_part<L: Copy>(found: &mut Findings<L>, node: &Node<L>, path: &Path<'_>) {
    // The server looks at thousandths in 64 bits: what is larger than they hold looks like a part to it.
    if let Seen::Known(quantity) = read(node)
        && quantity.milli_value() % 1000 != 0
    {
        found.warning(path, node.at, format!("{} is not a whole number of bytes", written(node)));
    }
}
