//! Tokens to the nodes of a document, by the grammar of YAML 1.1.

use std::collections::HashMap;

use kubewright_core::yaml::MAX_DEPTH;

use super::scanner::{Scan, Scanner};
use super::token::{Event, EventKind, Span, Tag, Token, TokenKind as Kind};
use super::too_deep;
use crate::read::{Place, ReadError, ReadErrorKind};

/// Where a node stands, which says what may start it.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Context {
    Block,
    /// The key or value of a map, where a list need not be indented.
    BlockOrList,
    Flow,
}

/// A set of kinds of tokens.
#[derive(Clone, Copy)]
pub(super) struct Kinds(u32);

impl Kinds {
    pub(super) const fn of(kinds: &[Kind]) -> Self {
        let mut set = 0;
        let mut at = 0;
        while at < kinds.len() {
            set |= 1 << kinds[at] as u32;
            at += 1;
        }
        Kinds(set)
    }

    pub(super) fn has(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u32) != 0
    }
}

/// Makes the nodes of a document.
pub(super) struct Parser<'e, 'a> {
    pub(super) scanner: Scanner<'a>,
    pub(super) events: &'e mut Vec<Event>,
    /// The node that each anchor names so far.
    anchors: HashMap<&'a str, usize>,
    depth: usize,
    /// How many nodes stand in the collection that is open so far.
    children: usize,
}

impl<'e, 'a> Parser<'e, 'a> {
    /// A parser that puts the nodes into a list, which must be empty.
    pub(super) fn new(scanner: Scanner<'a>, events: &'e mut Vec<Event>) -> Self {
        // A node takes about eight bytes of a manifest.
        events.reserve((scanner.cursor.rest().len() / 6).min(4096));
        Parser { scanner, events, anchors: HashMap::new(), depth: 0, children: 0 }
    }

    /// Parses the first document of the text, and stops behind it; whether there is one.
    pub(super) fn document(&mut self) -> Scan<bool> {
        match self.scanner.peek()? {
            Kind::StreamEnd => return Ok(false),
            Kind::Directive | Kind::DocumentStart => {
                while self.scanner.peek()? == Kind::Directive {
                    self.scanner.take();
                }
                if let Some(error) = self.scanner.handles.error.take() {
                    return Err(error.into());
                }
                if self.scanner.peek()? != Kind::DocumentStart {
                    let error =
                        self.scanner.failure(self.scanner.place(), "`---` must follow the directives");
                    let help = "take the lines that start with `%` out: `kubectl` never sees `---` there";
                    return Err(error.help(help).into());
                }
                self.scanner.take();
                match self.scanner.peek()? {
                    Kind::Directive | Kind::DocumentStart | Kind::DocumentEnd | Kind::StreamEnd => {
                        self.nothing(self.scanner.place());
                    }
                    _ => self.node(Context::Block)?,
                }
            }
            _ => self.node(Context::Block)?,
        }
        self.scanner.peek()?;
        Ok(true)
    }

    fn push(&mut self, kind: EventKind, at: Place, next: usize) -> usize {
        let (text, tag) = (Span::EMPTY, Tag::None);
        self.events.push(Event { kind, tag, implicit: true, at, text, next, children: 0 });
        self.children += 1;
        self.events.len() - 1
    }

    /// A scalar that is not written, which is null.
    pub(super) fn nothing(&mut self, at: Place) {
        let next = self.events.len() + 1;
        self.push(EventKind::Scalar, at, next);
    }

    fn expected<T>(&self, what: &str) -> Scan<T> {
        self.scanner.error(self.scanner.place(), format!("expected {what}"))
    }

    /// A node: what it is, behind its anchor and tag.
    pub(super) fn node(&mut self, context: Context) -> Scan {
        let mut kind = self.scanner.peek()?;
        if kind == Kind::Alias {
            return self.alias();
        }
        if matches!(kind, Kind::Plain | Kind::Text) {
            self.scalar(kind, Tag::None);
            return Ok(());
        }
        let mut at = self.scanner.place();
        let mut anchor = None;
        let mut tag = Tag::None;
        if kind == Kind::Anchor {
            anchor = Some(self.name());
            kind = self.scanner.peek()?;
        }
        if kind == Kind::Tag {
            tag = self.scanner.take().tag;
            kind = self.scanner.peek()?;
        }
        if kind == Kind::Anchor && anchor.is_none() {
            anchor = Some(self.name());
            kind = self.scanner.peek()?;
        }
        if tag == Tag::Undeclared {
            return self.scanner.error(at, "the handle of the tag is not declared");
        }
        let has_properties = anchor.is_some() || tag != Tag::None;
        let starts_here = self.scanner.place();
        // A place is that of the value; of the anchor or tag only where there is no value.
        at = if has_properties { starts_here } else { at };
        let index = self.events.len();
        if let Some(name) = anchor {
            self.anchors.insert(name, index);
        }
        let is_block = context != Context::Flow;
        match kind {
            Kind::Element if context == Context::BlockOrList => {
                self.collection(EventKind::List, at, Self::list_without_indent)
            }
            Kind::Plain | Kind::Text => {
                self.scalar(kind, tag);
                Ok(())
            }
            Kind::FlowListStart => self.collection(EventKind::List, at, Self::flow_list),
            Kind::FlowMapStart => self.collection(EventKind::Map, at, Self::flow_map),
            Kind::ListStart if is_block => self.collection(EventKind::List, at, Self::list),
            Kind::MapStart if is_block => self.collection(EventKind::Map, at, Self::map),
            _ if has_properties => {
                self.nothing(at);
                if let Some(event) = self.events.last_mut() {
                    (event.tag, event.implicit) = (tag, tag == Tag::None);
                }
                Ok(())
            }
            _ => self.expected("a value"),
        }
    }

    fn scalar(&mut self, kind: Kind, tag: Tag) {
        let token = self.scanner.take();
        let implicit = tag == Tag::NonSpecific || (tag == Tag::None && kind == Kind::Plain);
        self.push_scalar(token, tag, implicit);
    }

    fn push_scalar(&mut self, token: Token, tag: Tag, implicit: bool) {
        let Token { text, at, .. } = token;
        let next = self.events.len() + 1;
        self.children += 1;
        self.events.push(Event { kind: EventKind::Scalar, tag, implicit, at, text, next, children: 0 });
    }

    /// A key that is a scalar with its colon; the place of the colon.
    pub(super) fn key(&mut self, kind: Kind) -> Place {
        let token = self.scanner.take();
        let colon = Place::new(token.at.line, token.colon);
        self.push_scalar(token, Tag::None, kind == Kind::PlainKey);
        colon
    }

    /// The name of the anchor or alias that comes next.
    fn name(&mut self) -> &'a str {
        let text = self.scanner.take().text;
        self.scanner.cursor.between(text.start, text.end)
    }

    fn alias(&mut self) -> Scan {
        let at = self.scanner.place();
        let text = self.name();
        let Some(target) = self.anchors.get(text).copied() else {
            let message = format!("there is no anchor `&{text}` above the alias `*{text}`");
            let error = ReadError::new(at, ReadErrorKind::Reference, message);
            return Err(error
                .help("an anchor is of its document only; put text that is meant in quotes")
                .into());
        };
        self.push(EventKind::Alias, at, target);
        Ok(())
    }

    /// A list or map, of which the first token comes next.
    pub(super) fn collection(&mut self, kind: EventKind, at: Place, content: fn(&mut Self) -> Scan) -> Scan {
        if self.depth >= MAX_DEPTH {
            return Err(too_deep(at).into());
        }
        self.depth += 1;
        let index = self.push(kind, at, 0);
        let outer = std::mem::take(&mut self.children);
        content(self)?;
        let children = std::mem::replace(&mut self.children, outer);
        let next = self.events.len();
        if let Some(event) = self.events.get_mut(index) {
            (event.next, event.children) = (next, children);
        }
        self.depth -= 1;
        Ok(())
    }

    /// A node, or nothing where one of these tokens comes, at `place`.
    pub(super) fn node_unless(&mut self, ends: Kinds, context: Context, place: Option<Place>) -> Scan {
        if ends.has(self.scanner.peek()?) {
            self.nothing(place.unwrap_or_else(|| self.scanner.place()));
            return Ok(());
        }
        self.node(context)
    }

    /// `- a` on lines of their own.
    fn list(&mut self) -> Scan {
        self.scanner.take();
        loop {
            match self.scanner.peek()? {
                Kind::Element => {
                    let at = self.scanner.take().at;
                    self.node_unless(
                        const { Kinds::of(&[Kind::Element, Kind::BlockEnd]) },
                        Context::Block,
                        Some(at),
                    )?;
                }
                Kind::BlockEnd => {
                    self.scanner.take();
                    return Ok(());
                }
                _ => {
                    let error =
                        self.scanner.failure(self.scanner.place(), "expected `-` or the end of the list");
                    return Err(error.help("check the indentation").into());
                }
            }
        }
    }

    /// `- a`, not indented more than the key in front.
    fn list_without_indent(&mut self) -> Scan {
        while self.scanner.peek()? == Kind::Element {
            let at = self.scanner.take().at;
            let ends = const {
                Kinds::of(&[
                    Kind::Element,
                    Kind::Key,
                    Kind::PlainKey,
                    Kind::TextKey,
                    Kind::Colon,
                    Kind::BlockEnd,
                ])
            };
            self.node_unless(ends, Context::Block, Some(at))?;
        }
        Ok(())
    }

    /// `key: value` on lines of their own.
    fn map(&mut self) -> Scan {
        self.scanner.take();
        let ends =
            const { Kinds::of(&[Kind::Key, Kind::PlainKey, Kind::TextKey, Kind::Colon, Kind::BlockEnd]) };
        loop {
            match self.scanner.peek()? {
                kind @ (Kind::PlainKey | Kind::TextKey) => {
                    let colon = self.key(kind);
                    self.node_unless(ends, Context::BlockOrList, Some(colon))?;
                }
                Kind::Key => {
                    let at = self.scanner.take().at;
                    self.node_unless(ends, Context::BlockOrList, Some(at))?;
                    if self.scanner.peek()? == Kind::Colon {
                        let at = self.scanner.take().at;
                        self.node_unless(ends, Context::BlockOrList, Some(at))?;
                    } else {
                        self.nothing(self.scanner.place());
                    }
                }
                Kind::BlockEnd => {
                    self.scanner.take();
                    return Ok(());
                }
                _ => {
                    let error =
                        self.scanner.failure(self.scanner.place(), "expected a key or the end of the map");
                    return Err(error.help("check the indentation").into());
                }
            }
        }
    }
}
