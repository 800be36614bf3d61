//! What a rule has to say of a manifest.

use std::fmt;

/// Whether an API server refuses the object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// The API server refuses it.
    Error,
    /// The API server accepts it, and warns, or it is surely not what was meant.
    Warning,
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
}

impl<L> Default for Findings<L> {
    fn default() -> Self {
        Findings { list: Vec::new() }
    }
}

impl<L> Findings<L> {
    /// Takes a finding.
    pub fn push(&mut self, finding: Finding<L>) {
        self.list.push(finding);
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
