//! Scalars in a block of lines of their own, behind `|` or `>`.

use super::scanner::{Scan, Scanner};
use super::token::{Span, Token, TokenKind};

/// What becomes of the line breaks at the end.
#[derive(Clone, Copy, PartialEq)]
enum Chomping {
    /// `-`: none is kept.
    Strip,
    /// One is kept.
    Clip,
    /// `+`: all are kept.
    Keep,
}

impl Scanner<'_> {
    /// Scans a block scalar: literal (`|`), or folded (`>`).
    pub(super) fn scan_block(&mut self, is_literal: bool) -> Scan {
        let at = self.cursor.place();
        self.cursor.advance(1);
        let (chomping, increment) = self.scan_block_header()?;
        let mut indent = increment.map(|increment| self.indent.max(0) + increment);
        let start = self.made.len();
        let mut first_break = "";
        let mut other_breaks = String::new();
        self.scan_block_breaks(&mut indent, &mut other_breaks)?;
        let indent = indent.unwrap_or(1);
        let mut was_indented_more = false;
        while self.cursor.column() as isize == indent && !self.cursor.is_at_end() {
            let is_indented_more = self.cursor.is_blank(0);
            if !is_literal && !was_indented_more && !is_indented_more && first_break == "\n" {
                if other_breaks.is_empty() {
                    self.made.push(' ');
                }
            } else {
                self.made.push_str(first_break);
            }
            self.made.push_str(&other_breaks);
            other_breaks.clear();
            was_indented_more = is_indented_more;
            let line = self.cursor.pos();
            self.cursor.go_to_break();
            self.made.push_str(self.cursor.since(line));
            first_break = self.cursor.line_break();
            self.scan_block_breaks(&mut Some(indent), &mut other_breaks)?;
        }
        if chomping != Chomping::Strip {
            self.made.push_str(first_break);
        }
        if chomping == Chomping::Keep {
            self.made.push_str(&other_breaks);
        }
        let text = Span { start, end: self.made.len(), is_made: true };
        self.push(Token { text, ..Token::mark(TokenKind::Text, at) });
        Ok(())
    }

    /// Scans what follows `|` or `>` on its line.
    fn scan_block_header(&mut self) -> Scan<(Chomping, Option<isize>)> {
        let mut chomping = Chomping::Clip;
        let mut increment = None;
        let mut has_chomping = false;
        loop {
            match self.cursor.byte() {
                sign @ (b'+' | b'-') if !has_chomping => {
                    has_chomping = true;
                    chomping = if sign == b'+' { Chomping::Keep } else { Chomping::Strip };
                }
                b'0' if increment.is_none() => {
                    return self.error(self.cursor.place(), "an indentation of 0: expected 1 to 9");
                }
                digit @ b'1'..=b'9' if increment.is_none() => increment = Some(isize::from(digit - b'0')),
                _ => break,
            }
            self.cursor.advance(1);
        }
        self.cursor.skip_blanks();
        if self.cursor.byte() == b'#' {
            self.cursor.go_to_break();
        }
        if !self.cursor.is_break_or_end(0) {
            let error = self.failure(self.cursor.place(), "a text behind `|` or `>` starts on the next line");
            return Err(error.help("put it on the next line, indented, or in quotes").into());
        }
        self.cursor.line_break();
        Ok((chomping, increment))
    }

    /// Goes over indentation and empty lines; where the indentation is not known yet, the most of it is taken.
    fn scan_block_breaks(&mut self, indent: &mut Option<isize>, breaks: &mut String) -> Scan {
        let mut most = 0;
        loop {
            let is_indentation = |column: usize| indent.is_none_or(|indent| (column as isize) < indent);
            while self.cursor.byte() == b' ' && is_indentation(self.cursor.column()) {
                self.cursor.advance(1);
            }
            most = most.max(self.cursor.column() as isize);
            if self.cursor.byte() == b'\t' && is_indentation(self.cursor.column()) {
                let error = self.failure(self.cursor.place(), "a tab cannot be indentation");
                return Err(error.help("write spaces instead of tabs").into());
            }
            if !self.cursor.is_break(0) {
                break;
            }
            breaks.push_str(self.cursor.line_break());
        }
        if indent.is_none() {
            *indent = Some(most.max(self.indent + 1).max(1));
        }
        Ok(())
    }
}
