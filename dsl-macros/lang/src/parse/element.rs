//! Named elements of lists: `container nginx { … }`, `env MODE: "on"`.

use kubewright_core::schema::{Field, Ty};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Expr, LitStr, Token, token};

use super::member::{braces, key, partial};
use super::resolve::{self, Scope};
use super::value::{Expected, expression, value};
use super::{Cx, foreign, links, reference, skip_to_comma, tokens};
use crate::ast::{Body, Key, Literal, Member, Route, Value};
use crate::language::{Keyword, element};
use crate::place::Place;

/// Reads the rest of `keyword name: value`, `keyword name { … }` or `keyword ..expr`.
pub fn named(
    input: ParseStream<'_>,
    scopes: &[Scope],
    word: &Ident,
    cx: &mut Cx<'_>,
    items: &mut Vec<Member>,
) -> bool {
    let Some((scope, keyword, list)) = resolve::keyword(scopes, word) else { return false };
    let route = scope.route_for(word);
    if !resolve::check_version(list, word, cx) {
        let (beyond, tokens) = tokens::skip_block(input, word.span());
        items.push(partial(tokens));
        return beyond;
    }
    if input.peek(Token![..]) {
        let _ = input.parse::<Token![..]>();
        let expr = expression(input, cx).0;
        cx.names.elsewhere = true;
        items.push(Member::Splice { route, field: Some((list, word.clone())), expr });
        return false;
    }
    let Some(ty) = element(list) else { return false };
    if let Some(tokens) = swapped(input, keyword, cx) {
        items.push(partial(tokens));
        return false;
    }
    let ident = input.fork().call(Ident::parse_any).ok();
    let Some(key) = key(input, keyword.dns).map(|key| dashed(key, input, keyword, cx)) else {
        let word_text = keyword.word;
        let path = bare_path(input);
        let at = path.as_ref().map_or(word.span().into(), |(_, place)| *place);
        let help = match path {
            Some((path, _)) => format!("write `{word_text} {path:?}: …`"),
            None => match input.fork().parse::<syn::LitInt>() {
                Ok(number) => format!("write `{word_text} NAME: {number}`"),
                Err(_) => format!("write `{word_text} NAME: …` or `{word_text} NAME {{ … }}`"),
            },
        };
        cx.diagnostics.error(at, format!("`{word_text}` needs a name"), Some(help));
        let mut tokens = word.to_token_stream();
        tokens.extend(skip_to_comma(input));
        items.push(partial(tokens));
        return false;
    };
    let key = match &ident {
        Some(ident) => variable(key, ident, keyword, input, cx),
        None => key,
    };
    let element_scopes = Scope::of(ty);
    let named = resolve::field(&element_scopes, &Ident::new(keyword.name, word.span()), cx.version);
    let Some((name_scope, name_field)) = named else { return false };
    let ident = ident.filter(|_| matches!(key, Key::Text(..)));
    match (ident, keyword.names()) {
        (Some(ident), Some((names, declares))) => cx.names.add(names, declares, ident),
        (None, Some((_, true))) => cx.names.elsewhere = true,
        _ => {}
    }
    let place = key.place();
    let mut body =
        Body { ty, place, members: vec![name_item(name_scope.route_for(word), name_field, word, key)] };
    let after_brace = if input.peek(token::Brace) {
        braces(input, &Scope::of(ty), cx, &mut body.members);
        true
    } else if input.peek(Token![:]) {
        let _ = input.parse::<Token![:]>();
        element_value(input, list, keyword, word, &mut body, cx)
    } else if (input.is_empty() || input.peek(Token![,])) && ty.fields().len() == 1 {
        // The name is all that it has.
        false
    } else {
        let word_text = keyword.word;
        let help = Some(named_form(&body, keyword, input));
        if foreign::equals(input, &format!("{word_text} NAME: …"), cx) {
            element_value(input, list, keyword, word, &mut body, cx)
        } else {
            cx.diagnostics.error(place, "expected `:` or `{` after the name", help);
            let mut tokens = TokenStream::new();
            if let Some(Member::Field { value, .. }) = body.members.first_mut()
                && matches!(value, Value::Literal { literal: Literal::Text(text), .. } if text.contains([':', '=', '/']))
            {
                // The name and the value in one: neither is known.
                *value = Value::Broken { tokens: std::mem::take(&mut tokens), place };
            }
            body.members.push(partial(skip_to_comma(input)));
            false
        }
    };
    named_again(&mut body, cx);
    prefix(&mut body, word);
    items.push(Member::Element { route, field: list, keyword: word.clone(), value: Value::Object(body) });
    after_brace
}

/// A name that is the variable of a `for` around it: every element would be called by the variable's own name.
fn variable(key: Key, ident: &Ident, keyword: &Keyword, input: ParseStream<'_>, cx: &mut Cx<'_>) -> Key {
    let name = ident.unraw().to_string();
    if !matches!(key, Key::Text(..)) || !cx.bound.contains(&name) {
        return key;
    }
    let word = keyword.word;
    let rest = if input.peek(token::Brace) { " { … }" } else { ": …" };
    let message = format!("`{name}` is the name itself here, and not the variable of the `for`");
    let help = format!("write `{word} ({name}){rest}` for its value, or `{word} \"{name}\"{rest}`");
    cx.diagnostics.error(ident.span(), message, Some(help));
    // The name as text, which is of the right type whatever the variable is, and the variable as one that is used.
    let key = quote::quote_spanned!(ident.span()=> { let _ = &#ident; #name });
    Key::Opaque(key, ident.span().into())
}

/// The path that stands without quotes where a name is expected: `path /docs: …`.
fn bare_path(input: ParseStream<'_>) -> Option<(String, Place)> {
    if !input.peek(Token![/]) {
        return None;
    }
    let ahead = input.fork();
    let mut tokens = TokenStream::new();
    while !(ahead.is_empty() || ahead.peek(Token![:]) || ahead.peek(token::Brace) || ahead.peek(Token![,])) {
        tokens.extend([ahead.parse::<TokenTree>().ok()?]);
    }
    Some((super::tokens::raw_text(&tokens), Place::of(&tokens, input.span())))
}

/// How an element is written of which the name is there: with the value that follows it without a colon, or that is a part of it.
fn named_form(body: &Body, keyword: &Keyword, input: ParseStream<'_>) -> String {
    let word = keyword.word;
    let name = match body.members.first() {
        Some(Member::Field { value: Value::Literal { literal: Literal::Text(text), .. }, .. }) => {
            text.as_str()
        }
        _ => "NAME",
    };
    let shown = |name: &str| match syn::parse_str::<Ident>(name) {
        Ok(_) => name.to_owned(),
        Err(_) => format!("{name:?}"),
    };
    if let Ok(value) = input.fork().parse::<syn::Lit>() {
        return format!("write `{word} {}: {}`", shown(name), value.to_token_stream());
    }
    let (mark, joined) = (if keyword.word == "env" { '=' } else { ':' }, name.split_once([':', '=']));
    match joined.filter(|_| name.contains(mark)) {
        Some((name, value)) if value.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("write `{word} {}: {value}`", shown(name))
        }
        Some((name, value)) => format!("write `{word} {}: {value:?}`", shown(name)),
        None => format!("write `{word} {0}: …` or `{word} {0} {{ … }}`", shown(name)),
    }
}

/// Reads `mount "/data": data`: the path is written first, as in the API.
fn swapped(input: ParseStream<'_>, keyword: &Keyword, cx: &mut Cx<'_>) -> Option<TokenStream> {
    let ahead = input.fork();
    let path = ahead.parse::<LitStr>().ok()?;
    let takes_path = keyword.value.is_some_and(|value| value.ends_with("_path"));
    if !takes_path || !path.value().starts_with('/') || !ahead.peek(Token![:]) {
        return None;
    }
    let _ = ahead.parse::<Token![:]>();
    let volume = match ahead.parse::<Expr>() {
        Ok(Expr::Path(path)) => path.to_token_stream().to_string(),
        Ok(Expr::Lit(lit)) => lit.to_token_stream().to_string(),
        _ => "VOLUME".to_owned(),
    };
    let word = keyword.word;
    let help = format!("write `{word} {volume}: {:?}`", path.value());
    cx.diagnostics.error(path.span(), "the volume is written first, and the path behind the `:`", Some(help));
    Some(skip_to_comma(input))
}

/// Makes a path of an Ingress one of everything below it, where it does not say how it is matched: the server has no default.
fn prefix(body: &mut Body, word: &Ident) {
    let Some(field) = body.ty.rust_field("path_type") else { return };
    let is_set = |item: &Member| match item {
        Member::Field { field, .. } => field.json == "pathType",
        Member::Present { .. } | Member::Element { .. } | Member::Statement(_) => false,
        _ => true,
    };
    if !body.members.iter().any(is_set) {
        let place = body.place;
        let value = Value::Literal { literal: Literal::Text("Prefix".to_owned()), place };
        push_scalar(field, word, value, body);
    }
}

/// A name with what stands behind a `-`, which an identifier does not have: says how it is written.
fn dashed(key: Key, input: ParseStream<'_>, keyword: &Keyword, cx: &mut Cx<'_>) -> Key {
    let Key::Text(mut text, place) = key else { return key };
    if !input.peek(Token![-]) && (!input.peek(Token![.]) || input.peek(Token![..])) {
        return Key::Text(text, place);
    }
    let mark = if input.peek(Token![-]) { '-' } else { '.' };
    let mut end = place.end;
    while input.peek(Token![-])
        || input.peek(Token![.])
        || input.peek(syn::Ident::peek_any)
        || input.peek(syn::Lit)
    {
        let Ok(token) = input.parse::<TokenTree>() else { break };
        text.push_str(&token.to_string());
        end = token.span();
    }
    let quoted = format!("`\"{text}\"`");
    let help = match keyword.dns {
        true if mark == '-' => format!("write `{}` or {quoted}", text.replace('-', "_")),
        _ => format!("write {quoted}"),
    };
    let place = Place { start: place.start, end };
    cx.diagnostics.error(place, format!("a name with `{mark}` stands in quotes"), Some(help));
    Key::Text(text, place)
}

/// Says of an element or an item that it is called by its first item already; the second name goes away.
pub fn named_again(body: &mut Body, cx: &mut Cx<'_>) {
    let Some(Member::Field { route, field: name, value, .. }) = body.members.first() else { return };
    let (depth, name) = (route.len(), *name);
    let called = match value {
        Value::Literal { literal: Literal::Text(text), .. } => format!("is called `{text}`"),
        _ => "has its name".to_owned(),
    };
    // In a Secret's volume, the one of the Secret was meant.
    let other = body.members.iter().find_map(|item| {
        let Member::Present { route } = item else { return None };
        let ty = route.last()?.field.ty.object()?;
        let reference = crate::expand::links::by_item(ty).filter(|reference| reference.name != "name")?;
        Some(format!(
            "the {} is named by `{}`",
            crate::expand::links::kind(&reference),
            resolve::rust_name(ty.json_field(reference.name)?)
        ))
    });
    for item in body.members.iter_mut().skip(1) {
        if let Member::Field { route, field, name: token, .. } = item
            && route.len() == depth
            && std::ptr::eq(*field, name)
        {
            let message = format!("`{}` is set twice: this one {called}", resolve::rust_name(name));
            cx.diagnostics.error(token.span(), message, other.clone());
            // What was meant by it is not known.
            *item = partial(TokenStream::new());
        }
    }
}

/// Reads the value after `keyword name:`.
fn element_value(
    input: ParseStream<'_>,
    list: &'static Field,
    keyword: &'static Keyword,
    word: &Ident,
    body: &mut Body,
    cx: &mut Cx<'_>,
) -> bool {
    let scalar = keyword.value.and_then(|name| body.ty.rust_field(name));
    if input.peek(token::Brace) {
        braces(input, &Scope::of(body.ty), cx, &mut body.members);
        return true;
    }
    let Some(scalar) = scalar else {
        let expected = Expected { field: Some(list), ..Expected::ty(Ty::Object(body.ty)) };
        let (value, after_brace) = value(input, expected, word.span(), cx);
        push_value(value, keyword, body, cx);
        return after_brace;
    };
    // The value of an `env` is text, or a source of text.
    let source = body.ty.fields().iter().find(|field| field.rust == "value_from");
    if let Some((source, ty)) = source.and_then(|field| Some((field, resolve::object(field)?))) {
        if let Some(reference) = reference::reference(input, ty, cx) {
            let name = Ident::new(source.rust, word.span());
            body.members.push(Member::Field {
                route: Route::new(),
                field: source,
                name,
                value: Value::Object(reference),
            });
            return false;
        }
        if let Some(Value::Broken { tokens, .. }) = foreign::reference(input, reference::words(ty), cx)
            .or_else(|| foreign::reference_in_braces(input, reference::words(ty), cx))
        {
            body.members.push(partial(tokens));
            return false;
        }
        let (value, after_brace) = value(input, Expected::of(scalar), word.span(), cx);
        match links::key_of_item(value, ty, cx) {
            value @ Value::Key { .. } => push_scalar(source, word, value, body),
            Value::Opaque { expr, .. } => body.members.push(Member::Apply { expr }),
            value => push_scalar(scalar, word, value, body),
        }
        return after_brace;
    }
    let (value, after_brace) = value(input, Expected::of(scalar), word.span(), cx);
    push_scalar(scalar, word, value, body);
    after_brace
}

/// Puts a value that is the element itself into it, behind its name.
fn push_value(value: Value, keyword: &'static Keyword, body: &mut Body, cx: &mut Cx<'_>) {
    match value {
        Value::Object(inner) => body.members.extend(inner.members),
        Value::Opaque { expr, .. } => body.members.push(Member::Apply { expr }),
        Value::Broken { tokens, .. } => body.members.push(partial(tokens)),
        other => {
            let message = format!("{} is an object", super::form::what(body.ty));
            let literal = match &other {
                Value::Literal { literal, .. } => Some(literal),
                _ => None,
            };
            let help = super::form::element_object(keyword, literal);
            cx.diagnostics.error(other.place(), message, Some(help));
            body.members.push(partial(TokenStream::new()));
        }
    }
}

fn push_scalar(field: &'static Field, word: &Ident, value: Value, body: &mut Body) {
    let name = Ident::new(field.rust, word.span());
    body.members.push(Member::Field { route: Route::new(), field, name, value });
}

fn name_item(route: Route, field: &'static Field, word: &Ident, key: Key) -> Member {
    let value = match key {
        Key::Text(text, place) => Value::Literal { literal: Literal::Text(text), place },
        Key::Opaque(expr, place) => Value::Opaque { expr, place },
    };
    Member::Field { route, field, name: Ident::new(field.rust, word.span()), value }
}
