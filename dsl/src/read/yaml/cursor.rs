//! A place in a text that moves on byte by byte, and knows its line and column.

use crate::read::Place;

/// The bytes at which a line may end: the first byte of each line break, and nothing (the end).
///
/// YAML 1.1 also breaks lines at U+0085, U+2028 and U+2029; `0xC2` and `0xE2` start those, and others.
pub(super) const MAY_BREAK: &[u8] = b"\n\r\0\xC2\xE2";

/// A set of bytes.
pub(super) struct Bytes([bool; 256]);

impl Bytes {
    /// The bytes of both slices.
    pub(super) const fn of(some: &[u8], others: &[u8]) -> Self {
        let mut set = [false; 256];
        let mut at = 0;
        while at < some.len() {
            set[some[at] as usize] = true;
            at += 1;
        }
        at = 0;
        while at < others.len() {
            set[others[at] as usize] = true;
            at += 1;
        }
        Bytes(set)
    }

    pub(super) fn has(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte)).is_some_and(|has| *has)
    }
}

static ENDS_OF_LINES: Bytes = Bytes::of(MAY_BREAK, b"");

/// A place in a text.
#[derive(Clone)]
pub(super) struct Cursor<'a> {
    text: &'a str,
    /// The byte that comes next.
    pos: usize,
    line: u32,
    /// The byte that the line starts at.
    line_start: usize,
    /// How many bytes of the line so far are the second or a later one of their character.
    continued: usize,
}

impl<'a> Cursor<'a> {
    /// The start of a text that starts at a line of its source.
    pub(super) fn new(text: &'a str, line: u32) -> Self {
        Cursor { text, pos: 0, line, line_start: 0, continued: 0 }
    }

    /// The byte that comes next; 0 at the end.
    pub(super) fn byte(&self) -> u8 {
        self.ahead(0)
    }

    /// The byte that comes that many bytes later; 0 behind the end.
    pub(super) fn ahead(&self, count: usize) -> u8 {
        self.text.as_bytes().get(self.pos + count).copied().unwrap_or(0)
    }

    /// The character that comes next.
    pub(super) fn char(&self) -> Option<char> {
        self.text.get(self.pos..)?.chars().next()
    }

    /// The number of the byte that comes next.
    pub(super) fn pos(&self) -> usize {
        self.pos
    }

    /// The text from a byte up to here.
    pub(super) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.pos).unwrap_or_default()
    }

    /// The text between two bytes.
    pub(super) fn between(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// The text that is left.
    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.pos..).unwrap_or_default()
    }

    /// The column, from 0.
    pub(super) fn column(&self) -> usize {
        self.pos - self.line_start - self.continued
    }

    /// The place of the character that comes next.
    pub(super) fn place(&self) -> Place {
        Place::new(self.line, u32::try_from(self.column()).unwrap_or(u32::MAX).saturating_add(1))
    }

    /// Whether nothing comes any more.
    pub(super) fn is_at_end(&self) -> bool {
        self.pos >= self.text.len()
    }

    /// Whether a space or tab stands that many bytes later.
    pub(super) fn is_blank(&self, count: usize) -> bool {
        matches!(self.ahead(count), b' ' | b'\t')
    }

    /// Whether a line break stands that many bytes later.
    pub(super) fn is_break(&self, count: usize) -> bool {
        match self.ahead(count) {
            b'\n' | b'\r' => true,
            0xC2 => self.ahead(count + 1) == 0x85,
            0xE2 => self.ahead(count + 1) == 0x80 && matches!(self.ahead(count + 2), 0xA8 | 0xA9),
            _ => false,
        }
    }

    /// Whether a line break, or nothing, stands that many bytes later.
    pub(super) fn is_break_or_end(&self, count: usize) -> bool {
        self.ahead(count) == 0 || self.is_break(count)
    }

    /// Whether a space, a tab, a line break, or nothing, stands that many bytes later.
    pub(super) fn is_white_or_end(&self, count: usize) -> bool {
        self.is_blank(count) || self.is_break_or_end(count)
    }

    /// Goes over that many characters, which are ASCII.
    pub(super) fn advance(&mut self, count: usize) {
        self.pos = (self.pos + count).min(self.text.len());
    }

    /// Goes over a character.
    pub(super) fn bump(&mut self) {
        let width = match self.byte() {
            0..0x80 => 1,
            0x80..0xE0 => 2,
            0xE0..0xF0 => 3,
            _ => 4,
        };
        self.advance(width);
        self.continued += width - 1;
    }

    /// Goes on to the next byte of a set. The set has 0, or has no byte that is not ASCII and does not start a character.
    #[inline]
    pub(super) fn go_to(&mut self, stops: &Bytes) {
        let rest = self.text.as_bytes().get(self.pos..).unwrap_or_default();
        let count = rest.iter().position(|byte| stops.has(*byte)).unwrap_or(rest.len());
        let run = rest.get(..count).unwrap_or_default();
        if !run.is_ascii() {
            self.continued += run.iter().filter(|byte| **byte & 0xC0 == 0x80).count();
        }
        self.pos += count;
    }

    /// Goes on to the end of the line, and not over it.
    pub(super) fn go_to_break(&mut self) {
        loop {
            self.go_to(&ENDS_OF_LINES);
            if self.is_break_or_end(0) {
                return;
            }
            self.bump();
        }
    }

    /// Goes over spaces and tabs.
    pub(super) fn skip_blanks(&mut self) {
        while self.is_blank(0) {
            self.pos += 1;
        }
    }

    /// Goes over a line break, where there is one, and gives what it stands for in a scalar.
    ///
    /// As Kubernetes takes a carriage return off every line that ends with a line feed, two of them count as one.
    pub(super) fn line_break(&mut self) -> &'static str {
        let (length, text) = match (self.byte(), self.ahead(1), self.ahead(2)) {
            (b'\r', b'\r', b'\n') => (3, "\n"),
            (b'\r', b'\n', _) => (2, "\n"),
            (b'\r' | b'\n', ..) => (1, "\n"),
            (0xC2, 0x85, _) => (2, "\n"),
            (0xE2, 0x80, 0xA8) => (3, "\u{2028}"),
            (0xE2, 0x80, 0xA9) => (3, "\u{2029}"),
            _ => return "",
        };
        self.pos += length;
        self.line += 1;
        self.line_start = self.pos;
        self.continued = 0;
        text
    }

    /// Starts a line here, as at the end of the text.
    pub(super) fn force_line(&mut self) {
        if self.column() != 0 {
            self.line += 1;
            self.line_start = self.pos;
            self.continued = 0;
        }
    }

    /// Whether three of a byte stand at the start of the line, and nothing is glued to them: `---` or `...`.
    pub(super) fn is_marker(&self, byte: u8) -> bool {
        self.byte() == byte
            && self.column() == 0
            && self.ahead(1) == byte
            && self.ahead(2) == byte
            && self.is_white_or_end(3)
    }
}
