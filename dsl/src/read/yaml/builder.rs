//! Events of a YAML parser to a tree, without recursion and with limits.

use std::collections::HashMap;

use kubewright_core::yaml::MAX_DEPTH;
use kubewright_core::{Entry, List, Map, Node, Str, Value};
use saphyr_parser::{ScalarStyle, Tag};

use super::scalar;
use crate::read::{Place, ReadError, ReadErrorKind};

/// The most bytes, about, that aliases may stand for in one document: an API server takes no object of more than 3 MB.
const MAX_EXPANDED: usize = 16 << 20;

/// What opens.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    List,
    Map,
}

/// A document on its way.
#[derive(Default)]
pub(super) struct Builder {
    open: Vec<Frame>,
    root: Option<Node<Place>>,
    anchors: HashMap<usize, Anchor>,
    expanded: usize,
}

/// A list or map that is open.
struct Frame {
    at: Place,
    anchor: usize,
    /// How many lists and maps stand in one another here, itself included.
    height: usize,
    content: Content,
}

enum Content {
    List(Vec<Node<Place>>),
    Map(Entries),
}

/// The entries of a map that is open.
#[derive(Default)]
struct Entries {
    entries: Vec<Entry<Place>>,
    /// What comes next: a key, or the value of this one.
    key: Option<(Key, Place)>,
    /// Where the keys stand that a merge has looked for or brought; none before the first merge.
    known: Option<HashMap<Str, Known>>,
}

enum Key {
    Text(Str),
    /// `<<`
    Merge,
}

struct Known {
    index: usize,
    merged: bool,
}

/// A node that an alias may stand for.
struct Anchor {
    node: Node<Place>,
    height: usize,
    size: usize,
}

type Built = Result<(), ReadError>;

impl Builder {
    /// The document; nothing where there was none.
    pub(super) fn finish(&mut self) -> Option<Node<Place>> {
        self.root.take()
    }

    /// Opens a list or map.
    pub(super) fn open(&mut self, kind: Kind, anchor: usize, at: Place) -> Built {
        if self.open.len() >= MAX_DEPTH {
            return Err(too_deep(at));
        }
        if self.awaits_key() {
            return Err(ReadError::new(at, ReadErrorKind::Syntax, "a key must be text, not a list or map"));
        }
        let content = match kind {
            Kind::List => Content::List(Vec::new()),
            Kind::Map => Content::Map(Entries::default()),
        };
        self.open.push(Frame { at, anchor, height: 1, content });
        Ok(())
    }

    /// Closes the list or map that was opened last.
    pub(super) fn close(&mut self) -> Built {
        let Some(frame) = self.open.pop() else { return Ok(()) };
        let value = match frame.content {
            Content::List(items) => Value::List(List { items, open: false }),
            Content::Map(map) => Value::Map(Map { entries: map.entries, open: false }),
        };
        self.place(Node::new(frame.at, value), frame.height, frame.anchor)
    }

    /// A scalar: a key or a value.
    pub(super) fn scalar(
        &mut self,
        text: &str,
        style: ScalarStyle,
        tag: Option<&Tag>,
        anchor: usize,
        at: Place,
    ) -> Built {
        let error = |message| ReadError::new(at, ReadErrorKind::Syntax, message);
        let scalar = scalar::scalar(text, style, tag).map_err(error)?;
        if self.awaits_key() {
            let is_merge = text == "<<" && style == ScalarStyle::Plain && tag.is_none();
            let key =
                if is_merge { Key::Merge } else { Key::Text(scalar::key(scalar, text).map_err(error)?) };
            if anchor > 0 {
                let node = Node::new(at, Value::String(text.to_owned().into()));
                self.remember(anchor, &node, 0)?;
            }
            self.set_key(key, at);
            return Ok(());
        }
        let value = scalar::value(scalar, text).map_err(error)?;
        self.place(Node::new(at, value), 0, anchor)
    }

    /// An alias: a copy of what its anchor names.
    pub(super) fn alias(&mut self, anchor: usize, at: Place) -> Built {
        let Some(Anchor { node, height, size }) = self.anchors.get(&anchor) else {
            return Err(ReadError::new(
                at,
                ReadErrorKind::Syntax,
                "an alias of what it stands in, or of nothing",
            ));
        };
        let (height, size) = (*height, *size);
        if self.open.len() + height > MAX_DEPTH {
            return Err(too_deep(at));
        }
        self.expanded = self.expanded.saturating_add(size);
        if self.expanded > MAX_EXPANDED {
            return Err(too_much(at));
        }
        let node = node.clone();
        if self.awaits_key() {
            let Value::String(text) = node.value else {
                return Err(ReadError::new(at, ReadErrorKind::Syntax, "a key must be text"));
            };
            self.set_key(Key::Text(text), at);
            return Ok(());
        }
        self.place(node, height, 0)
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Frame { content: Content::Map(map), .. }) if map.key.is_none())
    }

    fn set_key(&mut self, key: Key, at: Place) {
        if let Some(Frame { content: Content::Map(map), .. }) = self.open.last_mut() {
            map.key = Some((key, at));
        }
    }

    /// Puts a node where it belongs.
    fn place(&mut self, node: Node<Place>, height: usize, anchor: usize) -> Built {
        if anchor > 0 {
            self.remember(anchor, &node, height)?;
        }
        let Some(frame) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        frame.height = frame.height.max(height + 1);
        match &mut frame.content {
            Content::List(items) => items.push(node),
            Content::Map(map) => match map.key.take() {
                Some((Key::Text(key), key_at)) => map.push(key, key_at, node),
                Some((Key::Merge, at)) => return map.merge(node, at),
                None => {}
            },
        }
        Ok(())
    }

    fn remember(&mut self, anchor: usize, node: &Node<Place>, height: usize) -> Built {
        let size = weight_of(node);
        // The copy is kept, so it counts as one that an alias makes.
        self.expanded = self.expanded.saturating_add(size);
        if self.expanded > MAX_EXPANDED {
            return Err(too_much(node.at));
        }
        self.anchors.insert(anchor, Anchor { node: node.clone(), height, size });
        Ok(())
    }
}

impl Entries {
    /// An entry that was written; it takes the place of a merged one.
    fn push(&mut self, key: Str, key_at: Place, value: Node<Place>) {
        if let Some(known) = &mut self.known {
            match known.get_mut(&key) {
                Some(place) if place.merged => {
                    place.merged = false;
                    if let Some(entry) = self.entries.get_mut(place.index) {
                        *entry = Entry { key, key_at, value };
                    }
                    return;
                }
                Some(_) => {}
                None => {
                    known.insert(key.clone(), Known { index: self.entries.len(), merged: false });
                }
            }
        }
        self.entries.push(Entry { key, key_at, value });
    }

    /// The entries of another map, or of several of which the first counts most; as in `kubectl`, they replace those above.
    fn merge(&mut self, node: Node<Place>, at: Place) -> Built {
        let wanted = || ReadError::new(at, ReadErrorKind::Syntax, "`<<` takes a map or a list of maps");
        match node.value {
            Value::Map(map) => self.merge_map(map),
            Value::List(list) => {
                for item in list.items.into_iter().rev() {
                    let Value::Map(map) = item.value else { return Err(wanted()) };
                    self.merge_map(map);
                }
            }
            _ => return Err(wanted()),
        }
        Ok(())
    }

    fn merge_map(&mut self, map: Map<Place>) {
        let known = self.known.get_or_insert_with(|| {
            let places = self.entries.iter().enumerate();
            places.map(|(index, entry)| (entry.key.clone(), Known { index, merged: false })).collect()
        });
        for entry in map.entries {
            match known.get(&entry.key) {
                Some(place) => {
                    if let Some(old) = self.entries.get_mut(place.index) {
                        old.value = entry.value;
                    }
                }
                None => {
                    known.insert(entry.key.clone(), Known { index: self.entries.len(), merged: true });
                    self.entries.push(entry);
                }
            }
        }
    }
}

fn too_deep(at: Place) -> ReadError {
    ReadError::new(at, ReadErrorKind::Syntax, format!("more than {MAX_DEPTH} lists and maps in one another"))
}

fn too_much(at: Place) -> ReadError {
    ReadError::new(at, ReadErrorKind::Syntax, "the aliases of the document stand for too much")
}

/// About how many bytes a node takes. It nests no deeper than [`MAX_DEPTH`].
fn weight_of(node: &Node<Place>) -> usize {
    let inside = match &node.value {
        Value::String(text) => text.len(),
        Value::List(list) => list.items.iter().map(weight_of).sum(),
        Value::Map(map) => {
            map.entries.iter().map(|entry| entry.key.len() + 32 + weight_of(&entry.value)).sum()
        }
        _ => 0,
    };
    inside.saturating_add(size_of::<Node<Place>>())
}
