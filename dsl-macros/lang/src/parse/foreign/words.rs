//! Words that are nearly those of the language, and brackets where braces are expected.

use kubewright_core::schema::{Field, Ty, Type};
use kubewright_core::suggest;
use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Expr, token};

use crate::ast::{Literal, Value};
use crate::bound::is_unbound;
use crate::parse::form;
use crate::parse::resolve::rust_name;
use crate::parse::tokens::ends;
use crate::parse::value::Expected;
use crate::parse::{Cx, skip_to_comma};
use crate::place::Place;

/// Says of a bare word that it is a boolean of YAML (`yes`), or one that stands in an object (`strategy: RollingUpdate`). A
/// variable of such a name stands in parentheses.
pub fn word(expr: &Expr, expected: Expected, place: Place, cx: &mut Cx<'_>) -> Option<Value> {
    let Expr::Path(path) = expr else { return None };
    let text = path.path.get_ident()?.unraw().to_string();
    let field = expected.field?;
    let low = text.starts_with(|first: char| first.is_ascii_lowercase());
    let (message, help) = match expected.ty {
        Ty::Bool if matches!(&*text, "yes" | "on" | "no" | "off" | "True" | "False") => {
            let value = matches!(&*text, "yes" | "on" | "True");
            (
                format!("`{text}` is not a boolean"),
                format!("write `{value}`; a variable stands in parentheses: `({text})`"),
            )
        }
        Ty::Object(ty) if !low => {
            let inner = ty.fields().iter().find(|field| field.values.contains(&&*text))?;
            let (name, inner) = (rust_name(field), rust_name(inner));
            (
                format!("`{name}` is an object ({}), not a word", ty.name),
                format!("write `{name}: {{ {inner}: {text} }}`"),
            )
        }
        _ => return None,
    };
    cx.diagnostics.error(place, message, Some(help));
    Some(Value::Broken { tokens: TokenStream::new(), place })
}

/// Says of a word that is no variable what it is written as: text in quotes, a word of the field in other letters, a field.
pub fn unbound(expr: &Expr, expected: Expected, place: Place, cx: &mut Cx<'_>) -> bool {
    let Expr::Path(path) = expr else { return false };
    let Some(ident) = path.path.get_ident() else { return false };
    let text = ident.unraw().to_string();
    let low = text.starts_with(|first: char| first.is_ascii_lowercase());
    if !low || matches!(&*text, "self" | "crate" | "super" | "true" | "false") || cx.bound.contains(&text) {
        return false;
    }
    let Some((message, help)) = meant_by(&text, expected) else { return false };
    if !is_unbound(ident) {
        return false;
    }
    let in_list = expected.field.is_some_and(|field| matches!(field.ty, Ty::List(_)));
    if !in_list || !std::mem::replace(&mut cx.unquoted, true) {
        cx.diagnostics.error(place, message, Some(help));
    }
    true
}

/// What is said of a word that is no variable, and help.
fn meant_by(text: &str, expected: Expected) -> Option<(String, String)> {
    let quoted = (format!("text is written in quotes: `{text}`"), format!("write `{text:?}`"));
    match expected.ty {
        Ty::String => {
            let Some(field) = expected.field.filter(|field| !field.values.is_empty()) else {
                return Some(quoted);
            };
            let name = rust_name(field);
            let message = format!("`{text}` is not a valid `{name}`");
            let meant = field.values.iter().find(|word| suggest::same_letters(word, text));
            Some(match meant {
                Some(word) => (message, format!("write `{word}`")),
                None => (message, format!("write {}", suggest::either(field.values.iter().copied()))),
            })
        }
        Ty::Bytes | Ty::Time | Ty::MicroTime => Some(quoted),
        Ty::Object(ty) => {
            let own = ty.fields().iter().find(|field| suggest::same_letters(field.json, text));
            let named = || ty.json_field(kubewright_core::decode::word_of(ty, text)?);
            if let Some(field) = own.or_else(named).filter(|field| field.ty.object().is_some()) {
                let name = rust_name(field);
                return Some((
                    format!("`{}` has no field `{text}`", ty.name),
                    format!("did you mean `{name}`?"),
                ));
            }
            let literal = Literal::Text(text.to_owned());
            form::wrong_literal(&literal, expected).map(|(_, help)| {
                (format!("`{text}` is not an object ({})", ty.name), help.unwrap_or_default())
            })
        }
        Ty::List(Ty::String) => {
            let name = expected.field.map_or("list", rust_name);
            Some((format!("`{name}` is a list of text"), format!("write `{name}: [{text:?}]`")))
        }
        _ => None,
    }
}

/// Reads a list where an object is expected that has lists: `capabilities: ["NET_ADMIN"]`.
pub fn object_in_brackets(
    input: ParseStream<'_>,
    expected: Expected,
    ty: &'static Type,
    cx: &mut Cx<'_>,
) -> Option<Value> {
    let field = expected.field.filter(|field| matches!(field.ty, Ty::Object(_)))?;
    let lists = || ty.fields().iter().filter(|field: &&Field| matches!(field.ty, Ty::List(_))).map(rust_name);
    let first = lists().next()?;
    let name = rust_name(field);
    let others = match lists().count() {
        1 => String::new(),
        _ => format!("; its lists are {}", suggest::listed(lists(), 4)),
    };
    let at = input.span();
    let message = format!("`{name}` is an object ({}), not a list", ty.name);
    cx.diagnostics.error(at, message, Some(format!("write `{name}: {{ {first}: […] }}`{others}")));
    let _ = input.parse::<TokenTree>();
    Some(Value::Broken { tokens: TokenStream::new(), place: at.into() })
}

/// The words of the API for what a reference makes.
const ENDINGS: &[&str] = &["keyref", "ref"];

/// The reference that a word means in another spelling.
fn meant_reference(text: &str, mut words: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let plain = text.replace('_', "").to_ascii_lowercase();
    let stem = ENDINGS.iter().find_map(|ending| plain.strip_suffix(ending)).unwrap_or(&plain);
    words.find(|known| suggest::same_letters(known, stem))
}

/// Reads a reference whose arguments stand in braces, as its fields do in the API: `config_map_key_ref { name: …, key: … }`.
pub fn reference_in_braces(
    input: ParseStream<'_>,
    words: impl Iterator<Item = &'static str>,
    cx: &mut Cx<'_>,
) -> Option<Value> {
    let ahead = input.fork();
    let word = ahead.parse::<Ident>().ok()?;
    if !ahead.peek(token::Brace) {
        return None;
    }
    let meant = meant_reference(&word.unraw().to_string(), words)?;
    let form = match meant {
        "field" => "field(metadata.name)",
        "resource" => "resource(limits.cpu)",
        "secret" => "secret(\"NAME\", \"KEY\")",
        _ => "config_map(\"NAME\", \"KEY\")",
    };
    let place = word.span().into();
    cx.diagnostics.error(place, "a reference is written in parentheses", Some(format!("write `{form}`")));
    skip_to_comma(input);
    Some(Value::Broken { tokens: TokenStream::new(), place })
}

/// Reads a reference whose word is spelt in another way, `configMap(…)`, and says how it is spelt.
pub fn reference(
    input: ParseStream<'_>,
    words: impl Iterator<Item = &'static str>,
    cx: &mut Cx<'_>,
) -> Option<Value> {
    let ahead = input.fork();
    let word = ahead.parse::<Ident>().ok()?;
    if !ahead.peek(token::Paren) {
        return None;
    }
    let _ = ahead.parse::<TokenTree>();
    if !ends(&ahead) {
        return None;
    }
    let text = word.unraw().to_string();
    let meant = meant_reference(&text, words).filter(|known| *known != text)?;
    let help = format!("write `{meant}(…)`; a function of that name stands in parentheses");
    let place = word.span().into();
    cx.diagnostics.error(place, format!("the reference is written `{meant}(…)`"), Some(help));
    skip_to_comma(input);
    Some(Value::Broken { tokens: TokenStream::new(), place })
}
