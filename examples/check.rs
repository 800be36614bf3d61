//! Judges manifests as an API server judges them, without a cluster: `cargo run --example check -- FILE…`.
//!
//! Takes YAML, JSON and JSON Lines, and `-` for standard input. Prints every finding with its file, line, document, field path
//! and the way out; with `--format json` a line of JSON for each object. Exits with 0 where nothing is refused, with 1
//! where something is, with 2 where something could not be read.

use std::io::{self, BufWriter, IsTerminal, Read, Write};
use std::process::ExitCode;

use kubewright::read::Place;
use kubewright::{Message, Report, Severity, Verdict, check_manifests};

const USAGE: &str = "\
Judges Kubernetes manifests as an API server does, without a cluster.

Usage: check [--format text|json] FILE...

  FILE           YAML of many documents, JSON or JSON Lines; `-` is standard input
  --format json  one line of JSON for each object:
                 source, index, kind, name, accepted (null: not checked),
                 findings (severity, type, field, message, help)

Exit code: 0 nothing refused, 1 something refused, 2 something unreadable
";

fn main() -> ExitCode {
    let colour =
        io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let mut out = BufWriter::new(io::stdout().lock());
    let code = run(std::env::args().skip(1), &mut io::stdin().lock(), &mut out, &mut io::stderr(), colour);
    match code.and_then(|code| out.flush().map(|()| code)) {
        Ok(code) => ExitCode::from(code),
        // Whoever reads has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("check: {error}");
            ExitCode::from(2)
        }
    }
}

/// Does what the arguments say, and gives the exit code.
pub(crate) fn run(
    args: impl Iterator<Item = String>,
    stdin: &mut dyn Read,
    out: &mut dyn Write,
    err: &mut dyn Write,
    colour: bool,
) -> io::Result<u8> {
    let mut as_json = false;
    let mut files = Vec::new();
    let mut args = args;
    while let Some(arg) = args.next() {
        let format = match arg.as_str() {
            "--help" | "-h" => {
                out.write_all(USAGE.as_bytes())?;
                return Ok(0);
            }
            "--format" => args.next().unwrap_or_default(),
            other => match other.strip_prefix("--format=") {
                Some(format) => format.to_owned(),
                None if other.starts_with('-') && other != "-" => {
                    writeln!(err, "check: unknown option `{other}`\n\n{USAGE}")?;
                    return Ok(2);
                }
                None => {
                    files.push(arg);
                    continue;
                }
            },
        };
        match format.as_str() {
            "json" => as_json = true,
            "text" => as_json = false,
            other => {
                writeln!(err, "check: unknown format `{other}`: there are `text` and `json`")?;
                return Ok(2);
            }
        }
    }
    if files.is_empty() {
        writeln!(err, "check: no files\n\n{USAGE}")?;
        return Ok(2);
    }
    let mut tally = Tally::default();
    for file in &files {
        let mut text = Vec::new();
        let read = if file == "-" {
            stdin.read_to_end(&mut text).map(|_| ())
        } else {
            std::fs::read(file).map(|bytes| text = bytes)
        };
        if let Err(error) = read {
            writeln!(err, "check: {file}: {error}")?;
            tally.unreadable += 1;
            continue;
        }
        let before = tally.sum();
        let source = if file == "-" { "<stdin>" } else { file };
        for verdict in check_manifests(source, &text) {
            tally.count(&verdict);
            let shown = if as_json { json(&verdict) } else { self::text(&verdict, colour) };
            out.write_all(shown.as_bytes())?;
        }
        if tally.sum() == before {
            writeln!(err, "check: {source}: no documents")?;
            tally.unreadable += 1;
        }
    }
    if !as_json {
        writeln!(out, "{tally}")?;
    }
    Ok(tally.code())
}

/// How many objects got which verdict.
#[derive(Default)]
struct Tally {
    accepted: usize,
    refused: usize,
    not_checked: usize,
    unreadable: usize,
}

impl Tally {
    fn count(&mut self, verdict: &Verdict) {
        let count = match &verdict.report {
            Err(_) => &mut self.unreadable,
            Ok(report) if report.is_refused() => &mut self.refused,
            Ok(report) if report.is_checked() => &mut self.accepted,
            Ok(_) => &mut self.not_checked,
        };
        *count += 1;
    }

    fn sum(&self) -> usize {
        self.accepted + self.refused + self.not_checked + self.unreadable
    }

    fn code(&self) -> u8 {
        match (self.unreadable, self.refused) {
            (0, 0) => 0,
            (0, _) => 1,
            _ => 2,
        }
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} accepted", self.accepted)?;
        let others =
            [(self.refused, "refused"), (self.not_checked, "not checked"), (self.unreadable, "unreadable")];
        for (count, name) in others.into_iter().filter(|(count, _)| *count > 0) {
            write!(f, ", {count} {name}")?;
        }
        Ok(())
    }
}

/// A verdict for people; nothing where there is nothing to say.
fn text(verdict: &Verdict, colour: bool) -> String {
    let mut out = String::new();
    match &verdict.report {
        Err(error) => push_text(&mut out, verdict, error.at, Shown::error(&error.message), colour),
        Ok(report) if !report.is_checked() => {
            push_text(&mut out, verdict, verdict.at, Shown::not_checked(&not_checked(report)), colour);
        }
        Ok(report) => {
            for finding in report.findings() {
                let first = finding.first.map(|first| format!("the first one is at line {}", first.line));
                let (message, help) =
                    (finding.message.to_string(), finding.help.as_ref().map(Message::to_string));
                let shown = Shown {
                    severity: finding.severity.as_str(),
                    field: &finding.field,
                    message: &message,
                    help: help.as_deref(),
                    note: first.as_deref(),
                };
                push_text(&mut out, verdict, finding.at, shown, colour);
            }
        }
    }
    out
}

/// A finding, or what is shown like one.
struct Shown<'a> {
    severity: &'a str,
    field: &'a str,
    message: &'a str,
    help: Option<&'a str>,
    note: Option<&'a str>,
}

impl<'a> Shown<'a> {
    fn error(message: &'a str) -> Self {
        Shown { severity: "error", field: "", message, help: None, note: None }
    }

    fn not_checked(message: &'a str) -> Self {
        Shown { severity: "advice", field: "kind", ..Shown::error(message) }
    }
}

fn push_text(out: &mut String, verdict: &Verdict, at: Place, shown: Shown<'_>, colour: bool) {
    let paint = |code: &str, text: &str| {
        if colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    };
    let severity = match shown.severity {
        "error" => paint("1;31", "error"),
        "warning" => paint("1;33", "warning"),
        other => paint("1;36", other),
    };
    let field = if shown.field.is_empty() { String::new() } else { format!("{}: ", shown.field) };
    let mut place = format!("document {}", verdict.index + 1);
    if let Some(item) = verdict.item {
        place += &format!(", item {}", item + 1);
    }
    if let Ok(report) = &verdict.report {
        place += &object(report);
    }
    // What a manifest says reaches the terminal as text only.
    let clean = |text: &str| text.replace(|c: char| c.is_control() && c != '\n', "\u{FFFD}");
    *out += &format!("{severity}: {}\n", paint("1", &clean(&format!("{field}{}", shown.message))));
    *out += &format!("  {} {}:{} ({})\n", paint("1;34", "-->"), verdict.source, at.line, clean(&place));
    for (name, text) in [("note", shown.note), ("help", shown.help)] {
        if let Some(text) = text {
            *out += &format!("  {}: {}\n", paint("1;36", name), clean(text));
        }
    }
}

/// The kind and name of an object, where it gives them.
fn object(report: &Report<Place>) -> String {
    match (report.kind(), report.name()) {
        ("", "") => String::new(),
        ("", name) => format!(", `{name}`"),
        (kind, "") => format!(", {kind}"),
        (kind, name) => format!(", {kind} `{name}`"),
    }
}

fn not_checked(report: &Report<Place>) -> String {
    format!("`{}` is not checked: it is not an object of a cluster", report.kind())
}

/// A verdict for programs: one line.
fn json(verdict: &Verdict) -> String {
    let report = verdict.report.as_ref().ok();
    let accepted = match report {
        Some(report) if !report.is_checked() && !report.is_refused() => "null",
        Some(report) if report.is_accepted() => "true",
        _ => "false",
    };
    let findings: Vec<String> = match &verdict.report {
        Err(error) => vec![json_finding("error", "Malformed value", "", &error.to_string(), None)],
        Ok(report) if !report.is_checked() => {
            let severity = Severity::Advice.as_str();
            vec![json_finding(severity, "Unsupported value", "kind", &not_checked(report), None)]
        }
        Ok(report) => {
            let findings = report.findings().iter();
            findings
                .map(|finding| {
                    let (severity, kind) = (finding.severity.as_str(), finding.kind.as_str());
                    let (message, help) =
                        (finding.message.to_string(), finding.help.as_ref().map(Message::to_string));
                    json_finding(severity, kind, &finding.field, &message, help.as_deref())
                })
                .collect()
        }
    };
    format!(
        "{{\"source\":{},\"index\":{},\"kind\":{},\"name\":{},\"accepted\":{accepted},\"findings\":[{}]}}\n",
        quoted(&verdict.source),
        verdict.index,
        quoted(report.map_or("", Report::kind)),
        quoted(report.map_or("", Report::name)),
        findings.join(",")
    )
}

fn json_finding(severity: &str, kind: &str, field: &str, message: &str, help: Option<&str>) -> String {
    format!(
        "{{\"severity\":{},\"type\":{},\"field\":{},\"message\":{},\"help\":{}}}",
        quoted(severity),
        quoted(kind),
        quoted(field),
        quoted(message),
        help.map_or_else(|| "null".to_owned(), quoted)
    )
}

/// Text as a JSON string.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
