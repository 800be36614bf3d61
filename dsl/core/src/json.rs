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
        Value::Map(map) => push_object(out, map, 0)?,
        _ => push(out, object, 0, false)?,
    }
    out.push('\n');
    Ok(())
}

/// A Kubernetes object, or a list of some.
fn push_object<L>(out: &mut String, map: &Map<L>, depth: usize) -> Result<(), WriteError> {
    let nulls = yaml::keeps_nulls(map);
    let depth = deeper(depth)?;
    let mut separator = "{\n";
    for entry in yaml::fields(map) {
        push_key(out, &mut separator, &entry.key, depth);
        match &entry.value.value {
            Value::List(list) if entry.key == "items" && !list.items.is_empty() => {
                let depth = deeper(depth)?;
                for (index, item) in list.items.iter().enumerate() {
                    out.push_str(if index == 0 { "[\n" } else { ",\n" });
                    push_spaces(out, 4 * depth);
                    match &item.value {
                        Value::Map(map) if map.get("kind").is_some() => push_object(out, map, depth)?,
                        _ => push(out, item, depth, nulls)?,
                    }
                }
                close(out, depth, ']');
            }
            // What metadata is made of is known.
            _ => push(out, &entry.value, depth, nulls && entry.key != "metadata")?,
        }
    }
    match separator {
        "{\n" => out.push_str("{}"),
        _ => close(out, depth, '}'),
    }
    Ok(())
}

fn push<L>(out: &mut String, node: &Node<L>, depth: usize, nulls: bool) -> Result<(), WriteError> {
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
                push(out, item, depth, nulls)?;
            }
            close(out, depth, ']');
        }
        Value::Map(Map { entries, .. }) => push_entries(out, entries, depth, nulls)?,
        Value::Opaque => return Err(WriteError::Opaque),
    }
    Ok(())
}

fn push_entries<L>(
    out: &mut String,
    entries: &[Entry<L>],
    depth: usize,
    nulls: bool,
) -> Result<(), WriteError> {
    let depth = deeper(depth)?;
    let mut separator = "{\n";
    for entry in entries.iter().filter(|entry| nulls || !entry.value.is_null()) {
        push_key(out, &mut separator, &entry.key, depth);
        push(out, &entry.value, depth, nulls)?;
    }
    match separator {
        "{\n" => out.push_str("{}"),
        _ => close(out, depth, '}'),
    }
    Ok(())
}

fn push_key(out: &mut String, separator: &mut &'static str, key: &str, depth: usize) {
    out.push_str(separator);
    *separator = ",\n";
    push_spaces(out, 4 * depth);
    push_string(out, key);
    out.push_str(": ");
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
