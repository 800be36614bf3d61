//! Values, read as the type that is expected.

use kubewright_core::schema::{Field, Ty, Type};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::{Expr, Lit, Token, braced, bracketed, token};

use super::files::{self, Files};
use super::literal::{converted, literal};
use super::member::{braces, partial};
use super::names::Word;
use super::resolve::{self, Scope, object};
use super::{
    Cx, attribute, entry, foreign, form, labels, links, reference, separator, skip_to_comma, tokens,
};
use crate::ast::{Body, ListItem, Literal, Member, Route, Step, Value};
use crate::language::{Names, Words, bare_list, words};
use crate::place::Place;

/// What the schema expects here.
#[derive(Clone, Copy, Debug)]
pub struct Expected {
    /// The type.
    pub ty: Ty,
    /// Which bare words may stand for its text.
    pub words: Words,
    /// Whether its entries may come from files.
    pub files: Files,
    /// The field that it is for, or whose list or map it is in.
    pub field: Option<&'static Field>,
}

impl Expected {
    /// What is expected for a field.
    pub fn of(field: &'static Field) -> Expected {
        Expected { ty: field.ty, words: words(field), files: files::in_field(field), field: Some(field) }
    }

    /// A type.
    pub fn ty(ty: Ty) -> Expected {
        Expected { ty, words: Words::None, files: Files::None, field: None }
    }
}

/// Reads a value for the field at `owner`; the flag is whether it ended with a brace.
pub fn value(input: ParseStream<'_>, expected: Expected, owner: Span, cx: &mut Cx<'_>) -> (Value, bool) {
    if input.is_empty() || input.peek(Token![,]) {
        cx.diagnostics.error(owner, "expected a value after `:`", None);
        return (Value::Broken { tokens: TokenStream::new(), place: owner.into() }, false);
    }
    if let Some(value) = files::without_braces(input, expected.files, cx) {
        return (value, false);
    }
    if input.peek(Token![#]) {
        let help = "write `//` in place of `#`".to_owned();
        cx.diagnostics.error(input.span(), "a comment begins with `//`", Some(help));
        tokens::line_with_commas(input);
        return self::value(input, expected, owner, cx);
    }
    if matches!(expected.ty, Ty::Any) {
        if let Some(value) = any(input, cx) {
            return value;
        }
    } else if let Some(value) = foreign::value(input, expected, owner, cx) {
        return (value, true);
    }
    if let Some(value) = percentage(input, expected, cx) {
        return (value, false);
    }
    if let Some(value) =
        foreign::list_macro(input, expected, cx).or_else(|| reference::alone(input, expected, cx))
    {
        return (value, false);
    }
    let brace = input.peek(token::Brace);
    let expected = match expected.ty {
        Ty::OneOf(forms) => Expected { ty: form_expected(input, forms).unwrap_or(expected.ty), ..expected },
        _ => expected,
    };
    match expected.ty {
        Ty::Object(ty) if brace && labels::stand_alone(input, ty) => (labels::selector(input, ty, cx), true),
        Ty::Object(ty) if brace => {
            let place = input.span().into();
            let mut items = Vec::new();
            braces(input, &Scope::of(ty), cx, &mut items);
            (Value::Object(Body { ty, place, members: items }), true)
        }
        Ty::Object(ty) => match shorthand(input, ty, cx) {
            Some(found) => found,
            None if input.peek(token::Bracket) && !is_expression(input) => (
                foreign::object_in_brackets(input, expected, ty, cx).unwrap_or_else(|| wrong_list(input)),
                false,
            ),
            None => {
                let value = links::port_of_item(scalar(input, expected, cx), expected.ty);
                (links::key_of_item(value, ty, cx), false)
            }
        },
        Ty::Map(element) if brace => {
            let place = input.span().into();
            (Value::Map { place, entries: entry::map(input, *element, expected.files, cx) }, true)
        }
        Ty::List(element) if input.peek(token::Bracket) && !is_expression(input) => {
            let place = input.span().into();
            let expected =
                Expected { words: expected.words, field: expected.field, ..Expected::ty(*element) };
            (Value::List { place, items: list(input, expected, cx) }, false)
        }
        // An object or a list where neither is expected: the rules say so.
        Ty::List(Ty::Object(_)) if brace && holds_fields(input) => {
            (foreign::list_without_brackets(input, expected, cx), true)
        }
        Ty::Map(element) if input.peek(token::Bracket) && !is_expression(input) => {
            (foreign::map_in_brackets(input, expected, *element, cx), false)
        }
        Ty::List(element) if brace && holds_fields(input) => (wrong_map(input, *element, cx), true),
        element if brace && holds_fields(input) => (wrong_map(input, element, cx), true),
        Ty::Map(_)
        | Ty::String
        | Ty::Bool
        | Ty::Int32
        | Ty::Int64
        | Ty::Quantity
        | Ty::IntOrString
        | Ty::Time
            if input.peek(token::Bracket) && !is_expression(input) =>
        {
            (wrong_list(input), false)
        }
        _ => (links::port_of_item(scalar(input, expected, cx), expected.ty), false),
    }
}

/// Reads a value of any form that is no literal and no expression: a map, a list, `null`.
fn any(input: ParseStream<'_>, cx: &mut Cx<'_>) -> Option<(Value, bool)> {
    let place = input.span().into();
    if input.peek(token::Brace) {
        return Some((Value::Map { place, entries: entry::map(input, Ty::Any, Files::None, cx) }, true));
    }
    if input.peek(token::Bracket) && !is_expression(input) {
        return Some((Value::List { place, items: list(input, Expected::ty(Ty::Any), cx) }, false));
    }
    let ahead = input.fork();
    if ahead.call(Ident::parse_any).is_ok_and(|word| word == "null") && tokens::ends(&ahead) {
        input.advance_to(&ahead);
        return Some((Value::Literal { literal: Literal::Null, place }, false));
    }
    None
}

/// The form of a value of several forms that stands here, where the first token tells.
fn form_expected(input: ParseStream<'_>, forms: &'static Type) -> Option<Ty> {
    let is_list = input.peek(token::Bracket) && !is_expression(input);
    let is_object = input.peek(token::Brace);
    let fits = |ty: &Ty| match ty {
        Ty::Object(_) => is_object,
        Ty::List(_) => is_list,
        _ => !is_list && !is_object && input.peek(syn::Lit),
    };
    forms.variants.iter().map(|(_, ty)| *ty).find(fits)
}

fn wrong_map(input: ParseStream<'_>, element: Ty, cx: &mut Cx<'_>) -> Value {
    let place = input.span().into();
    Value::Map { place, entries: entry::map(input, element, Files::None, cx) }
}

/// What is in it is of no type: nothing is said of it.
fn wrong_list(input: ParseStream<'_>) -> Value {
    let place = input.span().into();
    let _ = input.parse::<TokenTree>();
    Value::List { place, items: Vec::new() }
}

/// Whether braces hold fields, and no block of Rust.
fn holds_fields(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let holds = || -> syn::Result<bool> {
        let content;
        braced!(content in ahead);
        let named = content.peek(syn::Ident::peek_any) || content.peek(syn::LitStr);
        Ok(content.is_empty() || named && content.peek2(Token![:]) && !content.peek2(Token![::]))
    };
    holds().unwrap_or(false)
}

/// Reads the ways to write an object other than braces: `http_get { … }`, `empty_dir`, `exec […]`, `[…]`, a reference.
fn shorthand(input: ParseStream<'_>, ty: &'static Type, cx: &mut Cx<'_>) -> Option<(Value, bool)> {
    if let Some(body) = reference::reference(input, ty, cx) {
        return Some((Value::Object(body), false));
    }
    if let Some(value) = foreign::reference(input, reference::words(ty), cx) {
        return Some((value, false));
    }
    if input.peek(token::Bracket) && !is_expression(input) {
        let field = bare_list(ty)?;
        let place = input.span();
        let (value, _) = value(input, Expected::of(field), place, cx);
        let name = Ident::new(field.rust, place);
        let item = Member::Field { route: Route::new(), field, name, value };
        return Some((Value::Object(Body { ty, place: place.into(), members: vec![item] }), false));
    }
    let word = input.fork().call(Ident::parse_any).ok()?;
    let ahead = input.fork();
    let _ = ahead.call(Ident::parse_any);
    let field =
        ty.rust_field_in(&word.unraw().to_string(), cx.version).filter(|field| object(field).is_some());
    if ahead.peek(token::Paren)
        && let Some(value) = foreign::call(input, ty, cx)
    {
        return Some((value, false));
    }
    if ahead.peek(Lit)
        && let Some(inner) = field.and_then(object)
        && let Some(value) = foreign::call_without_parentheses(input, field, inner, cx)
    {
        return Some((value, false));
    }
    let block = ahead.peek(token::Brace);
    let bare = ahead.is_empty() || ahead.peek(Token![,]);
    let starts_low = word.to_string().starts_with(|first: char| first.is_ascii_lowercase());
    let keyword = input.peek(Token![if])
        || input.peek(Token![match])
        || input.peek(Token![unsafe])
        || input.peek(Token![loop]);
    let Some((field, inner)) = field.and_then(|field| Some((field, object(field)?))) else {
        if !block || !starts_low || keyword || input.peek(Token![async]) || input.peek(Token![const]) {
            return None;
        }
        // `name { … }` can be nothing else: Rust has no such expression.
        let _ = input.call(Ident::parse_any);
        resolve::unknown_field(&Scope::of(ty), &word, cx);
        let mut tokens = word.to_token_stream();
        tokens.extend(skip_to_comma(input));
        return Some((
            Value::Object(Body { ty, place: word.span().into(), members: vec![partial(tokens)] }),
            false,
        ));
    };
    let list = ahead.peek(token::Bracket) && bare_list(inner).is_some();
    if !(block || bare || list) {
        return None;
    }
    let _ = input.call(Ident::parse_any);
    let place = word.span().into();
    if !resolve::check_version(field, &word, cx) {
        let tokens = skip_to_comma(input);
        return Some((Value::Object(Body { ty, place, members: vec![partial(tokens)] }), false));
    }
    let step = Step { field, place, flat: false };
    let mut items = vec![Member::Present { route: vec![step.clone()] }];
    if block {
        braces(input, &Scope::inside(ty, step, inner), cx, &mut items);
    } else if let Some(list_field) = bare_list(inner).filter(|_| list) {
        let name = Ident::new(list_field.rust, word.span());
        let (value, _) = value(input, Expected::of(list_field), word.span(), cx);
        items.push(Member::Field { route: vec![step], field: list_field, name, value });
    }
    Some((Value::Object(Body { ty, place, members: items }), block))
}

/// Reads `[ … ]`.
fn list(input: ParseStream<'_>, expected: Expected, cx: &mut Cx<'_>) -> Vec<ListItem> {
    let mut items = Vec::new();
    let outer = std::mem::take(&mut cx.unquoted);
    let mut read = || -> syn::Result<()> {
        let content;
        bracketed!(content in input);
        while !content.is_empty() {
            let condition = match attribute::stands(&content) {
                true => attribute::condition(&content, cx)?,
                false => None,
            };
            if content.is_empty() {
                break;
            }
            items.push(match condition {
                Some(condition) => ListItem::Flow(attribute::on_condition(condition, cx, &mut |cx| {
                    vec![list_item(&content, expected, cx)]
                })),
                None => list_item(&content, expected, cx),
            });
            separator(&content, false, cx);
        }
        Ok(())
    };
    if let Err(error) = read() {
        cx.diagnostics.syntax(error);
    }
    cx.unquoted = outer;
    items
}

fn list_item(input: ParseStream<'_>, expected: Expected, cx: &mut Cx<'_>) -> ListItem {
    if input.peek(Token![..]) {
        let _ = input.parse::<Token![..]>();
        return ListItem::Splice(expression(input, cx).0);
    }
    ListItem::Value(value(input, expected, input.span(), cx).0)
}

/// Whether a `[…]` is no list of the macro but an expression: `["a"; 3]`, or the start of a longer one such as
/// `["a", "b"].concat()`.
fn is_expression(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let Ok(TokenTree::Group(group)) = ahead.parse::<TokenTree>() else { return false };
    let is_repeat = |token: TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
    if group.stream().into_iter().any(is_repeat) {
        return true;
    }
    match ahead.fork().parse::<TokenTree>() {
        Ok(TokenTree::Punct(punct)) => !",;:#".contains(punct.as_char()) && !ahead.peek(Token![..]),
        Ok(TokenTree::Group(group)) => group.delimiter() == Delimiter::Bracket,
        Ok(TokenTree::Ident(word)) => word == "as",
        Ok(TokenTree::Literal(_)) | Err(_) => false,
    }
}

/// Reads `25%`, where a number or a percentage may stand.
fn percentage(input: ParseStream<'_>, expected: Expected, cx: &mut Cx<'_>) -> Option<Value> {
    let ahead = input.fork();
    let number = ahead.parse::<syn::LitInt>().ok()?;
    let percent = ahead.parse::<Token![%]>().ok()?;
    if !(ahead.is_empty() || ahead.peek(Token![,])) || !number.suffix().is_empty() {
        return None;
    }
    let place = Place { start: number.span(), end: percent.span };
    let help = match expected.ty {
        Ty::IntOrString => None,
        Ty::Quantity => {
            Some("amounts are absolute: half a CPU is `500m`, and half a gibibyte `512Mi`".to_owned())
        }
        Ty::Int32 | Ty::Int64 => Some(format!("write the number alone: `{}`", number.base10_digits())),
        _ => return None,
    };
    input.advance_to(&ahead);
    if help.is_some() {
        cx.diagnostics.error(
            place,
            format!("`{number}%` is a percentage, which this field does not take"),
            help,
        );
        return Some(Value::Broken { tokens: TokenStream::new(), place });
    }
    Some(Value::Literal { literal: Literal::Text(format!("{}%", number.base10_digits())), place })
}

/// Reads a literal, a bare word or any Rust expression.
fn scalar(input: ParseStream<'_>, expected: Expected, cx: &mut Cx<'_>) -> Value {
    if let Some(value) = foreign::bare_text(input, expected, cx) {
        return value;
    }
    let (expr, tokens, place) = match parsed(input, cx) {
        Ok(read) => read,
        Err((tokens, place)) => return Value::Broken { tokens, place },
    };
    // What makes a value of the field's type in a struct literal is done by the macro.
    let (expr, tokens) = match converted(&expr) {
        Some(inner) => (inner, inner.to_token_stream()),
        None => (&expr, tokens),
    };
    if let Some(value) = foreign::assignment(expr, expected, place, cx)
        .or_else(|| foreign::word(expr, expected, place, cx))
        .or_else(|| foreign::struct_literal(expr, expected, place, cx))
        .or_else(|| foreign::none(expr, expected, place, cx))
        .or_else(|| foreign::word_of_type(expr, expected, place, cx))
    {
        return value;
    }
    let Some(literal) = literal(expr, expected) else {
        return match foreign::unbound(expr, expected, place, cx) {
            true => Value::Broken { tokens, place },
            false => Value::Opaque { expr: tokens, place },
        };
    };
    let broken = Value::Broken { tokens: TokenStream::new(), place };
    if let Some((message, help)) = form::wrong_literal(&literal, expected) {
        cx.diagnostics.error(place, message, help);
        return broken;
    }
    if matches!(expected.ty, Ty::Quantity) && detached_unit(input) {
        let unit = skip_to_comma(input);
        let message = format!("a quantity is written without a space: `{tokens}{unit}`");
        let place = Place { start: place.start, end: Place::of(&unit, place.end).end };
        cx.diagnostics.error(place, message, None);
        return broken;
    }
    match (expected.ty, expr) {
        (Ty::IntOrString, Expr::Path(path)) => {
            let Some(ident) = path.path.get_ident() else { return Value::Literal { literal, place } };
            if cx.bound.contains(&ident.unraw().to_string()) {
                let message =
                    format!("`{ident}` is the name of a port here, and not the variable of the `for`");
                let help = format!("write `({ident})` for its value, or `\"{ident}\"`");
                cx.diagnostics.error(place, message, Some(help));
                return Value::Opaque { expr: tokens, place };
            }
            cx.names.add(Names::Ports, false, ident.clone());
        }
        (Ty::String, Expr::Path(path)) => {
            if let Some(ident) = path.path.get_ident() {
                let values = match expected.words {
                    Words::Only(words) => words,
                    _ => expected.field.map_or(&[][..], |field| field.values),
                };
                cx.names.words.push(Word { ident: ident.clone(), values });
            }
        }
        _ => {}
    }
    Value::Literal { literal, place }
}

/// Whether a word follows a number, as in `500 Mi`.
fn detached_unit(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    ahead.parse::<Ident>().is_ok() && (ahead.is_empty() || ahead.peek(Token![,]))
}

/// Reads a Rust expression as its tokens, and says so where it is none.
pub fn expression(input: ParseStream<'_>, cx: &mut Cx<'_>) -> (TokenStream, Place) {
    match parsed(input, cx) {
        Ok((_, tokens, place)) | Err((tokens, place)) => (tokens, place),
    }
}

type Read = (TokenStream, Place);

fn parsed(input: ParseStream<'_>, cx: &mut Cx<'_>) -> Result<(Expr, TokenStream, Place), Read> {
    let start = input.span();
    let ahead = input.fork();
    match ahead.parse::<Expr>() {
        Ok(expr) => {
            let mut tokens = TokenStream::new();
            while input.cursor() != ahead.cursor() {
                match input.parse::<TokenTree>() {
                    Ok(token) => tokens.extend([token]),
                    Err(_) => break,
                }
            }
            let place = Place::of(&tokens, start);
            // The parentheses say that it is an expression: rustc would call them needless.
            let tokens = match &expr {
                Expr::Paren(inner) if inner.attrs.is_empty() => inner.expr.to_token_stream(),
                _ => tokens,
            };
            Ok((expr, tokens, place))
        }
        Err(error) => {
            cx.diagnostics.syntax(error);
            let tokens = skip_to_comma(input);
            let place = Place::of(&tokens, start);
            // What stands before a dot that was just typed: the editor completes behind it.
            match without_dot(&tokens).and_then(|tokens| Some((syn::parse2(tokens.clone()).ok()?, tokens))) {
                Some((expr, tokens)) => Ok((expr, tokens, place)),
                None => Err((tokens, place)),
            }
        }
    }
}

fn without_dot(tokens: &TokenStream) -> Option<TokenStream> {
    let mut tokens: Vec<_> = tokens.clone().into_iter().collect();
    match tokens.pop()? {
        TokenTree::Punct(punct) if punct.as_char() == '.' => Some(tokens.into_iter().collect()),
        _ => None,
    }
}
