//! Findings for people, with the line of the manifest, as rustc shows them.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use kubewright::read::Place;
use kubewright::{Coverage, Finding, Manifest, Report, Severity};

use super::clean;
use crate::input::Source;

/// The most characters of a line that are shown.
const WIDTH: usize = 160;

/// Prints findings with the lines that they are of.
pub struct Printer<'s> {
    sources: BTreeMap<&'s str, &'s [u8]>,
    /// The start of each line of the source that is being shown.
    lines: (&'s str, Vec<usize>),
    renderer: Renderer,
}

/// One thing to say.
struct Said<'a> {
    severity: Severity,
    title: String,
    at: Place,
    first: Option<Place>,
    help: Option<String>,
    object: &'a str,
}

impl<'s> Printer<'s> {
    /// A printer of the findings in the sources.
    pub fn new(sources: &'s [Source]) -> Self {
        let sources = sources.iter().map(|source| (source.name.as_str(), source.text.as_slice())).collect();
        // What the terminal takes of colours is for the stream to say.
        Printer { sources, lines: ("", Vec::new()), renderer: Renderer::styled() }
    }

    /// Prints the findings of a manifest.
    pub fn print(&mut self, out: &mut dyn Write, manifest: &Manifest) -> io::Result<()> {
        let report = match &manifest.report {
            Ok(report) => report,
            Err(error) => {
                let said = Said {
                    severity: Severity::Error,
                    title: clean(&error.message),
                    at: error.at,
                    first: None,
                    help: error.help.as_deref().map(clean),
                    object: "",
                };
                return self.show(out, manifest, &said);
            }
        };
        let object = clean(&object(report));
        if report.coverage().is_none() && report.findings().is_empty() {
            let said = Said {
                severity: Severity::Advice,
                title: clean(&format!(
                    "kind: `{}` is not checked: it is not an object of a cluster",
                    report.kind()
                )),
                at: manifest.at,
                first: None,
                help: None,
                object: &object,
            };
            return self.show(out, manifest, &said);
        }
        for finding in report.findings() {
            self.show(out, manifest, &said(finding, &object))?;
        }
        Ok(())
    }

    fn show(&mut self, out: &mut dyn Write, manifest: &Manifest, said: &Said<'_>) -> io::Result<()> {
        let level = match said.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            _ => Level::NOTE.with_name("advice"),
        };
        let at = said.at;
        let (line, span) = self.line(&manifest.source, at);
        let path = clean(&manifest.source);
        let mut snippet = Snippet::source(&line).line_start(at.line as usize).path(path.as_str()).fold(false);
        snippet = snippet.annotation(AnnotationKind::Primary.span(span).label(said.object));
        let mut group = Group::with_title(level.primary_title(&said.title)).element(snippet);
        let first = said.first.map(|first| format!("the first one is at {first}"));
        if let Some(first) = &first {
            group = group.element(Level::NOTE.message(first));
        }
        if let Some(help) = &said.help {
            group = group.element(Level::HELP.message(help));
        }
        writeln!(out, "{}\n", self.renderer.render(&[group]))
    }

    /// The line of a place, as text that can be shown, and what of it is meant.
    fn line(&mut self, source: &str, at: Place) -> (String, Range<usize>) {
        let Some((name, text)) = self.sources.get_key_value(source) else { return (String::new(), 0..0) };
        if self.lines.0 != *name {
            let ends =
                text.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(index, _)| index + 1);
            self.lines = (name, std::iter::once(0).chain(ends).collect());
        }
        let number = (at.line as usize).saturating_sub(1);
        let start = self.lines.1.get(number).copied().unwrap_or(text.len());
        let rest = text.get(start..).unwrap_or_default();
        let line = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let line = String::from_utf8_lossy(line);
        let line = clean(line.trim_end_matches('\r').trim_start_matches('\u{FEFF}'));
        cut(&line, (at.column as usize).saturating_sub(1))
    }
}

/// What is around a column of a line, and what of it is meant.
fn cut(line: &str, column: usize) -> (String, Range<usize>) {
    let long = line.chars().nth(WIDTH).is_some();
    let from = if long { column.saturating_sub(WIDTH / 2) } else { 0 };
    let shown: String = line.chars().skip(from).take(WIDTH).collect();
    let start = shown.char_indices().nth(column - from).map_or(shown.len(), |(index, _)| index);
    let length = token(shown.get(start..).unwrap_or_default());
    (shown, start..start + length)
}

/// How many bytes the scalar or the key at the start of a text has.
fn token(text: &str) -> usize {
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => text
            .char_indices()
            .skip(1)
            .find(|(_, c)| *c == quote)
            .map_or(text.trim_end().len(), |(end, _)| end + 1),
        Some('[' | '{' | '|' | '>' | '-' | ']' | '}') => 1,
        Some(_) => {
            let ends = [": ", " #", ", ", "}", "]"].iter().filter_map(|end| text.find(end));
            let end = ends.min().unwrap_or(text.len());
            let part = text.get(..end).unwrap_or_default().trim_end();
            part.strip_suffix(':').unwrap_or(part).len()
        }
        None => 0,
    }
}

fn said<'a>(finding: &Finding<Place>, object: &'a str) -> Said<'a> {
    let field = if finding.field.is_empty() { String::new() } else { format!("{}: ", finding.field) };
    Said {
        severity: finding.severity,
        title: clean(&format!("{field}{}", finding.message)),
        at: finding.at,
        first: finding.first,
        help: finding.help.as_ref().map(|help| clean(&help.to_string())),
        object,
    }
}

/// The kind and name of an object, where it gives them, and how little of it was checked.
fn object(report: &Report<Place>) -> String {
    let object = match (report.kind(), report.name()) {
        ("", "") => String::new(),
        ("", name) => format!("in `{name}`"),
        (kind, "") => format!("in a {kind}"),
        (kind, name) => format!("in {kind} `{name}`"),
    };
    match report.coverage() {
        Some(Coverage::Schema) => format!("{object} (checked against the schema only)"),
        _ => object,
    }
}

#[cfg(test)]
mod tests {
    use super::{cut, token};

    #[test]
    fn tokens_of_yaml() {
        for (text, shown) in [
            ("on", "on"),
            ("image: nginx", "image"),
            ("\"a b\" # c", "\"a b\""),
            ("'it", "'it"),
            ("nginx:1.27 # c", "nginx:1.27"),
            ("a b   ", "a b"),
            ("{a: b}", "{"),
            ("80}", "80"),
            ("", ""),
            ("ports:", "ports"),
        ] {
            assert_eq!(text.get(..token(text)), Some(shown), "{text}");
        }
    }

    #[test]
    fn long_lines_are_cut() {
        let line = format!("{}end", "x ".repeat(500));
        let (shown, span) = cut(&line, 1000);
        assert_eq!(shown.get(span), Some("end"));
        assert!(shown.len() <= 160);
        assert_eq!(cut("ä: ö", 3), ("ä: ö".to_owned(), 4..6));
        assert_eq!(cut("short", 99).1.len(), 0);
    }
}
