//! Objects that become Rust constants: `pub GAME: "game-config" { … }`.

use kubewright_core::schema::Type;
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Token, Visibility, token};

use super::element::named_again;
use super::links::is_constant;
use super::member::{braces, key};
use super::resolve::{self, Scope};
use super::twice::twice;
use super::{Cx, foreign, skip_to_comma};
use crate::ast::{Body, BranchId, Definition, Key, Literal, Member, Value};
use crate::language::list_of;

/// Whether the tokens define constants: they start, behind attributes, with a visibility or a name in capitals; or with what can only
/// be meant for a definition, since the fields of an object follow a string.
pub fn defines(ty: &'static Type, tokens: &TokenStream) -> bool {
    // The groups are those of a macro around, such as an empty `$visibility:vis`.
    let visible = |token: &TokenTree| !matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::None && group.stream().is_empty());
    let mut start = behind_attributes(tokens).into_iter().filter(visible).take(4);
    let start = [start.next(), start.next(), start.next(), start.next()];
    let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
    let is_braces = |token: &Option<TokenTree>| matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace);
    match &start {
        [Some(TokenTree::Group(group)), ..] => group.delimiter() == Delimiter::None,
        [Some(TokenTree::Ident(word)), ..] if word == "pub" => true,
        // What is meant for a constant, and lacks its colon or has another word in front of it.
        [Some(TokenTree::Ident(word)), Some(TokenTree::Punct(equals)), Some(TokenTree::Literal(_)), _]
            if equals.as_char() == '=' =>
        {
            is_constant(&word.to_string())
        }
        [Some(TokenTree::Ident(word)), body, ..] if is_braces(body) => is_constant(&word.to_string()),
        [Some(TokenTree::Ident(word)), Some(TokenTree::Ident(name)), Some(colon), _]
            if word == "const" || word == "static" =>
        {
            is_colon(colon) && is_constant(&name.to_string())
        }
        [Some(TokenTree::Ident(word)), Some(colon), value, body] if is_colon(colon) => {
            let capital = word.to_string().starts_with(|first: char| first.is_ascii_uppercase());
            capital || matches!(value, Some(TokenTree::Literal(_))) && is_braces(body)
        }
        [Some(TokenTree::Ident(word)), Some(TokenTree::Literal(_)), body, _] => {
            let is_keyword = resolve::keyword(&Scope::of(ty), word).is_some();
            is_braces(body) && !is_keyword && list_of(&word.to_string()).is_none()
        }
        _ => false,
    }
}

/// The tokens without the attributes and comments of documentation that they start with.
fn behind_attributes(tokens: &TokenStream) -> TokenStream {
    let mut rest = tokens.clone().into_iter().peekable();
    loop {
        let mut ahead = rest.clone();
        let (Some(TokenTree::Punct(mark)), Some(TokenTree::Group(group))) = (ahead.next(), ahead.next())
        else {
            return rest.collect();
        };
        if mark.as_char() != '#' || group.delimiter() != Delimiter::Bracket {
            return rest.collect();
        }
        rest = ahead;
    }
}

/// Reads definitions, each with the branches of its object.
pub fn definitions(
    ty: &'static Type,
    tokens: TokenStream,
    cx: &mut Cx<'_>,
) -> Vec<(Definition, Vec<BranchId>)> {
    let mut definitions = Vec::new();
    let read = |input: ParseStream<'_>| {
        while !input.is_empty() {
            match definition(input, ty, cx) {
                Ok(definition) => {
                    let branches = std::mem::replace(&mut cx.branches, vec![0]);
                    definitions.push((definition, branches));
                }
                Err(error) => {
                    cx.diagnostics.syntax(error);
                    skip_to_comma(input);
                }
            }
            let _ = input.parse::<Option<Token![,]>>();
        }
        Ok(())
    };
    if let Err(error) = read.parse2(tokens) {
        cx.diagnostics.syntax(error);
    }
    definitions
}

fn definition(input: ParseStream<'_>, ty: &'static Type, cx: &mut Cx<'_>) -> syn::Result<Definition> {
    let attributes = input.call(Attribute::parse_outer)?;
    let visibility: Visibility = input.parse()?;
    if input.peek(Token![const]) || input.peek(Token![static]) {
        let help = "leave it out: `pub NAME: \"name\" { … }`".to_owned();
        cx.diagnostics.error(input.span(), "what a macro defines is a constant already", Some(help));
        let _ = input.parse::<TokenTree>();
    }
    let Ok(ident) = input.call(Ident::parse_any) else {
        return Err(input.error("expected a name in capitals: `pub NAME: \"name\" { … }`"));
    };
    if !is_constant(&ident.to_string()) {
        let help = format!("write `{}`", ident.unraw().to_string().to_uppercase());
        cx.diagnostics.error(ident.span(), "the name of a constant is written in capitals", Some(help));
    }
    let head = quote!(#(#attributes)* #visibility);
    let mut body = Body { ty, place: ident.span().into(), members: Vec::new() };
    // From here on the constant is there, whatever is wrong with it: what uses it is not to be blamed too.
    match object(input, &ident, &mut body, cx) {
        Ok(name) => {
            twice(&mut body, cx);
            super::labels::carry(&mut body);
            Ok(Definition { head, ident, name, body, whole: true })
        }
        Err(error) => {
            cx.diagnostics.syntax(error);
            skip_to_comma(input);
            let name = Key::Text(String::new(), ident.span().into());
            Ok(Definition { head, ident, name, body, whole: false })
        }
    }
}

/// Reads the object behind the Rust name, and gives its own.
fn object(input: ParseStream<'_>, ident: &Ident, body: &mut Body, cx: &mut Cx<'_>) -> syn::Result<Key> {
    if input.peek(Token![=]) {
        foreign::equals(input, &format!("{ident}: \"name\" {{ … }}"), cx);
    } else if !input.peek(Token![:]) {
        let message = format!("expected `:` after the Rust name: `{ident}: \"name\" {{ … }}`");
        return Err(syn::Error::new(ident.span(), message));
    }
    let _ = input.parse::<Token![:]>();
    let name = match foreign::text_before_braces(input) {
        Some((text, place)) => {
            let help = format!("write `{text:?}`");
            cx.diagnostics.error(place, format!("text is written in quotes: `{text}`"), Some(help));
            while !input.is_empty() && !input.peek(token::Brace) {
                let _ = input.parse::<TokenTree>();
            }
            Key::Text(text, place)
        }
        None => key(input, true).ok_or_else(|| {
            let message = "expected the object's name after `:`: a string, an identifier or an expression in \
                           parentheses";
            syn::Error::new(ident.span(), message)
        })?,
    };
    if !input.peek(token::Brace) {
        let message = "expected the fields of the object after its name: `{ … }`";
        return Err(syn::Error::new(name.place().start, message));
    }
    body.place = name.place();
    let scopes = Scope::of(body.ty);
    let word = Ident::new("name", name.place().start);
    if let Some((scope, field)) = resolve::field(&scopes, &word, cx.version) {
        let value = match name.clone() {
            Key::Text(text, place) => Value::Literal { literal: Literal::Text(text), place },
            Key::Opaque(expr, place) => Value::Opaque { expr, place },
        };
        body.members.push(Member::Field { route: scope.route_for(&word), field, name: word, value });
    }
    braces(input, &scopes, cx, &mut body.members);
    named_again(body, cx);
    Ok(name)
}
