//! Annotations of GitHub Actions.
//!
//! <https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message>

use std::io::{self, Write};

use kubewright::read::Place;
use kubewright::{Manifest, Severity};

/// Prints the findings of a manifest.
pub fn print(out: &mut dyn Write, manifest: &Manifest) -> io::Result<()> {
    let report = match &manifest.report {
        Ok(report) => report,
        Err(error) => {
            let text = with_help(&error.message, error.help.as_deref());
            return annotation(out, "error", &manifest.source, error.at, "cannot be read", &text);
        }
    };
    for finding in report.findings() {
        let level = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            _ => "notice",
        };
        let title = match (report.kind(), report.name()) {
            ("", _) => String::new(),
            (kind, "") => kind.to_owned(),
            (kind, name) => format!("{kind} {name}"),
        };
        let help = finding.help.as_ref().map(ToString::to_string);
        let text = with_help(&finding.message.to_string(), help.as_deref());
        let text = if finding.field.is_empty() { text } else { format!("{}: {text}", finding.field) };
        annotation(out, level, &manifest.source, finding.at, &title, &text)?;
    }
    Ok(())
}

fn with_help(message: &str, help: Option<&str>) -> String {
    match help {
        Some(help) => format!("{message}\nhelp: {help}"),
        None => message.to_owned(),
    }
}

fn annotation(
    out: &mut dyn Write,
    level: &str,
    source: &str,
    at: Place,
    title: &str,
    text: &str,
) -> io::Result<()> {
    let Place { line, column } = at;
    let (source, title) = (property(source), property(title));
    writeln!(out, "::{level} file={source},line={line},col={column},title={title}::{}", data(text))
}

/// Text behind `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
