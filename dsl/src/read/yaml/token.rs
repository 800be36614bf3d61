//! What a scanner makes of a text, and a parser of that.

use crate::read::Place;

/// A text: a part of the source, or of what was made of it where it was folded or escaped.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub start: usize,
    pub end: usize,
    pub is_made: bool,
}

impl Span {
    /// No text.
    pub(super) const EMPTY: Span = Span { start: 0, end: 0, is_made: false };

    /// A part of the source.
    pub(super) const fn of_source(start: usize, end: usize) -> Span {
        Span { start, end, is_made: false }
    }
}

/// The texts that spans are of.
#[derive(Clone, Copy)]
pub(super) struct Texts<'a> {
    pub source: &'a str,
    pub made: &'a str,
}

impl<'a> Texts<'a> {
    /// The text of a span.
    pub(super) fn get(self, span: Span) -> &'a str {
        let text = if span.is_made { self.made } else { self.source };
        text.get(span.start..span.end).unwrap_or_default()
    }
}

/// A token of YAML.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub kind: TokenKind,
    pub at: Place,
    /// The text of a scalar; the name of an anchor or alias.
    pub text: Span,
    pub tag: Tag,
    /// Of a key with its colon: the column of the colon, on the same line.
    pub colon: u32,
}

impl Token {
    /// A token without a text.
    pub(super) fn mark(kind: TokenKind, at: Place) -> Self {
        Token { kind, at, text: Span::EMPTY, tag: Tag::None, colon: 0 }
    }
}

/// The kind of a [`Token`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    StreamEnd,
    /// `%YAML` or `%TAG`
    Directive,
    /// `---`
    DocumentStart,
    /// `...`
    DocumentEnd,
    /// A list whose elements start with `-` is indented here.
    ListStart,
    /// A map that is written without `{` is indented here.
    MapStart,
    /// What was indented is no more.
    BlockEnd,
    /// `[`
    FlowListStart,
    /// `]`
    FlowListEnd,
    /// `{`
    FlowMapStart,
    /// `}`
    FlowMapEnd,
    /// `- `
    Element,
    /// `,`
    Comma,
    /// `?`, or what comes in front of a key.
    Key,
    /// `:`
    Colon,
    Alias,
    Anchor,
    Tag,
    /// A scalar without quotes.
    Plain,
    /// A scalar in quotes, or in a block behind `|` or `>`.
    Text,
    /// `?`, a plain scalar and `:` in one, which most keys are.
    PlainKey,
    /// `?`, a scalar in quotes and `:` in one.
    TextKey,
}

/// The tag of a node, as far as a reader of manifests tells tags apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    None,
    /// `!`: text, whatever it looks like.
    NonSpecific,
    Str,
    Bool,
    Int,
    Float,
    Null,
    Timestamp,
    Binary,
    Merge,
    /// Any other: it says nothing.
    Other,
    /// One whose handle no `%TAG` declares.
    Undeclared,
}

impl Tag {
    /// The tag of that full name.
    pub(super) fn named(name: &[u8]) -> Tag {
        let Some(short) = name.strip_prefix(b"tag:yaml.org,2002:") else {
            return if name == b"!" { Tag::NonSpecific } else { Tag::Other };
        };
        match short {
            b"str" => Tag::Str,
            b"bool" => Tag::Bool,
            b"int" => Tag::Int,
            b"float" => Tag::Float,
            b"null" => Tag::Null,
            b"timestamp" => Tag::Timestamp,
            b"binary" => Tag::Binary,
            b"merge" => Tag::Merge,
            _ => Tag::Other,
        }
    }

    /// How it is usually written.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Tag::Str => "!!str",
            Tag::Bool => "!!bool",
            Tag::Int => "!!int",
            Tag::Float => "!!float",
            Tag::Null => "!!null",
            Tag::Timestamp => "!!timestamp",
            Tag::Binary => "!!binary",
            Tag::Merge => "!!merge",
            Tag::None | Tag::NonSpecific | Tag::Other | Tag::Undeclared => "!",
        }
    }
}

/// A node of a document, in the order of the text: each is followed by those that are in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Event {
    pub kind: EventKind,
    pub tag: Tag,
    /// Of a scalar: whether what it looks like says what it is. It is written plain, or tagged `!`.
    pub implicit: bool,
    pub at: Place,
    /// The text of a scalar.
    pub text: Span,
    /// The number of the event behind the node and all that is in it; of an alias, the number of the node it stands for.
    pub next: usize,
    /// How many nodes stand right in it.
    pub children: usize,
}

/// The kind of an [`Event`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EventKind {
    Scalar,
    List,
    /// Keys and values in turn.
    Map,
    Alias,
}
