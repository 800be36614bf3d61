//! The documents of a source, one by one: JSON or YAML, and where each ends.
//!
//! `kubectl` looks at how a source starts. Where that is `{`, it reads JSON, one value behind the other, and where
//! that fails at the first value or at the second, it reads on there as YAML. Otherwise it cuts the source at the lines that start
//! with `---`, before it looks at anything else in it, and reads each piece as YAML. It stops at the first error; this does not.

use std::collections::VecDeque;

use super::text::Text;
use super::{Document, Place, ReadError, ReadErrorKind, ReadWarning, ReadWarningKind, json, yaml};

/// How many characters, about, are looked at to tell JSON from YAML.
const PEEK: usize = 4096;

/// How many bytes `kubectl` reads of a line at a time. Where the last line of a source has no end and is a multiple of that long, it is
/// lost: a slip of the reader that `kubectl` stands on.
const LINE_BUFFER: usize = 4096;

/// Which language a source is read in.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    /// JSON, of which that many values were read.
    Json(usize),
    Yaml,
}

/// A source that is being read.
pub(super) struct Stream<'a> {
    source: Text<'a>,
    /// The byte that comes next.
    at: usize,
    /// Its line.
    line: u32,
    mode: Mode,
    /// How many documents were given.
    count: usize,
    /// Documents that were found and not given yet: an empty one is none.
    found: VecDeque<Document>,
    /// What is to be said of a document that turned out to be none.
    warnings: Vec<ReadWarning>,
    nodes: yaml::Nodes,
}

impl<'a> Stream<'a> {
    pub(super) fn new(mut source: Text<'a>) -> Self {
        let start = source.text.char_indices().find(|(_, c)| !c.is_whitespace());
        let mode = match start {
            Some((at, '{')) if at < PEEK => Mode::Json(0),
            _ => Mode::Yaml,
        };
        if mode != Mode::Yaml {
            source.accept_for_json();
        }
        Stream {
            source,
            at: 0,
            line: 1,
            mode,
            count: 0,
            found: VecDeque::new(),
            warnings: Vec::new(),
            nodes: yaml::Nodes::default(),
        }
    }

    fn rest(&self) -> &str {
        self.source.text.get(self.at..).unwrap_or_default()
    }

    /// Goes over that many bytes.
    fn advance(&mut self, length: usize) {
        let rest = self.rest();
        // Behind the end nothing has a line.
        if length < rest.len() {
            self.line += count_lines(rest.get(..length).unwrap_or_default());
        }
        self.at += length;
    }

    fn give(
        &mut self,
        at: Place,
        node: Result<kubewright_core::Node<Place>, ReadError>,
        warnings: Vec<ReadWarning>,
    ) {
        let mut all = std::mem::take(&mut self.warnings);
        all.extend(warnings);
        self.found.push_back(Document { index: self.count, at, node, warnings: all });
        self.count += 1;
    }

    /// Reads a value of JSON; false at the end.
    fn read_json(&mut self, count: usize) -> bool {
        let is_lossy = self.source.is_lossy;
        let Some(read) = json::value(self.rest(), self.line, is_lossy) else { return false };
        match read {
            Ok(value) => {
                self.mode = Mode::Json(count + 1);
                self.advance(value.length);
                if value.node.value != kubewright_core::Value::Null {
                    self.give(value.node.at, Ok(value.node), value.warnings);
                }
            }
            Err(error) => self.read_bad_json(count, error),
        }
        true
    }

    /// Reads on where JSON is wrong: as YAML, or as JSON at the next line that starts like it.
    fn read_bad_json(&mut self, count: usize, error: json::Wrong) {
        let json::Wrong { start, error } = error;
        let mut error = error;
        if count < 2
            && let Some(blanks) = blanks_before_yaml(self.rest())
        {
            let (at, line) = (self.at, self.line);
            self.advance(blanks);
            match self.read_first_yaml() {
                Ok(true) => return,
                Ok(false) => {}
                // The one that got further knows better what was meant.
                Err(other) if other.at > error.at => error = *other,
                Err(_) => {}
            }
            (self.at, self.line) = (at, line);
        }
        self.give(start, Err(error), Vec::new());
        self.recover();
    }

    /// Reads the document that comes next as YAML, and goes on so; false where it is one of the lines of JSON.
    fn read_first_yaml(&mut self) -> Result<bool, Box<ReadError>> {
        let Some(piece) = next_piece(self.rest()) else {
            self.mode = Mode::Yaml;
            self.at = self.source.text.len();
            return Ok(true);
        };
        let parsed = self.parse(&piece)?;
        // A key in quotes is of JSON; one without is of YAML.
        let text = piece.text(self.rest());
        let is_json =
            text.trim_start().strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with('"'));
        let is_json_lines = is_json
            && parsed.ignored.filter(|place| place.column == 1).is_some_and(|place| {
                let line = (place.line - self.line) as usize;
                text.split('\n').nth(line).is_some_and(|line| line.starts_with('{'))
            });
        if is_json_lines {
            return Ok(false);
        }
        self.mode = Mode::Yaml;
        self.take_parsed(parsed);
        self.advance(piece.next);
        Ok(true)
    }

    /// Goes on behind what is wrong: at the next line that starts like a value of JSON, or at the next separator.
    fn recover(&mut self) {
        let rest = self.rest();
        let mut at = 0;
        for line in rest.split_inclusive('\n') {
            at += line.len();
            let next = rest.get(at..).unwrap_or_default();
            if next.starts_with('{') {
                // It is one of several: no YAML comes behind.
                self.mode = Mode::Json(2);
                return self.advance(at);
            }
            if is_separator(next) == Some(true) {
                self.mode = Mode::Yaml;
                return self.advance(at);
            }
        }
        self.advance(at);
    }

    /// Reads the next piece as YAML; false at the end.
    fn read_yaml(&mut self) -> bool {
        let Some(piece) = next_piece(self.rest()) else { return false };
        match self.parse(&piece) {
            Ok(parsed) => self.take_parsed(parsed),
            Err(error) => {
                let start = first_place(piece.text(self.rest()), self.line).unwrap_or(error.at);
                self.give(start.min(error.at), Err(*error), Vec::new());
            }
        }
        self.advance(piece.next);
        true
    }

    fn parse(&mut self, piece: &Piece) -> Result<yaml::Parsed, Box<ReadError>> {
        let rest = self.source.text.get(self.at..).unwrap_or_default();
        if let Some(at) = piece.bad_separator {
            let line = self.line + count_lines(rest.get(..at).unwrap_or_default());
            let message = "`---` separates documents: nothing but a comment may follow on its line";
            let error = ReadError::new(Place::new(line, 1), ReadErrorKind::Syntax, message);
            let help = "start the document on the next line; indent the line where it is text";
            return Err(error.help(help).into());
        }
        let text = piece.text(rest);
        if text.ends_with('\n') || text.is_empty() {
            return yaml::document(text, self.line, self.source.is_lossy, &mut self.nodes);
        }
        let (before, last) = text.split_at(text.rfind('\n').map_or(0, |end| end + 1));
        if last.len().is_multiple_of(LINE_BUFFER) {
            let mut parsed = yaml::document(before, self.line, self.source.is_lossy, &mut self.nodes)?;
            let place = Place::new(self.line + count_lines(before), 1);
            let message = format!("`kubectl` loses the last line: it has {} bytes and no end", last.len());
            parsed.warnings.push(
                ReadWarning::new(place, ReadWarningKind::Ignored, message)
                    .help("end the file with a line feed"),
            );
            return Ok(parsed);
        }
        // `kubectl` reads lines, and each has an end.
        yaml::document(&format!("{text}\n"), self.line, self.source.is_lossy, &mut self.nodes)
    }

    fn take_parsed(&mut self, parsed: yaml::Parsed) {
        match parsed.node {
            Some(node) => self.give(node.at, Ok(node), parsed.warnings),
            None => self.warnings.extend(parsed.warnings),
        }
    }
}

impl Iterator for Stream<'_> {
    type Item = Document;

    fn next(&mut self) -> Option<Document> {
        while self.found.is_empty() {
            let has_read = match self.mode {
                Mode::Json(count) => self.read_json(count),
                Mode::Yaml => self.read_yaml(),
            };
            if !has_read {
                return None;
            }
        }
        self.found.pop_front()
    }
}

/// What lies between two separators of YAML.
struct Piece {
    /// Where it ends.
    end: usize,
    /// Where the next one starts: behind the separator.
    next: usize,
    /// Where a separator starts that is not valid, and makes the piece unreadable.
    bad_separator: Option<usize>,
}

impl Piece {
    fn text<'t>(&self, rest: &'t str) -> &'t str {
        rest.get(..self.end).unwrap_or_default()
    }
}

/// Whether a line starts with `---`, and if so, whether it is a valid separator.
fn is_separator(line: &str) -> Option<bool> {
    let behind = line.strip_prefix("---")?;
    let behind = behind.split('\n').next().unwrap_or_default().trim_start();
    Some(behind.is_empty() || behind.starts_with('#'))
}

/// The piece of YAML that comes next. A separator in front of it is part of it.
fn next_piece(rest: &str) -> Option<Piece> {
    if rest.is_empty() {
        return None;
    }
    let mut bad_separator = (is_separator(rest) == Some(false)).then_some(0);
    let mut from = 0;
    while let Some(found) = rest.get(from..).and_then(|rest| rest.find("\n---")) {
        let at = from + found + 1;
        let line = rest.get(at..).unwrap_or_default();
        match is_separator(line) {
            Some(true) => {
                let length = line.find('\n').map_or(line.len(), |length| length + 1);
                return Some(Piece { end: at, next: at + length, bad_separator });
            }
            // Behind one that is not valid, `kubectl` gives up: go on at one that is.
            _ => bad_separator = bad_separator.or(Some(at)),
        }
        from = at;
    }
    Some(Piece { end: rest.len(), next: rest.len(), bad_separator })
}

/// How many bytes of white space `kubectl` goes over to read as YAML what is not JSON: up to the end of a line. None where it
/// does not try, because less than four bytes are left, or U+FFFD comes.
fn blanks_before_yaml(rest: &str) -> Option<usize> {
    for (at, c) in rest.char_indices() {
        if rest.len() - at < 4 || c == char::REPLACEMENT_CHARACTER {
            return None;
        }
        if !c.is_whitespace() {
            return Some(at);
        }
        if c == '\n' {
            return Some(at + 1);
        }
    }
    None
}

/// Where the first line starts that is neither empty nor a comment.
fn first_place(text: &str, line: u32) -> Option<Place> {
    let lines = (line..).zip(text.split('\n'));
    let mut starts = lines.filter_map(|(line, text)| {
        let column = text.chars().take_while(|c| c.is_whitespace()).count();
        let starts = text.trim_start();
        let is_content = !starts.is_empty() && !starts.starts_with('#') && is_separator(text) != Some(true);
        is_content.then(|| Place::new(line, column as u32 + 1))
    });
    starts.next()
}

/// How many line feeds a text has.
fn count_lines(text: &str) -> u32 {
    text.bytes().map(|byte| u32::from(byte == b'\n')).sum()
}
