//! Scalars in quotes.

use super::cursor::{Bytes, MAY_BREAK};
use super::plain::Breaks;
use super::scanner::{Scan, Scanner};
use super::token::{Span, Tag, Token, TokenKind};
use crate::read::Place;

/// What may end a run between single quotes that is as it is written.
static SINGLE_STOPS: Bytes = Bytes::of(b"'", MAY_BREAK);
/// What may end a run between double quotes that is as it is written.
static DOUBLE_STOPS: Bytes = Bytes::of(b"\"\\", MAY_BREAK);
/// The same, and white space.
static SINGLE_WORDS: Bytes = Bytes::of(b"' \t", MAY_BREAK);
static DOUBLE_WORDS: Bytes = Bytes::of(b"\"\\ \t", MAY_BREAK);

impl Scanner<'_> {
    /// Scans a scalar in quotes, which may go on on any line, however indented.
    pub(super) fn scan_quoted(&mut self, quote: u8) -> Scan<Token> {
        let at = self.cursor.place();
        self.cursor.advance(1);
        let start = self.cursor.pos();
        let stops = if quote == b'\'' { &SINGLE_STOPS } else { &DOUBLE_STOPS };
        loop {
            self.cursor.go_to(stops);
            match self.cursor.byte() {
                0xC2 | 0xE2 if !self.cursor.is_break(0) => self.cursor.bump(),
                _ => break,
            }
        }
        let is_all = self.cursor.byte() == quote && !(quote == b'\'' && self.cursor.ahead(1) == b'\'');
        let text = if is_all {
            Span::of_source(start, self.cursor.pos())
        } else {
            let made = self.made.len();
            let text = self.cursor.since(start);
            // White space in front of a line break is not of the text.
            let is_break = self.cursor.is_break(0);
            self.made.push_str(if is_break { text.trim_end_matches([' ', '\t']) } else { text });
            self.go_on_quoted(quote, at)?;
            Span { start: made, end: self.made.len(), is_made: true }
        };
        self.cursor.advance(1);
        Ok(Token { kind: TokenKind::Text, at, text, tag: Tag::None, colon: 0 })
    }

    /// Scans on to the quote that ends the scalar.
    fn go_on_quoted(&mut self, quote: u8, at: Place) -> Scan {
        let words = if quote == b'\'' { &SINGLE_WORDS } else { &DOUBLE_WORDS };
        let mut breaks = Breaks::default();
        loop {
            if self.cursor.is_marker(b'-') || self.cursor.is_marker(b'.') {
                return self
                    .error(self.cursor.place(), format!("a text in quotes that starts at {at} has no end"));
            }
            if self.cursor.is_at_end() {
                let error = self.failure(at, "a text in quotes has no end");
                return Err(error.help("close the quote, or double a quote that is of the text").into());
            }
            let mut is_at_line_start = false;
            loop {
                let run = self.cursor.pos();
                self.cursor.go_to(words);
                self.made.push_str(self.cursor.since(run));
                match self.cursor.byte() {
                    b'\'' if quote == b'\'' && self.cursor.ahead(1) == b'\'' => {
                        self.made.push('\'');
                        self.cursor.advance(2);
                    }
                    b'\\' if quote == b'"' && self.cursor.is_break(1) => {
                        self.cursor.advance(1);
                        self.cursor.line_break();
                        is_at_line_start = true;
                        break;
                    }
                    b'\\' if quote == b'"' => {
                        let c = self.scan_escape()?;
                        self.made.push(c);
                    }
                    0xC2 | 0xE2 if !self.cursor.is_break(0) => {
                        let start = self.cursor.pos();
                        self.cursor.bump();
                        self.made.push_str(self.cursor.since(start));
                    }
                    _ => break,
                }
            }
            if self.cursor.byte() == quote {
                return Ok(());
            }
            let blanks = self.cursor.pos();
            let mut is_folded = is_at_line_start;
            loop {
                if self.cursor.is_blank(0) {
                    self.cursor.advance(1);
                } else if self.cursor.is_break(0) {
                    let line_break = self.cursor.line_break();
                    breaks.push(!is_folded, line_break);
                    is_folded = true;
                } else {
                    break;
                }
            }
            if is_folded {
                breaks.fold_into(&mut self.made);
            } else {
                self.made.push_str(self.cursor.since(blanks));
            }
        }
    }

    /// Scans a backslash and what it escapes.
    fn scan_escape(&mut self) -> Scan<char> {
        let at = self.cursor.place();
        let digits = match self.cursor.ahead(1) {
            b'x' => 2,
            b'u' => 4,
            b'U' => 8,
            other => {
                let c = match other {
                    b'0' => '\0',
                    b'a' => '\u{7}',
                    b'b' => '\u{8}',
                    b't' | b'\t' => '\t',
                    b'n' => '\n',
                    b'v' => '\u{B}',
                    b'f' => '\u{C}',
                    b'r' => '\r',
                    b'e' => '\u{1B}',
                    b' ' => ' ',
                    b'"' => '"',
                    b'\'' => '\'',
                    b'\\' => '\\',
                    b'N' => '\u{85}',
                    b'_' => '\u{A0}',
                    b'L' => '\u{2028}',
                    b'P' => '\u{2029}',
                    _ => return self.bad_escape(at),
                };
                self.cursor.advance(2);
                return Ok(c);
            }
        };
        self.cursor.advance(2);
        let mut value: u32 = 0;
        for _ in 0..digits {
            let Some(digit) = char::from(self.cursor.byte()).to_digit(16) else {
                return self.error(at, format!("expected {digits} hexadecimal digits behind the backslash"));
            };
            value = value << 4 | digit;
            self.cursor.advance(1);
        }
        match char::from_u32(value) {
            Some(c) => Ok(c),
            None => self.error(at, format!("U+{value:04X} is not a character")),
        }
    }

    fn bad_escape(&mut self, at: Place) -> Scan<char> {
        self.cursor.advance(1);
        let message = match self.cursor.char() {
            Some(c) => format!("`\\{}` is not a valid escape", c.escape_debug()),
            None => "a backslash with nothing behind it".to_owned(),
        };
        Err(self.failure(at, message).help("double the backslash, or put the text in single quotes").into())
    }
}
