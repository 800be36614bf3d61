//! How much the aliases of a document may stand for.

/// The most bytes of text that the aliases of a document may stand for: an API server takes no object of more than 3 MB.
pub(super) const MAX_COPIED: usize = 16 << 20;

/// How many nodes were made, and how many of them because of an alias.
#[derive(Default)]
pub(super) struct Nodes {
    pub all: u64,
    pub by_alias: u64,
}

impl Nodes {
    /// Whether an excessive part of them comes of aliases: the limits of `kubectl`'s reader.
    #[inline]
    pub(super) fn are_excessive(&self) -> bool {
        const LOW: u64 = 400_000;
        const HIGH: u64 = 4_000_000;
        if self.by_alias <= 100 || self.all <= 1000 {
            return false;
        }
        let allowed = match self.all {
            ..=LOW => 0.99,
            HIGH.. => 0.10,
            all => 0.99 - 0.89 * ((all - LOW) as f64 / (HIGH - LOW) as f64),
        };
        self.by_alias as f64 / self.all as f64 > allowed
    }
}
