//! What a scanner makes of a text, and a parser of that.

use std::borrow::Cow;

use crate::read::Place;

/// A token of YAML.
#[derive(Debug)]
pub(super) struct Token<'a> {
    pub kind: TokenKind,
    pub at: Place,
    /// The text of a scalar; the name of an anchor or alias.
    pub text: Cow<'a, str>,
    pub tag: Tag,
    /// Of a key with its colon: the column of the colon, on the same line.
    pub colon: u32,
}

impl Token<'_> {
    /// A token without a text.
    pub(super) fn mark(kind: TokenKind, at: Place) -> Self {
        Token { kind, at, text: Cow::Borrowed(""), tag: Tag::None, colon: 0 }
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
#[derive(Debug)]
pub(super) struct Event<'a> {
    pub kind: EventKind,
    pub tag: Tag,
    /// Of a scalar: whether what it looks like says what it is. It is written plain, or tagged `!`.
    pub implicit: bool,
    pub at: Place,
    /// The text of a scalar.
    pub text: Cow<'a, str>,
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
