//! Values: what a field is set to, and what stands in lists and maps.

use kubewright_core::schema::{Field, Ty, Type};
use proc_macro2::{Literal as Token, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::scalar::{literal, nearly_word};
use super::{Expand, filled, local, this};
use crate::ast::{Entry, Key, ListItem, Value};

impl Expand<'_> {
    /// A statement that sets a field of the owner.
    pub(super) fn assign(
        &self,
        owner: &'static Type,
        place: TokenStream,
        field: &'static Field,
        value: &Value,
        said: Option<&str>,
    ) -> TokenStream {
        let this = this();
        let is_expression = matches!(value, Value::Opaque { .. } | Value::Key { .. } | Value::Broken { .. });
        if matches!(field.ty, Ty::Any | Ty::OneOf(_)) && !is_expression {
            return match (self.expression(field.ty, value), field.ty) {
                (Some(value), Ty::OneOf(_)) if field.optional => {
                    quote!(#place = ::core::option::Option::Some(#value);)
                }
                (Some(value), _) => quote!(#place = #value;),
                (None, _) => TokenStream::new(),
            };
        }
        let fits = match value {
            Value::Object(_) => matches!(field.ty, Ty::Object(_)),
            Value::Map { .. } => matches!(field.ty, Ty::Map(_)),
            Value::List { .. } => matches!(field.ty, Ty::List(_)),
            _ => true,
        };
        if !fits {
            // It was reported.
            return TokenStream::new();
        }
        match value {
            Value::Object(body) => {
                let target = match (self.filled(place, field), field.boxed) {
                    (target, true) => quote!((&mut **#target)),
                    (target, false) => target,
                };
                let statements = self.contents(body);
                if statements.is_empty() {
                    return quote!(let _ = #target;);
                }
                quote!({ let #this = #target; #statements })
            }
            Value::Map { entries, .. } => {
                let target = filled(place, field);
                let statements = self.entries(entries, element(field.ty));
                if statements.is_empty() {
                    return quote!(let _ = #target;);
                }
                let map = local("map");
                quote!({ let #map = #target; #statements })
            }
            Value::List { items, .. } => {
                let target = filled(place, field);
                let statements = self.list_items(items, element(field.ty), Some(field));
                if statements.is_empty() {
                    return quote!(let _ = #target;);
                }
                let list = local("list");
                quote!({ let #list = #target; #statements })
            }
            // Of which type it is, a conversion does not tell.
            Value::Opaque { expr, .. } if field.optional && expr.to_string() == "None" => {
                quote!(#place = ::core::option::Option::None;)
            }
            Value::Opaque { expr, place: at } => {
                let call = self
                    .linking(at.start, owner, field, said)
                    .unwrap_or_else(|| self.converted(at.start, field.ty, field.optional, field.boxed));
                let expr = nearly_word(field, expr).unwrap_or_else(|| expr.clone());
                quote!(#place = #call(#expr);)
            }
            Value::Key { item, key, .. } => {
                let key = self.key(item, key);
                let value = self.call("value", key);
                quote!(#place = #value;)
            }
            Value::Broken { tokens, .. } => self.for_editor(quote!(#place = #tokens;)),
            Value::Literal { literal, place: at } => match self.scalar(field.ty, literal, *at) {
                Some(value) if field.optional => quote!(#place = ::core::option::Option::Some(#value);),
                Some(value) => quote!(#place = #value;),
                None => TokenStream::new(),
            },
        }
    }

    /// What converts an expression to a value of the type, whose own name keeps rustc from inferring another one.
    pub(super) fn converted(&self, at: Span, ty: Ty, optional: bool, boxed: bool) -> TokenStream {
        let call = self.near(at, conversion(ty, optional, boxed));
        let inner = match ty {
            Ty::Object(inner) | Ty::List(&Ty::Object(inner)) if !boxed => self.type_path(inner),
            _ => return call,
        };
        quote_spanned!(at=> #call::<#inner, _>)
    }

    pub(super) fn list_items(
        &self,
        items: &[ListItem],
        ty: Ty,
        field: Option<&'static Field>,
    ) -> TokenStream {
        let list = local("list");
        let linking = |at| field.and_then(|field| self.linking_element(at, field));
        let item = |item: &ListItem| match item {
            ListItem::Value(value) => {
                let value = match (value, linking(value.place().start)) {
                    (Value::Opaque { expr, .. }, Some(call)) => quote!(#call(#expr)),
                    _ => self.expression(ty, value)?,
                };
                Some(quote!(#list.push(#value);))
            }
            ListItem::Splice(expr) => {
                let added = self.call("extend", quote!(&mut *#list, #expr));
                Some(quote!(#added;))
            }
            ListItem::Flow(flow) => Some(self.flow(flow, &mut |items| self.list_items(items, ty, field))),
        };
        items.iter().filter_map(item).collect()
    }

    pub(super) fn entries(&self, entries: &[Entry], ty: Ty) -> TokenStream {
        let map = local("map");
        let entry = |entry: &Entry| match entry {
            Entry::Pair { key, value } => {
                let label = match key {
                    Key::Text(text, _) => self.linking_label(value.place().start, text),
                    Key::Opaque(..) => None,
                };
                let key = match key {
                    Key::Text(text, at) => {
                        let text = literal(Token::string(text), *at);
                        quote!(::std::string::String::from(#text))
                    }
                    Key::Opaque(expr, _) => self.call("value", expr.clone()),
                };
                let value = match (value, label) {
                    (Value::Opaque { expr, .. }, Some(call)) => quote!(#call(#expr)),
                    _ => self.expression(ty, value)?,
                };
                Some(quote!(#map.insert(#key, #value);))
            }
            Entry::Splice(expr) => {
                let added = self.call("extend_map", quote!(&mut *#map, #expr));
                Some(quote!(#added;))
            }
            Entry::Flow(flow) => Some(self.flow(flow, &mut |inner| self.entries(inner, ty))),
            Entry::Partial(tokens) => Some(self.for_editor(tokens.clone())),
        };
        entries.iter().filter_map(entry).collect()
    }

    /// The expression of a value that stands in a list or a map; nothing where it was reported.
    pub(super) fn expression(&self, ty: Ty, value: &Value) -> Option<TokenStream> {
        let is_expression = matches!(value, Value::Opaque { .. } | Value::Key { .. } | Value::Broken { .. });
        match ty {
            Ty::Any if !is_expression => return Some(self.call("json", self.any(value)?)),
            Ty::OneOf(forms) if !is_expression => return self.one_of(forms, value),
            _ => {}
        }
        match value {
            Value::Object(body) => Some(self.made(body)),
            Value::Literal { literal, place } => self.scalar(ty, literal, *place),
            Value::Opaque { expr, place } => {
                let call = self.converted(place.start, ty, false, false);
                Some(quote!(#call(#expr)))
            }
            Value::Key { item, key, .. } => {
                let key = self.key(item, key);
                Some(self.call("value", key))
            }
            Value::List { items, .. } => {
                let (list, inner) = (local("list"), list_element(ty)?);
                let statements = self.list_items(items, inner, None);
                Some(quote!({
                    #[allow(unused_mut)]
                    let mut #list = ::std::vec::Vec::new();
                    { let #list = &mut #list; #statements }
                    #list
                }))
            }
            // A list or a map of maps: no type of the API has one, so it was reported.
            Value::Map { .. } | Value::Broken { .. } => None,
        }
    }
}

/// What converts an expression to the value of a field: each sort of value says on its own what it takes.
fn conversion(ty: Ty, optional: bool, boxed: bool) -> &'static str {
    let (required, or_not) = match ty {
        _ if boxed => ("value", "value"),
        Ty::String => ("text", "optional_text"),
        Ty::Bool => ("flag", "optional_flag"),
        Ty::Int32 => ("int32", "optional_int32"),
        Ty::Int64 => ("int64", "optional_int64"),
        Ty::Float => ("float", "optional_float"),
        Ty::Quantity => ("amount", "optional_amount"),
        Ty::IntOrString => ("port", "optional_port"),
        Ty::Time => ("moment", "optional_moment"),
        Ty::MicroTime => ("micro_moment", "optional_micro_moment"),
        Ty::Bytes => ("binary", "optional_binary"),
        Ty::Object(_) => ("object", "optional_object"),
        Ty::List(Ty::String) => ("texts", "optional_texts"),
        Ty::List(_) => ("objects", "optional_objects"),
        Ty::Map(Ty::String) => ("text_map", "optional_text_map"),
        Ty::Map(_) | Ty::Any | Ty::OneOf(_) => ("value", "value"),
    };
    if optional { or_not } else { required }
}

/// The type of what is in a list; nothing where none is expected, which was reported.
fn list_element(ty: Ty) -> Option<Ty> {
    match ty {
        Ty::List(inner) => Some(*inner),
        _ => None,
    }
}

/// The type of what is in a list or a map.
fn element(ty: Ty) -> Ty {
    match ty {
        Ty::List(inner) | Ty::Map(inner) => *inner,
        other => other,
    }
}
