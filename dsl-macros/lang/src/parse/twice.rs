//! What is set twice: a field has one value, and what is made of parts is set as a whole nowhere.
//!
//! The rule knows no order. Braces, lists and elements of one field are merged, wherever they stand; a value that is set as a
//! whole, by an expression or a literal, stands alone: whatever else the field gets would be lost, or overwrite it. Only a
//! branch may set again what stands before it, and only where nothing but the old value is given up.

use std::collections::BTreeMap;

use kubewright_core::schema::{Field, Ty};
use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt as _;

use super::Cx;
use super::member::partial;
use super::resolve::rust_name;
use crate::ast::{Body, Entry, Flow, Key, ListItem, Member, Route, Value};
use crate::language::{flattened, keyword_of};
use crate::place::Place;

/// Says what is set twice in the object and in all that is in it, and leaves the second one out.
pub fn twice(body: &mut Body, cx: &mut Cx<'_>) {
    let mut walk = Walk { cx, branch: Vec::new(), lists: 0, flows: 0, loops: 0 };
    walk.body(body, &mut Slot::default());
}

/// What is known of a field, or of the object itself.
#[derive(Default)]
struct Slot {
    set: Vec<Set>,
    inner: BTreeMap<String, Slot>,
    /// Whether elements came before that find their list by their type.
    spliced: bool,
}

/// Once that a field is set.
struct Set {
    how: How,
    at: Span,
    branch: Vec<Arm>,
    list: usize,
}

/// An arm of a `for` or an `if`: which flow of the macro, and which of its branches.
type Arm = (usize, usize);

#[derive(Clone, Copy, PartialEq)]
enum How {
    /// By a value that stands alone: an expression, a literal.
    Whole,
    /// By its own name, with braces or brackets.
    Braces,
    /// By an element, or through one of its fields.
    Part,
}

struct Walk<'c, 'a> {
    cx: &'c mut Cx<'a>,
    branch: Vec<Arm>,
    lists: usize,
    flows: usize,
    /// How many `for`s are around, up to the element that is read.
    loops: usize,
}

impl Walk<'_, '_> {
    fn body(&mut self, body: &mut Body, slot: &mut Slot) {
        let ty = body.ty;
        self.items(ty, &mut body.members, slot);
        let is_whole = |field: &Field| {
            slot.inner.get(field.json).is_some_and(|slot| slot.set.iter().any(|set| set.how == How::Whole))
        };
        for item in &mut body.members {
            if let Member::Base { alone, .. } = item {
                *alone |= flattened(ty).any(is_whole);
            }
        }
    }

    /// An object that nothing else can add to: an element.
    fn apart(&mut self, body: &mut Body) {
        let (branch, loops) = (std::mem::take(&mut self.branch), std::mem::take(&mut self.loops));
        self.body(body, &mut Slot::default());
        (self.branch, self.loops) = (branch, loops);
    }

    fn items(&mut self, ty: &'static kubewright_core::schema::Type, items: &mut [Member], slot: &mut Slot) {
        self.lists += 1;
        let list = self.lists;
        for item in items {
            self.item(ty, item, slot, list);
        }
    }

    fn item(
        &mut self,
        ty: &'static kubewright_core::schema::Type,
        item: &mut Member,
        slot: &mut Slot,
        list: usize,
    ) {
        let fine = match item {
            Member::Field { route, field, name, value } => {
                let named = name.unraw() == rust_name(field);
                let Some(owner) = self.owner(slot, route, name, list) else {
                    *item = partial(TokenStream::new());
                    return;
                };
                let behind_splice = owner.spliced;
                let target = owner.inner.entry(field.json.to_owned()).or_default();
                let fine = self.value(target, field, name, value, if named { list } else { 0 });
                if fine
                    && behind_splice
                    && matches!(field.ty, Ty::List(Ty::Object(_)))
                    && let Value::Opaque { expr, .. } = value
                {
                    // What was spliced in before may have filled the list.
                    let (expr, field, name) = (std::mem::take(expr), *field, name.clone());
                    *item = Member::Extend { route: std::mem::take(route), field, name, expr };
                    return;
                }
                fine
            }
            Member::Present { route } => match route.split_last() {
                Some((step, before)) => {
                    let word = Ident::new("_", step.place.start);
                    match self.owner(slot, before, &word, list) {
                        Some(owner) => {
                            let target = owner.inner.entry(step.field.json.to_owned()).or_default();
                            self.part(target, step.field, rust_name(step.field), step.place.start, list)
                        }
                        None => false,
                    }
                }
                None => true,
            },
            Member::Element { route, field, keyword, value } => {
                if let Value::Object(inner) = value {
                    self.apart(inner);
                }
                self.element(slot, route, field, keyword, list)
            }
            Member::Splice { route, field: Some((field, keyword)), .. } => {
                self.element(slot, route, field, keyword, list)
            }
            Member::Splice { expr, route, .. } => {
                let at = Place::of(expr, Span::call_site()).start;
                // Elements of a pod's lists go through its `spec`.
                match flattened(ty).find(|field| field.json == "spec") {
                    Some(spec) => {
                        let target = slot.inner.entry(spec.json.to_owned()).or_default();
                        target.spliced = true;
                        self.part(target, spec, "..", at, list)
                    }
                    None => {
                        let mut target = slot;
                        for step in route.iter() {
                            target = target.inner.entry(step.field.json.to_owned()).or_default();
                        }
                        target.spliced = true;
                        true
                    }
                }
            }
            Member::Base { route, .. } => {
                // Whatever list it may have filled; what is set as a whole stands in place of what an object had.
                for spec in flattened(ty).filter(|_| route.is_empty()) {
                    slot.inner.entry(spec.json.to_owned()).or_default().spliced = true;
                }
                let mut target = slot;
                for step in route.iter() {
                    target = target.inner.entry(step.field.json.to_owned()).or_default();
                }
                target.spliced = true;
                true
            }
            Member::Flow(flow) => {
                self.flow(flow, &mut |walk, items| walk.items(ty, items, slot));
                true
            }
            Member::Extend { .. } | Member::Apply { .. } | Member::Statement(_) | Member::Partial { .. } => {
                true
            }
        };
        if !fine {
            *item = partial(TokenStream::new());
        }
    }

    fn flow<T>(&mut self, flow: &mut Flow<T>, read: &mut dyn FnMut(&mut Self, &mut [T])) {
        self.flows += 1;
        let number = self.flows;
        let loops = usize::from(matches!(flow, Flow::For { .. }));
        self.loops += loops;
        for (arm, branch) in flow.branches_mut().enumerate() {
            self.branch.push((number, arm));
            read(self, &mut branch.items);
            self.branch.pop();
        }
        self.loops -= loops;
    }

    /// The slot of the struct that a route leads to; nothing where one on the way is set as a whole, which is said.
    fn owner<'s>(
        &mut self,
        slot: &'s mut Slot,
        route: &[crate::ast::Step],
        name: &Ident,
        list: usize,
    ) -> Option<&'s mut Slot> {
        let mut slot = slot;
        for step in route {
            slot = slot.inner.entry(step.field.json.to_owned()).or_default();
            let shown = if name == "_" { rust_name(step.field).to_owned() } else { name.unraw().to_string() };
            if !self.part(slot, step.field, &shown, name.span(), list) {
                return None;
            }
        }
        Some(slot)
    }

    /// Notes that a field gets a part; says where it is set as a whole.
    fn part(&mut self, slot: &mut Slot, field: &'static Field, word: &str, at: Span, list: usize) -> bool {
        let whole = slot.set.iter().find(|set| set.how == How::Whole && !self.excludes(&set.branch));
        if let Some(whole) = whole {
            let (name, line) = (rust_name(field), whole.at.start().line);
            let message = match field.ty {
                Ty::List(_) => format!("`{word}` adds to `{name}`, which is set as a whole (at line {line})"),
                _ => format!("`{word}` is a part of `{name}`, which is set as a whole (at line {line})"),
            };
            self.cx.diagnostics.error(at, message, Some(merged(field, None)));
            return false;
        }
        slot.set.push(Set { how: How::Part, at, branch: self.branch.clone(), list });
        true
    }

    fn element(
        &mut self,
        slot: &mut Slot,
        route: &Route,
        field: &'static Field,
        keyword: &Ident,
        list: usize,
    ) -> bool {
        let Some(owner) = self.owner(slot, route, keyword, list) else { return false };
        let target = owner.inner.entry(field.json.to_owned()).or_default();
        self.part(target, field, &keyword.unraw().to_string(), keyword.span(), list)
    }

    /// Notes that a field is set by its name; says where that is once too often.
    fn value(
        &mut self,
        slot: &mut Slot,
        field: &'static Field,
        name: &Ident,
        value: &mut Value,
        list: usize,
    ) -> bool {
        let how = match value {
            Value::Literal { .. } | Value::Opaque { .. } | Value::Key { .. } => How::Whole,
            Value::Object(_) | Value::Map { .. } | Value::List { .. } => How::Braces,
            Value::Broken { .. } => return true,
        };
        let (text, at) = (rust_name(field), name.span());
        let line = |set: &Set| set.at.start().line;
        if let Some(first) = slot.set.iter().find(|first| self.again(first, how, list)) {
            let message = format!("`{text}` is set twice (first set at line {})", line(first));
            self.cx.diagnostics.error(at, message, None);
            return false;
        }
        let other = slot
            .set
            .iter()
            .find(|set| (set.how == How::Whole) != (how == How::Whole) && !self.excludes(&set.branch));
        if let Some(first) = other {
            let message = match how {
                How::Whole => format!(
                    "`{text}` is set as a whole: what is set of it at line {} would be lost",
                    line(first)
                ),
                _ => format!("`{text}` is set twice (first set as a whole at line {})", line(first)),
            };
            let expr = match value {
                Value::Opaque { expr, .. } => Some(&*expr),
                _ => None,
            };
            self.cx.diagnostics.error(at, message, Some(merged(field, expr)));
            return false;
        }
        if let (Value::Opaque { expr, .. }, Ty::List(_) | Ty::Map(_)) = (&*value, field.ty)
            && self.loops > 0
        {
            let message = format!(
                "`{text}` is set again in each iteration of the `for`: only the last value would remain"
            );
            self.cx.diagnostics.error(at, message, Some(merged(field, Some(expr))));
            return false;
        }
        slot.set.push(Set { how, at, branch: self.branch.clone(), list });
        match value {
            Value::Object(body) => self.body(body, slot),
            Value::Map { entries, .. } => self.entries(entries, slot),
            Value::List { items, .. } => {
                for item in items {
                    match item {
                        ListItem::Value(Value::Object(body)) => self.apart(body),
                        ListItem::Flow(flow) => {
                            for item in flow.branches_mut().flat_map(|branch| &mut branch.items) {
                                if let ListItem::Value(Value::Object(body)) = item {
                                    self.apart(body);
                                }
                            }
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
        true
    }

    /// Says which keys a branch sets that are set behind it again. Of two in one branch, the rules speak.
    fn entries(&mut self, entries: &mut [Entry], slot: &mut Slot) {
        for entry in entries {
            match entry {
                Entry::Pair { key: Key::Text(text, place), value } => {
                    let target = slot.inner.entry(text.clone()).or_default();
                    let lost = target.set.iter().find(|first| {
                        first.branch.len() > self.branch.len() && first.branch.starts_with(&self.branch)
                    });
                    if let Some(first) = lost {
                        let line = first.at.start().line;
                        let message =
                            format!("`{text}` is set again: what is set at line {line} would be lost");
                        self.cx.diagnostics.error(*place, message, None);
                    }
                    let set = Set { how: How::Whole, at: place.start, branch: self.branch.clone(), list: 0 };
                    target.set.push(set);
                    if let Value::Object(body) = value {
                        self.apart(body);
                    }
                }
                Entry::Flow(flow) => self.flow(flow, &mut |walk, entries| walk.entries(entries, slot)),
                Entry::Pair { .. } | Entry::Splice(_) | Entry::Partial(_) => {}
            }
        }
    }

    /// Whether the branch is never taken together with the one that is read.
    fn excludes(&self, other: &[Arm]) -> bool {
        let fork = self.branch.iter().zip(other).find(|(own, other)| own != other);
        fork.is_some_and(|(own, other)| own.0 == other.0)
    }

    /// Whether a field that is set so is the same as before, once more: a value behind one that it always overwrites, or braces
    /// beside others in the same braces.
    fn again(&self, first: &Set, how: How, list: usize) -> bool {
        match (first.how, how) {
            (How::Whole, How::Whole) => first.branch.starts_with(&self.branch),
            (How::Braces, How::Braces) => list != 0 && first.list == list,
            _ => false,
        }
    }
}

/// How parts and a whole are written together.
fn merged(field: &'static Field, whole: Option<&TokenStream>) -> String {
    let name = rust_name(field);
    let short = whole.map(ToString::to_string).filter(|text| text.len() <= 30);
    let expr = short.as_deref().unwrap_or("…");
    match field.ty {
        Ty::List(Ty::Object(_)) => match keyword_of(field) {
            Some(keyword) => format!("add the elements to the list: `{} ..{expr}`", keyword.word),
            None => format!("write one list: `{name}: [{{ … }}, ..{expr}]`"),
        },
        Ty::List(_) => format!("write one list: `{name}: [\"…\", ..{expr}]`"),
        Ty::Map(_) => format!("add the entries to the map: `{name}: {{ ..{expr} }}`"),
        _ => format!("write its fields, `{name}: {{ … }}`, or set all of them in the value"),
    }
}
