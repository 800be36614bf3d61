//! The entries of a map: labels, data, resources.

use std::collections::BTreeMap;

use kubewright_core::schema::Ty;
use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{LitInt, Token, braced, token};

use super::files::{self, Files};
use super::member::key;
use super::value::{Expected, expression, value};
use super::{Cx, attribute, flow, foreign, separator, skip_to_comma, tokens};
use crate::ast::{Entry, Key, Literal, Value};
use crate::place::Place;

/// Reads `{ key: value, … }`, in which files may stand.
pub fn map(input: ParseStream<'_>, element: Ty, files: Files, cx: &mut Cx<'_>) -> Vec<Entry> {
    let outside = std::mem::replace(&mut cx.outside_of_map, cx.bound.len());
    let mut read = || -> syn::Result<Vec<Entry>> {
        let content;
        braced!(content in input);
        Ok(entries(&content, element, files, cx))
    };
    let read = read();
    cx.outside_of_map = outside;
    match read {
        Ok(entries) => {
            if matches!(element, Ty::Any) {
                twice(&entries, cx);
            }
            entries
        }
        Err(error) => {
            cx.diagnostics.syntax(error);
            Vec::new()
        }
    }
}

/// Says which keys of a value of any form appear twice: no rule looks into one.
fn twice(entries: &[Entry], cx: &mut Cx<'_>) {
    let mut seen: BTreeMap<&str, Place> = BTreeMap::new();
    for entry in entries {
        if let Entry::Pair { key: Key::Text(text, place), .. } = entry
            && let Some(first) = seen.insert(text, *place)
        {
            let line = first.start.start().line;
            cx.diagnostics.error(
                *place,
                format!("`{text}` appears twice (first declared at line {line})"),
                None,
            );
        }
    }
}

fn entries(input: ParseStream<'_>, element: Ty, files: Files, cx: &mut Cx<'_>) -> Vec<Entry> {
    let mut entries = Vec::new();
    while !input.is_empty() {
        let after_brace = entry(input, element, files, cx, &mut entries);
        separator(input, after_brace, cx);
    }
    entries
}

/// The number that a comma divides: the digits behind it would be the next entry.
fn fraction(input: ParseStream<'_>, element: Ty, entries: &[Entry]) -> Option<String> {
    let Some(Entry::Pair { value: Value::Literal { literal: Literal::Int(_, whole), .. }, .. }) =
        entries.last()
    else {
        return None;
    };
    let digits = input.fork().parse::<LitInt>().ok().filter(|_| matches!(element, Ty::Quantity))?;
    Some(format!("{whole}.{digits}"))
}

fn entry(
    input: ParseStream<'_>,
    element: Ty,
    files: Files,
    cx: &mut Cx<'_>,
    entries: &mut Vec<Entry>,
) -> bool {
    if (input.peek(Token![for]) || input.peek(Token![if])) && !input.peek2(Token![:]) {
        match flow::flow(input, cx, &mut |input, cx| self::entries(input, element, files.in_branch(), cx)) {
            Ok(flow) => entries.push(Entry::Flow(flow)),
            Err(error) => {
                cx.diagnostics.syntax(error);
                entries.push(Entry::Partial(skip_to_comma(input)));
            }
        }
        return true;
    }
    if input.peek(Token![..]) {
        let _ = input.parse::<Token![..]>();
        if files::splice(input, element, files, cx, entries) {
            return false;
        }
        if let Some(tokens) = foreign::struct_update(input, &["BTreeMap", "HashMap"], cx) {
            entries.push(Entry::Partial(tokens));
            return false;
        }
        entries.push(Entry::Splice(expression(input, cx).0));
        return false;
    }
    if attribute::stands(input) {
        let condition = match attribute::condition(input, cx) {
            Ok(condition) => condition,
            Err(error) => {
                cx.diagnostics.syntax(error);
                entries.push(Entry::Partial(skip_to_comma(input)));
                return false;
            }
        };
        if input.is_empty() {
            return true;
        }
        let Some(condition) = condition else { return entry(input, element, files, cx, entries) };
        let mut after_brace = false;
        let flow = attribute::on_condition(condition, cx, &mut |cx| {
            let mut entries = Vec::new();
            after_brace = entry(input, element, files.in_branch(), cx, &mut entries);
            entries
        });
        entries.push(Entry::Flow(flow));
        return after_brace;
    }
    if input.peek(Token![#]) {
        let help = "write `//` in place of `#`".to_owned();
        cx.diagnostics.error(input.span(), "a comment begins with `//`", Some(help));
        entries.push(Entry::Partial(tokens::line_with_commas(input)));
        return true;
    }
    if input.peek(Token![-]) {
        let message = "a map has no dashes: each entry is `key: value`";
        cx.diagnostics.error(input.span(), message, None);
        let (beyond, tokens) = tokens::skip_block(input, input.span());
        entries.push(Entry::Partial(tokens));
        return beyond;
    }
    if input.peek(Token![<<]) {
        let help = "write `..base`, with a map that is a variable in front of the macro".to_owned();
        cx.diagnostics.error(input.span(), "the entries of another map stand behind `..`", Some(help));
        entries.push(Entry::Partial(skip_to_comma(input)));
        return false;
    }
    if let Some(number) = fraction(input, element, entries) {
        let help = format!("write `{number}`");
        cx.diagnostics.error(
            input.span(),
            "the parts of a number are separated by `.`, not by `,`",
            Some(help),
        );
        entries.push(Entry::Partial(skip_to_comma(input)));
        return false;
    }
    if let Some((tokens, after_brace)) = foreign::statement(input, cx) {
        entries.push(Entry::Partial(tokens));
        return after_brace;
    }
    // The names of resources have `-`, and those of a domain are written in quotes.
    let dns = matches!(element, Ty::Quantity);
    let start = input.fork();
    let ident = input.fork().call(Ident::parse_any).ok();
    let Some(key) = key(input, dns) else {
        cx.diagnostics.error(input.span(), "expected a key: an identifier or a string", None);
        entries.push(Entry::Partial(skip_to_comma(input)));
        return false;
    };
    let inner = cx.bound.get(cx.outside_of_map..).unwrap_or_default();
    let key = match ident
        .filter(|ident| matches!(key, Key::Text(..)) && inner.contains(&ident.unraw().to_string()))
    {
        Some(ident) => {
            let message = format!("`{ident}` is the key itself here, and not the variable of the `for`");
            let help = format!("write `({ident}): …` for its value, or `\"{ident}\": …`");
            cx.diagnostics.error(ident.span(), message, Some(help));
            Key::Opaque(ident.to_token_stream(), ident.span().into())
        }
        None => key,
    };
    if input.peek(Token![:]) {
        let _ = input.parse::<Token![:]>();
    } else if !foreign::equals(input, "key: value", cx) {
        let (place, message, help) = match foreign::whole_key(&start) {
            Some((text, place)) => {
                let message = format!("a key that is not an identifier is written in quotes: `{text}`");
                (place, message, Some(format!("write `{text:?}: …`")))
            }
            None => (key.place(), "expected `:` after the key".to_owned(), None),
        };
        cx.diagnostics.error(place, message, help);
        entries.push(Entry::Partial(skip_to_comma(&start)));
        skip_to_comma(input);
        return false;
    }
    if let Key::Text(text, place) = &key
        && matches!(element, Ty::String)
        && matches!(&**text, "match_labels" | "matchLabels")
        && input.peek(token::Brace)
    {
        let help = format!("leave out `{text}` and its braces");
        cx.diagnostics.error(*place, "the labels stand here alone", Some(help));
        entries.push(Entry::Partial(skip_to_comma(input)));
        return true;
    }
    let (value, after_brace) = match files::value(input, element, files, cx) {
        Some(value) => (value, false),
        None => value(input, Expected::ty(element), key.place().start, cx),
    };
    entries.push(Entry::Pair { key, value });
    after_brace
}
