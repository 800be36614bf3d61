//! An object as the language of the macros has it.

mod element;
mod links;
mod list;
mod object;
mod shorthand;
mod value;

use kubewright::read::Place;
use kubewright_core::Node;
use kubewright_core::schema::{Kind, Type};

pub use object::present;

use super::code::Member;
use super::comments::Comments;
use super::constants::Constants;
use super::refused::Refused;

/// How an object is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As a person would: with named elements, flattened fields, links.
    Short,
    /// Field by field, as the schema has them.
    Plain,
}

/// Writes one object.
pub struct Writer<'a> {
    /// How.
    pub style: Style,
    /// The constants that may be named.
    pub constants: &'a Constants<'a>,
    /// The namespace of the object: only what is there too can be named.
    pub namespace: &'a str,
    /// The comments of its source.
    pub comments: &'a Comments,
    /// The first line of the object.
    pub from: u32,
    /// Where the values of a Secret come from.
    pub files: bool,
}

/// Where the object is that is written: a path such as `spec.template`, for messages.
pub type Path = String;

impl Writer<'_> {
    /// The members of the object, without its name where it is a constant.
    pub fn object(
        &self,
        kind: &'static Kind,
        node: &Node<Place>,
        is_constant: bool,
    ) -> Result<Vec<Member>, Refused> {
        let mut node = node.clone();
        if let kubewright_core::Value::Map(map) = &mut node.value {
            map.entries.retain(|entry| !matches!(&*entry.key, "apiVersion" | "kind" | "status"));
        }
        if is_constant {
            remove(&mut node, &["metadata", "name"]);
        }
        self.members(kind.ty, &node, &Path::new())
    }

    /// Whether in the short form.
    pub(self) fn short(&self) -> bool {
        self.style == Style::Short
    }

    /// The comments before a line, that were not written yet.
    pub(self) fn before(&self, line: u32) -> Vec<String> {
        self.comments.before(self.from, line)
    }
}

/// Takes a field out of an object, and objects that are then empty.
pub fn remove(node: &mut Node<Place>, path: &[&str]) {
    let kubewright_core::Value::Map(map) = &mut node.value else { return };
    let Some((first, rest)) = path.split_first() else { return };
    if rest.is_empty() {
        map.entries.retain(|entry| entry.key != *first);
        return;
    }
    let mut is_empty = false;
    if let Some(entry) = map.entries.iter_mut().find(|entry| entry.key == *first) {
        remove(&mut entry.value, rest);
        is_empty = entry.value.as_map().is_some_and(|map| map.entries.is_empty());
    }
    if is_empty {
        map.entries.retain(|entry| entry.key != *first);
    }
}

/// The path of a field below another.
pub(self) fn below(path: &str, field: &str) -> Path {
    if path.is_empty() { field.to_owned() } else { format!("{path}.{field}") }
}

/// Whether a struct is this one.
pub(self) fn is(ty: &'static Type, other: &'static Type) -> bool {
    std::ptr::eq(ty, other)
}
