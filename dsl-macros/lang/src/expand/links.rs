//! What rustc is to see of links: the keys of an item are looked up while the program is compiled.

use kubewright_core::link::{Part, Reference, Target, of_field, of_type};
use kubewright_core::schema::{Field, Type};
use proc_macro2::{Ident, Literal as Token, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::Expand;
use super::scalar::literal;
use crate::ast::{Body, Item, ListItem, Literal, Value};
use crate::parse::names_an_item;
use crate::place::Place;

impl Expand<'_> {
    /// The expression of a key of an item: a constant, so that a key that is not there does not compile.
    pub(super) fn key(&self, item: &TokenStream, key: &TokenStream) -> TokenStream {
        let at = Place::of(key, Span::call_site()).start;
        // All but the item at the key, where rustc then says that it is not there.
        let found = {
            let call = self.near(at, "key");
            quote_spanned!(at=> #call(#item, #key))
        };
        if names_a_type(item) || names_a_type(key) {
            return quote!(const { #found });
        }
        let ty = self.root.call("Key");
        // An item has no hygiene: a name that nobody else gives one.
        quote!({
            const __KEY: #ty = #found;
            __KEY
        })
    }

    /// The Rust type of the kind that a field names an object of.
    pub(super) fn named_kind(&self, owner: &'static Type, field: &'static Field) -> Option<TokenStream> {
        match of_field(owner, field.json)?.target {
            Target::Kind(kind) => Some(self.type_path(kind.kind().ty)),
            Target::Named(_) | Target::Subject => None,
        }
    }

    /// Constants that do not compile where an item that the object names lacks a key that it takes.
    pub(super) fn checks(&self, body: &Body) -> TokenStream {
        let mut checks = TokenStream::new();
        self.level(body, &body.items, &mut checks);
        checks
    }

    /// The checks of the items of one branch. A name is held against the keys beside it and in the branches below: what stands
    /// around its branch may be meant for another name.
    fn level(&self, body: &Body, items: &[Item], checks: &mut TokenStream) {
        for item in items {
            match item {
                Item::Field { route, field, value: Value::Opaque { expr, .. }, .. } => {
                    let reference = by_item(body.owner(route));
                    if let Some(reference) = reference.filter(|reference| reference.name == field.json)
                        && syn::parse2::<syn::ExprPath>(expr.clone()).is_ok_and(|path| names_an_item(&path))
                        && !is_optional(body, items, reference)
                    {
                        let mut keys = Vec::new();
                        self::keys(body, items, reference, &mut keys);
                        checks.extend(keys.into_iter().map(|(key, at)| self.check(reference, expr, key, at)));
                    }
                }
                Item::Flow(flow) => {
                    flow.branches().for_each(|branch| self.level(body, &branch.items, checks))
                }
                _ => {}
            }
        }
    }

    fn check(&self, reference: &Reference, item: &TokenStream, key: &str, at: Place) -> TokenStream {
        let key = literal(Token::string(key), at);
        let kind = Ident::new(kind(reference), Span::mixed_site());
        let (keyed, known) = (self.near(at.start, "KeyedKind"), self.near(at.start, "Item"));
        let has = quote_spanned!(at.start=> #known::new(#item).has(#keyed::#kind, #key));
        if names_a_type(item) { quote!(const { #has };) } else { quote!(const _: () = #has;) }
    }
}

/// Whether a path goes through a type, which may be a generic one: no item can then stand for it.
fn names_a_type(path: &TokenStream) -> bool {
    let mut tokens = path.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        if let (TokenTree::Ident(ident), Some(TokenTree::Punct(next))) = (&token, tokens.peek())
            && next.as_char() == ':'
            && ident.to_string().starts_with(|first: char| first.is_ascii_uppercase())
        {
            return true;
        }
    }
    false
}

/// The reference that a struct is, where an item can stand for it.
pub(crate) fn by_item(ty: &'static Type) -> Option<&'static Reference> {
    let mut references = of_type(ty).filter(|reference| ITEMS.contains(&kind(reference)));
    references.next()
}

/// The kinds whose items can stand for a reference.
const ITEMS: [&str; 3] = ["ConfigMap", "Secret", "PersistentVolumeClaim"];

/// The kind of what a reference names.
pub(crate) fn kind(reference: &Reference) -> &'static str {
    reference.target.kinds().first().map_or("", |kind| kind.kind().kind)
}

/// Whether the pod may do without what it refers to: then a key that is not there is left out.
fn is_optional(body: &Body, items: &[Item], reference: &Reference) -> bool {
    items.iter().any(|item| match item {
        Item::Field { route, field, value, .. } if std::ptr::eq(body.owner(route), reference.owner) => {
            let no = matches!(value, Value::Literal { literal: Literal::Bool(false), .. });
            field.json == "optional" && !no
        }
        Item::Flow(flow) => flow.branches().any(|branch| is_optional(body, &branch.items, reference)),
        _ => false,
    })
}

/// The keys that a reference takes, where they are known.
fn keys<'b>(body: &'b Body, items: &'b [Item], reference: &Reference, found: &mut Vec<(&'b str, Place)>) {
    for item in items {
        match (item, reference.part) {
            (Item::Flow(flow), _) => {
                flow.branches().for_each(|branch| keys(body, &branch.items, reference, found));
            }
            (Item::Field { route, field, value, .. }, Part::Key)
                if std::ptr::eq(body.owner(route), reference.owner) && field.json == "key" =>
            {
                found.extend(text(value));
            }
            (Item::Field { route, field, value: Value::List { items, .. }, .. }, Part::Items)
                if std::ptr::eq(body.owner(route), reference.owner) && field.json == "items" =>
            {
                for item in items {
                    if let ListItem::Value(Value::Object(item)) = item {
                        found.extend(key_of(item));
                    }
                }
            }
            (Item::Element { route, field, value: Value::Object(item), .. }, Part::Items)
                if std::ptr::eq(body.owner(route), reference.owner) && field.json == "items" =>
            {
                found.extend(key_of(item));
            }
            _ => {}
        }
    }
}

fn key_of(item: &Body) -> Option<(&str, Place)> {
    item.items.iter().find_map(|item| match item {
        Item::Field { field, value, .. } if field.json == "key" => text(value),
        _ => None,
    })
}

fn text(value: &Value) -> Option<(&str, Place)> {
    match value {
        Value::Literal { literal: Literal::Text(text), place } => Some((text, *place)),
        _ => None,
    }
}
