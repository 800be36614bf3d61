//! The tree as JSON, indented as `kubectl` indents it.

use std::fmt::Write;

use crate::yaml::{self, MAX_DEPTH, WriteError, push_spaces};
use crate::{Entry, Map, Node, Number, Value};

/// Appends a Kubernetes object as indented JSON and a line feed, with the fields of [`yaml::write`] in its order.
///
/// # Errors
/// Where JSON cannot carry the tree; `out` then ends in a part of it.
pub fn write<L>(out: &mut String, object: &Node<L>) -> Result<(), WriteError> {
    match &object.value {
        Value::Map(map) => push_entries(out, yaml::fields(map).into_iter(), 0)?,
        _ => push(out, object, 0)?,
    }
    out.push('\n');
    Ok(())
}

fn push<L>(out: &mut String, node: &Node<L>, depth: usize) -> Result<(), WriteError> {
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        // Writing to a string cannot fail.
        Value::Number(Number::Int(value)) => drop(write!(out, "{value}")),
        Value::Number(Number::UInt(value)) => drop(write!(out, "{value}")),
        Value::Number(Number::Float(value)) if !value.is_finite() => return Err(WriteError::NotFinite),
        Value::Number(Number::Float(value)) => drop(write!(out, "{value:?}")),
        Value::String(text) => push_string(out, text),
        Value::List(list) if list.items.is_empty() => out.push_str("[]"),
        Value::List(list) => {
            let depth = deeper(depth)?;
            for (index, item) in list.items.iter().enumerate() {
                out.push_str(if index == 0 { "[\n" } else { ",\n" });
                push_spaces(out, 4 * depth);
                push(out, item, depth)?;
            }
            close(out, depth, ']');
        }
        Value::Map(Map { entries, .. }) => push_entries(out, entries.iter(), depth)?,
        Value::Opaque => return Err(WriteError::Opaque),
    }
    Ok(())
}

fn push_entries<'e, L: 'e>(
    out: &mut String,
    entries: impl Iterator<Item = &'e Entry<L>>,
    depth: usize,
) -> Result<(), WriteError> {
    let depth = deeper(depth)?;
    let mut separator = "{\n";
    for entry in entries.filter(|entry| !matches!(entry.value.value, Value::Null)) {
        out.push_str(separator);
        separator = ",\n";
        push_spaces(out, 4 * depth);
        push_string(out, &entry.key);
        out.push_str(": ");
        push(out, &entry.value, depth)?;
    }
    match separator {
        "{\n" => out.push_str("{}"),
        _ => close(out, depth, '}'),
    }
    Ok(())
}

fn deeper(depth: usize) -> Result<usize, WriteError> {
    if depth < MAX_DEPTH { Ok(depth + 1) } else { Err(WriteError::TooDeep) }
}

/// Ends a list or map whose elements stand at that depth.
fn close(out: &mut String, depth: usize, bracket: char) {
    out.push('\n');
    push_spaces(out, 4 * (depth - 1));
    out.push(bracket);
}

/// Appends `"text"`.
pub fn push_string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Writing to a string cannot fail.
            c if c < ' ' || c == '\u{7F}' => drop(write!(out, "\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}
