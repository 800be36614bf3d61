//! Items that stand for names: `GAME`, `config::GAME["special.power"]`.

use kubewright_core::schema::Type;
use quote::ToTokens as _;
use syn::{Expr, Lit};

use crate::ast::Value;
use crate::place::Place;

/// A value of an env source that is a key of an item; any other value as it is.
pub fn key_of_item(value: Value, ty: &'static Type) -> Value {
    let Value::Opaque { expr, place } = &value else { return value };
    if ty.name != "EnvVarSource" {
        return value;
    }
    let Ok(Expr::Index(index)) = syn::parse2::<Expr>(expr.clone()) else { return value };
    let (Expr::Path(path), Expr::Lit(literal)) = (*index.expr, *index.index) else { return value };
    match literal.lit {
        Lit::Str(key) if names_an_item(&path) => Value::Key {
            item: path.into_token_stream(),
            key: key.value(),
            at: Place::from(key.span()),
            place: *place,
        },
        _ => value,
    }
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
