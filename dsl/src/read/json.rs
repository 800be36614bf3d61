//! JSON, one value behind the other.

use kubewright_core::yaml::MAX_DEPTH;
use kubewright_core::{Entry, List, Map, Node, Number, Str, Value};

use super::{Place, ReadError, ReadErrorKind, ReadWarning, ReadWarningKind};

/// A value that was read.
pub(super) struct Read {
    pub node: Node<Place>,
    pub warnings: Vec<ReadWarning>,
    /// How many bytes it takes, with the white space in front.
    pub length: usize,
}

/// A value that could not be read.
pub(super) struct Wrong {
    /// Where it starts.
    pub start: Place,
    pub error: ReadError,
}

/// Reads the first value of a text; none where there is nothing but white space.
///
/// `is_lossy` says that some bytes of the source were no text, and are U+FFFD now.
pub(super) fn value(text: &str, line: u32, is_lossy: bool) -> Option<Result<Read, Wrong>> {
    let mut reader = Reader { text, at: 0, line, counted: 0, columns: 0, is_lossy, warnings: Vec::new() };
    reader.skip_blanks();
    reader.peek()?;
    let start = reader.place();
    Some(match reader.value(0) {
        Ok(node) => Ok(Read { node, warnings: reader.warnings, length: reader.at }),
        Err(error) => Err(Wrong { start, error }),
    })
}

struct Reader<'a> {
    text: &'a str,
    /// The byte that comes next.
    at: usize,
    line: u32,
    /// The byte of the line up to which the columns are counted.
    counted: usize,
    columns: u32,
    is_lossy: bool,
    warnings: Vec<ReadWarning>,
}

/// Whether a character starts with the byte.
fn is_first(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

type Reading<T> = Result<T, ReadError>;

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The place of the byte that comes next; what was counted before on the line is not counted again.
    fn place(&mut self) -> Place {
        let since = self.text.as_bytes().get(self.counted..self.at).unwrap_or_default();
        self.columns += since.iter().filter(|byte| is_first(**byte)).count() as u32;
        self.counted = self.at;
        Place::new(self.line, self.columns + 1)
    }

    /// Notes that a line starts at the byte that comes next.
    fn start_line(&mut self) {
        self.line += 1;
        self.counted = self.at;
        self.columns = 0;
    }

    fn error<T>(&mut self, message: impl Into<String>) -> Reading<T> {
        Err(ReadError::new(self.place(), ReadErrorKind::Syntax, message))
    }

    /// What stands at this place, in the words of an error.
    fn unexpected<T>(&mut self, wanted: &str) -> Reading<T> {
        match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            Some(c) => self.error(format!("expected {wanted}, found `{}`", c.escape_debug())),
            None => self.error(format!("expected {wanted}, found the end")),
        }
    }

    fn skip_blanks(&mut self) {
        while let Some(byte @ (b' ' | b'\t' | b'\r' | b'\n')) = self.peek() {
            self.at += 1;
            if byte == b'\n' {
                self.start_line();
            }
        }
    }

    fn value(&mut self, depth: usize) -> Reading<Node<Place>> {
        if depth > MAX_DEPTH {
            let message = format!("nested more than {MAX_DEPTH} levels deep");
            return Err(ReadError::new(self.place(), ReadErrorKind::Limit, message));
        }
        let at = self.place();
        let value = match self.peek() {
            Some(b'{') => self.map(depth + 1)?,
            Some(b'[') => self.list(depth + 1)?,
            Some(b'"') => Value::String(self.string()?.into()),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number(depth)?),
            Some(b't') => self.word("true", Value::Bool(true))?,
            Some(b'f') => self.word("false", Value::Bool(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            _ => return self.unexpected("a value"),
        };
        Ok(Node::new(at, value))
    }

    fn word(&mut self, word: &str, value: Value<Place>) -> Reading<Value<Place>> {
        if !self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            return self.unexpected("a value");
        }
        self.at += word.len();
        Ok(value)
    }

    fn list(&mut self, depth: usize) -> Reading<Value<Place>> {
        self.at += 1;
        let mut items = Vec::new();
        self.skip_blanks();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Value::List(List { items, open: false }));
        }
        loop {
            self.skip_blanks();
            items.push(self.value(depth)?);
            self.skip_blanks();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => break,
                _ => return self.unexpected("`,` or `]`"),
            }
        }
        self.at += 1;
        Ok(Value::List(List { items, open: false }))
    }

    fn map(&mut self, depth: usize) -> Reading<Value<Place>> {
        self.at += 1;
        let mut entries = Vec::new();
        self.skip_blanks();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Value::Map(Map { entries, open: false }));
        }
        loop {
            self.skip_blanks();
            if self.peek() != Some(b'"') {
                return self.unexpected("a key in quotes");
            }
            let key_at = self.place();
            let key: Str = self.string()?.into();
            self.skip_blanks();
            if self.peek() != Some(b':') {
                return self.unexpected("`:`");
            }
            self.at += 1;
            self.skip_blanks();
            entries.push(Entry { key, key_at, value: self.value(depth)? });
            self.skip_blanks();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => break,
                _ => return self.unexpected("`,` or `}`"),
            }
        }
        self.at += 1;
        Ok(Value::Map(Map { entries, open: false }))
    }

    fn number(&mut self, depth: usize) -> Reading<Number> {
        let start = self.at;
        let digits = |reader: &mut Self| {
            let start = reader.at;
            while reader.peek().is_some_and(|byte| byte.is_ascii_digit()) {
                reader.at += 1;
            }
            reader.at - start
        };
        self.at += usize::from(self.peek() == Some(b'-'));
        let has_zero = self.peek() == Some(b'0');
        let whole = digits(self);
        if has_zero && depth == 0 {
            // As in Go, the next value starts behind a zero.
            self.at = start + usize::from(self.text.as_bytes().get(start) == Some(&b'-')) + 1;
        } else if whole == 0 || (has_zero && whole > 1) {
            return self.error("a number has digits, and no zero in front of others");
        }
        let mut is_integer = true;
        if self.peek() == Some(b'.') {
            self.at += 1;
            is_integer = false;
            if digits(self) == 0 {
                return self.unexpected("a digit");
            }
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            is_integer = false;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            if digits(self) == 0 {
                return self.unexpected("a digit");
            }
        }
        let text = self.text.get(start..self.at).unwrap_or_default();
        if is_integer {
            if let Ok(value) = text.parse() {
                return Ok(Number::Int(value));
            }
            if let Ok(value) = text.parse() {
                return Ok(Number::UInt(value));
            }
        }
        match text.parse() {
            Ok(value) if f64::is_finite(value) => Ok(Number::Float(value)),
            _ => self.error(format!("the number `{text}` is too large")),
        }
    }

    fn string(&mut self) -> Reading<String> {
        let at = self.place();
        self.at += 1;
        let mut out = String::new();
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let length = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\');
            let Some(length) = length else { return self.error("a string has no end") };
            out.push_str(rest.get(..length).unwrap_or_default());
            self.at += length;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    if self.is_lossy && out.contains(char::REPLACEMENT_CHARACTER) {
                        let message = "bytes that are not UTF-8: `kubectl` puts U+FFFD in place of them";
                        self.warnings.push(
                            ReadWarning::new(at, ReadWarningKind::Encoding, message)
                                .help("save the file as UTF-8"),
                        );
                    }
                    return Ok(out);
                }
                Some(b'\\') => out.push(self.escape()?),
                _ => return self.error("a control character in a string must be escaped"),
            }
        }
    }

    fn escape(&mut self) -> Reading<char> {
        self.at += 1;
        let Some(byte) = self.peek() else { return self.unexpected("an escape") };
        let c = match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{C}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                self.at += 1;
                return self.unicode();
            }
            _ => return self.unexpected("an escape"),
        };
        self.at += 1;
        Ok(c)
    }

    /// The character behind `\u`; half of a pair is U+FFFD, as in Go.
    fn unicode(&mut self) -> Reading<char> {
        let first = self.hex()?;
        if let 0xD800..0xDC00 = first {
            let at = self.at;
            if self.text.get(at..).is_some_and(|rest| rest.starts_with("\\u")) {
                self.at += 2;
                if let second @ 0xDC00..0xE000 = self.hex()? {
                    let pair = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                    return Ok(char::from_u32(pair).unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                self.at = at;
            }
        }
        Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex(&mut self) -> Reading<u32> {
        let digits = self.text.get(self.at..self.at + 4).unwrap_or_default();
        if digits.len() != 4 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return self.unexpected("four hexadecimal digits");
        }
        self.at += 4;
        Ok(u32::from_str_radix(digits, 16).unwrap_or(0xFFFD))
    }
}
