//! An object as the language of the macros has it.

mod element;
mod links;
mod list;
mod object;
mod shorthand;
mod value;

use std::cell::Cell;

use kubewright::read::Place;
use kubewright_core::Node;
use kubewright_core::schema::{Kind, KindId, Type};

pub use object::{present, says_kind};

use super::code::{Code, Member};
use super::comments::Comments;
use super::constants::{Constant, Constants};
use super::refused::Refused;
use super::{secret, text};

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
    /// Whether the values of a Secret are read from files, not written.
    pub files: bool,
    /// The workload that the Service selects which is written.
    pub selected: Cell<Option<&'a Constant<'a>>>,
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
        let name =
            node.get("metadata").and_then(|it| it.get("name")?.as_str()).unwrap_or_default().to_owned();
        let mut node = node.clone();
        if let kubewright_core::Value::Map(map) = &mut node.value {
            map.entries.retain(|entry| !matches!(&*entry.key, "apiVersion" | "kind" | "status"));
        }
        if is_constant {
            remove(&mut node, &["metadata", "name"]);
        }
        let mut members = self.members(kind.ty, &node, "")?;
        if self.files && kind.id == KindId::Secret {
            for member in &mut members {
                let data = matches!(&*member.head, "data:" | "string_data:");
                if let Some(Code::Braces { members, .. }) = member.value.as_mut().filter(|_| data) {
                    for (member, key) in members.iter_mut().zip(secret::keys(&node, &member.head)) {
                        let path = secret::path(&name, &key);
                        member.value = Some(Code::Tokens(format!("from_file({})", text::string(&path))));
                    }
                }
            }
        }
        Ok(members)
    }

    /// Whether in the short form.
    fn short(&self) -> bool {
        self.style == Style::Short
    }

    /// The comments before a line, that were not written yet.
    fn before(&self, line: u32) -> Vec<String> {
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
fn below(path: &str, field: &str) -> Path {
    if path.is_empty() { field.to_owned() } else { format!("{path}.{field}") }
}

/// Whether a struct is this one.
fn is(ty: &'static Type, other: &'static Type) -> bool {
    std::ptr::eq(ty, other)
}
