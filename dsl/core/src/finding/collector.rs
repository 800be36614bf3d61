//! The collector of what the rules find.

use super::{Finding, FindingType, Severity};
use crate::message::Message;
use crate::path::Path;

/// The collector of findings.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings<L> {
    list: Vec<Finding<L>>,
    /// Whether what only follows from another finding is kept, as an API server says it.
    cascade: bool,
}

impl<L> Default for Findings<L> {
    fn default() -> Self {
        Findings { list: Vec::new(), cascade: false }
    }
}

impl<L> Findings<L> {
    /// A collector that keeps every finding of an API server, also those that only follow from another one.
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

    /// Takes a finding, to be given its help.
    pub fn take(&mut self, finding: Finding<L>) -> Added<'_, L> {
        let index = self.list.len();
        self.list.push(finding);
        Added(self.list.get_mut(index))
    }

    /// Takes a finding made of its parts.
    pub fn add(
        &mut self,
        severity: Severity,
        kind: FindingType,
        path: &Path<'_>,
        at: L,
        message: impl Into<Message>,
    ) -> Added<'_, L> {
        self.take(Finding::new(severity, kind, path.to_string(), at, message))
    }

    /// A field that must be there is absent or empty.
    pub fn required(&mut self, path: &Path<'_>, at: L, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::Required, path, at, message)
    }

    /// A value breaks a rule.
    pub fn invalid(&mut self, path: &Path<'_>, at: L, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::Invalid, path, at, message)
    }

    /// A value is not one of those that the field has.
    pub fn unsupported(&mut self, path: &Path<'_>, at: L, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::NotSupported, path, at, message)
    }

    /// A value that must be unique appears twice.
    pub fn duplicate(&mut self, path: &Path<'_>, at: L, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::Duplicate, path, at, message)
    }

    /// A reference to something that is not there.
    pub fn not_found(&mut self, path: &Path<'_>, at: L, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::NotFound, path, at, message)
    }

    /// A field may not be set here.
    pub fn forbidden(&mut self, path: &Path<'_>, at: L, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::Forbidden, path, at, message)
    }

    /// More bytes or characters than allowed.
    pub fn too_long(&mut self, path: &Path<'_>, at: L, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::TooLong, path, at, message)
    }

    /// More elements than allowed.
    pub fn too_many(&mut self, path: &Path<'_>, at: L, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::TooMany, path, at, message)
    }

    /// A value of the wrong type, or one that its type cannot read.
    pub fn malformed(&mut self, path: &Path<'_>, at: L, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Error, FindingType::Malformed, path, at, message)
    }

    /// What an API server warns of.
    pub fn warning(&mut self, path: &Path<'_>, at: L, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Warning, FindingType::Invalid, path, at, message)
    }

    /// What an API server accepts, and is surely not meant.
    pub fn advice(&mut self, path: &Path<'_>, at: L, message: impl Into<Message>) -> Added<'_, L> {
        self.add(Severity::Advice, FindingType::Invalid, path, at, message)
    }

    /// Takes the values out of the texts of those at the fields.
    pub(crate) fn withhold(&mut self, field: impl Fn(&str) -> bool) {
        for finding in self.list.iter_mut().filter(|finding| field(&finding.field)) {
            finding.message.withhold();
            if let Some(help) = &mut finding.help {
                help.withhold();
            }
        }
    }

    /// Marks those from the one of that number on as [consequences](Added::consequence).
    pub(crate) fn consequences_since(&mut self, start: usize) {
        for finding in self.list.iter_mut().skip(start) {
            finding.consequence = true;
        }
    }

    /// Leaves out the errors before the one of that number.
    pub(crate) fn keep_since(&mut self, start: usize) {
        let mut index = 0;
        self.list.retain(|finding| {
            index += 1;
            index > start || finding.severity != Severity::Error
        });
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
        self.list.iter().skip(start).any(|finding| finding.severity == Severity::Error)
    }

    /// The findings so far.
    pub fn iter(&self) -> impl Iterator<Item = &Finding<L>> {
        self.list.iter()
    }

    /// Whether an API server refuses the object.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// The findings in the order of the rules, without consequences unless it is [faithful](Findings::faithful).
    pub fn into_vec(self) -> Vec<Finding<L>> {
        let mut list = self.list;
        if !self.cascade {
            list.retain(|finding| !finding.consequence);
        }
        list
    }
}

/// The finding just taken, to give it its help.
pub struct Added<'a, L>(Option<&'a mut Finding<L>>);

impl<L> Added<'_, L> {
    /// Adds a help text: what to write instead.
    pub fn help(self, help: impl Into<Message>) -> Self {
        self.help_opt(Some(help))
    }

    /// Adds a help text, where there is one.
    pub fn help_opt(mut self, help: Option<impl Into<Message>>) -> Self {
        if let (Some(finding), Some(help)) = (self.0.as_mut(), help) {
            finding.help = Some(help.into());
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

    /// Marks it as what an API server says only because of another finding: a person is told the other one alone.
    pub fn consequence(self) -> Self {
        self.consequence_if(true)
    }

    /// Marks it as a [consequence](Added::consequence) where it is one.
    pub fn consequence_if(mut self, consequence: bool) -> Self {
        if let Some(finding) = self.0.as_mut() {
            finding.consequence |= consequence;
        }
        self
    }

    /// Marks it as one that comes of other objects.
    pub fn link(mut self) -> Self {
        if let Some(finding) = self.0.as_mut() {
            finding.link = true;
        }
        self
    }
}
