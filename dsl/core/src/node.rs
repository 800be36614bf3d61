//! The one tree that manifests are judged and written from.

use std::borrow::Cow;

/// Text of a tree: borrowed where it is known at compile time, such as the field names of the schema.
pub type Str = Cow<'static, str>;

/// A value and where it stands.
///
/// `L` is the place: a span in the macro, a line in a manifest that was read, nothing for an object in memory.
#[derive(Clone, Debug, PartialEq)]
pub struct Node<L> {
    /// Where the value stands.
    pub at: L,
    /// The value.
    pub value: Value<L>,
}

/// What a [`Node`] holds: JSON, and [`Value::Opaque`].
#[derive(Clone, Debug, PartialEq)]
pub enum Value<L> {
    /// `null`, which is the same as absent to an API server.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(Str),
    /// A list.
    List(List<L>),
    /// A map with its keys in the order written.
    Map(Map<L>),
    /// A Rust expression that the compiler has not evaluated: anything may be in it, so no rule speaks of it.
    Opaque,
}

/// A JSON number, as exact as it was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// An integer that fits `i64`.
    Int(i64),
    /// An integer above `i64::MAX` that fits `u64`.
    UInt(u64),
    /// Anything else. An API server refuses it for an integer field even where it is whole (`80.0`).
    Float(f64),
}

/// The elements of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct List<L> {
    /// The elements that are known.
    pub items: Vec<Node<L>>,
    /// Whether there may be more, from a `for`, an `if` or a splice: then nothing can be said to be missing.
    pub open: bool,
}

/// The entries of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Map<L> {
    /// The entries that are known, in the order written; a key may stand twice.
    pub entries: Vec<Entry<L>>,
    /// Whether there may be more: then a key that is not here is unknown, not absent.
    pub open: bool,
}

/// A key of a map and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<L> {
    /// The key: in an object, the JSON name of the field (`imagePullPolicy`).
    pub key: Str,
    /// Where the key stands.
    pub key_at: L,
    /// The value.
    pub value: Node<L>,
}

impl<L> Node<L> {
    /// A node that holds `value`.
    pub fn new(at: L, value: Value<L>) -> Self {
        Node { at, value }
    }

    /// The entries, where the node is a map.
    pub fn as_map(&self) -> Option<&Map<L>> {
        match &self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The elements, where the node is a list.
    pub fn as_list(&self) -> Option<&List<L>> {
        match &self.value {
            Value::List(list) => Some(list),
            _ => None,
        }
    }

    /// The text, where the node is a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a key, where the node is a map that has it. As in Go's JSON reader, the last of two wins.
    pub fn get(&self, key: &str) -> Option<&Node<L>> {
        self.as_map().and_then(|map| map.get(key))
    }
}

impl<L> Map<L> {
    /// The value of a key. As in Go's JSON reader, the last of two wins.
    pub fn get(&self, key: &str) -> Option<&Node<L>> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// A key with its place and its value.
    pub fn entry(&self, key: &str) -> Option<&Entry<L>> {
        self.entries.iter().rev().find(|entry| entry.key == key)
    }
}

impl<L> Default for List<L> {
    fn default() -> Self {
        List { items: Vec::new(), open: false }
    }
}

impl<L> Default for Map<L> {
    fn default() -> Self {
        Map { entries: Vec::new(), open: false }
    }
}
