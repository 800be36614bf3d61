//! `..base`: the object begins as another, and what is written stands in place of what that one has.
//!
//! A field that is written is not added to: what the base has of it goes. An element takes the place of the base's of the same
//! name; the others stay. Only the fields of flattened objects stand for themselves, with or without the braces around.

use std::collections::BTreeMap;

use kubewright_core::schema::{Field, Type};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::{Expand, local, this};
use crate::ast::{Body, Branch, Flow, Member, Route, Step, Value};
use crate::language::{element, flattened, identity};
use crate::parse::is_carried;
use crate::place::Place;

/// The fields that are written upon a base, by the way to each.
#[derive(Default)]
pub(super) struct Upon {
    fields: BTreeMap<String, Written>,
}

/// A field that is written upon a base.
struct Written {
    route: Route,
    field: &'static Field,
    /// The local that holds the base's elements, or whether the base's value is still there.
    local: Ident,
    /// Whether elements are added to it.
    elements: bool,
}

impl Expand<'_> {
    /// The statements of an object; nothing where it has no base.
    pub(super) fn upon_base(&self, body: &Body) -> Option<TokenStream> {
        let (route, expr, alone) = body.members.iter().find_map(|item| match item {
            Member::Base { route, expr, alone } => Some((route, expr, *alone)),
            _ => None,
        })?;
        let items = hoisted(body.ty, &body.members);
        let mut upon = Upon::default();
        collect(&items, route, &mut upon);
        let spread = self.spread(body.ty, route, expr, alone);
        let is_base = local("is_base");
        let mut before = TokenStream::new();
        let mut after = TokenStream::new();
        for Written { route, field, local, elements } in upon.fields.values() {
            if !elements {
                before.extend(quote!(let mut #local = #is_base;));
                continue;
            }
            let list = self.list(&self.through(body.ty, route), field, Span::mixed_site());
            let same = same(field);
            let upon = self.call("upon", quote!(#list, #local, #same));
            before.extend(quote!(
                let mut #local = if #is_base { ::core::mem::take(&mut *#list) } else { ::std::vec::Vec::new() };
            ));
            after.extend(quote!(if !#local.is_empty() { #upon; }));
        }
        let statements = self.items(body, &items, &upon);
        let spread =
            if before.is_empty() { quote!(let _ = #spread;) } else { quote!(let #is_base = #spread;) };
        Some(quote!(#spread #before #statements #after))
    }

    /// An expression that makes the target the base, and says whether it is one.
    fn spread(&self, ty: &'static Type, route: &Route, expr: &TokenStream, alone: bool) -> TokenStream {
        let target = self.reached(ty, route, this());
        if alone {
            let base = self.near(Place::of(expr, Span::call_site()).start, "base");
            return quote!(#base(#target, #expr));
        }
        let object = local("object");
        let lists = match route.is_empty() {
            true => self.of_elements(ty, route, object.clone()),
            false => quote!(&mut *#object),
        };
        self.behind(target, expr, "__spread", quote!(|#object| #lists))
    }

    /// A call of the method of an expression behind `..`: that of a base, or that of elements.
    pub(super) fn behind(
        &self,
        target: TokenStream,
        expr: &TokenStream,
        method: &str,
        arguments: TokenStream,
    ) -> TokenStream {
        let at = Place::of(expr, Span::call_site()).start;
        let (behind, private, method) =
            (self.near(at, "Behind"), self.root.private(), Ident::new(method, at));
        let call = quote_spanned!(at=> #behind(#target, #expr).#method(#arguments));
        quote!({
            use #private::Spread as _;
            #call
        })
    }

    /// The statement before one that writes a field: what the base has of it goes.
    pub(super) fn replaces(&self, item: &Member, place: &TokenStream, upon: &Upon) -> TokenStream {
        let (Member::Field { route, field, .. } | Member::Extend { route, field, .. }) = item else {
            return TokenStream::new();
        };
        match upon.fields.get(&path(route, field)) {
            Some(Written { local, elements: true, .. }) => quote!(#local.clear();),
            Some(Written { local, .. }) if !carried(item) => quote!(
                if ::core::mem::take(&mut #local) { #place = ::core::default::Default::default(); }
            ),
            _ => TokenStream::new(),
        }
    }
}

/// Whether two elements of a list are the same one, as a closure.
fn same(list: &'static Field) -> TokenStream {
    let ways = element(list).map(|ty| identity(list, ty)).unwrap_or_default();
    if ways.is_empty() {
        return quote!(|_, _| false);
    }
    let (one, other) = (local("one"), local("other"));
    let alike = ways.iter().map(|way| {
        let names: Vec<_> = way.iter().map(|field| Ident::new(field.rust, Span::mixed_site())).collect();
        // An object on the way that need not be there.
        let through = |of: &Ident| match way.split_first() {
            Some((first, rest)) if first.optional && !rest.is_empty() => {
                let (first, rest) = (&names[0], &names[1..]);
                quote!(#of.#first.as_ref().map(|inner| &inner #(.#rest)*))
            }
            _ => quote!(#of #(.#names)*),
        };
        let (one, other) = (through(&one), through(&other));
        quote!(#one == #other)
    });
    quote!(|#one, #other| #(#alike)&&*)
}

/// The items of an object, with those of its flattened fields among them.
fn hoisted(ty: &'static Type, items: &[Member]) -> Vec<Member> {
    let mut hoist = Vec::new();
    for item in items {
        match item {
            Member::Field { route, field, name, value: Value::Object(inner) }
                if route.is_empty()
                    && flattened(ty).any(|flat| std::ptr::eq(flat, *field))
                    && !inner.members.iter().any(stands_alone) =>
            {
                let step = Step { field, place: name.span().into(), flat: false };
                hoist.push(Member::Present { route: vec![step.clone()] });
                hoist.extend(inner.members.iter().cloned().map(|mut item| {
                    through(&mut item, &step);
                    item
                }));
            }
            Member::Flow(flow) => hoist.push(Member::Flow(in_branches(flow, &|items| hoisted(ty, items)))),
            other => hoist.push(other.clone()),
        }
    }
    hoist
}

/// Whether an item belongs to the braces that it stands in.
fn stands_alone(item: &Member) -> bool {
    match item {
        Member::Base { .. }
        | Member::Apply { .. }
        | Member::Splice { field: None, .. }
        | Member::Partial { .. } => true,
        Member::Flow(flow) => flow.branches().any(|branch| branch.items.iter().any(stands_alone)),
        _ => false,
    }
}

/// Leads an item through one more field.
fn through(item: &mut Member, step: &Step) {
    match item {
        Member::Field { route, .. }
        | Member::Present { route }
        | Member::Element { route, .. }
        | Member::Splice { route, .. }
        | Member::Base { route, .. }
        | Member::Extend { route, .. } => route.insert(0, step.clone()),
        Member::Flow(flow) => {
            for branch in flow.branches_mut() {
                branch.items.iter_mut().for_each(|item| through(item, step));
            }
        }
        Member::Apply { .. } | Member::Statement(_) | Member::Partial { .. } => {}
    }
}

fn in_branches(flow: &Flow<Member>, change: &dyn Fn(&[Member]) -> Vec<Member>) -> Flow<Member> {
    let branch = |branch: &Branch<Member>| Branch { id: branch.id, items: change(&branch.items) };
    match flow {
        Flow::For { head, body } => Flow::For { head: head.clone(), body: branch(body) },
        Flow::If { branches } => {
            Flow::If { branches: branches.iter().map(|(head, of)| (head.clone(), branch(of))).collect() }
        }
    }
}

/// The fields that are written, in branches too.
fn collect(items: &[Member], base: &Route, upon: &mut Upon) {
    for item in items {
        let (route, field, elements) = match item {
            Member::Field { value: Value::Object(_) | Value::Map { .. } | Value::List { .. }, .. }
                if carried(item) =>
            {
                continue;
            }
            Member::Field {
                route,
                field,
                value: Value::Object(_) | Value::Map { .. } | Value::List { .. },
                ..
            }
            | Member::Extend { route, field, .. } => (route, *field, false),
            Member::Element { route, field, .. } | Member::Splice { route, field: Some((field, _)), .. } => {
                (route, *field, true)
            }
            Member::Flow(flow) => {
                flow.branches().for_each(|branch| collect(&branch.items, base, upon));
                continue;
            }
            _ => continue,
        };
        let inside = base.len() <= route.len()
            && base.iter().zip(route).all(|(one, other)| std::ptr::eq(one.field, other.field));
        if !inside {
            continue;
        }
        let number = upon.fields.len();
        let written = upon.fields.entry(path(route, field)).or_insert_with(|| Written {
            route: route.clone(),
            field,
            local: local(&format!("of_base_{number}")),
            elements: false,
        });
        written.elements |= elements;
    }
}

/// Whether an item adds to what the base has, since no token of the user asks for it.
fn carried(item: &Member) -> bool {
    matches!(item, Member::Field { name, .. } if is_carried(name))
}

fn path(route: &Route, field: &'static Field) -> String {
    let mut path: String = route.iter().map(|step| format!("{}.", step.field.json)).collect();
    path.push_str(field.json);
    path
}
