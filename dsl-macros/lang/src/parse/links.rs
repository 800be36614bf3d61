//! Constants that stand for names: `GAME`, `config::GAME["special.power"]`.

use kubewright_core::schema::{Ty, Type, generated};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote_spanned};
use syn::{Expr, Lit};

use super::Cx;
use crate::ast::Value;
use crate::place::Place;

/// A value of an env source that is a key of a constant; any other value as it is.
pub fn key_of_item(value: Value, ty: &'static Type, cx: &mut Cx<'_>) -> Value {
    let Value::Opaque { expr, place } = &value else { return value };
    if ty.name != "EnvVarSource" {
        return key_in_place_of_item(value, ty, cx);
    }
    // `ITEM.key("key")` is the same, and would else be looked up when the program runs.
    let (item, key) = match syn::parse2::<Expr>(expr.clone()).map(peeled) {
        Ok(Expr::Index(index)) => (*index.expr, *index.index),
        Ok(Expr::MethodCall(mut call)) if call.method == "key" && call.args.len() == 1 => {
            match call.args.pop() {
                Some(key) => (*call.receiver, key),
                None => return value,
            }
        }
        Ok(expr) => match mistaken_key(&expr) {
            Some(help) => {
                cx.diagnostics.error(*place, "a key of a constant stands in brackets", Some(help));
                return Value::Broken { tokens: TokenStream::new(), place: *place };
            }
            None => return value,
        },
        _ => return value,
    };
    let (item, key) = (peeled(item), peeled(key));
    match item {
        Expr::Path(path) if names_an_item(&path) => {
            // A key is known when this is compiled: no variable is.
            if let Expr::Path(key) = &key
                && let Some(ident) = key.path.get_ident()
                && ident.to_string().starts_with(|first: char| first.is_ascii_lowercase())
            {
                let help = format!("write `{}[\"{ident}\"]`", path.to_token_stream());
                cx.diagnostics.error(ident.span(), "a key is text or a constant", Some(help));
                return Value::Broken { tokens: TokenStream::new(), place: *place };
            }
            Value::Key { item: path.into_token_stream(), key: key.into_token_stream(), place: *place }
        }
        _ => value,
    }
}

/// A port of an item, `WEB["http"]`, where one may stand: a constant, so that a port that is not there does not compile. Any
/// other value as it is.
pub fn port_of_item(value: Value, ty: Ty) -> Value {
    let Value::Opaque { expr, place } = &value else { return value };
    let (of, find) = match ty {
        Ty::IntOrString => ("WorkloadPort", "workload_port"),
        Ty::Object(ty) if std::ptr::eq(ty, &generated::INGRESS_BACKEND) => ("ServicePort", "service_port"),
        _ => return value,
    };
    let Ok(Expr::Index(index)) = syn::parse2::<Expr>(expr.clone()).map(peeled) else { return value };
    let (Expr::Path(item), port) = (peeled(*index.expr), peeled(*index.index)) else { return value };
    if !names_an_item(&item) {
        return value;
    }
    let by_number = matches!(&port, Expr::Lit(lit) if matches!(lit.lit, Lit::Int(_)));
    let find = if by_number { format!("{find}_number") } else { find.to_owned() };
    // All but the item at the port, where rustc then says that it is not there.
    let port = port.into_token_stream();
    let at = Place::of(&port, place.start).start;
    let (of, find) = (Ident::new(of, at), Ident::new(&find, at));
    let import = Ident::new("__kubewright", at);
    let found = quote_spanned!(at=> #import::#find(#item, #port));
    // Through a type, which may be a generic one, an item cannot be reached.
    let through_type = names_a_type(&item.to_token_stream()) || names_a_type(&port);
    let expr = match through_type {
        true => quote_spanned!(at=> const { #found }),
        false => quote_spanned!(at=> { const __PORT: #import::#of = #found; __PORT }),
    };
    Value::Opaque { expr, place: *place }
}

/// How a key is written that somebody takes in another way: `GAME::lives`, `GAME.get("lives")`.
fn mistaken_key(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) if path.qself.is_none() && path.path.segments.len() > 1 => {
            let mut segments = path.path.segments.iter().rev();
            let (key, item) = (segments.next()?.ident.to_string(), segments.next()?.ident.to_string());
            let low = key.starts_with(|first: char| first.is_ascii_lowercase());
            (low && is_constant(&item)).then(|| format!("write `{item}[{key:?}]`"))
        }
        Expr::Call(call) if call.args.len() == 1 => match (&*call.func, call.args.first()?) {
            (Expr::Path(path), key @ Expr::Lit(_)) if names_an_item(path) => {
                Some(format!("write `{}[{}]`", path.to_token_stream(), key.to_token_stream()))
            }
            _ => None,
        },
        Expr::MethodCall(call) if call.method == "get" && call.args.len() == 1 => match &*call.receiver {
            Expr::Path(path) if names_an_item(path) => {
                let (item, key) = (path.to_token_stream(), call.args.first()?.to_token_stream());
                Some(format!("write `{item}[{key}]`"))
            }
            _ => None,
        },
        _ => None,
    }
}

/// Says of a key of a constant that it stands where the whole constant is expected.
fn key_in_place_of_item(value: Value, ty: &'static Type, cx: &mut Cx<'_>) -> Value {
    let Value::Opaque { expr, place } = &value else { return value };
    let Ok(Expr::Index(index)) = syn::parse2::<Expr>(expr.clone()) else { return value };
    let is_key = matches!(&*index.index, Expr::Lit(lit) if matches!(lit.lit, Lit::Str(_)));
    let path = match &*index.expr {
        Expr::Path(path) if is_key && names_an_item(path) => path,
        _ => return value,
    };
    let name = path.to_token_stream().to_string().replace(' ', "");
    let key = index.index.to_token_stream();
    let help = match ty.name {
        "EnvFromSource" => {
            format!("write `{name}` for all of its keys, or `env NAME: {name}[{key}]` for one")
        }
        _ => format!("write `{name}`"),
    };
    cx.diagnostics.error(
        *place,
        "a key of a constant stands here, and the whole constant is expected",
        Some(help),
    );
    Value::Broken { tokens: TokenStream::new(), place: *place }
}

/// An expression without the invisible groups that a macro around puts it in.
fn peeled(expr: Expr) -> Expr {
    match expr {
        Expr::Group(group) => peeled(*group.expr),
        other => other,
    }
}

/// The tokens of `ITEM["key"]` outside of an object, for [`key!`](crate::key).
pub fn key(tokens: TokenStream) -> syn::Result<(TokenStream, TokenStream)> {
    let place = Place::of(&tokens, Span::call_site());
    match syn::parse2(tokens) {
        Ok(Expr::Index(index)) => {
            Ok((peeled(*index.expr).into_token_stream(), peeled(*index.index).into_token_stream()))
        }
        _ => Err(syn::Error::new(place.start, "expected a key of a constant: `key!(NAME[\"key\"])`")),
    }
}

/// Whether a path goes through a type, which may be a generic one: no item can then stand for it.
pub fn names_a_type(path: &TokenStream) -> bool {
    let mut tokens = path.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        if let (TokenTree::Ident(ident), Some(TokenTree::Punct(next))) = (&token, tokens.peek())
            && next.as_char() == ':'
            && ident.to_string().starts_with(|first: char| first.is_ascii_uppercase())
        {
            return true;
        }
    }
    false
}

/// Whether a path is that of a constant: they are written in capitals.
pub fn names_an_item(path: &syn::ExprPath) -> bool {
    let plain = path.attrs.is_empty() && path.qself.is_none();
    let last = path.path.segments.last().filter(|segment| segment.arguments.is_none());
    plain && last.is_some_and(|segment| is_constant(&segment.ident.to_string()))
}

/// Whether a name is written as constants are.
pub fn is_constant(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && !name.bytes().any(|byte| byte.is_ascii_lowercase())
}
