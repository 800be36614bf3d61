//! Findings: what a rule reports.

use std::fmt;

use crate::at::At;
use crate::message::{Message, Style};
use crate::schema::Version;

mod collector;

pub use collector::{Added, Findings};

/// What an API server makes of the object for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// The API server refuses it.
    Error,
    /// The API server accepts it, and warns.
    Warning,
    /// The API server accepts it silently, but it is surely not what was meant.
    Advice,
}

impl Severity {
    /// Its name: `error`, `warning` or `advice`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The type of a finding, in the words of Kubernetes' `field.Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FindingType {
    /// A field that must be there is absent or empty.
    Required,
    /// A value that breaks a rule.
    Invalid,
    /// A value that is not one of those the field has.
    NotSupported,
    /// A value that must be unique appears twice.
    Duplicate,
    /// A reference to something that is not there.
    NotFound,
    /// A field that may not be set here.
    Forbidden,
    /// More bytes or characters than allowed.
    TooLong,
    /// More elements than allowed.
    TooMany,
    /// A field that the type does not have (strict decoding).
    UnknownField,
    /// A key that appears twice in one object (strict decoding).
    DuplicateField,
    /// A value of the wrong JSON type, or one that its type cannot read (decoding).
    Malformed,
}

impl FindingType {
    /// The words that an API server starts its message with.
    pub fn as_str(self) -> &'static str {
        match self {
            FindingType::Required => "Required value",
            FindingType::Invalid => "Invalid value",
            FindingType::NotSupported => "Unsupported value",
            FindingType::Duplicate => "Duplicate value",
            FindingType::NotFound => "Not found",
            FindingType::Forbidden => "Forbidden",
            FindingType::TooLong => "Too long",
            FindingType::TooMany => "Too many",
            FindingType::UnknownField => "Unknown field",
            FindingType::DuplicateField => "Duplicate field",
            FindingType::Malformed => "Malformed value",
        }
    }
}

impl fmt::Display for FindingType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One mistake: what is wrong, where, and what to write instead.
///
/// Field names and values in texts stand in backquotes; a text has no full stop at its end.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Finding<L> {
    /// Whether an API server refuses the object for it.
    pub severity: Severity,
    /// What kind of mistake it is.
    pub kind: FindingType,
    /// The field path as an API server writes it; empty for the object itself.
    pub field: String,
    /// The place of the node that is wrong.
    pub at: L,
    /// What is wrong: the value and the rule.
    pub message: Message,
    /// What to write instead, where that is known.
    pub help: Option<Message>,
    /// For a duplicate, where the first one is: whoever shows the finding says so in words.
    pub first: Option<L>,
    /// Whether it comes from other objects: of a link to one that is missing or lacks something.
    pub link: bool,
    /// Whether it follows from another finding: an API server reports it, a person needs the other one alone.
    pub(crate) consequence: bool,
}

impl<L> Finding<L> {
    /// A finding of that severity at a field path.
    pub fn new(
        severity: Severity,
        kind: FindingType,
        field: impl Into<String>,
        at: L,
        message: impl Into<Message>,
    ) -> Self {
        let (field, message) = (field.into(), message.into());
        let (help, first) = (None, None);
        Finding { severity, kind, field, at, message, help, first, link: false, consequence: false }
    }

    /// A mistake for which an object is refused, at a field path.
    pub fn error(kind: FindingType, field: impl Into<String>, at: L, message: impl Into<Message>) -> Self {
        Finding::new(Severity::Error, kind, field, at, message)
    }

    /// Adds the place of the first of two.
    pub fn first(mut self, first: L) -> Self {
        self.first = Some(first);
        self
    }

    /// Adds a help text: what to write instead.
    pub fn help(mut self, help: impl Into<Message>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same finding with other places.
    pub fn map<M>(self, mut place: impl FnMut(L) -> M) -> Finding<M> {
        let Finding { severity, kind, field, at, message, help, first, link, consequence } = self;
        let (at, first) = (place(at), first.map(place));
        Finding { severity, kind, field, at, message, help, first, link, consequence }
    }

    /// The message and the help as a front end shows them.
    pub fn texts(&self, style: Style<'_>) -> (String, Option<String>) {
        (self.message.render(style), self.help.as_ref().map(|help| help.render(style)))
    }
}

impl<L> fmt::Display for Finding<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.field.is_empty() {
            write!(f, "{}: ", self.field)?;
        }
        write!(f, "{}", self.message)?;
        if let Some(help) = &self.help {
            write!(f, " (help: {help})")?;
        }
        Ok(())
    }
}

/// The context of the rules: the findings so far, and the version whose API server judges.
///
/// The first argument of every rule.
#[derive(Debug)]
pub struct Cx<L> {
    /// What was found.
    pub found: Findings<L>,
    version: Version,
}

impl<L: Copy> Cx<L> {
    /// A context that goes on with these findings.
    pub fn of(found: Findings<L>, version: Version) -> Self {
        Cx { found, version }
    }

    /// Whether an API server of Kubernetes 1.`minor` or later judges: what changed between versions asks this.
    pub fn since(&self, minor: u8) -> bool {
        self.version >= Version(minor)
    }

    /// Whether exactly what an API server says is asked for, rather than all independent errors.
    pub fn is_faithful(&self) -> bool {
        self.found.cascades()
    }

    /// The version whose API server judges.
    pub fn version(&self) -> Version {
        self.version
    }

    /// How many findings there are so far, for [`has_errors_since`](Cx::has_errors_since).
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether there is no finding so far.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether there is an error among the findings from the one of that number on.
    pub fn has_errors_since(&self, start: usize) -> bool {
        self.found.has_errors_since(start)
    }

    /// Leaves out the errors before the one of that number, where just what an API server says is asked for: it comes
    /// to them only without the others.
    pub(crate) fn keep_since(&mut self, start: usize) {
        if self.is_faithful() {
            self.found.keep_since(start);
        }
    }

    /// Takes a finding made of its parts.
    pub fn add(
        &mut self,
        severity: Severity,
        kind: FindingType,
        at: At<'_, '_, L>,
        message: impl Into<Message>,
    ) -> Added<'_, L> {
        self.found.take(Finding::new(severity, kind, at.path().to_string(), at.place(), message))
    }

    /// A field that must be there is absent or empty.
    pub fn required(&mut self, at: At<'_, '_, L>, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::Required, at, message)
    }

    /// A value breaks a rule.
    pub fn invalid(&mut self, at: At<'_, '_, L>, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::Invalid, at, message)
    }

    /// A value is not one of those that the field has.
    pub fn unsupported(&mut self, at: At<'_, '_, L>, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::NotSupported, at, message)
    }

    /// A value that must be unique appears twice.
    pub fn duplicate(&mut self, at: At<'_, '_, L>, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::Duplicate, at, message)
    }

    /// A reference to something that is not there.
    pub fn not_found(&mut self, at: At<'_, '_, L>, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::NotFound, at, message)
    }

    /// A field may not be set here.
    pub fn forbidden(&mut self, at: At<'_, '_, L>, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::Forbidden, at, message)
    }

    /// More bytes or characters than allowed.
    pub fn too_long(&mut self, at: At<'_, '_, L>, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::TooLong, at, message)
    }

    /// More elements than allowed.
    pub fn too_many(&mut self, at: At<'_, '_, L>, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::TooMany, at, message)
    }

    /// A value of the wrong type, or one that its type cannot read.
    pub fn malformed(&mut self, at: At<'_, '_, L>, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::Malformed, at, message)
    }

    /// What an API server warns of.
    pub fn warning(&mut self, at: At<'_, '_, L>, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Warning, FindingType::Invalid, at, message)
    }

    /// What an API server accepts silently, and is surely not what was meant.
    pub fn advice(&mut self, at: At<'_, '_, L>, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Advice, FindingType::Invalid, at, message)
    }
}
