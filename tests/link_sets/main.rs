//! Holds the findings of links against recorded ones: sets, each a whole application with one thing changed, once open and
//! once self-contained.

mod mistakes;

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};

use kubewright::ManifestSet;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Case {
    id: String,
    change: String,
    self_contained: bool,
    externals: Vec<String>,
    objects: Vec<Value>,
    findings: BTreeSet<Finding>,
}

/// The object, the field and the severity.
#[derive(Deserialize, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    object: usize,
    field: String,
    severity: String,
}

#[test]
fn links_between_the_objects_of_a_shop() {
    compare("link_sets/shop.jsonl.gz", 498);
}

/// Namespaces, classes and volumes, sidecars, expressions in selectors, bindings across namespaces, and custom resources.
#[test]
fn links_between_the_objects_of_a_wiki() {
    compare("link_sets/wiki.jsonl.gz", 538);
}

/// The rows of a record.
fn rows(path: &str) -> impl Iterator<Item = Case> {
    let packed = std::fs::File::open(path).expect("the record is there");
    let lines = BufReader::new(flate2::read::GzDecoder::new(packed)).lines();
    lines.map(|line| serde_json::from_str(&line.expect("the record is gzip")).expect("a case"))
}

fn compare(path: &str, expected: usize) {
    let mut differ = Vec::new();
    let mut cases = 0;
    for case in rows(path) {
        cases += 1;
        let ours = links(&case);
        if ours != case.findings {
            differ.push(format!(
                "{} ({}): ours {:?}, recorded {:?}",
                case.id,
                case.change,
                ours.difference(&case.findings).collect::<Vec<_>>(),
                case.findings.difference(&ours).collect::<Vec<_>>()
            ));
        }
    }
    assert_eq!(cases, expected);
    assert!(differ.is_empty(), "{} of {cases}:\n{}", differ.len(), differ.join("\n"));
}

fn links(case: &Case) -> BTreeSet<Finding> {
    let mut set = ManifestSet::new();
    case.objects.iter().for_each(|object| {
        set.add(object);
    });
    if case.self_contained {
        set.self_contained();
    }
    for external in &case.externals {
        let (kind, name) = external.split_once('/').expect("a kind and a name");
        set.external(kind, name);
    }
    let reports = set.check();
    assert_eq!(reports.len(), case.objects.len());
    let mut found = BTreeSet::new();
    for (object, report) in reports.iter().enumerate() {
        for finding in report.findings().iter().filter(|finding| finding.link) {
            let (field, severity) = (finding.field.clone(), finding.severity.to_string());
            found.insert(Finding { object, field, severity });
        }
    }
    found
}
