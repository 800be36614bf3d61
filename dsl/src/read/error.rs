//! What reading says of a document: why it cannot be read, and what is lost although it can.

use std::fmt;

use super::Place;

/// Why a document could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadError {
    /// Where it is wrong.
    pub at: Place,
    /// What sort of mistake it is.
    pub kind: ReadErrorKind,
    /// What is wrong.
    pub message: String,
    /// What to write instead, where that is known.
    pub help: Option<String>,
}

/// The sort of a [`ReadError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// Bytes that are no text, or characters that are not allowed in YAML.
    Encoding,
    /// Text that is no YAML, or no JSON.
    Syntax,
    /// An alias that names no anchor, or a merge key without a map.
    Reference,
    /// A value that JSON does not have, or that is not of the type that its tag names.
    Value,
    /// More than the reader takes: too deep, or too much by way of aliases.
    Limit,
}

impl ReadError {
    pub(super) fn new(at: Place, kind: ReadErrorKind, message: impl Into<String>) -> Self {
        ReadError { at, kind, message: message.into(), help: None }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.message)?;
        if let Some(help) = &self.help {
            write!(f, " (help: {help})")?;
        }
        Ok(())
    }
}

impl std::error::Error for ReadError {}

/// What `kubectl` does silently to a document, and hardly anybody means.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadWarning {
    /// Where it happens.
    pub at: Place,
    /// What sort of thing happens.
    pub kind: ReadWarningKind,
    /// What happens.
    pub message: String,
    /// What to write instead, where that is known.
    pub help: Option<String>,
}

/// The sort of a [`ReadWarning`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadWarningKind {
    /// A key appears twice, and the last one counts.
    DuplicateKey,
    /// A merge key replaces what is given above it.
    MergedKey,
    /// A key is not text, and becomes one that is not as it is written.
    KeyNotText,
    /// Bytes that are no text become U+FFFD.
    Encoding,
    /// A part of the source is not read.
    Ignored,
}

impl ReadWarning {
    pub(super) fn new(at: Place, kind: ReadWarningKind, message: impl Into<String>) -> Self {
        ReadWarning { at, kind, message: message.into(), help: None }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for ReadWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.message)?;
        if let Some(help) = &self.help {
            write!(f, " (help: {help})")?;
        }
        Ok(())
    }
}
