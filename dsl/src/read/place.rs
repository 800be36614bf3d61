//! Where something stands in a source.

use std::fmt;

/// A place in a source: a line and a column, both from 1.
///
/// The column counts characters, not bytes, as editors do. In a source that is UTF-16, the characters are those of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line, from 1.
    pub line: u32,
    /// The column, in characters, from 1.
    pub column: u32,
}

impl Place {
    /// The place at `line` and `column`.
    pub const fn new(line: u32, column: u32) -> Self {
        Place { line, column }
    }

    /// Where a source starts.
    pub const START: Place = Place::new(1, 1);
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}
