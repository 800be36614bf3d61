//! The four references: `config_map(…)`, `secret(…)`, `field(…)`, `resource(…)`.

use kubewright_core::schema::{Field, Ty, Type};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::parse::ParseStream;
use syn::{LitStr, Token, parenthesized, token};

use super::resolve::{self, Scope, object, rust_name};
use super::tokens::ends;
use super::value::{Expected, value};
use super::{Cx, separator, skip_to_comma};
use crate::ast::{Body, Literal, Member, Step, Value};
use crate::language::Names;
use crate::place::Place;

/// A row of the table of references.
#[derive(Debug)]
pub struct Reference {
    /// The struct that the reference makes.
    pub owner: &'static str,
    /// The word before the parentheses.
    pub word: &'static str,
    /// The field of the struct that it sets.
    pub field: &'static str,
    /// The fields of that field that its arguments without a name go to.
    pub arguments: &'static [&'static str],
}

/// The references: `config_map("name", "key")` of an `EnvVarSource`, and so on.
pub const REFERENCES: &[Reference] = &[
    reference_row("EnvVarSource", "config_map", "config_map_key_ref", &["name", "key"]),
    reference_row("EnvVarSource", "secret", "secret_key_ref", &["name", "key"]),
    reference_row("EnvVarSource", "field", "field_ref", &["field_path"]),
    reference_row("EnvVarSource", "resource", "resource_field_ref", &["resource"]),
    reference_row("EnvFromSource", "config_map", "config_map_ref", &["name"]),
    reference_row("EnvFromSource", "secret", "secret_ref", &["name"]),
    reference_row("Volume", "config_map", "config_map", &["name"]),
    reference_row("Volume", "secret", "secret", &["secret_name"]),
    reference_row("VolumeProjection", "config_map", "config_map", &["name"]),
    reference_row("VolumeProjection", "secret", "secret", &["name"]),
    reference_row("DownwardAPIVolumeFile", "field", "field_ref", &["field_path"]),
    reference_row("DownwardAPIVolumeFile", "resource", "resource_field_ref", &["resource"]),
];

const fn reference_row(
    owner: &'static str,
    word: &'static str,
    field: &'static str,
    arguments: &'static [&'static str],
) -> Reference {
    Reference { owner, word, field, arguments }
}

/// The words of the references that the struct may be written as.
pub fn words(ty: &'static Type) -> impl Iterator<Item = &'static str> {
    REFERENCES.iter().filter(|row| row.owner == ty.name).map(|row| row.word)
}

/// Says of a reference that stands where a list of them is expected, and of one alone, that a list has brackets.
pub fn alone(input: ParseStream<'_>, expected: Expected, cx: &mut Cx<'_>) -> Option<Value> {
    let Ty::List(Ty::Object(ty)) = expected.ty else { return None };
    let ahead = input.fork();
    let word = ahead.parse::<Ident>().ok()?;
    if !ahead.peek(token::Paren) || !words(ty).any(|known| word == known) {
        return None;
    }
    let arguments = ahead.parse::<TokenTree>().ok().filter(|_| ends(&ahead))?;
    let name = expected.field.map_or("list", rust_name);
    let place = Place { start: word.span(), end: arguments.span() };
    let help = format!("write `{name}: [{word}{arguments}]`");
    cx.diagnostics.error(place, format!("`{name}` is a list, not one reference"), Some(help));
    skip_to_comma(input);
    Some(Value::Broken { tokens: TokenStream::new(), place })
}

/// Reads a reference, where one is expected and one stands.
pub fn reference(input: ParseStream<'_>, ty: &'static Type, cx: &mut Cx<'_>) -> Option<Body> {
    let ahead = input.fork();
    let word = ahead.parse::<Ident>().ok()?;
    if !ahead.peek(token::Paren) {
        return None;
    }
    let text = word.to_string();
    let row = REFERENCES.iter().find(|row| row.owner == ty.name && row.word == text)?;
    let field = ty.rust_field(row.field)?;
    let target = object(field)?;
    let _ = input.parse::<Ident>();
    let place = word.span().into();
    let step = Step { field, place, flat: false };
    let mut items = vec![Member::Present { route: vec![step.clone()] }];
    let mut read = || -> syn::Result<()> {
        let content;
        parenthesized!(content in input);
        arguments(&content, row, &word, &Scope::inside(ty, step.clone(), target), cx, &mut items);
        Ok(())
    };
    if let Err(error) = read() {
        cx.diagnostics.syntax(error);
    }
    Some(Body { ty, place, members: items })
}

fn arguments(
    input: ParseStream<'_>,
    row: &Reference,
    word: &Ident,
    scopes: &[Scope],
    cx: &mut Cx<'_>,
    items: &mut Vec<Member>,
) {
    let mut unnamed = row.arguments.iter();
    while !input.is_empty() {
        if input.peek(syn::Ident) && input.peek2(Token![:]) && !input.peek2(Token![::]) {
            named(input, scopes, cx, items);
        } else if let Some((scope, field)) = unnamed.next().and_then(|name| {
            let scope = scopes.first()?;
            Some((scope, scope.ty.rust_field(name)?))
        }) {
            let value = if matches!(field.rust, "field_path" | "resource") {
                path(input)
            } else {
                value(input, Expected::of(field), word.span(), cx).0
            };
            let name = Ident::new(field.rust, value.place().start);
            items.push(Member::Field { route: scope.route.clone(), field, name, value });
        } else {
            let names: Vec<_> = row.arguments.iter().map(|name| format!("`{name}`")).collect();
            let message = format!("`{word}(…)` takes {} here", names.join(" and "));
            let help = match row.owner {
                "EnvFromSource" if input.peek(LitStr) => {
                    format!(
                        "it takes all keys; one is `env NAME: {word}(…, {})`",
                        input
                            .fork()
                            .parse::<LitStr>()
                            .map_or_else(|_| String::new(), |key| format!("{:?}", key.value()))
                    )
                }
                _ => "what else it has is written by name: `optional: true`".to_owned(),
            };
            cx.diagnostics.error(input.span(), message, Some(help));
            skip_to_comma(input);
        }
        separator(input, false, cx);
    }
}

/// Reads `name: value`; `container` is short for `container_name`.
fn named(input: ParseStream<'_>, scopes: &[Scope], cx: &mut Cx<'_>, items: &mut Vec<Member>) {
    let (Ok(name), Ok(_)) = (input.parse::<Ident>(), input.parse::<Token![:]>()) else { return };
    let full = Ident::new(if name == "container" { "container_name" } else { "_" }, name.span());
    let found =
        resolve::field(scopes, &name, cx.version).or_else(|| resolve::field(scopes, &full, cx.version));
    let Some((scope, field)) = found else {
        resolve::unknown_field(scopes, &name, cx);
        items.push(super::member::partial(skip_to_comma(input)));
        return;
    };
    // The name of a container is a bare word here, as it is where the container is declared.
    let value = match bare_word(input, field, cx) {
        Some(value) => value,
        None => value(input, Expected::of(field), name.span(), cx).0,
    };
    items.push(Member::Field {
        route: scope.route_for(&name),
        field,
        name: Ident::new(field.rust, name.span()),
        value,
    });
}

fn bare_word(input: ParseStream<'_>, field: &'static Field, cx: &mut Cx<'_>) -> Option<Value> {
    let ahead = input.fork();
    let word = ahead.parse::<Ident>().ok()?;
    let alone = ahead.is_empty() || ahead.peek(Token![,]);
    if field.rust != "container_name" || !alone || !matches!(field.ty, Ty::String) {
        return None;
    }
    let _ = input.parse::<Ident>();
    let text = crate::language::dns_name(&word.to_string());
    cx.names.add(Names::Containers, false, word.clone());
    Some(Value::Literal { literal: Literal::Text(text), place: word.span().into() })
}

/// Reads a path of Kubernetes as it is: `metadata.labels["zone"]`, `limits.ephemeral-storage`, or a string of it.
fn path(input: ParseStream<'_>) -> Value {
    let start = input.span();
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        match input.parse::<TokenTree>() {
            Ok(token) => tokens.extend([token]),
            Err(_) => break,
        }
    }
    let place = Place::of(&tokens, start);
    if let Ok(text) = syn::parse2::<LitStr>(tokens.clone()) {
        return Value::Literal { literal: Literal::Text(text.value()), place };
    }
    match path_text(tokens.clone()) {
        Some(text) => Value::Literal { literal: Literal::Text(text), place },
        None => Value::Opaque { expr: tokens, place },
    }
}

/// The text of a path, or nothing where the tokens are an expression instead.
fn path_text(tokens: TokenStream) -> Option<String> {
    let mut text = String::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => text.push_str(&ident.to_string()),
            TokenTree::Punct(punct) if matches!(punct.as_char(), '.' | '-' | '/') => {
                text.push(punct.as_char())
            }
            TokenTree::Literal(literal) => text.push_str(&literal.to_string()),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                let key = syn::parse2::<LitStr>(group.stream()).ok()?;
                text.push_str(&format!("['{}']", key.value()));
            }
            _ => return None,
        }
    }
    Some(text)
}
