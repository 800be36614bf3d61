//! Values of any form, and of one of several.

use kubewright_core::schema::{Ty, Type};
use proc_macro2::{Ident, Literal as Token, Span, TokenStream};
use quote::quote;

use super::scalar::{float, literal};
use super::{Expand, local};
use crate::ast::{Entry, Key, ListItem, Literal, Value};
use crate::place::Place;

impl Expand<'_> {
    /// The expression of a value of any form; nothing where it was reported.
    pub(super) fn any(&self, value: &Value) -> Option<TokenStream> {
        let json = self.root.call("Json");
        match value {
            Value::Literal { literal, place } => self.any_literal(literal, *place),
            Value::Map { entries, .. } => {
                let (map, ty) = (local("map"), self.root.call("JsonMap"));
                let statements = self.any_entries(entries);
                Some(quote!({
                    #[allow(unused_mut)]
                    let mut #map = #ty::new();
                    #statements
                    #json::Object(#map)
                }))
            }
            Value::List { items, .. } => {
                let list = local("list");
                let statements = self.any_items(items);
                Some(quote!({
                    #[allow(unused_mut)]
                    let mut #list = ::std::vec::Vec::new();
                    #statements
                    #json::Array(#list)
                }))
            }
            Value::Opaque { expr, place } => {
                let any = self.near(place.start, "any");
                Some(quote!(#any(#expr)))
            }
            Value::Object(_) | Value::Key { .. } | Value::Broken { .. } => None,
        }
    }

    fn any_items(&self, items: &[ListItem]) -> TokenStream {
        let list = local("list");
        let item = |item: &ListItem| match item {
            ListItem::Value(value) => {
                let value = self.any(value)?;
                Some(quote!(#list.push(#value);))
            }
            ListItem::Splice(expr) => {
                let added = self.call("extend_list", quote!(&mut #list, #expr));
                Some(quote!(#added;))
            }
            ListItem::Flow(flow) => Some(self.flow(flow, &mut |items| self.any_items(items))),
        };
        items.iter().filter_map(item).collect()
    }

    fn any_entries(&self, entries: &[Entry]) -> TokenStream {
        let map = local("map");
        let entry = |entry: &Entry| match entry {
            Entry::Pair { key, value } => {
                let key = match key {
                    Key::Text(text, at) => {
                        let text = literal(Token::string(text), *at);
                        quote!(::std::string::String::from(#text))
                    }
                    Key::Opaque(expr, _) => self.call("value", expr.clone()),
                };
                let value = self.any(value)?;
                Some(quote!(#map.insert(#key, #value);))
            }
            Entry::Splice(expr) => {
                let added = self.call("extend_json", quote!(&mut #map, #expr));
                Some(quote!(#added;))
            }
            Entry::Flow(flow) => Some(self.flow(flow, &mut |inner| self.any_entries(inner))),
            Entry::Partial(tokens) => Some(self.for_editor(tokens.clone())),
        };
        entries.iter().filter_map(entry).collect()
    }

    fn any_literal(&self, value: &Literal, at: Place) -> Option<TokenStream> {
        let json = self.root.call("Json");
        Some(match value {
            Literal::Null => quote!(#json::Null),
            Literal::Text(text) => {
                let text = literal(Token::string(text), at);
                quote!(#json::String(::std::string::String::from(#text)))
            }
            Literal::Bool(flag) => {
                let flag = Ident::new(if *flag { "true" } else { "false" }, at.start);
                quote!(#json::Bool(#flag))
            }
            Literal::Int(number, _) => match (i64::try_from(*number), u64::try_from(*number)) {
                (Ok(number), _) => {
                    let number = literal(Token::i64_suffixed(number), at);
                    quote!(#json::from(#number))
                }
                (_, Ok(number)) => {
                    let number = literal(Token::u64_suffixed(number), at);
                    quote!(#json::from(#number))
                }
                _ => {
                    let number = float(*number as f64, at);
                    quote!(#json::from(#number))
                }
            },
            Literal::Float(number, _) => {
                let number = float(*number, at);
                quote!(#json::from(#number))
            }
            // They were reported.
            Literal::Unit(_) | Literal::Bytes(_) => return None,
        })
    }

    /// The expression of a value of one of several forms, by the form that it has.
    pub(super) fn one_of(&self, forms: &'static Type, value: &Value) -> Option<TokenStream> {
        let fits = |ty: Ty| match value {
            Value::Object(_) => matches!(ty, Ty::Object(_)),
            Value::List { .. } => matches!(ty, Ty::List(_)),
            Value::Literal { .. } => !matches!(ty, Ty::Object(_) | Ty::List(_)),
            _ => false,
        };
        let (name, ty) = forms.variants.iter().find(|(_, ty)| fits(*ty))?;
        let made = self.expression(*ty, value)?;
        let (path, form) = (self.type_path(forms), Ident::new(name, Span::mixed_site()));
        Some(quote!(#path::#form(::core::convert::From::from(#made))))
    }
}
