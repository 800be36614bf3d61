//! SARIF 2.1.0, for code scanning.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use std::collections::BTreeSet;
use std::io::{self, Write};

use kubewright::read::Place;
use kubewright::{Manifest, Severity};
use serde_json::{Value, json};

/// Prints the findings of the manifests, as one run.
pub fn print(out: &mut dyn Write, manifests: &[Manifest]) -> io::Result<()> {
    let mut rules = BTreeSet::new();
    let mut results = Vec::new();
    for manifest in manifests {
        let report = match &manifest.report {
            Ok(report) => report,
            Err(error) => {
                rules.insert("Malformed value");
                let text = error.message.clone();
                results.push(result("Malformed value", "error", &text, &manifest.source, error.at));
                continue;
            }
        };
        for finding in report.findings() {
            let level = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                _ => "note",
            };
            rules.insert(finding.kind.as_str());
            results.push(result(
                finding.kind.as_str(),
                level,
                &finding.to_string(),
                &manifest.source,
                finding.at,
            ));
        }
    }
    let rules: Vec<Value> = rules
        .into_iter()
        .map(|rule| json!({ "id": id(rule), "name": id(rule), "shortDescription": { "text": rule } }))
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "kubewright",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    out.write_all(b"\n")
}

fn result(rule: &str, level: &str, text: &str, source: &str, at: Place) -> Value {
    json!({
        "ruleId": id(rule),
        "level": level,
        "message": { "text": text },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(source) },
            "region": { "startLine": at.line, "startColumn": at.column },
        } }],
    })
}

/// `RequiredValue` for `Required value`.
fn id(rule: &str) -> String {
    let words = rule.split(' ');
    words
        .map(|word| word.get(..1).unwrap_or_default().to_uppercase() + word.get(1..).unwrap_or_default())
        .collect()
}

/// A path as a relative reference of a URI.
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.replace('\\', "/").bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => {
                out.push(byte.into())
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
