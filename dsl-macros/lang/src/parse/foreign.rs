//! Tokens that say what somebody thought: YAML, JSON, a template, a shell, statements of Rust.
//!
//! Each is one error, with what to write; what belongs to it is skipped, so that nothing follows from it.

use kubewright_core::schema::Ty;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

use super::resolve::rust_name;
use super::skip_to_comma;
use super::tokens::skip_block;
use super::value::Expected;
use super::{Cx, form};
use crate::ast::{Literal, Value};
use crate::place::Place;

mod names;
mod rust;
mod text;
mod words;

pub use names::{dashed, dotted, text_before_braces, whole_key};
pub use rust::{
    assignment, call, call_without_parentheses, equals, is_struct_update, list_macro, none, statement,
    struct_literal, struct_update, word_of_type,
};
pub use text::bare_text;
pub use words::{object_in_brackets, reference, reference_in_braces, unbound, word};

/// Reads a value that is written as YAML has it, and says how it is written here.
pub fn value(input: ParseStream<'_>, expected: Expected, owner: Span, cx: &mut Cx<'_>) -> Option<Value> {
    let at = input.span();
    let compound = matches!(expected.ty, Ty::List(_) | Ty::Object(_) | Ty::Map(_));
    let name = expected.field.map_or("it", rust_name);
    let (message, help) = if block_text(input) {
        let help = "write it in quotes: `\"…\\n…\"`, or `r#\"…\"#` over several lines".to_owned();
        ("text of several lines is written as a string".to_owned(), help)
    } else if compound && input.peek(Token![-]) {
        ("a list is written in brackets, without dashes".to_owned(), form::list(expected.field, expected.ty))
    } else if compound && pair(input) {
        let message = match expected.ty {
            Ty::List(_) => format!("`{name}` is a list, and no indentation tells where it ends"),
            _ => format!("what belongs to `{name}` is written in braces, not by indentation"),
        };
        let help = match expected.ty {
            Ty::List(_) => form::list(expected.field, expected.ty),
            _ => format!("write `{name}: {{ {}: … }}`", input.fork().call(first_word).unwrap_or_default()),
        };
        (message, help)
    } else if let Ty::Object(ty) = expected.ty
        && let Some((text, place)) = two_numbers(input)
    {
        let help = form::element(expected.field, ty, Some(&Literal::Text(text.clone())));
        cx.diagnostics.error(place, format!("`{text}` is not an object ({})", ty.name), Some(help));
        return Some(Value::Broken { tokens: skip_to_comma(input), place });
    } else if let Some(place) = anchor(input) {
        let help = "what is written once and used twice is a variable, in front of the macro".to_owned();
        cx.diagnostics.error(place, "an anchor of YAML has no meaning here", Some(help));
        return Some(Value::Broken { tokens: skip_block(input, owner).1, place });
    } else if template(input) {
        let help = "write an expression: a variable, or `format!(…)`".to_owned();
        ("`{{ … }}` is a template of another tool".to_owned(), help)
    } else if null(input) {
        let help = format!("leave `{name}` out");
        ("there is no `null`: what is not written is not set".to_owned(), help)
    } else {
        return None;
    };
    // Of a manifest that was copied, it is said once.
    let indented = compound && (input.peek(Token![-]) || pair(input));
    if !indented || !std::mem::replace(&mut cx.indented, true) {
        let place = match block_mark(input) {
            Some(end) => Place { start: at, end },
            None => at.into(),
        };
        cx.diagnostics.error(place, message, Some(help));
    }
    Some(Value::Broken { tokens: skip_block(input, owner).1, place: at.into() })
}

/// Where the mark before a text of several lines ends, where it is one of two tokens: `|-`, `>-`.
fn block_mark(input: ParseStream<'_>) -> Option<Span> {
    let ahead = input.fork();
    if !block_text(input) {
        return None;
    }
    let _ = ahead.parse::<TokenTree>();
    ahead.parse::<Token![-]>().ok().map(|dash| dash.span)
}

/// Reads the braces of one object where a list of them is expected.
pub fn list_without_brackets(input: ParseStream<'_>, expected: Expected, cx: &mut Cx<'_>) -> Value {
    let at = input.span();
    let name = expected.field.map_or("it", rust_name);
    let help = format!("put it in a list: `{name}: [{{ … }}]`");
    cx.diagnostics.error(at, format!("`{name}` is a list, not an object"), Some(help));
    let _ = input.parse::<TokenTree>();
    Value::Broken { tokens: TokenStream::new(), place: at.into() }
}

/// Reads a list where a map is expected.
pub fn map_in_brackets(input: ParseStream<'_>, expected: Expected, element: Ty, cx: &mut Cx<'_>) -> Value {
    let at = input.span();
    let name = expected.field.map_or("it", rust_name);
    let help = form::map(expected.field, element, None);
    cx.diagnostics.error(at, format!("`{name}` is a map, not a list"), Some(help));
    let _ = input.parse::<TokenTree>();
    Value::Broken { tokens: TokenStream::new(), place: at.into() }
}

/// Whether a `|` or `>` stands here, as before a text of several lines in YAML, and no closure of Rust.
fn block_text(input: ParseStream<'_>) -> bool {
    let closure = input.peek(Token![||])
        || input.peek(Token![|]) && {
            let ahead = input.fork();
            let _ = ahead.parse::<Token![|]>();
            ahead.call(syn::Pat::parse_single).is_ok() && (ahead.peek(Token![|]) || ahead.peek(Token![,]))
        };
    input.peek(Token![|]) && !closure || input.peek(Token![>])
}

/// Whether `key:` stands here, and no path of Rust.
fn pair(input: ParseStream<'_>) -> bool {
    let key = input.peek(Ident::peek_any) || input.peek(LitStr);
    key && input.peek2(Token![:]) && !input.peek2(Token![::])
}

/// Reads two numbers with a `:` between them where an object is expected: the ports of docker.
fn two_numbers(input: ParseStream<'_>) -> Option<(String, Place)> {
    let ahead = input.fork();
    let first = ahead.parse::<syn::LitInt>().ok()?;
    ahead.parse::<Token![:]>().ok()?;
    let second = ahead.parse::<syn::LitInt>().ok()?;
    Some((format!("{first}:{second}"), Place { start: first.span(), end: second.span() }))
}

/// Whether `{{ … }}` stands here: braces with nothing in them but braces that begin with no statement.
fn template(input: ParseStream<'_>) -> bool {
    let braces = |tokens: TokenStream| {
        let mut tokens = tokens.into_iter();
        match (tokens.next(), tokens.next()) {
            (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::Brace => {
                Some(group.stream())
            }
            _ => None,
        }
    };
    let Ok(group @ TokenTree::Group(_)) = input.fork().parse::<TokenTree>() else { return false };
    let inner = braces(group.into()).and_then(braces);
    inner.is_some_and(|inner| syn::parse::Parser::parse2(syn::Block::parse_within, inner).is_err())
}

/// An anchor of YAML and what it is for: `&labels { … }`, which is no expression of Rust but for a struct literal.
fn anchor(input: ParseStream<'_>) -> Option<Place> {
    let ahead = input.fork();
    let mark = ahead.parse::<Token![&]>().ok()?;
    let word = ahead.parse::<Ident>().ok()?;
    let low = word.to_string().starts_with(|first: char| first.is_ascii_lowercase());
    let value = ahead.peek(syn::token::Brace) || ahead.peek(syn::Lit) || ahead.peek(Ident::peek_any);
    (low && value && !ahead.peek(Token![as])).then_some(Place { start: mark.span, end: word.span() })
}

/// Reads a line of a template among fields, as Helm has them around YAML: `{{- if .Values.enabled }}`.
pub fn template_line(input: ParseStream<'_>, cx: &mut Cx<'_>) -> Option<(TokenStream, bool)> {
    let at = input.span();
    let Ok(TokenTree::Group(outer)) = input.fork().parse::<TokenTree>() else { return None };
    let mut inner = outer.stream().into_iter();
    let (Some(TokenTree::Group(group)), None) = (inner.next(), inner.next()) else { return None };
    let is_brace = |group: &proc_macro2::Group| group.delimiter() == Delimiter::Brace;
    // What belongs to objects begins with a word or a string.
    let first = group.stream().into_iter().next();
    let plain = match first {
        Some(TokenTree::Punct(punct)) => !"-.$".contains(punct.as_char()),
        Some(TokenTree::Ident(word)) => {
            !matches!(&*word.to_string(), "if" | "end" | "range" | "with" | "include")
        }
        _ => true,
    };
    if !is_brace(&outer) || !is_brace(&group) || plain {
        return None;
    }
    let help = "write `if`, `for` or an expression of Rust".to_owned();
    cx.diagnostics.error(at, "`{{ … }}` is a template of another tool", Some(help));
    let _ = input.parse::<TokenTree>();
    Some((TokenStream::new(), true))
}

/// Whether braces hold names in quotes, as JSON does.
pub fn holds_json(input: ParseStream<'_>) -> bool {
    let Ok(TokenTree::Group(group)) = input.fork().parse::<TokenTree>() else { return false };
    let mut tokens = group.stream().into_iter();
    let is_text =
        |token: TokenTree| matches!(token, TokenTree::Literal(text) if text.to_string().starts_with('"'));
    tokens.next().is_some_and(is_text)
        && matches!(tokens.next(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
}

/// Reads `---`, which stands between two documents of YAML.
pub fn document(input: ParseStream<'_>) -> Option<Place> {
    let ahead = input.fork();
    let start = ahead.parse::<Token![-]>().ok()?.span;
    ahead.parse::<Token![-]>().ok()?;
    let end = ahead.parse::<Token![-]>().ok()?.span;
    for _ in 0..3 {
        let _ = input.parse::<Token![-]>();
    }
    Some(Place { start, end })
}

fn null(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let word = ahead.parse::<Ident>();
    word.is_ok_and(|word| word == "null") && (ahead.is_empty() || ahead.peek(Token![,]))
}

fn first_word(input: ParseStream<'_>) -> syn::Result<String> {
    match input.parse::<LitStr>() {
        Ok(text) => Ok(format!("{:?}", text.value())),
        Err(_) => Ok(Ident::parse_any(input)?.to_string()),
    }
}
