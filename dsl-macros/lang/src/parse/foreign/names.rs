//! Names that are no identifiers: `limits.cpu`, `restart-policy`, `app.kubernetes.io/name`.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Token, token};

use crate::parse::tokens::{is_one_word, raw_text};
use crate::place::Place;

/// The parts of `limits.cpu: …` or `resources.limits.cpu = …`, whose first is read already, and where they stand.
pub fn dotted(input: ParseStream<'_>, first: &Ident) -> Option<(Vec<String>, Place)> {
    let (rest, end) = joined(input, first, &['.'])?;
    let parts = std::iter::once(first.unraw().to_string()).chain(rest).collect();
    Some((parts, Place { start: first.span(), end }))
}

/// A name with `-` before its colon, whose first part is read already, with `_` in place of each; and where it stands.
pub fn dashed(input: ParseStream<'_>, first: &Ident) -> Option<(String, Place)> {
    let (rest, end) = joined(input, first, &['-'])?;
    let name = rest.iter().fold(first.unraw().to_string(), |name, part| format!("{name}_{part}"));
    Some((name, Place { start: first.span(), end }))
}

/// A key of a map with `.`, `/` or `-` before its colon; and where it stands.
pub fn whole_key(input: ParseStream<'_>) -> Option<(String, Place)> {
    let ahead = input.fork();
    let mut tokens = TokenStream::new();
    while !(ahead.is_empty() || ahead.peek(Token![,]) || ahead.peek(Token![:]) && !ahead.peek(Token![::])) {
        tokens.extend([ahead.parse::<TokenTree>().ok()?]);
    }
    if !ahead.peek(Token![:]) || !is_one_word(&tokens) {
        return None;
    }
    Some((raw_text(&tokens), Place::of(&tokens, input.span())))
}

/// Text of several tokens that ends at braces, where a name is expected: `game-config { … }`.
pub fn text_before_braces(input: ParseStream<'_>) -> Option<(String, Place)> {
    let ahead = input.fork();
    let mut tokens = TokenStream::new();
    while !(ahead.is_empty() || ahead.peek(token::Brace) || ahead.peek(Token![,])) {
        tokens.extend([ahead.parse::<TokenTree>().ok()?]);
    }
    let several = tokens.clone().into_iter().count() > 1;
    (several && ahead.peek(token::Brace) && is_one_word(&tokens))
        .then(|| (raw_text(&tokens), Place::of(&tokens, input.span())))
}

/// The further words of a name whose words such marks join, before a `:` or `=`; and the last token.
fn joined(input: ParseStream<'_>, first: &Ident, marks: &[char]) -> Option<(Vec<String>, Span)> {
    let ahead = input.fork();
    let (mut words, mut end) = (Vec::new(), first.span());
    while let Ok(TokenTree::Punct(punct)) = ahead.fork().parse::<TokenTree>()
        && marks.contains(&punct.as_char())
    {
        let _ = ahead.parse::<TokenTree>();
        let word = ahead.call(Ident::parse_any).ok()?;
        end = word.span();
        words.push(word.unraw().to_string());
    }
    let colon = ahead.peek(Token![:]) && !ahead.peek(Token![::]) || ahead.peek(Token![=]);
    (colon && !words.is_empty()).then_some((words, end))
}
