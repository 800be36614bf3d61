//! Manifests that somebody wrote, judged.

use kubewright_core::schema::Version;
use kubewright_core::{Finding, FindingType, Findings, Path, Severity, list_items};

use crate::check::verdict_on;
use crate::read::{self, Document, Place, ReadError, ReadWarning, ReadWarningKind};
use crate::{Report, VERSION};

/// What the checks say of one object of a source.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Verdict {
    /// What the caller calls the source: a file name.
    pub source: String,
    /// The number of the document in the source, from 0.
    pub index: usize,
    /// In a document that is a `List`: the number of the object in it, from 0.
    pub item: Option<usize>,
    /// Where the object starts.
    pub at: Place,
    /// Every finding with its place, or why the document could not be read.
    pub report: Result<Report<Place>, ReadError>,
}

impl Verdict {
    /// Whether an API server accepts the object: it could be read, was checked, and no finding is an error.
    pub fn is_accepted(&self) -> bool {
        self.report.as_ref().is_ok_and(Report::is_accepted)
    }
}

/// Judges every manifest of a source, YAML, JSON or JSON Lines, as an API server of [`crate::VERSION`] does when the
/// objects are created; `source` is what the verdicts call it.
///
/// A verdict each, also behind a document that cannot be read. The objects of a `List` are judged one by one, as `kubectl`
/// sends them. How much of an object is checked depends on its kind: see [`Report::coverage`].
///
/// ```
/// let text = "\
/// apiVersion: v1
/// kind: ConfigMap
/// metadata:
///   name: settings
/// data:
///   mode: on
/// ";
/// let verdicts: Vec<_> = kubewright::check_manifests("settings.yaml", text.as_bytes()).collect();
/// let report = verdicts[0].report.as_ref().map_err(|error| error.to_string())?;
/// assert!(report.is_refused());
/// assert_eq!((report.findings()[0].field.as_str(), report.findings()[0].at.line), ("data[mode]", 6));
/// # Ok::<(), String>(())
/// ```
pub fn check_manifests<'a>(source: &'a str, text: &'a [u8]) -> impl Iterator<Item = Verdict> + 'a {
    check_manifests_for(source, text, VERSION)
}

/// Judges every manifest of a source as an API server of that version does: see [`check_manifests`].
pub fn check_manifests_for<'a>(
    source: &'a str,
    text: &'a [u8],
    version: Version,
) -> impl Iterator<Item = Verdict> + 'a {
    read::documents(text).flat_map(move |document| verdicts(source, document, version))
}

fn verdicts(source: &str, document: Document, version: Version) -> Vec<Verdict> {
    let Document { index, at, node, warnings } = document;
    let verdict = |item, at, report| Verdict { source: source.to_owned(), index, item, at, report };
    let node = match node {
        Err(error) => return vec![verdict(None, at, Err(error))],
        Ok(node) => node,
    };
    let Some(items) = list_items(&node) else {
        return vec![verdict(None, at, Ok(verdict_on(&node, version).behind(findings(&warnings))))];
    };
    let mut warnings = warnings.as_slice();
    let mut verdicts = Vec::with_capacity(items.len());
    for (item, node) in items.iter().enumerate() {
        // What is said up to the start of the next object is said of this one.
        let next = items.get(item + 1).map(|next| next.at);
        let count = warnings.iter().take_while(|warning| next.is_none_or(|next| warning.at < next)).count();
        let (own, rest) = warnings.split_at(count);
        warnings = rest;
        verdicts.push(verdict(Some(item), node.at, Ok(verdict_on(node, version).behind(findings(own)))));
    }
    verdicts
}

/// What was said in reading, as findings.
pub(crate) fn findings(warnings: &[ReadWarning]) -> Vec<Finding<Place>> {
    let mut found = Findings::default();
    for warning in warnings {
        let kind = match warning.kind {
            ReadWarningKind::DuplicateKey | ReadWarningKind::MergedKey => FindingType::DuplicateField,
            _ => FindingType::Malformed,
        };
        let (at, message) = (warning.at, warning.message.clone());
        found.add(Severity::Warning, kind, &Path::Root, at, message).help_opt(warning.help.clone());
    }
    found.into_vec()
}
