//! What is known of a value: nothing is guessed of what the compiler has not evaluated.

use crate::node::{Entry, Node, Number, Value};

/// What is known of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen<T> {
    /// It is surely not there, or `null`, or the zero that Go does not tell from absent.
    Absent,
    /// It is a Rust expression, or it may come out of one: rules stay silent.
    Unknown,
    /// It is there, and this is it.
    Known(T),
}

impl<T> Seen<T> {
    /// The value, where it is known.
    pub fn known(self) -> Option<T> {
        match self {
            Seen::Known(value) => Some(value),
            Seen::Absent | Seen::Unknown => None,
        }
    }

    /// The value, or the default where it is absent; nothing where it is unknown.
    pub fn or(self, default: T) -> Option<T> {
        match self {
            Seen::Known(value) => Some(value),
            Seen::Absent => Some(default),
            Seen::Unknown => None,
        }
    }

    /// Whether it is surely not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Seen::Absent)
    }

    /// Whether it is there, or may be.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Seen::Unknown)
    }

    /// Whether it is surely there.
    pub fn is_known(&self) -> bool {
        matches!(self, Seen::Known(_))
    }

    /// The same of what `f` makes of the value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Seen<U> {
        match self {
            Seen::Known(value) => Seen::Known(f(value)),
            Seen::Absent => Seen::Absent,
            Seen::Unknown => Seen::Unknown,
        }
    }

    /// What `f` sees in the value.
    pub fn and_then<U>(self, f: impl FnOnce(T) -> Seen<U>) -> Seen<U> {
        match self {
            Seen::Known(value) => f(value),
            Seen::Absent => Seen::Absent,
            Seen::Unknown => Seen::Unknown,
        }
    }
}

/// The elements of a list that are known.
#[derive(Debug)]
pub struct Items<'a, L> {
    /// The elements, each at its index.
    pub nodes: &'a [Node<L>],
    /// Whether there may be more: then nothing is missing.
    pub open: bool,
}

/// The entries of a map that are known.
#[derive(Debug)]
pub struct Entries<'a, L> {
    /// The entries, in the order written.
    pub entries: &'a [Entry<L>],
    /// Whether there may be more: then nothing is missing.
    pub open: bool,
}

impl<L> Clone for Items<'_, L> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<L> Copy for Items<'_, L> {}

impl<L> Clone for Entries<'_, L> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<L> Copy for Entries<'_, L> {}

impl<'a, L> Items<'a, L> {
    /// Whether there is surely no element.
    pub fn none(&self) -> bool {
        self.nodes.is_empty() && !self.open
    }

    /// The element whose field `key` (`name`) is `wanted`; unknown where one not known may be it.
    pub fn find(&self, key: &str, wanted: &str) -> Seen<&'a Node<L>> {
        let mut unknown = self.open;
        for node in self.nodes {
            match node.text(key) {
                Seen::Known(text) if text == wanted => return Seen::Known(node),
                Seen::Unknown => unknown = true,
                _ => {}
            }
        }
        if unknown { Seen::Unknown } else { Seen::Absent }
    }

    /// The known texts of a field of the elements, in order: for "declared here" and "did you mean".
    pub fn texts(&self, key: &'a str) -> impl Iterator<Item = &'a str> + Clone + use<'a, L> {
        self.nodes.iter().filter_map(move |node| node.text(key).known())
    }
}

impl<'a, L> Entries<'a, L> {
    /// Whether there is surely no entry.
    pub fn none(&self) -> bool {
        self.entries.is_empty() && !self.open
    }

    /// The value of a key, also where it is `null`.
    pub fn find(&self, key: &str) -> Seen<&'a Node<L>> {
        match self.entries.iter().rev().find(|entry| entry.key == key) {
            Some(entry) => Seen::Known(&entry.value),
            None if self.open => Seen::Unknown,
            None => Seen::Absent,
        }
    }
}

/// The views of an object's fields. A `null` element of a list counts as an object without fields, as in Go.
impl<L> Node<L> {
    /// A field: absent where it is `null`.
    pub fn see(&self, key: &str) -> Seen<&Node<L>> {
        match &self.value {
            Value::Map(map) => match map.get(key) {
                Some(Node { value: Value::Null, .. }) => Seen::Absent,
                Some(Node { value: Value::Opaque, .. }) => Seen::Unknown,
                Some(node) => Seen::Known(node),
                None if map.open => Seen::Unknown,
                None => Seen::Absent,
            },
            Value::Null => Seen::Absent,
            _ => Seen::Unknown,
        }
    }

    /// A text of which Go does not tell empty from absent.
    pub fn text(&self, key: &str) -> Seen<&str> {
        match self.text_ptr(key) {
            Seen::Known("") => Seen::Absent,
            text => text,
        }
    }

    /// A text of which Go tells empty from absent: a `*string`.
    pub fn text_ptr(&self, key: &str) -> Seen<&str> {
        self.see(key).and_then(Node::seen_str)
    }

    /// An integer. Go does not tell 0 from absent where it is no pointer: use `.or(0)` there.
    pub fn int(&self, key: &str) -> Seen<i64> {
        self.see(key).and_then(|node| match &node.value {
            Value::Number(Number::Int(int)) => Seen::Known(*int),
            _ => Seen::Unknown,
        })
    }

    /// A boolean.
    pub fn flag(&self, key: &str) -> Seen<bool> {
        self.see(key).and_then(|node| match &node.value {
            Value::Bool(flag) => Seen::Known(*flag),
            _ => Seen::Unknown,
        })
    }

    /// The elements of a list field.
    pub fn items(&self, key: &str) -> Items<'_, L> {
        match self.see(key) {
            Seen::Known(Node { value: Value::List(list), .. }) => {
                Items { nodes: &list.items, open: list.open }
            }
            Seen::Absent => Items { nodes: &[], open: false },
            _ => Items { nodes: &[], open: true },
        }
    }

    /// The entries of a map field.
    pub fn entries(&self, key: &str) -> Entries<'_, L> {
        match self.see(key) {
            Seen::Known(node) => node.own_entries(),
            Seen::Absent => Entries { entries: &[], open: false },
            Seen::Unknown => Entries { entries: &[], open: true },
        }
    }

    /// The entries of this node.
    pub fn own_entries(&self) -> Entries<'_, L> {
        match &self.value {
            Value::Map(map) => Entries { entries: &map.entries, open: map.open },
            Value::Null => Entries { entries: &[], open: false },
            _ => Entries { entries: &[], open: true },
        }
    }

    /// This node's text; `null` is the empty text, as in Go.
    pub fn seen_str(&self) -> Seen<&str> {
        match &self.value {
            Value::String(text) => Seen::Known(text),
            Value::Null => Seen::Known(""),
            _ => Seen::Unknown,
        }
    }

    /// Whether the node is `null`: absent to an API server.
    pub fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// Whether nothing is known of this node.
    pub fn is_opaque(&self) -> bool {
        matches!(self.value, Value::Opaque)
    }
}

impl<L: Copy> Node<L> {
    /// The place of a field, or of this object where it lacks the field: where a finding about the field points.
    pub fn place(&self, key: &str) -> L {
        self.get(key).map_or(self.at, |node| node.at)
    }

    /// The place of a field's key, or of this object where it lacks the field.
    pub fn key_place(&self, key: &str) -> L {
        self.as_map().and_then(|map| map.entry(key)).map_or(self.at, |entry| entry.key_at)
    }
}
