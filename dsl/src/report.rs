//! What was found in an object.

use std::fmt;

use kubewright_core::{Coverage, Severity};

use crate::Error;

/// What the checks say of one object: every finding, each with its field path.
///
/// `L` is the place of a finding besides its field path: nothing for an object in memory, a line for a
/// manifest that was read.
///
/// A report quotes no value of a Secret.
#[derive(Clone, Debug, PartialEq)]
pub struct Report<L = ()> {
    kind: String,
    name: String,
    coverage: Option<Coverage>,
    findings: Vec<kubewright_core::Finding<L>>,
}

impl<L> Report<L> {
    /// The report on an object of which everything was checked.
    pub fn new(
        kind: impl Into<String>,
        name: impl Into<String>,
        findings: Vec<kubewright_core::Finding<L>>,
    ) -> Self {
        Report { kind: kind.into(), name: name.into(), coverage: Some(Coverage::Rules), findings }
    }

    /// The report on what is not an object of a cluster: it is not checked.
    pub fn not_checked(kind: impl Into<String>, name: impl Into<String>) -> Self {
        Report { kind: kind.into(), name: name.into(), coverage: None, findings: Vec::new() }
    }

    /// The report on an object that was checked to that extent.
    pub(crate) fn covering(self, coverage: Option<Coverage>) -> Self {
        Report { coverage, ..self }
    }

    /// The report, with findings put in front of its own.
    #[cfg(feature = "read")]
    pub(crate) fn behind(mut self, mut findings: Vec<kubewright_core::Finding<L>>) -> Self {
        if !findings.is_empty() {
            findings.append(&mut self.findings);
            self.findings = findings;
        }
        self
    }

    /// The object's kind: `Pod`. Empty where it gives none.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The object's `metadata.name`. Empty where it gives none.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What was found, in the order of the checks.
    pub fn findings(&self) -> &[kubewright_core::Finding<L>] {
        &self.findings
    }

    /// The findings that make an API server refuse the object.
    pub fn errors(&self) -> impl Iterator<Item = &kubewright_core::Finding<L>> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error)
    }

    /// The findings that an API server lets pass: its warnings, and advice.
    pub fn warnings(&self) -> impl Iterator<Item = &kubewright_core::Finding<L>> {
        self.findings.iter().filter(|finding| finding.severity != Severity::Error)
    }

    /// How much was checked: of most kinds all that an API server checks, of some the schema and the metadata, of custom
    /// resources the metadata. Nothing of what is not an object of a cluster, such as a `kustomization.yaml`.
    pub fn coverage(&self) -> Option<Coverage> {
        self.coverage
    }

    /// Whether it was checked at all. If not, the object is neither accepted nor refused.
    pub fn is_checked(&self) -> bool {
        self.coverage.is_some()
    }

    /// Whether an API server accepts the object: it was checked, and no finding is an error.
    pub fn is_accepted(&self) -> bool {
        self.is_checked() && !self.is_refused()
    }

    /// Whether an API server refuses the object: a finding is an error.
    pub fn is_refused(&self) -> bool {
        self.errors().next().is_some()
    }

    /// Adds a finding of a check that sees more than the object, such as a link to another one.
    pub fn push(&mut self, finding: kubewright_core::Finding<L>) {
        self.findings.push(finding);
    }

    /// The same report with other places.
    pub fn map<M>(self, mut place: impl FnMut(L) -> M) -> Report<M> {
        let findings = self.findings.into_iter().map(|finding| finding.map(&mut place));
        Report { kind: self.kind, name: self.name, coverage: self.coverage, findings: findings.collect() }
    }

    /// The report itself unless the object is refused.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the whole report where a finding is an error.
    pub fn into_result(self) -> Result<Self, Error> {
        if self.is_refused() { Err(Error::Invalid(vec![self.map(|_| ())])) } else { Ok(self) }
    }
}

/// The object in one line, then a finding each, with its field path and the help.
impl<L> fmt::Display for Report<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.kind.is_empty() { "object" } else { &self.kind };
        write!(f, "{kind}")?;
        if !self.name.is_empty() {
            write!(f, " `{}`", self.name)?;
        }
        if self.findings.is_empty() {
            let verdict = match self.coverage {
                Some(Coverage::Rules) => "no findings",
                Some(Coverage::Schema) => "no findings, checked against the schema only",
                Some(Coverage::Metadata) => {
                    "no findings, a custom resource of which only the metadata is checked"
                }
                None => "not checked, it is not an object of a cluster",
            };
            return write!(f, ": {verdict}");
        }
        let mut separator = ": ";
        for (severity, plural) in [
            (Severity::Error, "errors"),
            (Severity::Warning, "warnings"),
            (Severity::Advice, "pieces of advice"),
        ] {
            match self.findings.iter().filter(|finding| finding.severity == severity).count() {
                0 => continue,
                1 => write!(f, "{separator}1 {severity}")?,
                count => write!(f, "{separator}{count} {plural}")?,
            }
            separator = ", ";
        }
        for finding in &self.findings {
            write!(f, "\n{}: ", finding.severity)?;
            if !finding.field.is_empty() {
                write!(f, "{}: ", finding.field)?;
            }
            write!(f, "{}", finding.message)?;
            if let Some(help) = &finding.help {
                write!(f, "\n  help: {help}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use kubewright_core::{Coverage, Finding, FindingType, Severity};

    use super::Report;
    use crate::Error;

    fn finding(severity: Severity, field: &str, message: &str) -> Finding<()> {
        Finding::new(severity, FindingType::Required, field, (), message.to_owned())
    }

    #[test]
    fn prints_every_finding_with_its_path_and_the_way_out() {
        let image =
            finding(Severity::Error, "spec.containers[0].image", "must not be empty").help("name one");
        let report = Report::new("Pod", "web", vec![image, finding(Severity::Warning, "", "odd")]);
        assert_eq!(
            report.to_string(),
            "Pod `web`: 1 error, 1 warning\n\
             error: spec.containers[0].image: must not be empty\n  help: name one\n\
             warning: odd"
        );
    }

    #[test]
    fn is_accepted_only_where_it_was_checked() {
        let unknown = Report::<()>::not_checked("Kustomization", "");
        assert!(!unknown.is_accepted() && !unknown.is_refused());
        assert_eq!(unknown.to_string(), "Kustomization: not checked, it is not an object of a cluster");
        let schema = Report::<()>::new("APIService", "v1", Vec::new()).covering(Some(Coverage::Schema));
        assert_eq!(schema.to_string(), "APIService `v1`: no findings, checked against the schema only");
        assert!(Report::new("Pod", "web", vec![finding(Severity::Warning, "", "odd")]).is_accepted());
    }

    #[test]
    fn a_refused_object_is_an_error_with_all_its_findings() {
        let report = Report::new("Pod", "web", vec![finding(Severity::Error, "spec", "odd")]);
        let Err(Error::Invalid(reports)) = report.clone().into_result() else { panic!("accepted") };
        assert_eq!(reports, [report]);
    }
}
