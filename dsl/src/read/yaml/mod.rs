//! YAML, as `kubectl` reads it.
//!
//! `kubectl` reads YAML 1.1 with `go.yaml.in/yaml/v2`, a port of libyaml with limits and slips of its own, and hands an API
//! server the JSON that comes of it. This is a reader of our own with the same behaviour, and not a library, because no
//! library has it: those of Rust read YAML 1.2, where tabs, indentation in flow collections, line breaks and
//! escapes have other rules. What such a reader refuses may run in a cluster, and what it takes may mean something
//! else there. A reader is judged by what it says of a manifest, so it must read the very same one.
//!
//! A text goes through it in three steps:
//!
//! 1. [`scanner`] makes tokens of characters (with `keys`, `plain`, `quoted`, `block` and `tag`). It is the
//!    scanner of libyaml in what it takes, but borrows from the text and looks at bytes.
//! 2. [`parser`] (with `flow`) makes nodes of tokens: a flat list in the order of the text, in which an alias is the number of another node.
//! 3. [`compose`] (with `entries` and `limits`) makes the tree of the nodes, where it copies what aliases and merge keys stand for, and `scalar` says what a
//!    plain text means.
//!
//! The parser stops behind the first document, as `kubectl` does: [`crate::read`] separates documents beforehand.

mod block;
mod compose;
mod cursor;
mod entries;
mod flow;
mod keys;
mod limits;
mod parser;
mod plain;
mod quoted;
mod scalar;
mod scanner;
mod tag;
mod timestamp;
mod token;

use kubewright_core::Node;
use kubewright_core::yaml::MAX_DEPTH;

use self::compose::Composer;
use self::cursor::Bytes;
use self::parser::Parser;
use self::scanner::Scanner;
use self::token::{Event, Texts, TokenKind};
use super::{Place, ReadError, ReadErrorKind, ReadWarning, ReadWarningKind};

/// How many bytes `kubectl` looks at in one go: a character that is not allowed is an error even if it stands that far behind
/// the end of the document.
const BLOCK: usize = 512;

/// The first bytes of what may not be allowed: control characters, and the two characters that are none.
static SUSPECTS: Bytes = Bytes::of(
    b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0B\x0C\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C\x1D\x1E\x1F\x7F",
    b"\xC2\xEF",
);

/// The nodes of a document on its way: memory that the next document can take over.
#[derive(Default)]
pub(super) struct Nodes(Vec<Event>);

/// A document that was read.
pub(super) struct Parsed {
    /// Its tree; none where there is nothing but comments, or null.
    pub node: Option<Node<Place>>,
    pub warnings: Vec<ReadWarning>,
    /// Where the text starts that `kubectl` does not look at any more, if there is some.
    pub ignored: Option<Place>,
}

/// Reads the first document of a text that starts at a line of its source.
///
/// `is_lossy` says that some bytes of the source were no text, and are U+FFFD now. `nodes` is memory to work with.
pub(super) fn document(
    text: &str,
    line: u32,
    is_lossy: bool,
    nodes: &mut Nodes,
) -> Result<Parsed, Box<ReadError>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let (readable, end) = readable(text, line);
    nodes.0.clear();
    let mut parser = Parser::new(Scanner::new(readable, line, end), &mut nodes.0);
    if !parser.document()? {
        return Ok(Parsed { node: None, warnings: Vec::new(), ignored: None });
    }
    let Parser { mut scanner, events, .. } = parser;
    let texts = Texts { source: readable, made: &scanner.made };
    let mut composer = Composer::new(events, texts, is_lossy);
    let node = composer.document()?;
    let mut warnings = composer.into_warnings();
    let ignored = ignored(&mut scanner);
    let place = ignored.as_ref().map(|warning| warning.at);
    warnings.extend(ignored);
    Ok(Parsed { node, warnings, ignored: place })
}

/// What stands behind the document, where `kubectl` does not look.
fn ignored(scanner: &mut Scanner<'_>) -> Option<ReadWarning> {
    let kind = scanner.peek().ok()?;
    let help = "write `---` on a line of its own between two documents";
    match kind {
        TokenKind::StreamEnd => None,
        TokenKind::DocumentEnd => {
            let rest = &mut scanner.cursor;
            loop {
                rest.skip_blanks();
                if rest.byte() == b'#' {
                    rest.go_to_break();
                }
                if !rest.is_break(0) {
                    break;
                }
                rest.line_break();
            }
            if rest.is_at_end() {
                return None;
            }
            let message = "`kubectl` does not read what follows `...` up to the next `---`";
            Some(ReadWarning::new(rest.place(), ReadWarningKind::Ignored, message).help(help))
        }
        _ => {
            let message = "`kubectl` does not read what follows: the document ends in front of it";
            Some(ReadWarning::new(scanner.place(), ReadWarningKind::Ignored, message).help(help))
        }
    }
}

/// The part of a text that `kubectl` looks at before it sees a character that is not allowed, and what is wrong behind it.
fn readable(text: &str, line: u32) -> (&str, Option<ReadError>) {
    let Some(bad) = forbidden(text) else { return (text, None) };
    let mut end = 0;
    loop {
        let next = floor(text, end + BLOCK);
        if next > bad || next == end {
            break;
        }
        end = next;
    }
    let before = text.get(..bad).unwrap_or_default();
    let mut cursor = cursor::Cursor::new(before, line);
    while !cursor.is_at_end() {
        cursor.go_to_break();
        cursor.line_break();
    }
    let c = text.get(bad..).and_then(|rest| rest.chars().next()).unwrap_or_default();
    let message = format!("the character U+{:04X} is not allowed", u32::from(c));
    let error = ReadError::new(cursor.place(), ReadErrorKind::Encoding, message)
        .help("take it out, or write it as an escape in double quotes");
    (text.get(..end).unwrap_or_default(), Some(error))
}

/// Where the first character stands that YAML does not have.
fn forbidden(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    // Most texts are all ASCII; this looks at many bytes at a time.
    let is_usual = |byte: &u8| (0x20..0x7F).contains(byte) | (*byte == b'\n');
    if bytes.iter().fold(true, |all, byte| all & is_usual(byte)) {
        return None;
    }
    let mut from = 0;
    loop {
        let found = bytes.get(from..)?.iter().position(|byte| SUSPECTS.has(*byte))? + from;
        let is_bad = match (bytes.get(found)?, bytes.get(found + 1), bytes.get(found + 2)) {
            (0xC2, Some(second), _) => *second < 0xA0 && *second != 0x85,
            (0xEF, Some(0xBF), Some(third)) => matches!(third, 0xBE | 0xBF),
            (0xEF, ..) => false,
            _ => true,
        };
        if is_bad {
            return Some(found);
        }
        from = found + 1;
    }
}

/// The largest start of a character that is not behind an index.
fn floor(text: &str, index: usize) -> usize {
    let mut index = index.min(text.len());
    while !text.is_char_boundary(index) {
        index -= 1;
    }
    index
}

fn too_deep(at: Place) -> ReadError {
    ReadError::new(at, ReadErrorKind::Limit, format!("nested more than {MAX_DEPTH} levels deep"))
}
