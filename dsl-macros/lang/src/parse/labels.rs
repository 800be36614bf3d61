//! Labels that are written once: a selector that is nothing but labels, and the template that carries them.

use kubewright_core::schema::{Ty, Type, generated};
use proc_macro2::Ident;
use quote::quote;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{LitStr, Token, braced, token};

use super::Cx;
use super::entry;
use super::files::Files;
use crate::ast::{Body, Entry, Key, Member, Step, Value};

/// The name that the labels of a selector have where it is nothing else: no field is written so.
const ALONE: &str = "labels";

/// The name that the labels of a template have where they come from the selector.
const CARRIED: &str = "carried";

/// Whether a field of that name is one that no token asks for.
pub fn is_carried(name: &Ident) -> bool {
    name == CARRIED
}

/// Whether the braces of a selector hold labels, and not `match_labels` and `match_expressions`.
pub fn stand_alone(input: ParseStream<'_>, ty: &'static Type) -> bool {
    if !std::ptr::eq(ty, &generated::LABEL_SELECTOR) {
        return false;
    }
    let ahead = input.fork();
    let holds = || -> syn::Result<bool> {
        let content;
        braced!(content in ahead);
        if content.peek(LitStr) || content.peek(Token![..]) {
            return Ok(true);
        }
        let named = content.peek(Token![for]) || content.peek(Token![if]);
        if named || Ident::parse_any(&content).is_err() || content.parse::<Token![:]>().is_err() {
            return Ok(false);
        }
        Ok(!content.peek(token::Brace) && !content.peek(token::Bracket) && !content.is_empty())
    };
    holds().unwrap_or(false)
}

/// Reads `{ app: "web" }` as the `match_labels` of a selector.
pub fn selector(input: ParseStream<'_>, ty: &'static Type, cx: &mut Cx<'_>) -> Value {
    let span = input.span();
    let entries = entry::map(input, Ty::String, Files::None, cx);
    let field = ty.rust_field("match_labels");
    let item = |field| Member::Field {
        route: Vec::new(),
        field,
        name: Ident::new(ALONE, span),
        value: Value::Map { place: span.into(), entries },
    };
    Value::Object(Body { ty, place: span.into(), members: field.map(item).into_iter().collect() })
}

/// Gives the template of a workload the labels that its selector alone says, unless it has its own.
pub fn carry(body: &mut Body) {
    for item in &mut body.members {
        if let Member::Field { value: Value::Object(inner), .. } = item {
            carry(inner);
        }
    }
    let Some((place, labels)) = body.members.iter_mut().find_map(selected) else { return };
    let template = body.members.iter_mut().find_map(|item| match item {
        Member::Field { field, value: Value::Object(inner), .. }
            if field.json == "template" && std::ptr::eq(inner.ty, &generated::POD_TEMPLATE_SPEC) =>
        {
            Some(inner)
        }
        _ => None,
    });
    let Some(template) = template.filter(|template| !template.members.iter().any(may_have_labels)) else {
        return;
    };
    let metadata = template.ty.rust_field("metadata");
    let field = metadata.and_then(|field| field.ty.object()).and_then(|ty| ty.rust_field("labels"));
    if let (Some(metadata), Some(field)) = (metadata, field) {
        template.members.push(Member::Field {
            route: vec![Step { field: metadata, place, flat: true }],
            field,
            name: Ident::new(CARRIED, place.start),
            value: Value::Map { place, entries: labels },
        });
    }
}

/// The labels of a selector that is nothing else, where they can stand in two places.
fn selected(item: &mut Member) -> Option<(crate::place::Place, Vec<Entry>)> {
    let Member::Field { field, value, .. } = item else { return None };
    let value = match value {
        Value::Object(inner) if field.json == "selector" => match inner.members.as_mut_slice() {
            [Member::Field { name, value, .. }] if name == ALONE => value,
            _ => return None,
        },
        _ => return None,
    };
    let Value::Map { place, entries } = value else { return None };
    entries.iter_mut().all(stands_twice).then(|| (*place, entries.clone()))
}

/// Makes an entry such that it may be evaluated twice; the answer is whether it can.
fn stands_twice(entry: &mut Entry) -> bool {
    match entry {
        Entry::Pair { key, value } => {
            if let Key::Opaque(expr, _) = key {
                *expr = quote!(::core::clone::Clone::clone(&(#expr)));
            }
            if let Value::Opaque { expr, .. } = value {
                *expr = quote!(::core::clone::Clone::clone(&(#expr)));
            }
            true
        }
        Entry::Splice(expr) => {
            *expr = quote!(::core::clone::Clone::clone(&(#expr)));
            true
        }
        Entry::Flow(_) | Entry::Partial(_) => false,
    }
}

/// Whether an item of a template says its labels, or may.
fn may_have_labels(item: &Member) -> bool {
    match item {
        Member::Field { field, .. } => field.json == "labels" || field.json == "metadata",
        Member::Flow(flow) => flow.branches().any(|branch| branch.items.iter().any(may_have_labels)),
        _ => false,
    }
}
