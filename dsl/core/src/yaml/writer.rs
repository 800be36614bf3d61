//! The writer.

use std::fmt::{self, Write};

use super::block;
use super::float::push_float;
use super::text::{Style, push_double, push_single};
use crate::check::{Coverage, coverage};
use crate::{Entry, Map, Node, Number, Value};

/// How deep lists and maps may nest: more than any Kubernetes object has, few enough for
/// the smallest stack.
pub const MAX_DEPTH: usize = 256;

/// A key with more bytes than this is written with a `?`: readers look for the `:` no further than 1024 characters.
const MAX_SIMPLE_KEY: usize = 1000;

/// Why a tree cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteError {
    /// A value that the compiler has not evaluated.
    Opaque,
    /// A number that JSON does not have: infinity, or not a number.
    NotFinite,
    /// More than [`MAX_DEPTH`] lists and maps in one another.
    TooDeep,
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WriteError::Opaque => f.write_str("a value is not known yet"),
            WriteError::NotFinite => f.write_str("a number must be finite"),
            WriteError::TooDeep => write!(f, "more than {MAX_DEPTH} lists and maps in one another"),
        }
    }
}

impl std::error::Error for WriteError {}

/// Appends a Kubernetes object as one YAML document without markers, ending in one line feed.
///
/// The fields of the object come in `kubectl`'s order: `apiVersion`, `kind`, `metadata`, then the rest as given. Left out
/// are nulls, an empty `status` and an empty `metadata.creationTimestamp`, which say nothing to an API server. In a custom
/// resource nulls stay: its definition may tell null from absent.
/// The same tree gives the same bytes.
///
/// # Errors
/// Where JSON could not carry the tree either; `out` then ends in a part of it.
pub fn write<L>(out: &mut String, object: &Node<L>) -> Result<(), WriteError> {
    let mut writer = Writer { out, nulls: false };
    match &object.value {
        Value::Map(map) => {
            writer.nulls = keeps_nulls(map);
            let entries = fields(map);
            match entries.is_empty() {
                true => writer.out.push_str("{}\n"),
                false => writer.object(&entries, Place { indent: 0, depth: 1, last: true })?,
            }
        }
        Value::List(list) => match list.items.is_empty() {
            true => writer.out.push_str("[]\n"),
            false => writer.list(&list.items, Place { indent: 0, depth: 1, last: true })?,
        },
        Value::String(text) if matches!(Style::of(text), Style::Block) => {
            push_double(writer.out, text);
            writer.out.push('\n');
        }
        _ => writer.value(object, Place { indent: 0, depth: 0, last: true })?,
    }
    Ok(())
}

/// The fields of a Kubernetes object in `kubectl`'s order, without those that say nothing.
pub(crate) fn fields<L>(map: &Map<L>) -> Vec<&Entry<L>> {
    let nulls = keeps_nulls(map);
    let mut entries: Vec<_> = map.entries.iter().filter(|entry| is_field(entry, nulls)).collect();
    // Stable: the rest stays as given.
    entries.sort_by_key(|entry| rank(entry));
    entries
}

/// The object with its fields in the order in which they are written, and without those that are not.
pub fn in_order<L>(mut object: Node<L>) -> Node<L> {
    if let Value::Map(map) = &mut object.value {
        let nulls = keeps_nulls(map);
        map.entries.retain(|entry| is_field(entry, nulls));
        map.entries.sort_by_key(rank);
    }
    object
}

/// Whether the nulls of an object are written: those of custom resources.
pub(crate) fn keeps_nulls<L>(map: &Map<L>) -> bool {
    let text = |key| map.get(key).and_then(Node::as_str);
    matches!((text("apiVersion"), text("kind")), (Some(version), Some(kind))
        if coverage(version, kind) == Some(Coverage::Metadata))
}

/// Whether a field of a Kubernetes object is written.
fn is_field<L>(entry: &Entry<L>, nulls: bool) -> bool {
    let null = entry.value.is_null();
    let keeps_null = nulls && !matches!(&*entry.key, "metadata" | "status");
    (!null || keeps_null) && !is_empty(entry, "status")
}

fn rank<L>(entry: &Entry<L>) -> usize {
    const FIRST: [&str; 3] = ["apiVersion", "kind", "metadata"];
    FIRST.iter().position(|key| *key == entry.key).unwrap_or(FIRST.len())
}

/// Whether an entry is the field of that name, and its value says nothing.
fn is_empty<L>(entry: &Entry<L>, name: &str) -> bool {
    entry.key == name
        && match &entry.value.value {
            Value::Null => true,
            Value::Map(map) => map.entries.iter().all(|entry| entry.value.is_null()),
            Value::String(text) => text.is_empty(),
            _ => false,
        }
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct Place {
    /// The column of the list or map.
    indent: usize,
    /// How many lists and maps it stands in, itself included.
    depth: usize,
    /// Whether nothing comes behind it in the document.
    last: bool,
}

impl Place {
    fn inner(self, indent: usize, last: bool) -> Result<Place, WriteError> {
        if self.depth >= MAX_DEPTH {
            return Err(WriteError::TooDeep);
        }
        Ok(Place { indent, depth: self.depth + 1, last: self.last && last })
    }
}

struct Writer<'a> {
    out: &'a mut String,
    /// Whether nulls in maps are written.
    nulls: bool,
}

impl Writer<'_> {
    /// The entries of a Kubernetes object; the cursor is at the column of the first key.
    fn object<L>(&mut self, entries: &[&Entry<L>], place: Place) -> Result<(), WriteError> {
        for (index, entry) in entries.iter().enumerate() {
            if index > 0 {
                block::push_spaces(self.out, place.indent);
            }
            let last = index + 1 == entries.len();
            match &entry.value.value {
                Value::Map(map) if entry.key == "metadata" => {
                    let nulls = std::mem::replace(&mut self.nulls, false);
                    let known =
                        |entry: &&Entry<L>| !is_empty(entry, "creationTimestamp") && !entry.value.is_null();
                    self.map(entry, map.entries.iter().filter(known), place, last)?;
                    self.nulls = nulls;
                }
                Value::List(list) if entry.key == "items" && !list.items.is_empty() => {
                    self.out.push_str("items:\n");
                    self.objects(&list.items, place.inner(place.indent, last)?)?;
                }
                _ => self.entry(entry, place, last)?,
            }
        }
        Ok(())
    }

    /// The objects of a `List`.
    fn objects<L>(&mut self, items: &[Node<L>], place: Place) -> Result<(), WriteError> {
        for (index, item) in items.iter().enumerate() {
            block::push_spaces(self.out, place.indent);
            self.out.push_str("- ");
            let inner = place.inner(place.indent + 2, index + 1 == items.len())?;
            match &item.value {
                Value::Map(map) if map.get("kind").is_some() => {
                    let nulls = std::mem::replace(&mut self.nulls, keeps_nulls(map));
                    let entries = fields(map);
                    self.object(&entries, inner)?;
                    self.nulls = nulls;
                }
                _ => self.item(item, place, inner.last)?,
            }
        }
        Ok(())
    }

    /// The elements of a list; the cursor is at the column of the first `-`.
    fn list<L>(&mut self, items: &[Node<L>], place: Place) -> Result<(), WriteError> {
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                block::push_spaces(self.out, place.indent);
            }
            self.out.push_str("- ");
            self.item(item, place, place.last && index + 1 == items.len())?;
        }
        Ok(())
    }

    /// An element behind its `- `.
    fn item<L>(&mut self, item: &Node<L>, place: Place, last: bool) -> Result<(), WriteError> {
        match &item.value {
            Value::Map(map) => {
                let inner = place.inner(place.indent + 2, last)?;
                let nulls = self.nulls;
                self.entries(map.entries.iter().filter(|entry| nulls || !entry.value.is_null()), inner, false)
            }
            Value::List(list) if !list.items.is_empty() => {
                self.list(&list.items, place.inner(place.indent + 2, last)?)
            }
            _ => self.value(item, Place { last, ..place }),
        }
    }

    /// Entries, or `{}`; the cursor is at the column of the first key, or with `below` behind the `:` above.
    fn entries<'e, L: 'e>(
        &mut self,
        entries: impl Iterator<Item = &'e Entry<L>>,
        place: Place,
        below: bool,
    ) -> Result<(), WriteError> {
        let mut entries = entries.peekable();
        if entries.peek().is_none() {
            self.out.push_str(if below { " {}\n" } else { "{}\n" });
            return Ok(());
        }
        if below {
            self.out.push('\n');
        }
        let mut first = !below;
        while let Some(entry) = entries.next() {
            if !first {
                block::push_spaces(self.out, place.indent);
            }
            first = false;
            self.entry(entry, place, entries.peek().is_none())?;
        }
        Ok(())
    }

    /// A key and its value; the cursor is at the column of the key.
    fn entry<L>(&mut self, entry: &Entry<L>, place: Place, last: bool) -> Result<(), WriteError> {
        match &entry.value.value {
            Value::Map(map) => {
                let nulls = self.nulls;
                self.map(
                    entry,
                    map.entries.iter().filter(|entry| nulls || !entry.value.is_null()),
                    place,
                    last,
                )
            }
            Value::List(list) if !list.items.is_empty() => {
                // A list stands in the column of its key, except under a `?`.
                let indent = if self.key(&entry.key, place) { place.indent } else { place.indent + 2 };
                self.out.push('\n');
                block::push_spaces(self.out, indent);
                self.list(&list.items, place.inner(indent, last)?)
            }
            _ => {
                self.key(&entry.key, place);
                self.out.push(' ');
                self.value(&entry.value, Place { last: place.last && last, ..place })
            }
        }
    }

    /// A key and the entries below it.
    fn map<'e, L: 'e>(
        &mut self,
        entry: &Entry<L>,
        entries: impl Iterator<Item = &'e Entry<L>>,
        place: Place,
        last: bool,
    ) -> Result<(), WriteError> {
        self.key(&entry.key, place);
        self.entries(entries, place.inner(place.indent + 2, last)?, true)
    }

    /// A key with its `:`; whether it stands on one line with it.
    fn key(&mut self, key: &str, place: Place) -> bool {
        let start = self.out.len();
        match Style::of(key) {
            Style::Plain => self.out.push_str(key),
            Style::Single => push_single(self.out, key),
            Style::Double | Style::Block => push_double(self.out, key),
        }
        let is_simple = self.out.len() - start <= MAX_SIMPLE_KEY;
        if !is_simple {
            self.out.insert_str(start, "? ");
            self.out.push('\n');
            block::push_spaces(self.out, place.indent);
        }
        self.out.push(':');
        is_simple
    }

    /// A value that stands on the line that has begun, with the line feed behind it.
    fn value<L>(&mut self, node: &Node<L>, place: Place) -> Result<(), WriteError> {
        match &node.value {
            Value::Null => self.out.push_str("null"),
            Value::Bool(true) => self.out.push_str("true"),
            Value::Bool(false) => self.out.push_str("false"),
            Value::Number(number) => self.number(*number)?,
            Value::String(text) => return self.text(text, place),
            // Those with elements are written by the callers.
            Value::List(_) => self.out.push_str("[]"),
            Value::Map(_) => self.out.push_str("{}"),
            Value::Opaque => return Err(WriteError::Opaque),
        }
        self.out.push('\n');
        Ok(())
    }

    fn number(&mut self, number: Number) -> Result<(), WriteError> {
        match number {
            // Writing to a string cannot fail.
            Number::Int(value) => drop(write!(self.out, "{value}")),
            Number::UInt(value) => drop(write!(self.out, "{value}")),
            Number::Float(value) if !value.is_finite() => return Err(WriteError::NotFinite),
            Number::Float(value) => push_float(self.out, value),
        }
        Ok(())
    }

    fn text(&mut self, text: &str, place: Place) -> Result<(), WriteError> {
        match Style::of(text) {
            Style::Plain => self.out.push_str(text),
            Style::Single => push_single(self.out, text),
            // A document ends in one line feed, also where its last text ends in two.
            Style::Block if block::fits(text) && !(place.last && text.ends_with("\n\n")) => {
                block::push(self.out, text, place.indent + 2);
                return Ok(());
            }
            Style::Double | Style::Block => push_double(self.out, text),
        }
        self.out.push('\n');
        Ok(())
    }
}

#[cfg(test)]
#[path = "writer_tests.rs"]
mod tests;
