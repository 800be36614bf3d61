//! Text without quotes.

use kubewright_core::schema::Ty;
use kubewright_core::suggest;
use proc_macro2::{TokenStream, TokenTree};
use syn::parse::ParseStream;
use syn::{BinOp, Expr, Lit, Token, token};

use crate::ast::Value;
use crate::parse::tokens::{between, ends, is_one_word, last, line, raw_text};
use crate::parse::value::Expected;
use crate::parse::{Cx, form, skip_to_comma};
use crate::place::Place;

/// Reads text that has no quotes, such as `nginx:1.27`, and says so; all of it, so that no part of it is taken for Rust.
pub fn bare_text(input: ParseStream<'_>, expected: Expected, cx: &mut Cx<'_>) -> Option<Value> {
    if matches!(expected.ty, Ty::Object(_) | Ty::Map(_) | Ty::Any) {
        return None;
    }
    let start = input.span();
    let ahead = input.fork();
    let parsed = ahead.parse::<Expr>();
    let end = match &parsed {
        Ok(_) => ahead.span(),
        Err(_) => start,
    };
    let bare = match &parsed {
        Ok(expr) if ends(&ahead) => is_arithmetic(expr, expected) && is_one_word(&between(input, &ahead)),
        Ok(Expr::Lit(lit)) if !matches!(lit.lit, Lit::Int(_) | Lit::Float(_)) => false,
        // A number with a space before its unit.
        Ok(Expr::Lit(_)) if matches!(expected.ty, Ty::Quantity) && ahead.peek(syn::Ident) => false,
        Ok(_) => {
            let read = between(input, &ahead);
            let glued = last(&read).is_some_and(|last| last == end.start());
            glued && !ahead.peek(token::Brace)
                || ahead.peek(Token![:]) && !ahead.peek(Token![::])
                || is_words(&ahead, &read)
        }
        Err(_) => starts_no_expression(input),
    };
    if let Ok(Expr::Try(_)) = &parsed
        && ahead.peek(Lit)
        && ahead.span().start().line == start.start().line
    {
        let help = "write `if condition { … } else { … }`".to_owned();
        let at = between(input, &ahead).into_iter().last().map_or(end, |mark| mark.span());
        cx.diagnostics.error(at, "`? :` is written `if` and `else`", Some(help));
        return Some(Value::Broken { tokens: skip_to_comma(input), place: start.into() });
    }
    if let Ok(Expr::Lit(lit)) = &parsed
        && let Lit::Char(char) = &lit.lit
    {
        let help = format!("write `{:?}`", char.value().to_string());
        cx.diagnostics.error(start, "text is written in double quotes", Some(help));
        return Some(Value::Broken { tokens: skip_to_comma(input), place: start.into() });
    }
    if !bare {
        return None;
    }
    let tokens = line(input);
    let place = Place::of(&tokens, start);
    let mut text = raw_text(&tokens);
    // The rest is a comment of Rust.
    if matches!(&*text, "http:" | "https:" | "tcp:" | "redis:" | "postgres:" | "amqp:") {
        text.push_str("//…");
    }
    let two: Vec<_> = text.split([':', '-', '>', ' ']).filter(|part| !part.is_empty()).collect();
    let help = match expected.ty {
        Ty::List(_) => {
            let words: Vec<_> = text.split(' ').map(|word| format!("{word:?}")).collect();
            format!("write `[{}]`", words.join(", "))
        }
        Ty::Bool => "write `true` or `false`".to_owned(),
        Ty::Int32 | Ty::Int64 => match (two.as_slice(), form::protocol(&text)) {
            ([first, second], _) if is_number(first) && is_number(second) => {
                form::two_ports(expected.field, first, second)
            }
            (_, Some((port, protocol))) => {
                format!("write `{port}`; `protocol: {protocol}` is a field of its own")
            }
            _ => "write one number".to_owned(),
        },
        Ty::String if text.starts_with('$') => {
            format!("write a variable, `format!(…)` or `env!(…)`; or the text itself: `{text:?}`")
        }
        Ty::String => match word_in_other_letters(&text, expected) {
            Some(word) => format!("write `{word}`"),
            None => format!("write `{text:?}`"),
        },
        _ => format!("write `{text:?}`"),
    };
    let message = match expected.ty {
        Ty::Bool => format!("`{text}` is not a boolean"),
        Ty::Int32 | Ty::Int64 => format!("`{text}` is not a number"),
        _ => format!("text is written in quotes: `{text}`"),
    };
    cx.diagnostics.error(place, message, Some(help));
    Some(Value::Broken { tokens: TokenStream::new(), place })
}

/// The word of the field that the text means: `OnFailure` for `on-failure`.
fn word_in_other_letters(text: &str, expected: Expected) -> Option<&'static str> {
    let plain = text.replace('-', "_");
    expected.field?.values.iter().copied().find(|word| suggest::same_letters(word, &plain))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether an expression calculates with what text cannot be calculated with: `nginx-slim`, `library/nginx`, `10.0.0.1`.
fn is_arithmetic(expr: &Expr, expected: Expected) -> bool {
    if matches!(expected.ty, Ty::Int32 | Ty::Int64) {
        // A port and its protocol.
        return matches!(expr, Expr::Binary(binary) if matches!(binary.op, BinOp::Div(_))
            && matches!(&*binary.left, Expr::Lit(_))
            && matches!(&*binary.right, Expr::Path(path) if ["TCP", "UDP", "SCTP", "tcp", "udp", "sctp"].iter().any(|name| path.path.is_ident(name))));
    }
    if !matches!(expected.ty, Ty::String | Ty::Time | Ty::MicroTime | Ty::Bytes | Ty::List(Ty::String)) {
        return false;
    }
    match expr {
        Expr::Binary(binary) => matches!(binary.op, BinOp::Sub(_) | BinOp::Div(_) | BinOp::Rem(_)),
        Expr::Field(field) => match &*field.base {
            Expr::Lit(_) => true,
            base => is_arithmetic(base, expected),
        },
        _ => false,
    }
}

/// Whether words follow on the line as in a shell, and no further item whose comma is missing.
fn is_words(ahead: ParseStream<'_>, read: &TokenStream) -> bool {
    let Some(end) = last(read) else { return false };
    if ahead.span().start().line != end.line {
        return false;
    }
    let rest = line(&ahead.fork());
    let plain = |token: &TokenTree| match token {
        TokenTree::Ident(word) => !matches!(&*word.to_string(), "for" | "if"),
        TokenTree::Literal(literal) => !literal.to_string().ends_with('"'),
        TokenTree::Punct(punct) => punct.as_char() != ':',
        TokenTree::Group(_) => false,
    };
    rest.into_iter().all(|token| plain(&token))
}

/// Whether a mark stands here that begins no expression of Rust: the text was to begin with it.
fn starts_no_expression(input: ParseStream<'_>) -> bool {
    match input.fork().parse::<TokenTree>() {
        Ok(TokenTree::Punct(punct)) => "/.~@%$+=<>^*".contains(punct.as_char()),
        _ => false,
    }
}
