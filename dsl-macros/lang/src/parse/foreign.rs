//! Tokens that say what somebody thought: YAML, JSON, a template, a shell, statements of Rust.
//!
//! Each is one error, with what to write; what belongs to it is skipped, so that nothing follows from it.

use kubewright_core::schema::Ty;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

use super::resolve::rust_name;
use super::tokens::skip_block;
use super::value::Want;
use super::{Cx, form};
use crate::ast::Value;

mod names;
mod rust;
mod text;
mod words;

pub use names::{dashed, dotted, whole_key};
pub use rust::{assignment, call, equals, is_struct_update, statement, struct_update};
pub use text::bare_text;
pub use words::{object_in_brackets, reference, word};

/// Reads a value that is written as YAML has it, and says how it is written here.
pub fn value(input: ParseStream<'_>, want: Want, owner: Span, cx: &mut Cx<'_>) -> Option<Value> {
    let at = input.span();
    let compound = matches!(want.ty, Ty::List(_) | Ty::Object(_) | Ty::Map(_));
    let name = want.field.map_or("it", rust_name);
    let (message, help) = if block_text(input) {
        let help = "write it in quotes: `\"…\\n…\"`, or `r#\"…\"#` over several lines".to_owned();
        ("text of several lines is a string".to_owned(), help)
    } else if compound && input.peek(Token![-]) {
        ("a list is written in brackets, without dashes".to_owned(), form::list(want.field, want.ty))
    } else if compound && pair(input) {
        let message = match want.ty {
            Ty::List(_) => format!("`{name}` is a list, and no indentation tells where it ends"),
            _ => format!("what belongs to `{name}` is written in braces, not by indentation"),
        };
        let help = match want.ty {
            Ty::List(_) => form::list(want.field, want.ty),
            _ => format!("write `{name}: {{ {}: … }}`", input.fork().call(first_word).unwrap_or_default()),
        };
        (message, help)
    } else if template(input) {
        let help = "write an expression: a variable, or `format!(…)`".to_owned();
        ("`{{ … }}` is a template of another tool".to_owned(), help)
    } else if null(input) {
        let help = format!("leave `{name}` out");
        ("there is no `null`: what is not written is not set".to_owned(), help)
    } else {
        return None;
    };
    cx.diagnostics.error(at, message, Some(help));
    Some(Value::Broken { tokens: skip_block(input, owner).1, place: at.into() })
}

/// Reads the braces of one object where a list of them is due.
pub fn list_without_brackets(input: ParseStream<'_>, want: Want, cx: &mut Cx<'_>) -> Value {
    let at = input.span();
    let name = want.field.map_or("it", rust_name);
    let help = format!("put it in a list: `{name}: [{{ … }}]`");
    cx.diagnostics.error(at, format!("`{name}` is a list, not an object"), Some(help));
    let _ = input.parse::<TokenTree>();
    Value::Broken { tokens: TokenStream::new(), place: at.into() }
}

/// Reads a list where a map is due.
pub fn map_in_brackets(input: ParseStream<'_>, want: Want, element: Ty, cx: &mut Cx<'_>) -> Value {
    let at = input.span();
    let name = want.field.map_or("it", rust_name);
    let help = form::map(want.field, element, None);
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
