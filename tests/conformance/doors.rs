//! Every door judges alike: an object of the records has one verdict and the same findings wherever it is shown.
//!
//! There are two ways to report. Who asks what a server says ([`check_manifests_for`]) hears just that: of what cannot be
//! decoded nothing further, and of a mistake also what follows from it. Who asks what to mend ([`check_for`], `to_yaml`, a
//! set, the command) is told of all independent errors. The verdict is one.

use kubewright::{
    Error, Finding, ManifestSet, Report, check_for, check_manifests_for, read_manifests, to_yaml,
    to_yaml_unchecked,
};
use kubewright_core::{Severity, check, check_all};

use crate::corpus::{Case, node};
use crate::typed::{self, Outcome};

/// What a finding says of the object itself: all but its place.
pub type Said = (Severity, String, String, String);

pub fn said<L>(findings: &[Finding<L>]) -> Vec<Said> {
    let said = |finding: &Finding<L>| {
        let (kind, field) = (finding.kind.to_string(), finding.field.clone());
        (finding.severity, kind, field, finding.message.to_string())
    };
    let mut said: Vec<Said> = findings.iter().filter(|finding| !finding.link).map(said).collect();
    // A text has an order of its own.
    said.sort();
    said
}

/// Shows a case at every door.
pub fn agree(case: &Case) -> Outcome {
    let (id, version) = (&case.id, case.version);
    let server = said(&check(&node(&case.object), version).into_vec());
    let mend = said(&check_all(&node(&case.object), version).into_vec());

    let json = case.object.to_string();
    let yaml = to_yaml_unchecked(&case.object).unwrap_or_else(|error| panic!("{id}: {error}"));
    // A null in a map is an empty text to a server; the writer leaves it out, as it does those of fields.
    let texts = [json.clone(), format!("---\n{json}"), yaml.clone()];
    let texts = texts.iter().take(if json.contains(":null") { 2 } else { 3 });
    for text in texts {
        let verdicts: Vec<_> = check_manifests_for("a", text.as_bytes(), version).collect();
        let [verdict] = &*verdicts else { panic!("{id}: {} manifests", verdicts.len()) };
        let report = verdict.report.as_ref().unwrap_or_else(|error| panic!("{id}: {error}\n{text}"));
        assert_eq!(verdict.is_accepted(), case.accepted, "{id}: {report}");
        assert_eq!(said(report.findings()), server, "{id}: check_manifests\n{text}");
        let manifests = read_manifests("a", text.as_bytes(), version);
        let [manifest] = &*manifests else { panic!("{id}: {} manifests", manifests.len()) };
        let report = manifest.report.as_ref().unwrap_or_else(|error| panic!("{id}: {error}\n{text}"));
        assert_eq!(manifest.is_accepted(), case.accepted, "{id}: {report}");
        assert_eq!(said(report.findings()), mend, "{id}: read_manifests\n{text}");
    }

    both(case, &server, &mend);
    let report = check_for(&case.object, version);
    assert_eq!(report.is_accepted(), case.accepted, "{id}: {report}");
    assert_eq!(said(report.findings()), mend, "{id}: check");
    // These judge for the version that is on.
    if version == kubewright::VERSION {
        written(case, &report, &yaml);
    }
    typed::agrees(case, &mend)
}

/// What writes an object judges it as `report` does.
fn written(case: &Case, report: &Report, yaml: &str) {
    let id = &case.id;
    match to_yaml(&case.object) {
        Ok(text) => assert!(case.accepted && text == yaml, "{id}: to_yaml"),
        Err(Error::Invalid(reports)) => assert_eq!(reports, std::slice::from_ref(report), "{id}: to_yaml"),
        Err(error) => panic!("{id}: {error}"),
    }
    let mut set = ManifestSet::new();
    set.add(&case.object);
    let reports = set.check();
    let [alone] = &*reports else { panic!("{id}: {} reports", reports.len()) };
    assert_eq!(said(alone.findings()), said(report.findings()), "{id}: ManifestSet");
}

/// The two ways to be told of an object: of what is accepted the one says nothing that the other does not, and of what is
/// refused they have a mistake in common.
fn both(case: &Case, server: &[Said], mend: &[Said]) {
    let alike = match case.accepted {
        true => mend.iter().all(|said| server.contains(said)),
        false => server.iter().any(|said| said.0 == Severity::Error && mend.contains(said)),
    };
    assert!(alike, "{}: {server:?} / {mend:?}", case.id);
}
