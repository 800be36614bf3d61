//! A text to tokens: indentation, and keys that only their `:` gives away.
//!
//! A key without `?` in front is known as a key only at its `:`. So the tokens of what may be one wait in a queue, and at the `:` a
//! [`TokenKind::Key`] is put in front of them.

use std::collections::VecDeque;

use super::cursor::{Bytes, Cursor};
use super::keys::{LONGEST_KEY, MaybeKey};
use super::tag::Handles;
use super::token::{Token, TokenKind};
use crate::read::{Place, ReadError, ReadErrorKind};

/// What cannot start a plain scalar, besides white space.
static INDICATORS: Bytes = Bytes::of(b"-?:,[]{}#&*!|>'\"%@`", b"\0");

/// Makes tokens of a text.
pub(super) struct Scanner<'a> {
    pub(super) cursor: Cursor<'a>,
    /// Tokens that nobody has taken.
    pub(super) queue: VecDeque<Token>,
    /// How many were taken.
    pub(super) taken: usize,
    /// Whether the first token of the queue cannot turn out to be a key any more.
    settled: bool,
    /// The column of the block that is open, and of those around it; -1 around all.
    pub(super) indent: isize,
    indents: Vec<isize>,
    /// How many `[` and `{` are open.
    pub(super) flow: usize,
    /// Whether a key may start here.
    pub(super) key_allowed: bool,
    /// What may be a key, for each flow collection that is open and what is around them.
    pub(super) keys: Vec<MaybeKey>,
    /// No key before this one is possible.
    pub(super) first_key: usize,
    pub(super) handles: Handles,
    /// The byte up to which a byte order mark at the start of the text makes every line lose its first character.
    bitten: usize,
    /// The texts of scalars that are not as they are written.
    pub(super) made: String,
    /// What is wrong at the end of the text, which is no real end then.
    end: Option<ReadError>,
}

pub(super) type Scan<T = ()> = Result<T, Box<ReadError>>;

impl<'a> Scanner<'a> {
    /// A scanner of a text. Where its end is reached, that is the error, if there is one.
    pub(super) fn new(text: &'a str, line: u32, end: Option<ReadError>) -> Self {
        Scanner {
            cursor: Cursor::new(text, line),
            queue: VecDeque::with_capacity(8),
            taken: 0,
            settled: false,
            indent: -1,
            indents: Vec::new(),
            flow: 0,
            key_allowed: true,
            keys: vec![MaybeKey::none(0)],
            first_key: 0,
            handles: Handles::default(),
            bitten: if text.starts_with('\u{FEFF}') { 512 } else { 0 },
            made: String::new(),
            end,
        }
    }

    /// The token that comes next.
    #[inline]
    pub(super) fn peek(&mut self) -> Scan<TokenKind> {
        if !self.settled {
            self.settle()?;
        }
        Ok(self.queue.front().map_or(TokenKind::StreamEnd, |token| token.kind))
    }

    /// Goes on until the first token of the queue is known.
    fn settle(&mut self) -> Scan {
        while !self.settled {
            if self.queue.is_empty() || self.may_front_be_key()? {
                self.fetch()?;
            } else {
                self.settled = true;
            }
        }
        Ok(())
    }

    /// The place of the token that comes next.
    pub(super) fn place(&self) -> Place {
        self.queue.front().map_or_else(|| self.cursor.place(), |token| token.at)
    }

    /// Takes the token that was peeked at.
    #[inline]
    pub(super) fn take(&mut self) -> Token {
        self.settled = false;
        self.taken += 1;
        match self.queue.pop_front() {
            Some(token) => token,
            None => Token::mark(TokenKind::StreamEnd, self.cursor.place()),
        }
    }

    pub(super) fn error<T>(&self, at: Place, message: impl Into<String>) -> Scan<T> {
        Err(self.failure(at, message).into())
    }

    /// The error of this text: where it was cut off, that is what is wrong.
    pub(super) fn failure(&self, at: Place, message: impl Into<String>) -> ReadError {
        match &self.end {
            Some(end) if self.cursor.rest().len() < 4 => end.clone(),
            _ => ReadError::new(at, ReadErrorKind::Syntax, message),
        }
    }

    pub(super) fn push(&mut self, token: Token) {
        self.queue.push_back(token);
    }

    /// Opens a block where the column is more than that of the one that is open; its token goes in front of the token of that number.
    fn roll_indent(&mut self, column: usize, before: Option<usize>, kind: TokenKind, at: Place) {
        let column = column as isize;
        if self.flow > 0 || self.indent >= column {
            return;
        }
        self.indents.push(self.indent);
        self.indent = column;
        self.insert(before, Token::mark(kind, at));
    }

    fn insert(&mut self, before: Option<usize>, token: Token) {
        match before.and_then(|number| number.checked_sub(self.taken)) {
            Some(index) if index < self.queue.len() => self.queue.insert(index, token),
            _ => self.queue.push_back(token),
        }
    }

    /// Closes the blocks that are indented more than a column.
    fn unroll_indent(&mut self, column: isize) {
        if self.flow > 0 {
            return;
        }
        while self.indent > column {
            self.push(Token::mark(TokenKind::BlockEnd, self.cursor.place()));
            self.indent = self.indents.pop().unwrap_or(-1);
        }
    }

    /// Makes the next token, or the next few.
    fn fetch(&mut self) -> Scan {
        self.skip_to_token();
        self.unroll_indent(self.cursor.column() as isize);
        if let Some(end) = self.end.as_ref().filter(|_| self.cursor.rest().len() < 4) {
            return Err(end.clone().into());
        }
        let at = self.cursor.place();
        let byte = self.cursor.byte();
        match byte {
            0 if self.cursor.is_at_end() => self.fetch_end(),
            b'%' if self.cursor.column() == 0 => {
                self.unroll_indent(-1);
                self.remove_key()?;
                self.key_allowed = false;
                self.scan_directive()
            }
            b'-' if self.cursor.is_marker(b'-') => self.fetch_marker(TokenKind::DocumentStart),
            b'.' if self.cursor.is_marker(b'.') => self.fetch_marker(TokenKind::DocumentEnd),
            b'[' => self.open_flow(TokenKind::FlowListStart),
            b'{' => self.open_flow(TokenKind::FlowMapStart),
            b']' => self.close_flow(TokenKind::FlowListEnd),
            b'}' => self.close_flow(TokenKind::FlowMapEnd),
            b',' => {
                self.remove_key()?;
                self.key_allowed = true;
                self.indicator(TokenKind::Comma)
            }
            b'-' if self.cursor.is_white_or_end(1) => self.fetch_element(at),
            b'?' if self.flow > 0 || self.cursor.is_white_or_end(1) => self.fetch_key(at),
            b':' if self.flow > 0 || self.cursor.is_white_or_end(1) => self.fetch_colon(at),
            b'*' | b'&' => {
                self.save_key()?;
                self.key_allowed = false;
                self.scan_anchor(if byte == b'*' { TokenKind::Alias } else { TokenKind::Anchor })
            }
            b'!' => {
                self.save_key()?;
                self.key_allowed = false;
                self.scan_tag()
            }
            b'|' | b'>' if self.flow == 0 => {
                self.remove_key()?;
                self.key_allowed = true;
                self.scan_block(byte == b'|')
            }
            b'\'' | b'"' => self.fetch_quoted(byte),
            b'-' => self.fetch_plain(),
            b'?' | b':' if self.flow == 0 => self.fetch_plain(),
            _ if INDICATORS.has(byte) || self.cursor.is_white_or_end(0) => self.bad_start(at),
            _ => self.fetch_plain(),
        }
    }

    fn fetch_plain(&mut self) -> Scan {
        let key = self.start_scalar()?;
        let token = self.scan_plain()?;
        self.push_scalar(token, key);
        Ok(())
    }

    fn fetch_quoted(&mut self, quote: u8) -> Scan {
        let key = self.start_scalar()?;
        let token = self.scan_quoted(quote)?;
        self.push_scalar(token, key);
        Ok(())
    }

    /// Forgets what may be a key in front of a scalar, and gives what the scalar may be.
    fn start_scalar(&mut self) -> Scan<Option<MaybeKey>> {
        if !std::mem::take(&mut self.key_allowed) {
            return Ok(None);
        }
        self.remove_key()?;
        Ok(Some(self.maybe_key()))
    }

    /// Takes a scalar. Most that may be keys are, so the `:` is looked for right away.
    fn push_scalar(&mut self, token: Token, key: Option<MaybeKey>) {
        let Some(key) = key else { return self.push(token) };
        if !self.key_allowed && self.end.is_none() {
            self.cursor.skip_blanks();
            let here = self.cursor.place();
            let is_colon = self.cursor.byte() == b':' && (self.flow > 0 || self.cursor.is_white_or_end(1));
            if is_colon && here.line == key.at.line && here.column - key.at.column <= LONGEST_KEY {
                self.roll_indent(key.at.column as usize - 1, None, TokenKind::MapStart, key.at);
                let is_plain = token.kind == TokenKind::Plain;
                let kind = if is_plain { TokenKind::PlainKey } else { TokenKind::TextKey };
                self.push(Token { kind, colon: here.column, ..token });
                self.cursor.advance(1);
                self.set_key(MaybeKey { possible: false, ..key });
                return;
            }
        }
        self.push(token);
        self.set_key(key);
    }

    /// Nothing of YAML starts like this.
    fn bad_start(&self, at: Place) -> Scan {
        let (message, help) = match self.cursor.char() {
            Some('\t') => {
                ("a tab cannot be indentation, nor follow `-`".to_owned(), "write spaces instead of tabs")
            }
            Some(c) => (format!("a value cannot start with `{}`", c.escape_debug()), "put it in quotes"),
            None => ("expected a value".to_owned(), "write one"),
        };
        Err(self.failure(at, message).help(help).into())
    }

    /// Goes over white space and comments.
    fn skip_to_token(&mut self) {
        loop {
            // A slip of the reader that kubectl stands on, which looks for the mark at the start of its buffer, not of
            // the line.
            if self.bitten > self.cursor.pos() && self.cursor.column() == 0 {
                self.cursor.bump();
            }
            // A tab is indentation where a key may start.
            while self.cursor.byte() == b' '
                || (self.cursor.byte() == b'\t' && (self.flow > 0 || !self.key_allowed))
            {
                self.cursor.advance(1);
            }
            if self.cursor.byte() == b'#' {
                self.cursor.go_to_break();
            }
            if !self.cursor.is_break(0) {
                return;
            }
            self.cursor.line_break();
            if self.flow == 0 {
                self.key_allowed = true;
            }
        }
    }

    /// A token of one character.
    fn indicator(&mut self, kind: TokenKind) -> Scan {
        self.push(Token::mark(kind, self.cursor.place()));
        self.cursor.advance(1);
        Ok(())
    }

    fn fetch_end(&mut self) -> Scan {
        self.cursor.force_line();
        self.unroll_indent(-1);
        self.remove_key()?;
        self.key_allowed = false;
        self.push(Token::mark(TokenKind::StreamEnd, self.cursor.place()));
        Ok(())
    }

    fn fetch_marker(&mut self, kind: TokenKind) -> Scan {
        self.unroll_indent(-1);
        self.remove_key()?;
        self.key_allowed = false;
        self.push(Token::mark(kind, self.cursor.place()));
        self.cursor.advance(3);
        Ok(())
    }

    fn open_flow(&mut self, kind: TokenKind) -> Scan {
        // It may be a key itself.
        self.save_key()?;
        self.keys.push(MaybeKey::none(self.taken + self.queue.len()));
        self.flow += 1;
        self.key_allowed = true;
        self.indicator(kind)
    }

    fn close_flow(&mut self, kind: TokenKind) -> Scan {
        self.remove_key()?;
        if self.flow > 0 {
            self.flow -= 1;
            let inner = self.keys.pop().map(|key| key.token);
            if let Some(key) = self.keys.last_mut().filter(|key| Some(key.token) == inner) {
                key.awaited = false;
            }
            self.first_key = self.first_key.min(self.keys.len());
        }
        self.key_allowed = false;
        self.indicator(kind)
    }

    fn fetch_element(&mut self, at: Place) -> Scan {
        if self.flow == 0 {
            if !self.key_allowed {
                let error = self.failure(at, "an element of a list cannot start here");
                return Err(error.help("start it on a line of its own, or put the text in quotes").into());
            }
            self.roll_indent(self.cursor.column(), None, TokenKind::ListStart, at);
        }
        self.remove_key()?;
        self.key_allowed = true;
        self.indicator(TokenKind::Element)
    }

    fn fetch_key(&mut self, at: Place) -> Scan {
        if self.flow == 0 {
            if !self.key_allowed {
                return self.error(at, "a key cannot start here");
            }
            self.roll_indent(self.cursor.column(), None, TokenKind::MapStart, at);
        }
        self.remove_key()?;
        self.key_allowed = self.flow == 0;
        self.indicator(TokenKind::Key)
    }

    fn fetch_colon(&mut self, at: Place) -> Scan {
        let index = self.keys.len().saturating_sub(1);
        if self.is_valid(index)? {
            if let Some(key) = self.keys.last_mut() {
                key.possible = false;
                let MaybeKey { token, at, .. } = *key;
                self.insert(Some(token), Token::mark(TokenKind::Key, at));
                self.roll_indent(at.column as usize - 1, Some(token), TokenKind::MapStart, at);
            }
            self.key_allowed = false;
        } else {
            if self.flow == 0 {
                if !self.key_allowed {
                    let error = self.failure(at, "a `:` behind a value: a map cannot start here");
                    return Err(error.help("check the indentation, or put the text in quotes").into());
                }
                self.roll_indent(self.cursor.column(), None, TokenKind::MapStart, at);
            }
            self.key_allowed = self.flow == 0;
        }
        self.indicator(TokenKind::Colon)
    }
}
