//! Single quantities.

use std::borrow::Cow;

use crate::at::At;
use crate::finding::Cx;
use crate::message::{Message, Part, field, value};
use crate::node::{Node, Number, Value};
use crate::quantity::Quantity;
use crate::say;
use crate::view::Seen;

/// The quantity that a node holds; unknown where it holds none, which decoding says.
pub(crate) fn read<L>(node: &Node<L>) -> Seen<Quantity> {
    let quantity = match &node.value {
        // As in decoding: spaces around it are not of the quantity.
        Value::String(text) => Quantity::parse(text.trim_matches(' ').as_bytes()).ok(),
        Value::Number(Number::Int(int)) => Some(Quantity::from_int(*int)),
        Value::Number(Number::UInt(int)) => Quantity::parse(int.to_string().as_bytes()).ok(),
        Value::Number(Number::Float(float)) => Quantity::parse(float_text(*float).as_bytes()).ok(),
        Value::Null => Some(Quantity::ZERO),
        _ => None,
    };
    quantity.map_or(Seen::Unknown, Seen::Known)
}

/// The text of a number as Go writes it in JSON, which a server then reads as a quantity.
fn float_text(float: f64) -> String {
    let size = float.abs();
    match size != 0.0 && !(1e-6..1e21).contains(&size) {
        true => format!("{float:e}"),
        false => float.to_string(),
    }
}

/// The text of a quantity as it was written, where that is known.
pub(crate) fn text<L>(node: &Node<L>) -> Cow<'_, str> {
    match &node.value {
        Value::String(text) => Cow::Borrowed(text),
        _ => read(node).known().map_or_else(String::new, |quantity| quantity.to_string()).into(),
    }
}

/// The text of a quantity as it was written, for a message.
pub(crate) fn as_written<L>(node: &Node<L>) -> Part {
    value(text(node))
}

/// What is said of bytes that an API server takes for a part of one.
pub(crate) fn parts_of_bytes(quantity: &Quantity, written: Part) -> Message {
    match quantity.is_integer() {
        true => say!(
            "{} bytes are more than an API server counts in thousandths: it takes them for a part of a byte",
            written
        ),
        false => say!("{} is not a whole number of bytes", written),
    }
}

/// Refuses a quantity below nothing.
pub(crate) fn forbid_negative<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Seen::Known(node) = at.node() else { return };
    if read(node).known().is_some_and(|quantity| quantity.is_negative()) {
        let name = field(at.name().to_owned());
        cx.forbidden(at, say!("{} is negative: {} must be 0 or more", as_written(node), name));
    }
}

/// Refuses a quantity below nothing. `ValidateNonnegativeQuantity`.
pub(crate) fn invalid_negative<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    if let Seen::Known(node) = at.node()
        && read(node).known().is_some_and(|quantity| quantity.is_negative())
    {
        cx.invalid(
            at,
            say!("{} is negative: {} must be 0 or more", value(text(node)), field(at.name().to_owned())),
        );
    }
}

/// Warns, as an API server does, of a part of a byte.
pub(crate) fn warn_of_part<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    // The server looks at thousandths in 64 bits: what is larger than they hold looks like a part to it.
    if let Seen::Known(node) = at.node()
        && let Seen::Known(quantity) = read(node)
        && quantity.milli_value() % 1000 != 0
    {
        cx.warning(at, parts_of_bytes(&quantity, as_written(node)));
    }
}
