//! The command judges as the library does: objects of the records, each by itself.

use std::fs::{self, File};
use std::io::Read as _;

use assert_cmd::cargo::cargo_bin_cmd;
use kubewright::{Version, check_for};
use serde_json::{Value, json};

const RECORDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/conformance/");

/// Every `step`th case of a record.
fn cases(name: &str, step: usize) -> Vec<Value> {
    let mut text = String::new();
    let file = File::open(format!("{RECORDS}{name}")).expect("the record is there");
    flate2::read::MultiGzDecoder::new(file).read_to_string(&mut text).expect("the record is text");
    text.lines().step_by(step).map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

#[test]
fn the_command_judges_as_the_library_does() {
    let directory = tempfile::tempdir().expect("a directory");
    for (name, step, version) in [
        ("mutated.jsonl.gz", 61, "1.36"),
        ("workloads.jsonl.gz", 71, "1.36"),
        ("versions.jsonl.gz", 31, "1.33"),
        ("versions.jsonl.gz", 31, "1.34"),
        ("versions.jsonl.gz", 31, "1.35"),
    ] {
        let mut cases = cases(name, step);
        cases.retain(|case| case["version"].as_str().unwrap_or("1.36") == version);
        let path = directory.path().join("cases.jsonl");
        let objects: Vec<String> = cases.iter().map(|case| case["object"].to_string()).collect();
        fs::write(&path, objects.join("\n")).expect("the objects can be written");
        let mut command = cargo_bin_cmd!("kubewright");
        command.args(["check", "--format", "json", "--each", "--kubernetes", version]).arg(&path);
        let output = command.output().expect("it runs");
        let text = String::from_utf8(output.stdout).expect("it prints text");
        let said: Vec<Value> =
            text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect();
        assert!(said.len() == cases.len() && said.len() > 20, "{name}: {} lines", said.len());
        let minor = version.trim_start_matches("1.").parse().expect("a number");
        for (case, said) in cases.iter().zip(said) {
            assert_eq!(said["accepted"], case["accepted"], "{case}\n{said}");
            assert_eq!(findings_of(&said), findings(&case["object"], Version(minor)), "{case}");
        }
    }
}

/// What a line says of an object, but for the places.
fn findings_of(line: &Value) -> Vec<String> {
    let findings = line["findings"].as_array().expect("a list").iter();
    let mut said: Vec<_> = findings
        .map(|finding| {
            json!([finding["severity"], finding["type"], finding["field"], finding["message"]]).to_string()
        })
        .collect();
    said.sort();
    said
}

/// What the library says of it.
fn findings(object: &Value, version: Version) -> Vec<String> {
    let report = check_for(object, version);
    let mut said: Vec<_> = report
        .findings()
        .iter()
        .map(|finding| {
            let (severity, kind) = (finding.severity.as_str(), finding.kind.as_str());
            json!([severity, kind, finding.field, finding.message.to_string()]).to_string()
        })
        .collect();
    // The lines have an order of their own.
    said.sort();
    said
}
