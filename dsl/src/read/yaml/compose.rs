//! Nodes to the tree of a document, with what aliases and merge keys stand for.

use std::borrow::Cow;

use kubewright_core::yaml::MAX_DEPTH;
use kubewright_core::yaml::scalar::Scalar;
use kubewright_core::{List, Map, Node, Number, Str, Value};

use super::entries::Entries;
use super::limits::{MAX_COPIED, Nodes};
use super::scalar::{self, Key, Meaning};
use super::token::{Event, EventKind, Tag, Texts};
use super::too_deep;
use crate::read::{Place, ReadError, ReadErrorKind, ReadWarning, ReadWarningKind};

/// Makes the tree of a document.
pub(super) struct Composer<'a> {
    events: &'a [Event],
    texts: Texts<'a>,
    is_lossy: bool,
    /// The aliases that are being copied, one in what the other stands for.
    open: Vec<usize>,
    depth: usize,
    nodes: Nodes,
    /// Bytes of text that aliases stood for so far.
    copied: usize,
    /// Whether there may be a number in the tree that JSON does not have.
    has_not_finite: bool,
    /// Keys that JSON does not have.
    bad_keys: Vec<Place>,
    warnings: Vec<ReadWarning>,
}

pub(super) type Compose<T = ()> = Result<T, Box<ReadError>>;

fn reference<T>(at: Place, message: &str) -> Compose<T> {
    Err(ReadError::new(at, ReadErrorKind::Reference, message).into())
}

impl<'a> Composer<'a> {
    pub(super) fn new(events: &'a [Event], texts: Texts<'a>, is_lossy: bool) -> Self {
        Composer {
            events,
            texts,
            is_lossy,
            open: Vec::new(),
            depth: 0,
            // `kubectl` counts the document.
            nodes: Nodes { all: 1, by_alias: 0 },
            copied: 0,
            has_not_finite: false,
            bad_keys: Vec::new(),
            warnings: Vec::new(),
        }
    }

    pub(super) fn into_warnings(mut self) -> Vec<ReadWarning> {
        // What is copied may be said more than once.
        self.warnings.sort_by_key(|warning| warning.at);
        self.warnings.dedup();
        self.warnings
    }

    pub(super) fn warn(&mut self, at: Place, kind: ReadWarningKind, message: impl Into<String>, help: &str) {
        self.warnings.push(ReadWarning::new(at, kind, message).help(help));
    }

    /// The tree of the document; nothing where it is null.
    pub(super) fn document(&mut self) -> Compose<Option<Node<Place>>> {
        if self.events.is_empty() {
            return Ok(None);
        }
        let root = self.node(0)?;
        if self.has_not_finite || !self.bad_keys.is_empty() {
            self.bad_keys.sort_unstable();
            self.check(&root)?;
        }
        Ok(Some(root).filter(|root| root.value != Value::Null))
    }

    /// Speaks of what JSON does not have, where it is still there in the end.
    fn check(&self, node: &Node<Place>) -> Compose {
        match &node.value {
            Value::Number(Number::Float(value)) if !value.is_finite() => {
                let message = "infinity and not-a-number are not values of JSON";
                let error = ReadError::new(node.at, ReadErrorKind::Value, message);
                Err(error.help("put it in quotes where text is meant").into())
            }
            Value::List(list) => list.items.iter().try_for_each(|item| self.check(item)),
            Value::Map(map) => map.entries.iter().try_for_each(|entry| {
                if self.bad_keys.binary_search(&entry.key_at).is_ok() {
                    let message = "a key is text, and this one is null or too large a number";
                    let error = ReadError::new(entry.key_at, ReadErrorKind::Value, message);
                    return Err(error.help("put the key in quotes").into());
                }
                self.check(&entry.value)
            }),
            _ => Ok(()),
        }
    }

    #[inline]
    fn event(&self, index: usize) -> Compose<(EventKind, Place, usize)> {
        match self.events.get(index) {
            Some(event) => Ok((event.kind, event.at, event.next)),
            None => reference(Place::START, "an alias of nothing"),
        }
    }

    /// How many nodes stand right in one.
    fn children(&self, index: usize) -> usize {
        self.events.get(index).map_or(0, |event| event.children)
    }

    /// The number of the node behind one and all that is in it.
    #[inline]
    fn behind(&self, index: usize) -> usize {
        match self.events.get(index) {
            Some(Event { kind: EventKind::List | EventKind::Map, next, .. }) => *next,
            _ => index + 1,
        }
    }

    #[inline]
    fn count(&mut self, at: Place) -> Compose {
        self.nodes.all += 1;
        self.nodes.by_alias += u64::from(!self.open.is_empty());
        if self.nodes.are_excessive() {
            let message = "the aliases of the document stand for too much";
            return Err(ReadError::new(at, ReadErrorKind::Limit, message).into());
        }
        Ok(())
    }

    fn node(&mut self, index: usize) -> Compose<Node<Place>> {
        let (kind, at, next) = self.event(index)?;
        self.count(at)?;
        let value = match kind {
            EventKind::Alias => return self.copy(index, next, Self::node),
            EventKind::Scalar => self.value(index)?,
            EventKind::List => {
                self.enter(at)?;
                let mut items = Vec::with_capacity(self.children(index));
                let mut child = index + 1;
                while child < next {
                    items.push(self.node(child)?);
                    child = self.behind(child);
                }
                self.depth -= 1;
                Value::List(List { items, open: false })
            }
            EventKind::Map => {
                let mut entries = Entries::with_capacity(self.children(index) / 2);
                self.fill(index, &mut entries, None)?;
                Value::Map(Map { entries: entries.into_vec(), open: false })
            }
        };
        Ok(Node::new(at, value))
    }

    fn enter(&mut self, at: Place) -> Compose {
        if self.depth >= MAX_DEPTH {
            return Err(too_deep(at).into());
        }
        self.depth += 1;
        Ok(())
    }

    /// What an alias stands for.
    fn copy<T>(
        &mut self,
        alias: usize,
        target: usize,
        make: impl FnOnce(&mut Self, usize) -> Compose<T>,
    ) -> Compose<T> {
        if self.open.contains(&alias) {
            let (_, at, _) = self.event(alias)?;
            return reference(at, "the alias stands for a value that it is part of");
        }
        self.open.push(alias);
        let made = make(self, target)?;
        self.open.pop();
        Ok(made)
    }

    /// Puts the entries of a map where they belong; `merge` is the place of the `<<` that asks for them.
    fn fill(&mut self, index: usize, entries: &mut Entries, merge: Option<Place>) -> Compose {
        let (_, at, next) = self.event(index)?;
        self.enter(at)?;
        let mut key = index + 1;
        while key < next {
            let value = self.behind(key);
            if let Some(at) = self.merge_key(key) {
                self.merge(value, entries, merge.unwrap_or(at))?;
            } else {
                let (key, key_at) = self.key(key)?;
                let value = self.node(value)?;
                entries.put(self, key, key_at, value, merge);
            }
            key = self.behind(value);
        }
        self.depth -= 1;
        Ok(())
    }

    /// The place of a key that is `<<`.
    fn merge_key(&self, index: usize) -> Option<Place> {
        let event = self.events.get(index)?;
        let is_merge = event.kind == EventKind::Scalar
            && self.texts.get(event.text) == "<<"
            && (event.implicit || event.tag == Tag::Merge);
        is_merge.then_some(event.at)
    }

    /// Puts the entries of a map, or of the maps of a list, of which the first counts most, where they belong.
    fn merge(&mut self, index: usize, entries: &mut Entries, merge: Place) -> Compose {
        let (kind, _, next) = self.event(index)?;
        if kind != EventKind::List {
            return self.merge_map(index, entries, merge);
        }
        let mut maps = Vec::new();
        let mut child = index + 1;
        while child < next {
            maps.push(child);
            child = self.behind(child);
        }
        maps.into_iter().rev().try_for_each(|map| self.merge_map(map, entries, merge))
    }

    fn merge_map(&mut self, index: usize, entries: &mut Entries, merge: Place) -> Compose {
        let (kind, at, next) = self.event(index)?;
        let target = if kind == EventKind::Alias { next } else { index };
        if self.event(target)?.0 != EventKind::Map {
            return reference(at, "`<<` takes a map, or a list of maps");
        }
        self.count(at)?;
        if kind != EventKind::Alias {
            return self.fill(index, entries, Some(merge));
        }
        self.copy(index, target, |composer, target| {
            composer.count(at)?;
            composer.fill(target, entries, Some(merge))
        })
    }

    /// Whether a node is made because of an alias: what is to be said of it was said where it stands.
    pub(super) fn is_copying(&self) -> bool {
        !self.open.is_empty()
    }

    fn key(&mut self, index: usize) -> Compose<(Str, Place)> {
        let (kind, at, next) = self.event(index)?;
        self.count(at)?;
        match kind {
            EventKind::List | EventKind::Map => {
                let error =
                    ReadError::new(at, ReadErrorKind::Value, "a key is text, and this one is a list or map");
                Err(error.help("put text that starts with `{` or `[` in quotes").into())
            }
            EventKind::Alias => {
                let (key, _) = self.copy(index, next, Self::key)?;
                Ok((key, at))
            }
            EventKind::Scalar => Ok((self.key_text(index, at)?, at)),
        }
    }

    /// Whether a scalar is surely text, as most are.
    #[inline]
    fn is_text(&self, index: usize) -> bool {
        self.events.get(index).is_some_and(|event| {
            event.tag == Tag::None && (!event.implicit || scalar::starts_as_text(self.texts.get(event.text)))
        })
    }

    fn key_text(&mut self, index: usize, at: Place) -> Compose<Str> {
        if self.is_text(index) {
            return self.text(index, at);
        }
        let scalar = match self.meaning(index, at)? {
            Meaning::Text => Scalar::Text,
            Meaning::Scalar(scalar) => scalar,
            Meaning::Bytes(bytes) => return Ok(self.decoded(&bytes, at).into()),
        };
        match scalar::key(scalar) {
            None => self.text(index, at),
            Some(Key::Text(key)) => {
                let text = self.written(index);
                if text != key && !self.is_copying() {
                    let message = format!("the key `{text}` is not text: `kubectl` reads `{key}`");
                    self.warn(at, ReadWarningKind::KeyNotText, message, "put the key in quotes");
                }
                Ok(key.into())
            }
            Some(Key::None) => {
                self.bad_keys.push(at);
                Ok(Cow::Borrowed("\0"))
            }
        }
    }

    fn value(&mut self, index: usize) -> Compose<Value<Place>> {
        let (_, at, _) = self.event(index)?;
        if self.is_text(index) {
            return Ok(Value::String(self.text(index, at)?));
        }
        let scalar = match self.meaning(index, at)? {
            Meaning::Text => Scalar::Text,
            Meaning::Scalar(scalar) => scalar,
            Meaning::Bytes(bytes) => return Ok(Value::String(self.decoded(&bytes, at).into())),
        };
        self.has_not_finite |= matches!(scalar, Scalar::NotFinite(_));
        match scalar::value(scalar) {
            Some(value) => Ok(value),
            None => Ok(Value::String(self.text(index, at)?)),
        }
    }

    /// The text of a scalar as it is written.
    fn written(&self, index: usize) -> &'a str {
        self.events.get(index).map_or("", |event| self.texts.get(event.text))
    }

    fn meaning(&self, index: usize, at: Place) -> Compose<Meaning> {
        match self.events.get(index) {
            Some(event) => scalar::meaning(self.texts.get(event.text), event.tag, event.implicit, at),
            None => Ok(Meaning::Text),
        }
    }

    /// Bytes behind `!!binary` as text.
    fn decoded(&mut self, bytes: &[u8], at: Place) -> String {
        let (text, is_lossy) = scalar::text_of_bytes(bytes);
        if is_lossy && !self.is_copying() {
            let message = "the bytes are not text: `kubectl` replaces each invalid one with U+FFFD";
            self.warn(
                at,
                ReadWarningKind::Encoding,
                message,
                "write them as base64 in quotes, in a field that takes bytes",
            );
        }
        text
    }

    /// The text of a scalar, as a string of the tree.
    fn text(&mut self, index: usize, at: Place) -> Compose<Str> {
        let is_copying = self.is_copying();
        let text = self.written(index).to_owned();
        if is_copying {
            self.copied += text.len();
            if self.copied > MAX_COPIED {
                let message = "the aliases of the document stand for too much text";
                return Err(ReadError::new(at, ReadErrorKind::Limit, message).into());
            }
        } else if self.is_lossy && text.contains(char::REPLACEMENT_CHARACTER) {
            let message = "bytes that are not UTF-8: `kubectl` puts U+FFFD in place of them";
            self.warn(at, ReadWarningKind::Encoding, message, "save the file as UTF-8");
        }
        Ok(Cow::Owned(text))
    }
}
