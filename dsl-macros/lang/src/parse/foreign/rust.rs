//! What is right in Rust, and not among fields: statements, assignments, calls, struct update.

use kubewright_core::schema::{Field, Ty, Type};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Expr, Token};

use crate::ast::Value;
use crate::parse::resolve::rust_name;
use crate::parse::tokens::{between, ends, raw_text};
use crate::parse::value::Expected;
use crate::parse::{Cx, form, skip_to_comma};
use crate::place::Place;

/// Reads `=` or `=>`, which stand where a `:` is expected, and says so.
pub fn equals(input: ParseStream<'_>, form: &str, cx: &mut Cx<'_>) -> bool {
    let (at, found) = if input.peek(Token![==]) {
        return false;
    } else if let Ok(arrow) = input.parse::<Token![=>]>() {
        let [start, end] = arrow.spans;
        (Place { start, end }, "=>")
    } else if let Ok(equals) = input.parse::<Token![=]>() {
        (equals.span.into(), "=")
    } else {
        return false;
    };
    cx.diagnostics.error(at, format!("expected `:`, not `{found}`"), Some(format!("write `{form}`")));
    true
}

/// Says of `app = "web"` where a value is expected that nothing is assigned here.
pub fn assignment(expr: &Expr, expected: Expected, place: Place, cx: &mut Cx<'_>) -> Option<Value> {
    let Expr::Assign(assign) = expr else { return None };
    let name = expected.field.map_or("it", rust_name);
    let (key, value) = (assign.left.to_token_stream(), assign.right.to_token_stream());
    let (key, value) = (raw_text(&key), raw_text(&value));
    let value = if matches!(*assign.right, Expr::Path(_)) { format!("{value:?}") } else { value };
    let help = match expected.ty {
        Ty::Map(_) | Ty::Object(_) => format!("write `{name}: {{ {key}: {value} }}`"),
        _ => format!("write `{:?}`", format!("{key}={}", value.trim_matches('"'))),
    };
    cx.diagnostics.error(place, "expected a value, and here something is assigned", Some(help));
    Some(Value::Broken { tokens: TokenStream::new(), place })
}

/// Reads `http_get("/live", 80)` where an object is expected: as in the builder, and in other tools.
pub fn call(input: ParseStream<'_>, ty: &'static Type, cx: &mut Cx<'_>) -> Option<Value> {
    let ahead = input.fork();
    let word = ahead.call(Ident::parse_any).ok()?;
    let text = word.unraw().to_string();
    let meant = match ty.rust_field(&text) {
        Some(field) => field,
        None => ty.json_field(kubewright_core::decode::word_of(ty, &text)?)?,
    };
    let Ty::Object(inner) = meant.ty else { return None };
    let Ok(TokenTree::Group(group)) = ahead.parse::<TokenTree>() else { return None };
    if !ends(&ahead) {
        return None;
    }
    let help = format!("write `{}`", form::call(meant, inner, group.stream()));
    let message = format!("`{}` is written with its fields in braces", rust_name(meant));
    let place = word.span().into();
    cx.diagnostics.error(
        place,
        message,
        Some(format!("{help}; a function of that name stands in parentheses")),
    );
    skip_to_comma(input);
    Some(Value::Broken { tokens: TokenStream::new(), place })
}

/// Reads `exec "true"` where an object is expected: its word, and what belongs into it.
pub fn call_without_parentheses(
    input: ParseStream<'_>,
    field: Option<&'static Field>,
    inner: &'static Type,
    cx: &mut Cx<'_>,
) -> Option<Value> {
    let ahead = input.fork();
    let word = ahead.call(Ident::parse_any).ok()?;
    let value = ahead.parse::<syn::Lit>().ok().filter(|_| ends(&ahead))?;
    let help = format!("write `{}`", form::call(field?, inner, value.to_token_stream()));
    let place = word.span().into();
    let message = format!("what belongs to `{}` stands in braces or brackets", rust_name(field?));
    cx.diagnostics.error(place, message, Some(help));
    skip_to_comma(input);
    Some(Value::Broken { tokens: TokenStream::new(), place })
}

/// Says of `vec![{ … }]` that a list has brackets alone: in the macro of Rust, no object of this one can stand.
pub fn list_macro(input: ParseStream<'_>, expected: Expected, cx: &mut Cx<'_>) -> Option<Value> {
    let ahead = input.fork();
    let word = ahead.parse::<Ident>().ok().filter(|word| word == "vec")?;
    ahead.parse::<Token![!]>().ok()?;
    let Ok(TokenTree::Group(group)) = ahead.parse::<TokenTree>() else { return None };
    let mut tokens = group.stream().into_iter();
    let Some(TokenTree::Group(first)) = tokens.next() else { return None };
    let braces = first.delimiter() == Delimiter::Brace;
    // A block of Rust is no object.
    let block = syn::parse::Parser::parse2(syn::Block::parse_within, first.stream()).is_ok();
    if !braces || block || !matches!(expected.ty, Ty::List(Ty::Object(_))) {
        return None;
    }
    let name = expected.field.map_or("list", rust_name);
    let place = word.span().into();
    let help = format!("write `{name}: [{{ … }}]`");
    cx.diagnostics.error(place, "a list of objects is written in brackets alone", Some(help));
    skip_to_comma(input);
    Some(Value::Broken { tokens: TokenStream::new(), place })
}

/// Says of `Container { name: "web" }` that the braces alone are the object, where it cannot be a struct literal of Rust: it
/// lacks fields.
pub fn struct_literal(expr: &Expr, expected: Expected, place: Place, cx: &mut Cx<'_>) -> Option<Value> {
    let (Expr::Struct(literal), Ty::Object(ty)) = (expr, expected.ty) else { return None };
    let name = &literal.path.segments.last()?.ident;
    if name != ty.name || literal.rest.is_some() || literal.dot2_token.is_some() {
        return None;
    }
    let is_there = |field: &&Field| {
        literal.fields.iter().any(|set| matches!(&set.member, syn::Member::Named(name) if name == field.rust))
    };
    if ty.fields().iter().all(|field| is_there(&field)) {
        return None;
    }
    let help = format!("leave out `{}`: `{{ … }}`", literal.path.to_token_stream());
    cx.diagnostics.error(name.span(), "the braces alone are the object", Some(help));
    Some(Value::Broken { tokens: TokenStream::new(), place })
}

/// Says of `None` that what is not set is not written, where that is not what is meant: `"None"` is an address of a Service.
pub fn none(expr: &Expr, expected: Expected, place: Place, cx: &mut Cx<'_>) -> Option<Value> {
    let (Expr::Path(path), Some(field)) = (expr, expected.field) else { return None };
    if !path.path.is_ident("None") || field.json != "clusterIP" {
        return None;
    }
    let help = "write `\"None\"` for a Service without an address, or leave it out".to_owned();
    cx.diagnostics.error(
        place,
        "the address of a headless Service is the text `None`; without quotes, `None` leaves it unset",
        Some(help),
    );
    Some(Value::Broken { tokens: TokenStream::new(), place })
}

/// Says of `RestartPolicy::Always`, or of `Ingress` where a list of such is expected, how a word of the field is written.
pub fn word_of_type(expr: &Expr, expected: Expected, place: Place, cx: &mut Cx<'_>) -> Option<Value> {
    let (Expr::Path(path), Some(field)) = (expr, expected.field) else { return None };
    let (last, words) = (path.path.segments.last()?.ident.to_string(), field.values);
    let word = words.iter().find(|word| **word == last)?;
    let (message, help) = match (expected.ty, path.path.segments.len()) {
        (Ty::List(Ty::String), 1) => {
            let name = rust_name(field);
            (format!("`{name}` is a list, not a word"), format!("write `{name}: [{word}]`"))
        }
        // Constants of the user have types, too, but hardly one that is called as the field and is nowhere imported.
        (Ty::String, 2) => {
            let first = path.path.segments.first()?.ident.to_string();
            let camel = |text: &str| text.to_ascii_lowercase();
            let own = camel(&field.json.replace('_', ""));
            if !own.ends_with(&camel(&first)) && !camel(&first).ends_with(&own) {
                return None;
            }
            (format!("the words of `{}` have no type", rust_name(field)), format!("write `{word}`"))
        }
        _ => return None,
    };
    cx.diagnostics.error(place, message, Some(help));
    Some(Value::Broken { tokens: TokenStream::new(), place })
}

/// Reads a statement of Rust, which has no place among fields; the flag is whether it ended with a brace or a `;`.
pub fn statement(input: ParseStream<'_>, cx: &mut Cx<'_>) -> Option<(TokenStream, bool)> {
    const WORDS: &[&str] = &[
        "let", "match", "while", "loop", "fn", "use", "const", "static", "struct", "enum", "return", "mod",
        "impl", "unsafe",
    ];
    let ahead = input.fork();
    let word = ahead.call(Ident::parse_any).ok()?;
    let text = word.to_string();
    if !WORDS.contains(&&*text) || ahead.is_empty() || ahead.peek(Token![:]) || ahead.peek(Token![,]) {
        return None;
    }
    let help = match &*text {
        "match" => {
            "write `if` and `else` here, or `match` in a value; other statements stand before the macro"
        }
        "while" | "loop" => "write `for` here; other statements stand before the macro",
        _ => "write it before the macro, outside of it",
    };
    cx.diagnostics.error(
        word.span(),
        format!("`{text}` is a statement: only fields and elements stand here"),
        Some(help.to_owned()),
    );
    let mut tokens = TokenStream::new();
    while !input.is_empty() {
        let Ok(token) = input.parse::<TokenTree>() else { break };
        let end = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => {
                group.delimiter() == Delimiter::Brace && text != "let" && text != "const" && text != "static"
            }
            _ => false,
        };
        tokens.extend([token]);
        if end {
            break;
        }
    }
    Some((tokens, true))
}

/// Whether the defaults of one of the types stand behind `..`, as in a struct literal.
pub fn is_struct_update(input: ParseStream<'_>, types: &[&str]) -> bool {
    defaults(&input.fork(), types).is_some()
}

fn defaults(ahead: ParseStream<'_>, types: &[&str]) -> Option<()> {
    let expr = ahead.parse::<Expr>().ok()?;
    let Expr::Call(call) = &expr else { return None };
    let Expr::Path(path) = &*call.func else { return None };
    let mut segments = path.path.segments.iter().rev();
    let (last, of) = (segments.next()?, segments.next()?);
    let known = of.ident == "Default" || types.iter().any(|ty| of.ident == ty);
    (last.ident == "default" && known && call.args.is_empty() && ends(ahead)).then_some(())
}

/// Reads what stands behind `..` in a struct literal of `k8s-openapi`: the defaults, which need no word here. Those of a type
/// of the user may be elements.
pub fn struct_update(input: ParseStream<'_>, types: &[&str], cx: &mut Cx<'_>) -> Option<TokenStream> {
    let ahead = input.fork();
    defaults(&ahead, types)?;
    let tokens = between(input, &ahead);
    let place = Place::of(&tokens, input.span());
    let help = "leave it out; `..` adds elements to lists";
    cx.diagnostics.error(
        place,
        "fields that are not written have their defaults already",
        Some(help.to_owned()),
    );
    skip_to_comma(input);
    Some(tokens)
}
