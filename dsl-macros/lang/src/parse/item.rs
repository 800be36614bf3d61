//! The items of an object.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{LitStr, Token, braced, parenthesized, token};

use super::element::named;
use super::resolve::{self, Scope};
use super::value::{Want, expression, value};
use super::{Cx, files, flow, separator, skip_to_comma};
use crate::ast::{Item, Key};
use crate::language::{KEYWORDS, dns_name, keyword_in};
use crate::place::Place;

/// Reads the items of an object up to the end of its braces.
pub fn items(input: ParseStream<'_>, scopes: &[Scope], cx: &mut Cx<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    while !input.is_empty() {
        let after_brace = item(input, scopes, cx, &mut items);
        separator(input, after_brace, cx);
    }
    items
}

/// Reads one item; the answer is whether it ended with a brace, so that no comma need follow.
fn item(input: ParseStream<'_>, scopes: &[Scope], cx: &mut Cx<'_>, items: &mut Vec<Item>) -> bool {
    if input.peek(Token![for]) || input.peek(Token![if]) {
        match flow::flow(input, cx, &mut |input, cx| self::items(input, scopes, cx)) {
            Ok(flow) => items.push(Item::Flow(flow)),
            Err(error) => {
                cx.diagnostics.syntax(error);
                items.push(partial(skip_to_comma(input)));
            }
        }
        return true;
    }
    if input.peek(Token![..]) {
        let _ = input.parse::<Token![..]>();
        cx.names.elsewhere = true;
        let route = scopes.first().map(|scope| scope.route.clone()).unwrap_or_default();
        items.push(Item::Splice { route, field: None, expr: expression(input, cx).0 });
        return false;
    }
    if input.peek(syn::Ident::peek_any) {
        let Ok(name) = Ident::parse_any(input) else { return false };
        return if input.peek(Token![:]) && !input.peek(Token![::]) {
            field(input, scopes, name, cx, items)
        } else if resolve::keyword(scopes, &name).is_some() {
            named(input, scopes, &name, cx, items)
        } else {
            no_colon(input, scopes, name, cx, items)
        };
    }
    if input.peek(LitStr) && input.peek2(Token![:]) {
        let name = input.parse::<LitStr>().ok();
        let text = name.as_ref().map(LitStr::value).unwrap_or_default();
        let place = name.map_or(input.span(), |name| name.span());
        let type_name = scopes.first().map_or("", |scope| scope.ty.name);
        let message = format!("the fields of `{type_name}` are written without quotes: `{text}`");
        cx.diagnostics.error(place, message, None);
    } else {
        let message =
            "expected a field (`name: value`), an element (`container NAME { … }`), `..`, `for` or `if`";
        cx.diagnostics.error(input.span(), message, None);
    }
    items.push(partial(skip_to_comma(input)));
    false
}

/// Reads the rest of `field: value`.
fn field(
    input: ParseStream<'_>,
    scopes: &[Scope],
    name: Ident,
    cx: &mut Cx<'_>,
    items: &mut Vec<Item>,
) -> bool {
    let colon = input.parse::<Token![:]>();
    let found = resolve::field(scopes, &name);
    let Some((scope, field)) = found.filter(|(_, field)| resolve::check_version(field, &name, cx)) else {
        if found.is_none() {
            resolve::unknown_field(scopes, &name, cx);
        }
        let mut tokens = name.to_token_stream();
        if let Ok(colon) = colon {
            colon.to_tokens(&mut tokens);
        }
        tokens.extend(skip_to_comma(input));
        items.push(Item::Partial { tokens, words: resolve::words(scopes) });
        return false;
    };
    let keyword = KEYWORDS
        .iter()
        .find(|keyword| keyword.list == field.rust && keyword_in(scope.ty, keyword.word).is_some());
    if let Some(keyword) = keyword.filter(|_| input.peek(token::Brace)) {
        let text = resolve::rust_name(field);
        let help = format!("write `{} NAME: …`, or a list: `{text}: [{{ … }}]`", keyword.word);
        cx.diagnostics.error(input.span(), format!("`{text}` is a list, not an object"), Some(help));
        let mut tokens = name.to_token_stream();
        tokens.extend(skip_to_comma(input));
        items.push(partial(tokens));
        return false;
    }
    let (value, after_brace) = value(input, Want::of(field), name.span(), cx);
    let route = scope.route_for(&name);
    let (value, bytes) = files::bytes_aside(scope.ty, field, value);
    if let Some((field, value)) = bytes {
        items.push(Item::Field { route: route.clone(), field, name: name.clone(), value });
    }
    items.push(Item::Field { route, field, name, value });
    after_brace
}

/// An identifier that neither a colon nor an element's name follows: half-typed, as a rule.
fn no_colon(
    input: ParseStream<'_>,
    scopes: &[Scope],
    name: Ident,
    cx: &mut Cx<'_>,
    items: &mut Vec<Item>,
) -> bool {
    let rest = skip_to_comma(input);
    let text = name.unraw().to_string();
    match resolve::field(scopes, &name) {
        Some(_) => cx.diagnostics.error(
            name.span(),
            format!("`{text}` has no value"),
            Some(format!("write `{text}: …`")),
        ),
        None => resolve::unknown_field(scopes, &name, cx),
    }
    let mut tokens = name.to_token_stream();
    tokens.extend(rest);
    items.push(Item::Partial { tokens, words: resolve::words(scopes) });
    false
}

/// Reads `{ … }` into items.
pub fn braces(input: ParseStream<'_>, scopes: &[Scope], cx: &mut Cx<'_>, items: &mut Vec<Item>) {
    let mut read = || -> syn::Result<()> {
        let content;
        braced!(content in input);
        items.extend(self::items(&content, scopes, cx));
        Ok(())
    };
    if let Err(error) = read() {
        cx.diagnostics.syntax(error);
    }
}

/// Reads a name or a key: an identifier, a string literal, or an expression in parentheses.
pub fn key(input: ParseStream<'_>, dns: bool) -> Option<Key> {
    if input.peek(LitStr) {
        let text = input.parse::<LitStr>().ok()?;
        return Some(Key::Text(text.value(), text.span().into()));
    }
    if input.peek(token::Paren) {
        let parens = (|| -> syn::Result<TokenStream> {
            let content;
            parenthesized!(content in input);
            content.parse()
        })();
        let tokens = parens.ok()?;
        let place = Place::of(&tokens, input.span());
        return Some(Key::Opaque(tokens, place));
    }
    if input.peek(syn::Ident::peek_any) && !input.peek(Token![for]) && !input.peek(Token![if]) {
        let ident = Ident::parse_any(input).ok()?;
        let text = ident.unraw().to_string();
        return Some(Key::Text(if dns { dns_name(&text) } else { text }, ident.span().into()));
    }
    None
}

/// Tokens that could not be read.
pub fn partial(tokens: TokenStream) -> Item {
    Item::Partial { tokens, words: BTreeSet::new() }
}

impl Key {
    /// Where the key stands.
    pub fn place(&self) -> Place {
        match self {
            Key::Text(_, place) | Key::Opaque(_, place) => *place,
        }
    }
}
