//! A line of JSON for each object.

use std::io::{self, Write};

use kubewright::{Finding, Manifest, Report, read};
use serde::Serialize;

#[derive(Serialize)]
struct Line<'a> {
    source: &'a str,
    index: usize,
    kind: &'a str,
    name: &'a str,
    /// The verdict of an API server on the object alone; nothing where it is not an object of a cluster.
    accepted: Option<bool>,
    findings: Vec<JsonFinding<'a>>,
}

#[derive(Serialize)]
struct JsonFinding<'a> {
    severity: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    field: &'a str,
    message: String,
    help: Option<String>,
    line: u32,
    column: u32,
    link: bool,
}

/// Prints the findings of a manifest.
pub fn print(out: &mut dyn Write, manifest: &Manifest) -> io::Result<()> {
    let report = manifest.report.as_ref();
    let accepted = match report {
        Ok(report) if !report.is_checked() && !report.is_refused() => None,
        _ => Some(manifest.is_accepted()),
    };
    let findings = match report {
        Ok(report) => report.findings().iter().map(finding).collect(),
        Err(error) => vec![unreadable(error)],
    };
    let line = Line {
        source: &manifest.source,
        index: manifest.index,
        kind: report.map_or("", Report::kind),
        name: report.map_or("", Report::name),
        accepted,
        findings,
    };
    serde_json::to_writer(&mut *out, &line)?;
    out.write_all(b"\n")
}

fn finding(finding: &Finding<read::Place>) -> JsonFinding<'_> {
    JsonFinding {
        severity: finding.severity.as_str(),
        kind: finding.kind.as_str(),
        field: &finding.field,
        message: finding.message.to_string(),
        help: finding.help.as_ref().map(ToString::to_string),
        line: finding.at.line,
        column: finding.at.column,
        link: finding.link,
    }
}

fn unreadable(error: &read::ReadError) -> JsonFinding<'_> {
    JsonFinding {
        severity: "error",
        kind: "Malformed value",
        field: "",
        message: error.message.clone(),
        help: error.help.clone(),
        line: error.at.line,
        column: error.at.column,
        link: false,
    }
}
