//! What a macro's tokens say, resolved against the schema, with every token still at hand.

use std::collections::BTreeSet;

use kubewright_core::schema::{Field, Type};
use proc_macro2::{Ident, TokenStream};

use crate::place::Place;

/// The braces of an object: a value of a struct type.
#[derive(Clone, Debug)]
pub struct Body {
    /// The struct.
    pub ty: &'static Type,
    /// Where the object stands: its name where it has one, its opening brace else.
    pub place: Place,
    /// What is in it.
    pub members: Vec<Member>,
}

/// An object that becomes a Rust item: `pub GAME: "game-config" { … }`.
#[derive(Debug)]
pub struct Definition {
    /// The attributes and the visibility before its Rust name.
    pub head: TokenStream,
    /// Its Rust name.
    pub ident: Ident,
    /// Its name in the cluster.
    pub name: Key,
    /// The object, with its name.
    pub body: Body,
    /// Whether it could be read to its end; else it may have any key.
    pub whole: bool,
}

/// The way from an object down to the struct that an item belongs to: `[spec]` for `restart_policy` of a pod.
pub type Route = Vec<Step>;

/// One step of a [`Route`].
#[derive(Clone, Debug)]
pub struct Step {
    /// The field to go through.
    pub field: &'static Field,
    /// The token that asks for it: the handler of a probe, or the body itself where a field is flattened.
    pub place: Place,
    /// Whether the field is flattened: no token is its name.
    pub flat: bool,
}

/// One member of a [`Body`].
#[derive(Clone, Debug)]
pub enum Member {
    /// `field: value`.
    Field { route: Route, field: &'static Field, name: Ident, value: Value },
    /// The handler of a probe, the source of a volume: there even when nothing is in it.
    Present { route: Route },
    /// `keyword name: value` and `keyword name { … }`: one more element of a list.
    Element { route: Route, field: &'static Field, keyword: Ident, value: Value },
    /// `..expr` and `keyword ..expr`: ready-made elements; `None` where their type tells the list.
    Splice { route: Route, field: Option<(&'static Field, Ident)>, expr: TokenStream },
    /// `..expr` before all that is written: an object that this one begins as, or elements as of [`Splice`](Member::Splice); its
    /// type tells. Only an object can stand `alone`, where a field is set as a whole that elements would have filled.
    Base { route: Route, expr: TokenStream, alone: bool },
    /// `field: expr` behind elements that find their list by their type: it adds to the list, which they may have filled.
    Extend { route: Route, field: &'static Field, name: Ident, expr: TokenStream },
    /// An expression that may set one of several fields, as the value of an `env` may: its type tells.
    Apply { expr: TokenStream },
    /// `for`, or one branch of an `if` with the others.
    Flow(Flow<Member>),
    /// A statement of Rust, which was reported: it stands, so that what it declares is there.
    Statement(TokenStream),
    /// What could not be read, and was reported: kept for the editor, with the words that may stand here where those are
    /// not the fields of the object alone.
    Partial { tokens: TokenStream, words: BTreeSet<&'static str> },
}

/// Items that may be there or not.
#[derive(Clone, Debug)]
pub enum Flow<T> {
    /// `for pattern in expr { … }`.
    For { head: TokenStream, body: Branch<T> },
    /// `if condition { … } else if … { … } else { … }`; each head is `if …`, `else if …` or `else`.
    If { branches: Vec<(TokenStream, Branch<T>)> },
}

impl<T> Flow<T> {
    /// Its branches, in order.
    pub fn branches(&self) -> impl Iterator<Item = &Branch<T>> {
        let (one, several) = match self {
            Flow::For { body, .. } => (Some(body), &[][..]),
            Flow::If { branches } => (None, &branches[..]),
        };
        one.into_iter().chain(several.iter().map(|(_, branch)| branch))
    }

    /// Its branches, in order, to be changed.
    pub fn branches_mut(&mut self) -> impl Iterator<Item = &mut Branch<T>> {
        let (one, several) = match self {
            Flow::For { body, .. } => (Some(body), &mut [][..]),
            Flow::If { branches } => (None, &mut branches[..]),
        };
        one.into_iter().chain(several.iter_mut().map(|(_, branch)| branch))
    }
}

/// The items of one branch.
#[derive(Clone, Debug)]
pub struct Branch<T> {
    /// Which branch of the macro it is.
    pub id: BranchId,
    /// What is in it.
    pub items: Vec<T>,
}

/// The number of a branch of a macro, counted from 1 in the order of the text.
pub type BranchId = u32;

/// One entry of a map, or one thing in a list.
#[derive(Clone, Debug)]
pub enum Entry {
    /// `key: value`.
    Pair { key: Key, value: Value },
    /// `..expr`.
    Splice(TokenStream),
    /// `for` or `if`.
    Flow(Flow<Entry>),
    /// What could not be read, and was reported.
    Partial(TokenStream),
}

/// The key of a map, or the name of an element.
#[derive(Clone, Debug)]
pub enum Key {
    /// Known text.
    Text(String, Place),
    /// An expression.
    Opaque(TokenStream, Place),
}

/// One thing in a list.
#[derive(Clone, Debug)]
pub enum ListItem {
    /// An element.
    Value(Value),
    /// `..expr`.
    Splice(TokenStream),
    /// What stands behind `#[cfg(…)]`.
    Flow(Flow<ListItem>),
}

/// A value.
#[derive(Clone, Debug)]
pub enum Value {
    /// A literal, as it is written: a string, a number with or without a suffix, a boolean.
    Literal { literal: Literal, place: Place },
    /// `{ … }` of a struct type.
    Object(Body),
    /// `{ … }` of a map type.
    Map { place: Place, entries: Vec<Entry> },
    /// `[ … ]`.
    List { place: Place, items: Vec<ListItem> },
    /// A key of an item: `GAME["special.power"]`.
    Key { item: TokenStream, key: TokenStream, place: Place },
    /// A Rust expression.
    Opaque { expr: TokenStream, place: Place },
    /// What could not be read, and was reported: kept for the editor.
    Broken { tokens: TokenStream, place: Place },
}

/// A literal, or a bare word that stands for a string.
#[derive(Clone, Debug)]
pub enum Literal {
    /// Text: a string literal, a variant, a port name.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A boolean.
    Bool(bool),
    /// An integer without a unit; the text is as written.
    Int(i128, String),
    /// A number with a point or an exponent, without a unit.
    Float(f64, String),
    /// A number with a unit: `250m`.
    Unit(String),
    /// Nothing, in a value of any form.
    Null,
}

impl Body {
    /// The struct that an item of that route belongs to.
    pub fn owner(&self, route: &Route) -> &'static Type {
        route.last().and_then(|step| step.field.ty.object()).unwrap_or(self.ty)
    }
}

impl Value {
    /// Where the value stands.
    pub fn place(&self) -> Place {
        match self {
            Value::Object(body) => body.place,
            Value::Literal { place, .. }
            | Value::Map { place, .. }
            | Value::List { place, .. }
            | Value::Key { place, .. }
            | Value::Opaque { place, .. }
            | Value::Broken { place, .. } => *place,
        }
    }
}
