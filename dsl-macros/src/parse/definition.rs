//! Objects that become Rust items: `pub GAME: "game-config" { … }`.

use kubewright_core::schema::Type;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Token, Visibility, token};

use super::item::{braces, key};
use super::links::is_constant;
use super::resolve::{self, Scope};
use super::{Cx, skip_to_comma};
use crate::ast::{Body, BranchId, Definition, Item, Key, Literal, Value};

/// Whether the tokens define items: they start with an attribute, a visibility, or a name in capitals.
pub fn defines(tokens: &TokenStream) -> bool {
    let mut tokens = tokens.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Punct(punct)), _) => punct.as_char() == '#',
        (Some(TokenTree::Ident(word)), next) => {
            let colon = matches!(&next, Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
            word == "pub" || colon && word.to_string().starts_with(|first: char| first.is_ascii_uppercase())
        }
        _ => false,
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
    let Ok(ident) = input.call(Ident::parse_any) else {
        return Err(input.error("expected a name in capitals: `pub NAME: \"name\" { … }`"));
    };
    if !is_constant(&ident.to_string()) {
        let help = format!("write `{}`", ident.unraw().to_string().to_uppercase());
        cx.diagnostics.error(ident.span(), "an item has a name in capitals, as constants have", Some(help));
    }
    input.parse::<Token![:]>()?;
    let name = key(input, true).ok_or_else(|| {
        input
            .error("expected the name of the object: a string, an identifier or an expression in parentheses")
    })?;
    if !input.peek(token::Brace) {
        let message = "expected the fields of the object after its name: `{ … }`";
        return Err(syn::Error::new(name.place().start, message));
    }
    let scopes = Scope::of(ty);
    let mut body = Body { ty, place: name.place(), items: Vec::new() };
    let word = Ident::new("name", name.place().start);
    if let Some((scope, field)) = resolve::field(&scopes, &word) {
        let value = match name.clone() {
            Key::Text(text, place) => Value::Literal { literal: Literal::Text(text), place },
            Key::Opaque(expr, place) => Value::Opaque { expr, place },
        };
        body.items.push(Item::Field { route: scope.route_for(&word), field, name: word, value });
    }
    braces(input, &scopes, cx, &mut body.items);
    let head = quote!(#(#attributes)* #visibility);
    Ok(Definition { head, ident, name, body })
}
