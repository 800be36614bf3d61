//! Tokens that say what somebody thought: YAML, JSON, a shell, statements of Rust.
//!
//! Each is one error, with what to write; what belongs to it is skipped, so that nothing follows from it.

use kubewright_core::schema::{Ty, Type};
use proc_macro2::{Delimiter, Ident, LineColumn, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{BinOp, Expr, Lit, LitStr, Token, token};

use super::value::Want;
use super::{Cx, form, skip_to_comma};
use crate::ast::Value;
use crate::place::Place;

/// Reads a value that is written as YAML has it, and says how it is written here.
pub fn value(input: ParseStream<'_>, want: Want, owner: Span, cx: &mut Cx<'_>) -> Option<Value> {
    let at = input.span();
    let compound = matches!(want.ty, Ty::List(_) | Ty::Object(_) | Ty::Map(_));
    let name = want.field.map_or("it", |field| super::resolve::rust_name(field));
    let (message, help) = if block_text(input) {
        let help = "write it in quotes: `\"…\\n…\"`, or `r#\"…\"#` over several lines".to_owned();
        ("text of several lines is a string".to_owned(), help)
    } else if compound && input.peek(Token![-]) {
        ("a list is written in brackets, without dashes".to_owned(), form::list(want.field, want.ty))
    } else if compound && pair(input) {
        let message = match want.ty {
            Ty::List(_) => format!("`{name}` is a list, and no indentation tells where it ends"),
            _ => format!("what belongs to `{name}` is written in braces, not by indentation"),
        };
        let help = match want.ty {
            Ty::List(_) => form::list(want.field, want.ty),
            _ => format!("write `{name}: {{ {}: … }}`", input.fork().call(word).unwrap_or_default()),
        };
        (message, help)
    } else if template(input) {
        let help = "write an expression: a variable, or `format!(…)`".to_owned();
        ("`{{ … }}` is a template of another tool".to_owned(), help)
    } else if null(input) {
        let help = format!("leave `{name}` out");
        ("there is no `null`: what is not written is not set".to_owned(), help)
    } else {
        return None;
    };
    cx.diagnostics.error(at, message, Some(help));
    Some(Value::Broken { tokens: skip_block(input, owner).1, place: at.into() })
}

/// Reads the braces of one object where a list of them is due.
pub fn list_without_brackets(input: ParseStream<'_>, want: Want, cx: &mut Cx<'_>) -> Value {
    let at = input.span();
    let name = want.field.map_or("it", super::resolve::rust_name);
    let help = format!("put it in a list: `{name}: [{{ … }}]`");
    cx.diagnostics.error(at, format!("`{name}` is a list, not an object"), Some(help));
    let _ = input.parse::<TokenTree>();
    Value::Broken { tokens: TokenStream::new(), place: at.into() }
}

/// Reads a list where a map is due.
pub fn map_in_brackets(input: ParseStream<'_>, want: Want, element: Ty, cx: &mut Cx<'_>) -> Value {
    let at = input.span();
    let name = want.field.map_or("it", super::resolve::rust_name);
    let help = form::map(want.field, element, None);
    cx.diagnostics.error(at, format!("`{name}` is a map, not a list"), Some(help));
    let _ = input.parse::<TokenTree>();
    Value::Broken { tokens: TokenStream::new(), place: at.into() }
}

/// Reads `=` or `=>`, which stand where a `:` is due, and says so.
pub fn equals(input: ParseStream<'_>, form: &str, cx: &mut Cx<'_>) -> bool {
    let (at, found) = (input.span(), if input.peek(Token![=>]) { "=>" } else { "=" });
    if input.peek(Token![==]) || input.parse::<Token![=>]>().is_err() && input.parse::<Token![=]>().is_err() {
        return false;
    }
    cx.diagnostics.error(at, format!("expected `:`, not `{found}`"), Some(format!("write `{form}`")));
    true
}

/// Whether a `|` or `>` stands here, as before a text of several lines in YAML, and no closure of Rust.
fn block_text(input: ParseStream<'_>) -> bool {
    let closure = input.peek(Token![||])
        || input.peek(Token![|]) && {
            let ahead = input.fork();
            let _ = ahead.parse::<Token![|]>();
            ahead.call(syn::Pat::parse_single).is_ok() && (ahead.peek(Token![|]) || ahead.peek(Token![,]))
        };
    input.peek(Token![|]) && !closure || input.peek(Token![>])
}

/// Whether `key:` stands here, and no path of Rust.
fn pair(input: ParseStream<'_>) -> bool {
    let key = input.peek(Ident::peek_any) || input.peek(LitStr);
    key && input.peek2(Token![:]) && !input.peek2(Token![::])
}

/// Whether `{{ … }}` stands here: braces with nothing in them but braces that begin with no statement.
fn template(input: ParseStream<'_>) -> bool {
    let braces = |tokens: TokenStream| {
        let mut tokens = tokens.into_iter();
        match (tokens.next(), tokens.next()) {
            (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::Brace => {
                Some(group.stream())
            }
            _ => None,
        }
    };
    let Ok(group @ TokenTree::Group(_)) = input.fork().parse::<TokenTree>() else { return false };
    let inner = braces(group.into()).and_then(braces);
    inner.is_some_and(|inner| syn::parse::Parser::parse2(syn::Block::parse_within, inner).is_err())
}

fn null(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let word = ahead.parse::<Ident>();
    word.is_ok_and(|word| word == "null") && (ahead.is_empty() || ahead.peek(Token![,]))
}

fn word(input: ParseStream<'_>) -> syn::Result<String> {
    match input.parse::<LitStr>() {
        Ok(text) => Ok(format!("{:?}", text.value())),
        Err(_) => Ok(Ident::parse_any(input)?.to_string()),
    }
}

/// Reads text that has no quotes, such as `nginx:1.27`, and says so; all of it, so that no part of it is taken for Rust.
pub fn bare_text(input: ParseStream<'_>, want: Want, cx: &mut Cx<'_>) -> Option<Value> {
    if matches!(want.ty, Ty::Object(_) | Ty::Map(_) | Ty::Any) {
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
        Ok(expr) if ends(&ahead) => is_arithmetic(expr, want) && is_one_word(&between(input, &ahead)),
        Ok(Expr::Lit(lit)) if !matches!(lit.lit, Lit::Int(_) | Lit::Float(_)) => false,
        // A number with a space before its unit.
        Ok(Expr::Lit(_)) if matches!(want.ty, Ty::Quantity) && ahead.peek(syn::Ident) => false,
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
    let text = raw_text(&tokens);
    let help = match want.ty {
        Ty::List(_) => {
            let words: Vec<_> = text.split(' ').map(|word| format!("{word:?}")).collect();
            format!("write `[{}]`", words.join(", "))
        }
        Ty::Bool => "write `true` or `false`".to_owned(),
        Ty::Int32 | Ty::Int64 => "write one number".to_owned(),
        _ => format!("write `{text:?}`"),
    };
    let message = match want.ty {
        Ty::Bool => format!("`{text}` is not a boolean"),
        Ty::Int32 | Ty::Int64 => format!("`{text}` is not a number"),
        _ => format!("text is written in quotes: `{text}`"),
    };
    cx.diagnostics.error(place, message, Some(help));
    Some(Value::Broken { tokens: TokenStream::new(), place })
}

fn ends(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,]) || input.peek(Token![;])
}

/// Whether an expression calculates with what text cannot be calculated with: `nginx-slim`, `library/nginx`, `10.0.0.1`.
fn is_arithmetic(expr: &Expr, want: Want) -> bool {
    if !matches!(want.ty, Ty::String | Ty::Time | Ty::MicroTime | Ty::Bytes | Ty::List(Ty::String)) {
        return false;
    }
    match expr {
        Expr::Binary(binary) => matches!(binary.op, BinOp::Sub(_) | BinOp::Div(_) | BinOp::Rem(_)),
        Expr::Field(field) => match &*field.base {
            Expr::Lit(_) => true,
            base => is_arithmetic(base, want),
        },
        _ => false,
    }
}

/// Whether nothing but words, numbers and marks stands there, without a space between them.
fn is_one_word(tokens: &TokenStream) -> bool {
    let mut end: Option<LineColumn> = None;
    tokens.clone().into_iter().all(|token| {
        let glued = end.is_none_or(|end| end == token.span().start());
        end = Some(token.span().end());
        glued
            && match token {
                TokenTree::Literal(literal) => !literal.to_string().ends_with('"'),
                TokenTree::Group(_) => false,
                TokenTree::Ident(_) | TokenTree::Punct(_) => true,
            }
    })
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

/// The tokens that a fork is ahead.
fn between(input: ParseStream<'_>, ahead: ParseStream<'_>) -> TokenStream {
    let input = input.fork();
    let mut tokens = TokenStream::new();
    while input.cursor() != ahead.cursor() {
        match input.parse::<TokenTree>() {
            Ok(token) => tokens.extend([token]),
            Err(_) => break,
        }
    }
    tokens
}

fn last(tokens: &TokenStream) -> Option<LineColumn> {
    tokens.clone().into_iter().last().map(|token| token.span().end())
}

/// The tokens up to the next comma, or the end of the line.
pub fn line(input: ParseStream<'_>) -> TokenStream {
    let number = input.span().start().line;
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) && input.span().start().line == number {
        match input.parse::<TokenTree>() {
            Ok(token) => tokens.extend([token]),
            Err(_) => break,
        }
    }
    tokens
}

/// The tokens up to the end of the line.
pub fn line_with_commas(input: ParseStream<'_>) -> TokenStream {
    let number = input.span().start().line;
    let mut tokens = TokenStream::new();
    while !input.is_empty() && input.span().start().line == number {
        match input.parse::<TokenTree>() {
            Ok(token) => tokens.extend([token]),
            Err(_) => break,
        }
    }
    tokens
}

/// Says of `app = "web"` where a value is due that nothing is assigned here.
pub fn assignment(expr: &Expr, want: Want, place: Place, cx: &mut Cx<'_>) -> Option<Value> {
    let Expr::Assign(assign) = expr else { return None };
    let name = want.field.map_or("it", |field| super::resolve::rust_name(field));
    let (key, value) = (assign.left.to_token_stream(), assign.right.to_token_stream());
    let (key, value) = (raw_text(&key), raw_text(&value));
    let value = if matches!(*assign.right, Expr::Path(_)) { format!("{value:?}") } else { value };
    let help = match want.ty {
        Ty::Map(_) | Ty::Object(_) => format!("write `{name}: {{ {key}: {value} }}`"),
        _ => format!("write `{:?}`", format!("{key}={}", value.trim_matches('"'))),
    };
    cx.diagnostics.error(place, "expected a value, and here something is assigned", Some(help));
    Some(Value::Broken { tokens: TokenStream::new(), place })
}

/// Reads `http_get("/live", 80)` where an object is due: as in the builder, and in other tools.
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
    let message = format!("`{}` is written with its fields in braces", super::resolve::rust_name(meant));
    let place = word.span().into();
    cx.diagnostics.error(
        place,
        message,
        Some(format!("{help}; a function of that name stands in parentheses")),
    );
    skip_to_comma(input);
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
        format!("`{text}` is a statement, and here are fields"),
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

/// Reads what stands behind `..` in a struct literal of `k8s-openapi`: the defaults, which need no word here. Those of a type
/// of the user may be elements.
pub fn struct_update(input: ParseStream<'_>, types: &[&str], cx: &mut Cx<'_>) -> Option<TokenStream> {
    let ahead = input.fork();
    let expr = ahead.parse::<Expr>().ok()?;
    let Expr::Call(call) = &expr else { return None };
    let Expr::Path(path) = &*call.func else { return None };
    let mut segments = path.path.segments.iter().rev();
    let (last, of) = (segments.next()?, segments.next()?);
    let known = of.ident == "Default" || types.iter().any(|ty| of.ident == ty);
    if last.ident != "default" || !known || !call.args.is_empty() || !ends(&ahead) {
        return None;
    }
    let tokens = between(input, &ahead);
    let place = Place::of(&tokens, input.span());
    let help = "leave it out; `..` adds elements to lists";
    cx.diagnostics.error(place, "what is not written has its default already", Some(help.to_owned()));
    skip_to_comma(input);
    Some(tokens)
}

/// The parts of `limits.cpu: …` or `resources.limits.cpu = …`, whose first is read already, and where they stand.
pub fn dotted(input: ParseStream<'_>, first: &Ident) -> Option<(Vec<String>, Place)> {
    let (rest, end) = joined(input, first, &['.'])?;
    let parts = std::iter::once(first.unraw().to_string()).chain(rest).collect();
    Some((parts, Place { start: first.span(), end }))
}

/// A name with `-` before its colon, whose first part is read already, with `_` in place of each; and where it stands.
pub fn dashed(input: ParseStream<'_>, first: &Ident) -> Option<(String, Place)> {
    let (rest, end) = joined(input, first, &['-'])?;
    let name = rest.iter().fold(first.unraw().to_string(), |name, part| format!("{name}_{part}"));
    Some((name, Place { start: first.span(), end }))
}

/// A key of a map with `.`, `/` or `-` before its colon; and where it stands.
pub fn whole_key(input: ParseStream<'_>) -> Option<(String, Place)> {
    let ahead = input.fork();
    let mut tokens = TokenStream::new();
    while !(ahead.is_empty() || ahead.peek(Token![,]) || ahead.peek(Token![:]) && !ahead.peek(Token![::])) {
        tokens.extend([ahead.parse::<TokenTree>().ok()?]);
    }
    if !ahead.peek(Token![:]) || !is_one_word(&tokens) {
        return None;
    }
    Some((raw_text(&tokens), Place::of(&tokens, input.span())))
}

/// The further words of a name whose words such marks join, before a `:` or `=`; and the last token.
fn joined(input: ParseStream<'_>, first: &Ident, marks: &[char]) -> Option<(Vec<String>, Span)> {
    let ahead = input.fork();
    let (mut words, mut end) = (Vec::new(), first.span());
    while let Ok(TokenTree::Punct(punct)) = ahead.fork().parse::<TokenTree>()
        && marks.contains(&punct.as_char())
    {
        let _ = ahead.parse::<TokenTree>();
        let word = ahead.call(Ident::parse_any).ok()?;
        end = word.span();
        words.push(word.unraw().to_string());
    }
    let colon = ahead.peek(Token![:]) && !ahead.peek(Token![::]) || ahead.peek(Token![=]);
    (colon && !words.is_empty()).then_some((words, end))
}

/// Takes what is on the line of `owner`, and what is indented further than it below; whether it went beyond a comma, and the
/// tokens.
pub fn skip_block(input: ParseStream<'_>, owner: Span) -> (bool, TokenStream) {
    let LineColumn { line, column } = owner.start();
    // The dashes of a list may stand below the key itself.
    let dashes = input.peek(Token![-]);
    let belongs = |input: ParseStream<'_>| {
        let at = input.span().start();
        let deep = at.column > column || dashes && at.column == column && input.peek(Token![-]);
        at.line == line || at.line > line && deep
    };
    if line == 0 {
        return (false, skip_to_comma(input));
    }
    let mut tokens = TokenStream::new();
    let mut beyond = false;
    while !input.is_empty() {
        if input.peek(Token![,]) {
            let ahead = input.fork();
            let _ = ahead.parse::<Token![,]>();
            if ahead.is_empty() || !belongs(&ahead) || ahead.span().start().line == line {
                break;
            }
        } else if !belongs(input) {
            beyond = true;
            break;
        }
        match input.parse::<TokenTree>() {
            Ok(token) => tokens.extend([token]),
            Err(_) => break,
        }
    }
    (beyond, tokens)
}

/// The text that the tokens are written as, with a space where there are some.
pub fn raw_text(tokens: &TokenStream) -> String {
    fn push(text: &mut String, end: &mut Option<LineColumn>, span: Span, piece: &str) {
        if end.is_some_and(|end| end != span.start()) {
            text.push(' ');
        }
        text.push_str(piece);
        *end = Some(span.end());
    }
    fn all(text: &mut String, end: &mut Option<LineColumn>, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Brace => ("{", "}"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::None => ("", ""),
                    };
                    push(text, end, group.span_open(), open);
                    all(text, end, group.stream());
                    push(text, end, group.span_close(), close);
                }
                token => push(text, end, token.span(), &token.to_string()),
            }
        }
    }
    let mut text = String::new();
    all(&mut text, &mut None, tokens.clone());
    text
}
