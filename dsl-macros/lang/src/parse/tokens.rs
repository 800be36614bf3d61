//! Tokens as they are written: what stands on a line, what is indented, what is glued together.

use proc_macro2::{Delimiter, LineColumn, Span, TokenStream, TokenTree};
use syn::Token;
use syn::parse::ParseStream;

use super::skip_to_comma;

/// Whether a value ends here.
pub fn ends(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,]) || input.peek(Token![;])
}

/// The tokens that a fork is ahead.
pub fn between(input: ParseStream<'_>, ahead: ParseStream<'_>) -> TokenStream {
    let input = input.fork();
    let mut tokens = TokenStream::new();
    while input.cursor() != ahead.cursor() {
        match input.parse::<TokenTree>() {
            Ok(token) => tokens.extend([token]),
            Err(_) => break,
        }
    }
    tokens
}

/// Where the last of the tokens ends.
pub fn last(tokens: &TokenStream) -> Option<LineColumn> {
    tokens.clone().into_iter().last().map(|token| token.span().end())
}

/// The tokens up to the next comma, or the end of the line.
pub fn line(input: ParseStream<'_>) -> TokenStream {
    let number = input.span().start().line;
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) && input.span().start().line == number {
        match input.parse::<TokenTree>() {
            Ok(token) => tokens.extend([token]),
            Err(_) => break,
        }
    }
    tokens
}

/// The tokens up to the end of the line.
pub fn line_with_commas(input: ParseStream<'_>) -> TokenStream {
    let number = input.span().start().line;
    let mut tokens = TokenStream::new();
    while !input.is_empty() && input.span().start().line == number {
        match input.parse::<TokenTree>() {
            Ok(token) => tokens.extend([token]),
            Err(_) => break,
        }
    }
    tokens
}

/// Takes what is on the line of `owner`, and what is indented further than it below; whether it went beyond a comma, and the
/// tokens.
pub fn skip_block(input: ParseStream<'_>, owner: Span) -> (bool, TokenStream) {
    let LineColumn { line, column } = owner.start();
    // The dashes of a list may stand below the key itself.
    let dashes = input.peek(Token![-]);
    let belongs = |input: ParseStream<'_>| {
        let at = input.span().start();
        let deep = at.column > column || dashes && at.column == column && input.peek(Token![-]);
        at.line == line || at.line > line && deep
    };
    if line == 0 {
        return (false, skip_to_comma(input));
    }
    let mut tokens = TokenStream::new();
    let mut beyond = false;
    while !input.is_empty() {
        if input.peek(Token![,]) {
            let ahead = input.fork();
            let _ = ahead.parse::<Token![,]>();
            if ahead.is_empty() || !belongs(&ahead) || ahead.span().start().line == line {
                break;
            }
        } else if !belongs(input) {
            beyond = true;
            break;
        }
        match input.parse::<TokenTree>() {
            Ok(token) => tokens.extend([token]),
            Err(_) => break,
        }
    }
    (beyond, tokens)
}

/// The text that the tokens are written as, with a space where there are some.
pub fn raw_text(tokens: &TokenStream) -> String {
    fn push(text: &mut String, end: &mut Option<LineColumn>, span: Span, piece: &str) {
        if end.is_some_and(|end| end != span.start()) {
            text.push(' ');
        }
        text.push_str(piece);
        *end = Some(span.end());
    }
    fn all(text: &mut String, end: &mut Option<LineColumn>, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Brace => ("{", "}"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::None => ("", ""),
                    };
                    push(text, end, group.span_open(), open);
                    all(text, end, group.stream());
                    push(text, end, group.span_close(), close);
                }
                token => push(text, end, token.span(), &token.to_string()),
            }
        }
    }
    let mut text = String::new();
    all(&mut text, &mut None, tokens.clone());
    text
}

/// Whether nothing but words, numbers and marks stands there, without a space between them.
pub fn is_one_word(tokens: &TokenStream) -> bool {
    let mut end: Option<LineColumn> = None;
    tokens.clone().into_iter().all(|token| {
        let glued = end.is_none_or(|end| end == token.span().start());
        end = Some(token.span().end());
        glued
            && match token {
                TokenTree::Literal(literal) => !literal.to_string().ends_with('"'),
                TokenTree::Group(_) => false,
                TokenTree::Ident(_) | TokenTree::Punct(_) => true,
            }
    })
}
