//! The entries of a map that is being made: a key is there once.

use std::collections::HashMap;

use kubewright_core::{Entry, Node, Str};

use super::compose::Composer;
use crate::read::{Place, ReadWarningKind};

/// From how many entries on keys are looked up by hash.
const MANY: usize = 16;

/// Entries in the order written.
#[derive(Default)]
pub(super) struct Entries {
    list: Vec<Entry<Place>>,
    /// For each entry whether a merge key brought it; none before the first merge key.
    merged: Option<Vec<bool>>,
    /// The number of the entry of each key, where there are many.
    index: HashMap<Str, usize>,
}

impl Entries {
    pub(super) fn with_capacity(count: usize) -> Self {
        Entries { list: Vec::with_capacity(count), ..Entries::default() }
    }

    pub(super) fn into_vec(self) -> Vec<Entry<Place>> {
        self.list
    }

    /// Puts an entry. As in `kubectl`, it takes the place of one with the same key, also where a merge key brings it.
    pub(super) fn put(
        &mut self,
        composer: &mut Composer<'_>,
        key: Str,
        key_at: Place,
        value: Node<Place>,
        merge: Option<Place>,
    ) {
        if merge.is_some() {
            self.merged.get_or_insert_with(|| vec![false; self.list.len()]);
        }
        let Some(place) = self.find(&key) else {
            if self.list.len() >= MANY {
                self.index.insert(key.clone(), self.list.len());
            }
            if let Some(merged) = &mut self.merged {
                merged.push(merge.is_some());
            }
            self.list.push(Entry { key, key_at, value });
            return;
        };
        let was_merged = self.merged.as_mut().and_then(|merged| merged.get_mut(place));
        let was_merged = was_merged.is_some_and(|flag| std::mem::replace(flag, merge.is_some()));
        match merge {
            None if !was_merged && !composer.is_copying() => {
                let message = format!("`{key}` appears twice: `kubectl` takes the last one");
                composer.warn(key_at, ReadWarningKind::DuplicateKey, message, "take one of them out");
            }
            Some(at) if !was_merged => {
                let message = format!("`<<` replaces `{key}`, which is given above it");
                composer.warn(
                    at,
                    ReadWarningKind::MergedKey,
                    message,
                    "write `<<` in front of the keys that it must not replace",
                );
            }
            _ => {}
        }
        if let Some(entry) = self.list.get_mut(place) {
            *entry = Entry { key, key_at, value };
        }
    }

    fn find(&mut self, key: &Str) -> Option<usize> {
        if self.list.len() < MANY {
            return self.list.iter().position(|entry| entry.key == *key);
        }
        if self.index.is_empty() {
            let keys = self.list.iter().enumerate();
            self.index = keys.map(|(place, entry)| (entry.key.clone(), place)).collect();
        }
        self.index.get(key).copied()
    }
}
