//! Scalars without quotes.

use super::cursor::{Bytes, MAY_BREAK};
use super::scanner::{Scan, Scanner};
use super::token::{Span, Tag, Token, TokenKind};

/// What may end a run of a plain scalar outside of flow collections.
static BLOCK_STOPS: Bytes = Bytes::of(b" \t:", MAY_BREAK);
/// What may end a run of a plain scalar inside of them.
static FLOW_STOPS: Bytes = Bytes::of(b" \t:,?[]{}", MAY_BREAK);

/// The line breaks between two lines of a scalar that is folded.
#[derive(Default)]
pub(super) struct Breaks {
    /// What the first of them stands for; empty where there is none.
    pub first: &'static str,
    /// What the others stand for.
    pub others: String,
}

impl Breaks {
    /// Takes a line break.
    pub(super) fn push(&mut self, is_first: bool, text: &'static str) {
        if is_first {
            self.first = text;
        } else {
            self.others.push_str(text);
        }
    }

    /// Puts what the breaks stand for behind a text: a space for one, all but the first for more.
    pub(super) fn fold_into(&mut self, text: &mut String) {
        if self.first == "\n" {
            text.push_str(if self.others.is_empty() { " " } else { &self.others });
        } else {
            text.push_str(self.first);
            text.push_str(&self.others);
        }
        self.first = "";
        self.others.clear();
    }
}

impl Scanner<'_> {
    /// Scans a plain scalar. It goes on on the lines that are indented more than its block.
    pub(super) fn scan_plain(&mut self) -> Scan<Token> {
        let at = self.cursor.place();
        let start = self.cursor.pos();
        let stops = if self.flow > 0 { &FLOW_STOPS } else { &BLOCK_STOPS };
        let mut end = start;
        loop {
            let run = self.cursor.pos();
            self.skip_run(stops);
            if self.cursor.pos() == run {
                break;
            }
            end = self.cursor.pos();
            if !self.cursor.is_blank(0) {
                break;
            }
            self.cursor.skip_blanks();
            if self.cursor.byte() == b'#' {
                break;
            }
        }
        let mut text = Span::of_source(start, end);
        if self.cursor.is_break(0) && self.scan_plain_lines(&mut text, stops)? {
            self.key_allowed = true;
        }
        Ok(Token { kind: TokenKind::Plain, at, text, tag: Tag::None, colon: 0 })
    }

    /// Scans the further lines of a plain scalar, from the end of the first; whether it ends at the end of a line.
    fn scan_plain_lines(&mut self, text: &mut Span, stops: &Bytes) -> Scan<bool> {
        let indent = self.indent + 1;
        let mut breaks = Breaks::default();
        let mut is_at_line_start = false;
        // Where the last run of the line ends.
        let mut end = self.cursor.pos();
        loop {
            loop {
                if self.cursor.is_blank(0) {
                    let is_indentation = is_at_line_start && (self.cursor.column() as isize) < indent;
                    if is_indentation && self.cursor.byte() == b'\t' {
                        let error = self.failure(self.cursor.place(), "a tab cannot be indentation");
                        return Err(error.help("write spaces instead of tabs").into());
                    }
                    self.cursor.advance(1);
                } else if self.cursor.is_break(0) {
                    let line_break = self.cursor.line_break();
                    breaks.push(!is_at_line_start, line_break);
                    is_at_line_start = true;
                } else {
                    break;
                }
            }
            if self.flow == 0 && (self.cursor.column() as isize) < indent {
                return Ok(is_at_line_start);
            }
            if self.cursor.byte() == b'#' || self.cursor.is_marker(b'-') || self.cursor.is_marker(b'.') {
                return Ok(is_at_line_start);
            }
            let run = self.cursor.pos();
            self.skip_run(stops);
            if self.cursor.pos() > run {
                if !text.is_made {
                    let start = self.made.len();
                    self.made.push_str(self.cursor.between(text.start, text.end));
                    *text = Span { start, end: start, is_made: true };
                }
                if std::mem::take(&mut is_at_line_start) {
                    breaks.fold_into(&mut self.made);
                    self.made.push_str(self.cursor.since(run));
                } else {
                    self.made.push_str(self.cursor.since(end));
                }
                text.end = self.made.len();
                end = self.cursor.pos();
            }
            if !self.cursor.is_blank(0) && !self.cursor.is_break(0) {
                return Ok(is_at_line_start);
            }
        }
    }

    /// Goes over what is neither white space nor the end of the scalar.
    #[inline]
    fn skip_run(&mut self, stops: &Bytes) {
        loop {
            self.cursor.go_to(stops);
            match self.cursor.byte() {
                b':' if !self.cursor.is_white_or_end(1) => self.cursor.advance(1),
                0xC2 | 0xE2 if !self.cursor.is_break(0) => self.cursor.bump(),
                _ => return,
            }
        }
    }
}
