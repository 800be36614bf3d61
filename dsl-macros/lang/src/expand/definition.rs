//! Objects that become Rust constants.

use kubewright_core::link::{has_pods, is_filled_by_others, key_maps, known_pod_labels};
use kubewright_core::schema::generated;
use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use super::Expand;
use super::scalar::literal;
use crate::ast::{Body, Definition, Entry, Key, Literal, Member, Value};
use crate::lower::lower;

impl Expand<'_> {
    /// The item: a constant that knows the object's name and keys, and how to make it.
    pub(super) fn definition(&self, definition: &Definition) -> TokenStream {
        let Definition { head, ident, name, body, whole } = definition;
        let (root, ty) = (self.root, self.type_path(body.ty));
        let name = match name {
            Key::Text(text, at) => {
                let text = literal(Token::string(text), *at);
                quote!(#text)
            }
            Key::Opaque(expr, _) => expr.clone(),
        };
        let known = keys(body);
        let open = !whole || known.open || is_filled_by_others(known.secret_type, known.texts.len());
        let keys = &known.texts;
        let ports = ports(body, *whole);
        let labels = labels(body, *whole);
        let secret_type = secret_type(body, &known);
        let object = self.made(body);
        let import = self.import();
        quote!(#head const #ident: #root::Linked<#ty> =
        #root::Linked::new(#name, &[#(#keys),*], #open, || { #import #object }) #ports #labels #secret_type;)
    }
}

/// What says the ports of an object, where it has some.
fn ports(body: &Body, whole: bool) -> TokenStream {
    let has_ports = has_pods(body.ty) || std::ptr::eq(body.ty, &generated::SERVICE);
    match super::ports::ports(body).filter(|_| whole && has_ports) {
        Some(ports) => {
            let ports = ports.into_iter().map(|(name, number, protocol)| quote!((#name, #number, #protocol)));
            quote!(.with_ports(::core::option::Option::Some(&[#(#ports),*])))
        }
        None => TokenStream::new(),
    }
}

/// What says the labels of the pods of an object, where it has some: they are then known without making the object, of which
/// the pods may ask for labels themselves.
fn labels(body: &Body, whole: bool) -> TokenStream {
    if !whole || !has_pods(body.ty) {
        return TokenStream::new();
    }
    match known_pod_labels(&lower(body, &[0]), body.ty) {
        Some(labels) => {
            let labels = labels.into_iter().map(|(key, value)| quote!((#key, #value)));
            quote!(.with_labels(::core::option::Option::Some(&[#(#labels),*])))
        }
        None => TokenStream::new(),
    }
}

/// What says the type of a Secret.
fn secret_type(body: &Body, known: &Known<'_>) -> TokenStream {
    let is_secret = std::ptr::eq(body.ty, &generated::SECRET);
    match known.secret_type.or(Some("Opaque").filter(|_| !known.any_type)).filter(|_| is_secret) {
        Some(text) => quote!(.with_type(::core::option::Option::Some(#text))),
        None => TokenStream::new(),
    }
}

/// The keys of an object.
#[derive(Default)]
struct Known<'b> {
    texts: Vec<&'b str>,
    /// Whether there may be more.
    open: bool,
    /// The type of a Secret.
    secret_type: Option<&'b str>,
    /// Whether the type of a Secret is not known.
    any_type: bool,
}

fn keys(body: &Body) -> Known<'_> {
    let mut known = Known::default();
    items(body, &body.members, &mut known);
    known
}

fn items<'b>(body: &'b Body, items: &'b [Member], known: &mut Known<'b>) {
    for item in items {
        match item {
            Member::Field { route, field, value, .. } => {
                match value {
                    _ if field.json != "type" => {}
                    Value::Literal { literal: Literal::Text(text), .. } => known.secret_type = Some(text),
                    _ => known.any_type = true,
                }
                if route.is_empty() && key_maps(body.ty).any(|map| map == field.json) {
                    match value {
                        Value::Map { entries, .. } => self::entries(entries, known),
                        _ => known.open = true,
                    }
                }
            }
            Member::Flow(flow) => {
                known.any_type = true;
                flow.branches().for_each(|branch| self::items(body, &branch.items, known));
            }
            Member::Splice { .. } | Member::Base { .. } | Member::Apply { .. } | Member::Partial { .. } => {
                (known.open, known.any_type) = (true, true);
            }
            Member::Present { .. }
            | Member::Element { .. }
            | Member::Extend { .. }
            | Member::Statement(_) => {}
        }
    }
}

/// What stands in a branch may not be there; that it is missing is not known either.
fn entries<'b>(entries: &'b [Entry], known: &mut Known<'b>) {
    for entry in entries {
        match entry {
            Entry::Pair { key: Key::Text(text, _), .. } if known.texts.contains(&&**text) => {}
            Entry::Pair { key: Key::Text(text, _), .. } => known.texts.push(text),
            Entry::Flow(flow) => {
                flow.branches().for_each(|branch| self::entries(&branch.items, known));
            }
            Entry::Pair { .. } | Entry::Splice(_) | Entry::Partial(_) => known.open = true,
        }
    }
}
