//! The items of an object.

use std::collections::BTreeSet;

use kubewright_core::schema::{Field, Type};
use kubewright_core::suggest;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Block, Lit, LitStr, Token, braced, parenthesized, token};

use super::element::named;
use super::resolve::{self, Scope};
use super::value::{Expected, expression, value};
use super::{Cx, attribute, files, flow, foreign, form, separator, skip_to_comma, tokens};
use crate::ast::{Body, Key, Member, Value};
use crate::language::{dns_name, element, keyword_of, singular};
use crate::place::Place;

/// Reads the items of an object up to the end of its braces.
pub fn items(input: ParseStream<'_>, scopes: &[Scope], cx: &mut Cx<'_>) -> Vec<Member> {
    let mut items = Vec::new();
    cx.around.push(scopes.iter().map(|scope| scope.ty).collect());
    let misplaced = std::mem::take(&mut cx.misplaced);
    if let Some(base) = base(input, scopes, cx) {
        items.push(base);
        separator(input, false, cx);
    }
    items.extend(rest(input, scopes, cx));
    cx.misplaced = misplaced;
    cx.around.pop();
    items
}

/// Reads the `..expr` that stands before all items.
fn base(input: ParseStream<'_>, scopes: &[Scope], cx: &mut Cx<'_>) -> Option<Member> {
    let ahead = input.fork();
    let documented = ahead.call(Attribute::parse_outer).ok()?;
    ahead.parse::<Token![..]>().ok()?;
    if documented.iter().any(|attribute| !attribute.path().is_ident("doc")) {
        return None;
    }
    let types: Vec<_> = scopes.iter().map(|scope| scope.ty.name).collect();
    if foreign::is_struct_update(&ahead, &types) {
        return None;
    }
    let _ = input.call(Attribute::parse_outer);
    let _ = input.parse::<Token![..]>();
    cx.names.elsewhere = true;
    let route = scopes.first().map(|scope| scope.route.clone()).unwrap_or_default();
    Some(Member::Base { route, expr: expression(input, cx).0, alone: false })
}

/// Reads items up to the end of the braces, behind a base.
fn rest(input: ParseStream<'_>, scopes: &[Scope], cx: &mut Cx<'_>) -> Vec<Member> {
    let mut items = Vec::new();
    while !input.is_empty() {
        let after_brace = item(input, scopes, cx, &mut items);
        separator(input, after_brace, cx);
    }
    items
}

/// Reads one item; the answer is whether it ended with a brace, so that no comma need follow.
fn item(input: ParseStream<'_>, scopes: &[Scope], cx: &mut Cx<'_>, items: &mut Vec<Member>) -> bool {
    if input.peek(Token![#]) {
        return attribute(input, scopes, cx, items);
    }
    if (input.peek(Token![for]) || input.peek(Token![if])) && !input.peek2(Token![:]) {
        match flow::flow(input, cx, &mut |input, cx| rest(input, scopes, cx)) {
            Ok(flow) => items.push(Member::Flow(flow)),
            Err(error) => {
                cx.diagnostics.syntax(error);
                items.push(partial(skip_to_comma(input)));
            }
        }
        return true;
    }
    if input.peek(Token![..]) {
        let _ = input.parse::<Token![..]>();
        let types: Vec<_> = scopes.iter().map(|scope| scope.ty.name).collect();
        if let Some(tokens) = foreign::struct_update(input, &types, cx) {
            items.push(partial(tokens));
            return false;
        }
        cx.names.elsewhere = true;
        let route = scopes.first().map(|scope| scope.route.clone()).unwrap_or_default();
        items.push(Member::Splice { route, field: None, expr: expression(input, cx).0 });
        return false;
    }
    if let Some((tokens, after_brace)) = foreign::statement(input, cx) {
        let whole = Block::parse_within.parse2(tokens.clone()).is_ok();
        items.push(if whole { Member::Statement(tokens) } else { partial(tokens) });
        return after_brace;
    }
    if input.peek(syn::Ident::peek_any) {
        let Ok(name) = Ident::parse_any(input) else { return false };
        return if input.peek(Token![:]) && !input.peek(Token![::]) {
            field(input, scopes, name, cx, items)
        } else if resolve::keyword(scopes, &name)
            .is_some_and(|(_, keyword, _)| !(keyword.unnamed && input.peek(token::Brace)))
            && !input.peek(Token![=])
        {
            named(input, scopes, &name, cx, items)
        } else if input.peek(token::Brace) && is_object(scopes, &name, cx) {
            field(input, scopes, name, cx, items)
        } else if input.peek(token::Brace)
            && let Some((scope, list, ty)) = listed(scopes, &name, cx)
        {
            unnamed(input, scope, list, ty, name, cx, items)
        } else {
            no_colon(input, scopes, name, cx, items)
        };
    }
    if input.peek(LitStr) && input.peek2(Token![:]) {
        return quoted(input, scopes, cx, items);
    }
    if let Some((tokens, beyond)) = foreign::template_line(input, cx) {
        items.push(partial(tokens));
        return beyond;
    }
    if input.peek(token::Brace) {
        // Names in quotes are said with the braces, once.
        let json = foreign::holds_json(input);
        let help = json.then(|| "leave out the quotes of the names, too: `name: …`".to_owned());
        cx.quoted |= json;
        let message = "the braces of the macro are those of the object: leave out the second pair";
        cx.diagnostics.error(input.span(), message, help);
        braces(input, scopes, cx, items);
        return true;
    }
    if let Some(place) = foreign::document(input) {
        let help = "what stands behind `---` is another object: it has a macro of its own".to_owned();
        cx.diagnostics.error(place, "a macro makes one object", Some(help));
        return true;
    }
    if input.peek(Token![-]) {
        let help = "an element of a list is written `container NAME { … }`, or in brackets: `[{ … }]`";
        cx.diagnostics.error(input.span(), "a list has no dashes", Some(help.to_owned()));
        let (beyond, tokens) = tokens::skip_block(input, input.span());
        items.push(partial(tokens));
        return beyond;
    }
    let message =
        "expected a field (`name: value`), an element (`container NAME { … }`), `..`, `for` or `if`";
    // What stands without names, one behind the other, is said once.
    let follows = matches!(items.last(), Some(Member::Partial { tokens, .. }) if syn::parse2::<Lit>(tokens.clone()).is_ok());
    if !follows || !input.peek(Lit) {
        cx.diagnostics.error(input.span(), message, None);
    }
    items.push(partial(skip_to_comma(input)));
    false
}

/// Reads a comment of documentation, which says nothing here, or `#[cfg(…)]` and the item that it is for.
fn attribute(input: ParseStream<'_>, scopes: &[Scope], cx: &mut Cx<'_>, items: &mut Vec<Member>) -> bool {
    if !attribute::stands(input) {
        let message = "a comment begins with `//`";
        cx.diagnostics.error(input.span(), message, Some("write `//` in place of `#`".to_owned()));
        items.push(partial(tokens::line_with_commas(input)));
        return true;
    }
    let condition = match attribute::condition(input, cx) {
        Ok(condition) => condition,
        Err(error) => {
            cx.diagnostics.syntax(error);
            items.push(partial(skip_to_comma(input)));
            return false;
        }
    };
    if input.is_empty() {
        return true;
    }
    let Some(condition) = condition else { return item(input, scopes, cx, items) };
    let mut after_brace = false;
    let flow = attribute::on_condition(condition, cx, &mut |cx| {
        let mut items = Vec::new();
        after_brace = item(input, scopes, cx, &mut items);
        items
    });
    items.push(Member::Flow(flow));
    after_brace
}

/// Reads a field whose name is in quotes, as in JSON; says once that it is not.
fn quoted(input: ParseStream<'_>, scopes: &[Scope], cx: &mut Cx<'_>, items: &mut Vec<Member>) -> bool {
    let Ok(name) = input.parse::<LitStr>() else { return false };
    let (text, place) = (name.value(), name.span());
    let fields = || scopes.iter().flat_map(|scope| scope.ty.fields());
    let known = fields().find(|field| suggest::same_letters(field.json, &text)).map(resolve::rust_name);
    if !std::mem::replace(&mut cx.quoted, true) {
        let type_name = scopes.first().map_or("", |scope| scope.ty.name);
        let message =
            format!("the fields of `{type_name}` are written without quotes: `{}`", known.unwrap_or(&text));
        cx.diagnostics.error(place, message, None);
    }
    match known {
        Some(known) => field(input, scopes, Ident::new(known, place), cx, items),
        None => {
            items.push(partial(skip_to_comma(input)));
            false
        }
    }
}

/// Whether the name is that of a field that holds an object: its braces follow with or without a colon.
fn is_object(scopes: &[Scope], name: &Ident, cx: &Cx<'_>) -> bool {
    resolve::field(scopes, name, cx.version).is_some_and(|(_, field)| resolve::object(field).is_some())
}

/// Whether the word is followed by braces, without a name.
fn nameless(scopes: &[Scope], name: &Ident, cx: &Cx<'_>) -> bool {
    is_object(scopes, name, cx) || listed(scopes, name, cx).is_some()
}

/// The list of objects that the name is the singular of.
fn listed<'s>(
    scopes: &'s [Scope],
    name: &Ident,
    cx: &Cx<'_>,
) -> Option<(&'s Scope, &'static Field, &'static Type)> {
    let word = name.unraw().to_string();
    scopes.iter().find_map(|scope| {
        let is_in = |field: &&Field| cx.version.is_none_or(|version| field.is_in(version));
        let mut lists = scope.ty.fields().iter().filter(is_in);
        lists.find_map(|list| Some((scope, list, element(list).filter(|_| singular(list.rust) == word)?)))
    })
}

/// Reads the braces of an element without a name: `rule { … }`.
fn unnamed(
    input: ParseStream<'_>,
    scope: &Scope,
    list: &'static Field,
    ty: &'static Type,
    word: Ident,
    cx: &mut Cx<'_>,
    items: &mut Vec<Member>,
) -> bool {
    let mut body = Body { ty, place: word.span().into(), members: Vec::new() };
    braces(input, &Scope::of(ty), cx, &mut body.members);
    let route = scope.route_for(&word);
    items.push(Member::Element { route, field: list, keyword: word, value: Value::Object(body) });
    true
}

/// Reads the rest of `field: value`, or of `field { … }`.
fn field(
    input: ParseStream<'_>,
    scopes: &[Scope],
    name: Ident,
    cx: &mut Cx<'_>,
    items: &mut Vec<Member>,
) -> bool {
    let colon = input.parse::<Token![:]>();
    let found = resolve::field(scopes, &name, cx.version);
    let Some((scope, field)) = found.filter(|(_, field)| resolve::check_version(field, &name, cx)) else {
        if found.is_none() {
            resolve::unknown_field(scopes, &name, cx);
        }
        let mut tokens = name.to_token_stream();
        if let Ok(colon) = colon {
            colon.to_tokens(&mut tokens);
        }
        let (beyond, rest) = tokens::skip_block(input, name.span());
        tokens.extend(rest);
        // A manifest that was copied: what follows from that is said already.
        cx.indented |=
            beyond && matches!(&*name.to_string(), "apiVersion" | "kind") && !input.peek(Token![,]);
        items.push(Member::Partial { tokens, words: resolve::words(scopes) });
        return beyond;
    };
    if keyword_of(field).is_some() && input.peek(token::Brace) {
        let text = resolve::rust_name(field);
        let help = form::list(Some(field), field.ty);
        cx.diagnostics.error(input.span(), format!("`{text}` is a list, not an object"), Some(help));
        let mut tokens = name.to_token_stream();
        tokens.extend(skip_to_comma(input));
        items.push(partial(tokens));
        return false;
    }
    let (value, after_brace) = value(input, Expected::of(field), name.span(), cx);
    let route = scope.route_for(&name);
    let (value, bytes) = files::bytes_aside(scope.ty, field, value);
    if let Some((field, value)) = bytes {
        items.push(Member::Field { route: route.clone(), field, name: name.clone(), value });
    }
    items.push(Member::Field { route, field, name, value });
    after_brace
}

/// An identifier that neither a colon nor an element's name follows: half-typed, as a rule.
fn no_colon(
    input: ParseStream<'_>,
    scopes: &[Scope],
    name: Ident,
    cx: &mut Cx<'_>,
    items: &mut Vec<Member>,
) -> bool {
    let text = name.unraw().to_string();
    let known = resolve::field(scopes, &name, cx.version).is_some();
    if known
        && (input.peek(Token![=]) && !input.peek(Token![==]) || input.peek(token::Brace) || input.peek(Lit))
    {
        // All but the colon is there.
        let form = format!("{text}: …");
        if !foreign::equals(input, &form, cx) {
            let message = format!("expected `:` after `{text}`");
            cx.diagnostics.error(name.span(), message, Some(format!("write `{form}`")));
        }
        return value_of(input, scopes, name, cx, items);
    }
    if let Some((path, place)) = foreign::dotted(input, &name) {
        let rest =
            path.iter().skip(1).rev().fold("…".to_owned(), |inner, part| format!("{{ {part}: {inner} }}"));
        let message = "a field inside of another stands in its braces";
        cx.diagnostics.error(place, message, Some(format!("write `{text}: {rest}`")));
    } else if let Some((word, place)) = foreign::dashed(input, &name) {
        let fields = || scopes.iter().flat_map(|scope| scope.ty.fields());
        let known = fields().find(|field| suggest::same_letters(field.json, &word)).map(resolve::rust_name);
        match known {
            Some(known) => {
                cx.diagnostics.error(place, format!("fields are in snake_case: `{known}`"), None);
            }
            None => resolve::unknown_field(scopes, &Ident::new(&word, name.span()), cx),
        }
    } else if input.peek(syn::Ident::peek_any) && input.peek2(token::Brace) && nameless(scopes, &name, cx) {
        let message = format!("`{text}` takes no name");
        cx.diagnostics.error(input.span(), message, Some(format!("write `{text} {{ … }}`")));
    } else if known {
        let list = resolve::field(scopes, &name, cx.version).map(|(_, field)| field);
        let named = list.filter(|_| input.peek(syn::Ident::peek_any) || input.peek(Lit));
        let help = match named {
            Some(list) if element(list).is_some() => Some(form::list(Some(list), list.ty)),
            _ => Some(format!("write `{text}: …`")),
        };
        cx.diagnostics.error(name.span(), format!("`{text}` has no value"), help);
    } else {
        resolve::unknown_field(scopes, &name, cx);
    }
    let (beyond, rest) = tokens::skip_block(input, name.span());
    let mut tokens = name.to_token_stream();
    tokens.extend(rest);
    items.push(Member::Partial { tokens, words: resolve::words(scopes) });
    beyond
}

/// Reads the value of a field whose colon is missing, which was said.
fn value_of(
    input: ParseStream<'_>,
    scopes: &[Scope],
    name: Ident,
    cx: &mut Cx<'_>,
    items: &mut Vec<Member>,
) -> bool {
    let Some((scope, field)) = resolve::field(scopes, &name, cx.version) else { return false };
    let (value, after_brace) = value(input, Expected::of(field), name.span(), cx);
    items.push(Member::Field { route: scope.route_for(&name), field, name, value });
    after_brace
}

/// Reads `{ … }` into items.
pub fn braces(input: ParseStream<'_>, scopes: &[Scope], cx: &mut Cx<'_>, items: &mut Vec<Member>) {
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
pub fn partial(tokens: TokenStream) -> Member {
    Member::Partial { tokens, words: BTreeSet::new() }
}

impl Key {
    /// Where the key stands.
    pub fn place(&self) -> Place {
        match self {
            Key::Text(_, place) | Key::Opaque(_, place) => *place,
        }
    }
}
