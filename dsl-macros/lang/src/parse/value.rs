//! Values, read as the type that is due.

use kubewright_core::schema::{Field, Ty, Type};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Expr, Lit, Token, UnOp, braced, bracketed, token};

use super::files::{self, Files};
use super::item::{braces, partial};
use super::resolve::{self, Scope, object};
use super::{Cx, entry, links, reference, separator, skip_to_comma};
use crate::ast::{Body, Item, ListItem, Literal, Route, Step, Value};
use crate::language::{Names, bare_list, dns_name, takes_words};
use crate::place::Place;

/// What is due.
#[derive(Clone, Copy, Debug)]
pub struct Want {
    /// The type.
    pub ty: Ty,
    /// Whether a bare word may stand for its text.
    pub words: bool,
    /// Whether its entries may come from files.
    pub files: Files,
}

impl Want {
    /// What is due for a field.
    pub fn of(field: &'static Field) -> Want {
        Want { words: takes_words(field), files: files::in_field(field), ..Want::ty(field.ty) }
    }

    /// A type.
    pub fn ty(ty: Ty) -> Want {
        Want { ty, words: false, files: Files::None }
    }
}

/// Reads a value for the field at `owner`; the flag is whether it ended with a brace.
pub fn value(input: ParseStream<'_>, want: Want, owner: Span, cx: &mut Cx<'_>) -> (Value, bool) {
    if input.is_empty() || input.peek(Token![,]) {
        cx.diagnostics.error(owner, "expected a value after `:`", None);
        return (Value::Broken { tokens: TokenStream::new(), place: owner.into() }, false);
    }
    if let Some(value) = files::without_braces(input, want.files, cx) {
        return (value, false);
    }
    let brace = input.peek(token::Brace);
    match want.ty {
        Ty::Object(ty) if brace => {
            let place = input.span().into();
            let mut items = Vec::new();
            braces(input, &Scope::of(ty), cx, &mut items);
            (Value::Object(Body { ty, place, items }), true)
        }
        Ty::Object(ty) => match shorthand(input, ty, cx) {
            Some(found) => found,
            None if input.peek(token::Bracket) && !indexes(input) => (wrong_list(input, cx), false),
            None => (links::key_of_item(scalar(input, want, cx), ty), false),
        },
        Ty::Map(element) if brace => {
            let place = input.span().into();
            (Value::Map { place, entries: entry::map(input, *element, want.files, cx) }, true)
        }
        Ty::List(element) if input.peek(token::Bracket) && !indexes(input) => {
            let place = input.span().into();
            let want = Want { words: want.words, ..Want::ty(*element) };
            (Value::List { place, items: list(input, want, cx) }, false)
        }
        // An object or a list where neither is due: the rules say so.
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
            if input.peek(token::Bracket) && !indexes(input) =>
        {
            (wrong_list(input, cx), false)
        }
        _ => (scalar(input, want, cx), false),
    }
}

fn wrong_map(input: ParseStream<'_>, element: Ty, cx: &mut Cx<'_>) -> Value {
    let place = input.span().into();
    Value::Map { place, entries: entry::map(input, element, Files::None, cx) }
}

fn wrong_list(input: ParseStream<'_>, cx: &mut Cx<'_>) -> Value {
    let place = input.span().into();
    Value::List { place, items: list(input, Want::ty(Ty::String), cx) }
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
    if input.peek(token::Bracket) {
        let field = bare_list(ty)?;
        let place = input.span();
        let (value, _) = value(input, Want::of(field), place, cx);
        let name = Ident::new(field.rust, place);
        let item = Item::Field { route: Route::new(), field, name, value };
        return Some((Value::Object(Body { ty, place: place.into(), items: vec![item] }), false));
    }
    let word = input.fork().call(Ident::parse_any).ok()?;
    let ahead = input.fork();
    let _ = ahead.call(Ident::parse_any);
    let field = ty.rust_field(&word.unraw().to_string()).filter(|field| object(field).is_some());
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
            Value::Object(Body { ty, place: word.span().into(), items: vec![partial(tokens)] }),
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
        return Some((Value::Object(Body { ty, place, items: vec![partial(tokens)] }), false));
    }
    let step = Step { field, place, flat: false };
    let mut items = vec![Item::Present { route: vec![step.clone()] }];
    if block {
        braces(input, &Scope::inside(ty, step, inner), cx, &mut items);
    } else if let Some(list_field) = bare_list(inner).filter(|_| list) {
        let name = Ident::new(list_field.rust, word.span());
        let (value, _) = value(input, Want::of(list_field), word.span(), cx);
        items.push(Item::Field { route: vec![step], field: list_field, name, value });
    }
    Some((Value::Object(Body { ty, place, items }), block))
}

/// Reads `[ … ]`.
fn list(input: ParseStream<'_>, want: Want, cx: &mut Cx<'_>) -> Vec<ListItem> {
    let mut items = Vec::new();
    let mut read = || -> syn::Result<()> {
        let content;
        bracketed!(content in input);
        while !content.is_empty() {
            if content.peek(Token![..]) {
                let _ = content.parse::<Token![..]>();
                items.push(ListItem::Splice(expression(&content, cx).0));
            } else {
                let (value, _) = value(&content, want, content.span(), cx);
                items.push(ListItem::Value(value));
            }
            separator(&content, false, cx);
        }
        Ok(())
    };
    if let Err(error) = read() {
        cx.diagnostics.syntax(error);
    }
    items
}

/// Whether a `[…]` is the start of a longer expression, such as `["a", "b"].concat()`.
fn indexes(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let _ = ahead.parse::<TokenTree>();
    ahead.peek(Token![.]) && !ahead.peek(Token![..]) || ahead.peek(Token![?])
}

/// Reads a literal, a bare word or any Rust expression.
fn scalar(input: ParseStream<'_>, want: Want, cx: &mut Cx<'_>) -> Value {
    match parsed(input, cx) {
        Ok((expr, tokens, place)) => match literal(&expr, want) {
            Some(Literal::Unit(text)) if !matches!(want.ty, Ty::Quantity) => {
                let help = match want.ty {
                    Ty::Int32 | Ty::Int64 => "write the number alone".to_owned(),
                    _ => format!("write `\"{text}\"`"),
                };
                cx.diagnostics.error(
                    place,
                    format!("`{text}` is a number with a unit, which this field does not take"),
                    Some(help),
                );
                Value::Broken { tokens: TokenStream::new(), place }
            }
            Some(Literal::Bytes(_)) if !matches!(want.ty, Ty::Bytes) => {
                let help = "text is written without `b`".to_owned();
                cx.diagnostics.error(place, "bytes cannot stand here", Some(help));
                Value::Broken { tokens: TokenStream::new(), place }
            }
            Some(_) if matches!(want.ty, Ty::Quantity) && detached_unit(input) => {
                let unit = skip_to_comma(input);
                let message = format!("a quantity is written without a space: `{tokens}{unit}`");
                cx.diagnostics.error(
                    Place { start: place.start, end: Place::of(&unit, place.end).end },
                    message,
                    None,
                );
                Value::Broken { tokens: TokenStream::new(), place }
            }
            Some(literal) => {
                if let (Ty::IntOrString, Expr::Path(path)) = (want.ty, &expr)
                    && let Some(ident) = path.path.get_ident()
                {
                    cx.names.add(Names::Ports, false, ident.clone());
                }
                Value::Literal { literal, place }
            }
            None => Value::Opaque { expr: tokens, place },
        },
        Err((tokens, place)) => Value::Broken { tokens, place },
    }
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

/// The literal that an expression is, if it is one.
fn literal(expr: &Expr, want: Want) -> Option<Literal> {
    match expr {
        Expr::Group(group) => literal(&group.expr, want),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => match literal(&unary.expr, want)? {
            Literal::Int(number, text) => Some(Literal::Int(-number, format!("-{text}"))),
            Literal::Float(number, text) => Some(Literal::Float(-number, format!("-{text}"))),
            Literal::Unit(text) => Some(Literal::Unit(format!("-{text}"))),
            _ => None,
        },
        Expr::Path(path) => {
            let word = path.path.get_ident()?.unraw().to_string();
            let upper = word.starts_with(|first: char| first.is_ascii_uppercase());
            match want.ty {
                Ty::String if upper && want.words => Some(Literal::Text(word)),
                Ty::IntOrString if !upper && word != "self" => Some(Literal::Text(dns_name(&word))),
                _ => None,
            }
        }
        Expr::Lit(lit) => match &lit.lit {
            Lit::Str(text) => Some(Literal::Text(text.value())),
            Lit::ByteStr(bytes) => Some(Literal::Bytes(bytes.value())),
            Lit::Bool(flag) => Some(Literal::Bool(flag.value)),
            Lit::Int(number) => Some(match number.suffix() {
                "" | "i8" | "i16" | "i32" | "i64" | "isize" | "u8" | "u16" | "u32" | "u64" | "usize" => {
                    Literal::Int(number.base10_parse().ok()?, number.to_string())
                }
                _ => Literal::Unit(number.to_string()),
            }),
            Lit::Float(number) => Some(match number.suffix() {
                "" | "f32" | "f64" => Literal::Float(number.base10_parse().ok()?, number.to_string()),
                _ => Literal::Unit(number.to_string()),
            }),
            _ => None,
        },
        _ => None,
    }
}
