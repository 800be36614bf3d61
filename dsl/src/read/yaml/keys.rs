//! What may turn out to be a key: it is known as one only at its `:`.
//!
//! Whatever may be a key is remembered, one at each level of flow collections, and its tokens wait. A key ends on its line,
//! and within 1,024 characters.

use super::scanner::{Scan, Scanner};
use crate::read::{Place, ReadError};

/// The longest key, in characters, that needs no `?` in front.
pub(super) const LONGEST_KEY: u32 = 1024;

/// What may turn out to be a key.
#[derive(Clone, Copy)]
pub(super) struct MaybeKey {
    /// Whether it still may.
    pub possible: bool,
    /// Whether its first token waits for it. As in the reader of `kubectl`, an empty flow collection does not, although
    /// it may be a key: what follows it is then none of the map that it would start.
    pub awaited: bool,
    /// Whether it must: it stands where the keys of a map stand.
    pub required: bool,
    /// The number of its first token in the text.
    pub token: usize,
    pub at: Place,
}

impl MaybeKey {
    /// What is none, at a level whose first token has that number.
    pub(super) const fn none(token: usize) -> MaybeKey {
        MaybeKey { possible: false, awaited: false, required: false, token, at: Place::START }
    }
}

impl Scanner<'_> {
    /// Whether the first token of the queue may turn out to be a key.
    pub(super) fn may_front_be_key(&mut self) -> Scan<bool> {
        while self.keys.get(self.first_key).is_some_and(|key| !(key.possible && key.awaited)) {
            self.first_key += 1;
        }
        match self.keys.get(self.first_key) {
            Some(key) if key.token == self.taken => self.is_valid(self.first_key),
            _ => Ok(false),
        }
    }

    /// Whether a key is still possible: it ends on its line.
    pub(super) fn is_valid(&mut self, index: usize) -> Scan<bool> {
        let here = self.cursor.place();
        let Some(key) = self.keys.get_mut(index).filter(|key| key.possible) else { return Ok(false) };
        let is_on_line = key.at.line == here.line;
        if is_on_line && here.column - key.at.column <= LONGEST_KEY {
            return Ok(true);
        }
        key.possible = false;
        let MaybeKey { required, at, .. } = *key;
        if !required {
            return Ok(false);
        }
        if is_on_line {
            return Err(self.failure(at, format!("a key of more than {LONGEST_KEY} characters")).into());
        }
        Err(self.no_colon(at).into())
    }

    fn no_colon(&self, at: Place) -> ReadError {
        self.failure(at, "expected `:` behind the key").help("an entry of a map is `key: value`")
    }

    /// Remembers that a key may start here.
    pub(super) fn save_key(&mut self) -> Scan {
        if !self.key_allowed {
            return Ok(());
        }
        self.remove_key()?;
        let key = self.maybe_key();
        self.set_key(key);
        Ok(())
    }

    /// What may be a key, if one starts here.
    pub(super) fn maybe_key(&self) -> MaybeKey {
        let required = self.flow == 0 && self.indent == self.cursor.column() as isize;
        let token = self.taken + self.queue.len();
        MaybeKey { possible: true, awaited: true, required, token, at: self.cursor.place() }
    }

    pub(super) fn set_key(&mut self, key: MaybeKey) {
        let index = self.keys.len().saturating_sub(1);
        if let Some(last) = self.keys.last_mut() {
            *last = key;
            self.first_key = self.first_key.min(index);
        }
    }

    /// Forgets what may be a key at this level.
    pub(super) fn remove_key(&mut self) -> Scan {
        let Some(key) = self.keys.last_mut().filter(|key| key.possible) else { return Ok(()) };
        key.possible = false;
        let (required, at) = (key.required, key.at);
        if required { Err(self.no_colon(at).into()) } else { Ok(()) }
    }
}
