//! Where something stands in the source: its first and its last token.

use proc_macro2::{Span, TokenStream, TokenTree};

/// The tokens from `start` to `end`.
///
/// `Span::join` is not stable, but rustc underlines from the first token of a macro call to its last.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The first token.
    pub start: Span,
    /// The last token.
    pub end: Span,
}

impl Place {
    /// The place of all the tokens, or `else_at` where there are none.
    pub fn of(tokens: &TokenStream, else_at: Span) -> Place {
        let mut tokens = tokens.clone().into_iter().map(|token| token.span());
        match tokens.next() {
            Some(start) => Place { start, end: tokens.last().unwrap_or(start) },
            None => else_at.into(),
        }
    }

    /// Whether both are the same tokens: those at the same line and column.
    pub fn is(self, other: Place) -> bool {
        let ends =
            |place: Place| (place.start.start(), place.start.end(), place.end.start(), place.end.end());
        // A token that stands in no source is at line 0: such are all the same, and what is said of them is said once.
        ends(self) == ends(other)
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Place { start: span, end: span }
    }
}

impl From<&TokenTree> for Place {
    fn from(token: &TokenTree) -> Self {
        token.span().into()
    }
}
