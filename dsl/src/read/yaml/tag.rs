//! Anchors, aliases, tags, and the directives that tags depend on.

use super::cursor::Cursor;
use super::scanner::{Scan, Scanner};
use super::token::{Span, Tag, Token, TokenKind};
use crate::read::{Place, ReadError};

/// What the handles of tags stand for.
#[derive(Default)]
pub(super) struct Handles {
    /// The directives of the document.
    declared: Vec<(String, Vec<u8>)>,
    has_version: bool,
    /// What is wrong with the directives, for the document that they belong to.
    pub(super) error: Option<ReadError>,
}

impl Handles {
    /// The tag of a handle and what follows it.
    fn resolve(&self, handle: &str, suffix: &[u8]) -> Tag {
        let prefix = match self.declared.iter().find(|(declared, _)| declared == handle) {
            Some((_, prefix)) => prefix,
            None if handle == "!!" => &b"tag:yaml.org,2002:"[..],
            None if handle == "!" => b"!",
            None if handle.is_empty() => b"",
            None => return Tag::Undeclared,
        };
        Tag::named(&[prefix, suffix].concat())
    }
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

fn is_of_uri(byte: u8) -> bool {
    is_of_name(byte) || b";/?:@&=+$,.!~*'()[]%".contains(&byte)
}

/// Goes over letters, digits, `_` and `-`.
fn name<'a>(cursor: &mut Cursor<'a>) -> &'a str {
    let start = cursor.pos();
    while is_of_name(cursor.byte()) {
        cursor.advance(1);
    }
    cursor.since(start)
}

impl<'a> Scanner<'a> {
    /// Scans `&name` or `*name`.
    pub(super) fn scan_anchor(&mut self, kind: TokenKind) -> Scan {
        let at = self.cursor.place();
        self.cursor.advance(1);
        let start = self.cursor.pos();
        let text = name(&mut self.cursor);
        let ends = matches!(self.cursor.byte(), b'?' | b':' | b',' | b']' | b'}' | b'%' | b'@' | b'`');
        if text.is_empty() || !(ends || self.cursor.is_white_or_end(0)) {
            let what = if kind == TokenKind::Alias { "an alias" } else { "an anchor" };
            let message = format!("the name of {what} is made of letters, digits, `_` and `-`");
            return Err(self
                .failure(self.cursor.place(), message)
                .help("put text that is meant in quotes")
                .into());
        }
        self.push(Token { text: Span::of_source(start, self.cursor.pos()), ..Token::mark(kind, at) });
        Ok(())
    }

    /// Scans a tag: `!name`, `!!name`, `!handle!name`, `!<name>` or `!`.
    pub(super) fn scan_tag(&mut self) -> Scan {
        let at = self.cursor.place();
        let tag = if self.cursor.ahead(1) == b'<' {
            self.cursor.advance(2);
            let name = self.scan_uri(at, Vec::new(), false)?;
            if self.cursor.byte() != b'>' {
                return self.error(self.cursor.place(), "expected `>` at the end of the tag");
            }
            self.cursor.advance(1);
            self.handles.resolve("", &name)
        } else {
            let handle = self.scan_handle(at)?;
            if handle.len() > 1 && handle.ends_with('!') {
                let suffix = self.scan_uri(at, Vec::new(), false)?;
                self.handles.resolve(handle, &suffix)
            } else {
                let head = handle.as_bytes().get(1..).unwrap_or_default().to_vec();
                let suffix = self.scan_uri(at, head, true)?;
                if suffix.is_empty() { Tag::NonSpecific } else { self.handles.resolve("!", &suffix) }
            }
        };
        if !self.cursor.is_white_or_end(0) {
            return self.error(self.cursor.place(), "expected a space behind the tag");
        }
        self.push(Token { tag, ..Token::mark(TokenKind::Tag, at) });
        Ok(())
    }

    /// Scans `!`, `!name` or `!name!`.
    fn scan_handle(&mut self, at: Place) -> Scan<&'a str> {
        if self.cursor.byte() != b'!' {
            return self.error(at, "a tag starts with `!`");
        }
        let start = self.cursor.pos();
        self.cursor.advance(1);
        name(&mut self.cursor);
        if self.cursor.byte() == b'!' {
            self.cursor.advance(1);
        }
        Ok(self.cursor.since(start))
    }

    /// Scans the characters of a URI, `%41` for `A` included.
    fn scan_uri(&mut self, at: Place, head: Vec<u8>, may_be_empty: bool) -> Scan<Vec<u8>> {
        let mut uri = head;
        let start = self.cursor.pos();
        while is_of_uri(self.cursor.byte()) {
            if self.cursor.byte() == b'%' {
                self.scan_escaped(at, &mut uri)?;
            } else {
                uri.push(self.cursor.byte());
                self.cursor.advance(1);
            }
        }
        if self.cursor.pos() == start && !may_be_empty {
            return self.error(at, "a tag without a name");
        }
        Ok(uri)
    }

    /// Scans a character of which each byte is `%` and two hexadecimal digits.
    fn scan_escaped(&mut self, at: Place, uri: &mut Vec<u8>) -> Scan {
        let mut left = 1;
        let mut is_first = true;
        while left > 0 {
            let digit = |count| char::from(self.cursor.ahead(count)).to_digit(16);
            let (b'%', Some(high), Some(low)) = (self.cursor.byte(), digit(1), digit(2)) else {
                return self.error(at, "expected two hexadecimal digits behind `%` in the tag");
            };
            let byte = (high << 4 | low) as u8;
            if is_first {
                left = match byte {
                    0..0x80 => 1,
                    0xC0..0xE0 => 2,
                    0xE0..0xF0 => 3,
                    0xF0..0xF8 => 4,
                    _ => 0,
                };
                is_first = false;
            } else if byte & 0xC0 != 0x80 {
                left = 0;
            }
            if left == 0 {
                return self.error(at, format!("`%{byte:02X}` in the tag is not of a character in UTF-8"));
            }
            uri.push(byte);
            self.cursor.advance(3);
            left -= 1;
        }
        Ok(())
    }

    /// Scans a line that starts with `%`.
    pub(super) fn scan_directive(&mut self) -> Scan {
        let at = self.cursor.place();
        self.cursor.advance(1);
        let name = name(&mut self.cursor);
        match name {
            "YAML" if self.cursor.is_white_or_end(0) => self.scan_version(at)?,
            "TAG" if self.cursor.is_white_or_end(0) => self.scan_handle_directive(at)?,
            _ => {
                let error = self.failure(at, "a line that starts with `%` is a directive: `%YAML` or `%TAG`");
                return Err(error.help("put text that is meant in quotes").into());
            }
        }
        self.cursor.skip_blanks();
        if self.cursor.byte() == b'#' {
            self.cursor.go_to_break();
        }
        if !self.cursor.is_break_or_end(0) {
            return self.error(self.cursor.place(), "expected the end of the line behind the directive");
        }
        self.cursor.line_break();
        self.push(Token::mark(TokenKind::Directive, at));
        Ok(())
    }

    fn scan_version(&mut self, at: Place) -> Scan {
        self.cursor.skip_blanks();
        let major = self.scan_version_number(at)?;
        if self.cursor.byte() != b'.' {
            return self.error(self.cursor.place(), "expected `.` in the version of YAML");
        }
        self.cursor.advance(1);
        let minor = self.scan_version_number(at)?;
        if (major, minor) != (1, 1) {
            let error = self.failure(at, format!("YAML {major}.{minor}: `kubectl` reads YAML 1.1 only"));
            self.handles.error.get_or_insert(error.help("take the line out"));
        } else if std::mem::replace(&mut self.handles.has_version, true) {
            let error = self.failure(at, "`%YAML` appears twice");
            self.handles.error.get_or_insert(error);
        }
        Ok(())
    }

    fn scan_version_number(&mut self, at: Place) -> Scan<u8> {
        let start = self.cursor.pos();
        while self.cursor.byte().is_ascii_digit() {
            self.cursor.advance(1);
        }
        let digits = self.cursor.since(start);
        match digits.parse() {
            Ok(number) if digits.len() <= 2 => Ok(number),
            _ => self.error(at, "expected a version of YAML: `%YAML 1.1`"),
        }
    }

    fn scan_handle_directive(&mut self, at: Place) -> Scan {
        self.cursor.skip_blanks();
        let handle = self.scan_handle(at)?;
        if handle != "!" && !handle.ends_with('!') {
            return self.error(at, "a handle of a tag ends with `!`");
        }
        if !self.cursor.is_blank(0) {
            return self.error(self.cursor.place(), "expected a space behind the handle");
        }
        self.cursor.skip_blanks();
        let prefix = self.scan_uri(at, Vec::new(), false)?;
        if !self.cursor.is_white_or_end(0) {
            return self.error(self.cursor.place(), "expected the end of the line behind the tag");
        }
        if self.handles.declared.iter().any(|(declared, _)| declared == handle) {
            let error = self.failure(at, format!("`%TAG {handle}` appears twice"));
            self.handles.error.get_or_insert(error);
        }
        self.handles.declared.push((handle.to_owned(), prefix));
        Ok(())
    }
}
