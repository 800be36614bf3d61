//! The entries of a map: labels, data, resources.

use kubewright_core::schema::Ty;
use syn::parse::ParseStream;
use syn::{Token, braced};

use super::files::{self, Files};
use super::item::key;
use super::value::{Want, expression, value};
use super::{Cx, flow, separator, skip_to_comma};
use crate::ast::Entry;

/// Reads `{ key: value, … }`, in which files may stand.
pub fn map(input: ParseStream<'_>, element: Ty, files: Files, cx: &mut Cx<'_>) -> Vec<Entry> {
    let mut read = || -> syn::Result<Vec<Entry>> {
        let content;
        braced!(content in input);
        Ok(entries(&content, element, files, cx))
    };
    match read() {
        Ok(entries) => entries,
        Err(error) => {
            cx.diagnostics.syntax(error);
            Vec::new()
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
        entries.push(Entry::Splice(expression(input, cx).0));
        return false;
    }
    // The names of resources have `-`, and those of a domain are written in quotes.
    let dns = matches!(element, Ty::Quantity);
    let start = input.fork();
    let Some(key) = key(input, dns) else {
        cx.diagnostics.error(input.span(), "expected a key: an identifier or a string", None);
        entries.push(Entry::Partial(skip_to_comma(input)));
        return false;
    };
    if !input.peek(Token![:]) {
        let help = input.peek(Token![-]) || input.peek(Token![.]) || input.peek(Token![/]);
        let help = help.then(|| {
            "a key that is no identifier is written in quotes: `\"app.kubernetes.io/name\": …`".to_owned()
        });
        cx.diagnostics.error(key.place(), "expected `:` after the key", help);
        entries.push(Entry::Partial(skip_to_comma(&start)));
        skip_to_comma(input);
        return false;
    }
    let _ = input.parse::<Token![:]>();
    let (value, after_brace) = match files::value(input, element, files, cx) {
        Some(value) => (value, false),
        None => value(input, Want::ty(element), key.place().start, cx),
    };
    entries.push(Entry::Pair { key, value });
    after_brace
}
