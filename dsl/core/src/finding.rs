//! What a rule has to say of a manifest.

use std::fmt;

use crate::path::Path;

/// What an API server makes of the object for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// The API server refuses it.
    Error,
    /// The API server accepts it, and warns.
    Warning,
    /// The API server accepts it silently, but it is surely not what was meant.
    Advice,
}

impl Weight {
    /// Its name: `error`, `warning` or `advice`.
    pub fn as_str(self) -> &'static str {
        match self {
            Weight::Error => "error",
            Weight::Warning => "warning",
            Weight::Advice => "advice",
        }
    }
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The type of a finding, in the words of Kubernetes' `field.Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingType {
    /// A field that must be there is absent or empty.
    Required,
    /// A value that breaks a rule.
    Invalid,
    /// A value that is not one of those the field has.
    NotSupported,
    /// A value that must be unique stands twice.
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
    /// A key that stands twice in one object (strict decoding).
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

/// One mistake: what is wrong, where, and the way out.
///
/// Field names and values in texts stand in backquotes; a text has no full stop at its end.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Finding<L> {
    /// Whether an API server refuses the object for it.
    pub weight: Weight,
    /// What kind of mistake it is.
    pub kind: FindingType,
    /// The field path as an API server writes it; empty for the object itself.
    pub field: String,
    /// The place of the node that is wrong.
    pub at: L,
    /// What is wrong: the value and the rule.
    pub message: String,
    /// What to write instead, where there is a way out.
    pub help: Option<String>,
    /// For a duplicate, where the first one stands: whoever shows the finding says so in words.
    pub first: Option<L>,
}

impl<L> Finding<L> {
    /// A mistake for which an object is refused, at a field path.
    pub fn error(kind: FindingType, field: impl Into<String>, at: L, message: impl Into<String>) -> Self {
        let (field, message) = (field.into(), message.into());
        Finding { weight: Weight::Error, kind, field, at, message, help: None, first: None }
    }

    /// Adds the place of the first of two.
    pub fn first(mut self, first: L) -> Self {
        self.first = Some(first);
        self
    }

    /// Adds the way out.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
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

/// The collector of findings: the first argument of every rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings<L> {
    list: Vec<Finding<L>>,
    /// Whether a rule also says what an API server says only because of another mistake.
    cascade: bool,
}

impl<L> Default for Findings<L> {
    fn default() -> Self {
        Findings { list: Vec::new(), cascade: false }
    }
}

impl<L> Findings<L> {
    /// A collector that takes every finding of an API server, also those that only follow from another one.
    pub fn faithful() -> Self {
        Findings { list: Vec::new(), cascade: true }
    }

    /// Whether to say, as an API server does, what only follows from another mistake: that a mount names no
    /// volume because the volume it names was refused.
    pub fn cascades(&self) -> bool {
        self.cascade
    }

    /// Takes a finding.
    pub fn push(&mut self, finding: Finding<L>) {
        self.list.push(finding);
    }

    /// Takes a finding made of its parts.
    pub fn add(
        &mut self,
        weight: Weight,
        kind: FindingType,
        path: &Path<'_>,
        at: L,
        message: impl Into<String>,
    ) -> Added<'_, L> {
        let index = self.list.len();
        self.list.push(Finding {
            weight,
            kind,
            field: path.to_string(),
            at,
            message: message.into(),
            help: None,
            first: None,
        });
        Added(self.list.get_mut(index))
    }

    /// A field that must be there is absent or empty.
    pub fn required(&mut self, path: &Path<'_>, at: L, message: impl Into<String>) -> Added<'_, L> {
        self.add(Weight::Error, FindingType::Required, path, at, message)
    }

    /// A value breaks a rule.
    pub fn invalid(&mut self, path: &Path<'_>, at: L, message: impl Into<String>) -> Added<'_, L> {
        self.add(Weight::Error, FindingType::Invalid, path, at, message)
    }

    /// A value is not one of those that the field has.
    pub fn unsupported(&mut self, path: &Path<'_>, at: L, message: impl Into<String>) -> Added<'_, L> {
        self.add(Weight::Error, FindingType::NotSupported, path, at, message)
    }

    /// A value that must be unique stands twice.
    pub fn duplicate(&mut self, path: &Path<'_>, at: L, message: impl Into<String>) -> Added<'_, L> {
        self.add(Weight::Error, FindingType::Duplicate, path, at, message)
    }

    /// A reference to something that is not there.
    pub fn not_found(&mut self, path: &Path<'_>, at: L, message: impl Into<String>) -> Added<'_, L> {
        self.add(Weight::Error, FindingType::NotFound, path, at, message)
    }

    /// A field may not be set here.
    pub fn forbidden(&mut self, path: &Path<'_>, at: L, message: impl Into<String>) -> Added<'_, L> {
        self.add(Weight::Error, FindingType::Forbidden, path, at, message)
    }

    /// More bytes or characters than allowed.
    pub fn too_long(&mut self, path: &Path<'_>, at: L, message: impl Into<String>) -> Added<'_, L> {
        self.add(Weight::Error, FindingType::TooLong, path, at, message)
    }

    /// More elements than allowed.
    pub fn too_many(&mut self, path: &Path<'_>, at: L, message: impl Into<String>) -> Added<'_, L> {
        self.add(Weight::Error, FindingType::TooMany, path, at, message)
    }

    /// A value of the wrong type, or one that its type cannot read.
    pub fn malformed(&mut self, path: &Path<'_>, at: L, message: impl Into<String>) -> Added<'_, L> {
        self.add(Weight::Error, FindingType::Malformed, path, at, message)
    }

    /// What an API server warns of.
    pub fn warning(&mut self, path: &Path<'_>, at: L, message: impl Into<String>) -> Added<'_, L> {
        self.add(Weight::Warning, FindingType::Invalid, path, at, message)
    }

    /// What an API server accepts, and is surely not meant.
    pub fn advice(&mut self, path: &Path<'_>, at: L, message: impl Into<String>) -> Added<'_, L> {
        self.add(Weight::Advice, FindingType::Invalid, path, at, message)
    }

    /// How many findings there are so far: to see whether a rule had any.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is no finding.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether there is an error among the findings from the one of that number on.
    pub fn has_errors_since(&self, start: usize) -> bool {
        self.list.iter().skip(start).any(|finding| finding.weight == Weight::Error)
    }

    /// The findings so far.
    pub fn iter(&self) -> impl Iterator<Item = &Finding<L>> {
        self.list.iter()
    }

    /// Whether an API server refuses the object.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|finding| finding.weight == Weight::Error)
    }

    /// The findings, in the order in which the rules came to them.
    pub fn into_vec(self) -> Vec<Finding<L>> {
        self.list
    }
}

/// The finding just taken, to give it its way out.
pub struct Added<'a, L>(Option<&'a mut Finding<L>>);

impl<L> Added<'_, L> {
    /// Adds the way out.
    pub fn help(self, help: impl Into<String>) -> Self {
        self.help_opt(Some(help.into()))
    }

    /// Adds the way out, where there is one.
    pub fn help_opt(mut self, help: Option<String>) -> Self {
        if let (Some(finding), Some(help)) = (self.0.as_mut(), help) {
            finding.help = Some(help);
        }
        self
    }

    /// Adds the place of the first of two.
    pub fn first(mut self, first: L) -> Self {
        if let Some(finding) = self.0.as_mut() {
            finding.first = Some(first);
        }
        self
    }
}
