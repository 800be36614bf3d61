//! Decoding: whether every value has the type that the schema gives its field.
//!
//! As an API server does with strict field validation: `k8s.io/apimachinery/pkg/runtime/serializer/json` and
//! the `UnmarshalJSON` of the types.

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::message::{Message, field, key, value};
use crate::node::{Map, Node, Number, Value};
use crate::path::Path;
use crate::quantity::{self, Quantity};
use crate::say;
use crate::schema::{self, Field, Ty, Type, Version};

mod base64;
mod foreign;
mod time;
mod unknown;
mod words;

pub use base64::{decode_base64, decoded_len, encode_base64};
pub use foreign::word_of;
pub use unknown::{Levels, Meant, meant, way_to};
pub use words::article;

/// What decoding found wrong, to be hidden from the rules.
///
/// Nodes are known by their address, which does not change while the object is borrowed.
#[derive(Debug, Default)]
pub struct Marks {
    undecodable: Vec<usize>,
    incomplete: Vec<usize>,
}

impl Marks {
    /// Makes each undecodable value opaque, and opens each map of which a field is unknown: the field that
    /// was meant would else be said to be missing.
    pub fn apply<L>(&mut self, object: &mut Node<L>) {
        if self.undecodable.is_empty() && self.incomplete.is_empty() {
            return;
        }
        self.undecodable.sort_unstable();
        self.incomplete.sort_unstable();
        self.visit(object);
    }

    fn visit<L>(&self, node: &mut Node<L>) {
        let address = address(node);
        if self.undecodable.binary_search(&address).is_ok() {
            node.value = Value::Opaque;
            return;
        }
        match &mut node.value {
            Value::List(list) => list.items.iter_mut().for_each(|item| self.visit(item)),
            Value::Map(map) => {
                map.open |= self.incomplete.binary_search(&address).is_ok();
                map.entries.iter_mut().for_each(|entry| self.visit(&mut entry.value));
            }
            _ => {}
        }
    }
}

/// Decodes an object of that type; whether it has a field that an API server of that version drops.
pub fn decode<L: Copy>(
    found: &mut Findings<L>,
    object: &Node<L>,
    ty: &'static Type,
    version: Option<Version>,
    marks: Option<&mut Marks>,
) -> bool {
    let mut decoder = Decoder { found, version, marks, dropped: false };
    decoder.object(object, &Scope { ty, outer: None }, &Path::Root);
    decoder.dropped
}

/// Decodes the metadata of an object of which nothing else is known.
pub(crate) fn metadata<L: Copy>(
    found: &mut Findings<L>,
    object: &Node<L>,
    ty: &'static Type,
    version: Version,
) {
    let Some(node) = object.get("metadata") else { return };
    let mut decoder = Decoder { found, version: Some(version), marks: None, dropped: false };
    decoder.value(node, Ty::Object(ty), &Scope { ty, outer: None }, &Path::Root.field("metadata"));
}

struct Decoder<'f, L> {
    found: &'f mut Findings<L>,
    version: Option<Version>,
    marks: Option<&'f mut Marks>,
    /// Whether a field came by that an API server of the version drops.
    dropped: bool,
}

/// The type of the object that is decoded, and those around it.
struct Scope<'a> {
    ty: &'static Type,
    outer: Option<&'a Scope<'a>>,
}

impl<L: Copy> Decoder<'_, L> {
    fn value(&mut self, node: &Node<L>, ty: Ty, scope: &Scope<'_>, path: &Path<'_>) {
        match (ty, &node.value) {
            (_, Value::Null | Value::Opaque) | (Ty::Any, _) => {}
            (Ty::Object(inner), Value::Map(_)) => {
                self.object(node, &Scope { ty: inner, outer: Some(scope) }, path);
            }
            (Ty::List(inner), Value::List(list)) => {
                for (index, item) in list.items.iter().enumerate() {
                    self.value(item, *inner, scope, &path.index(index));
                }
            }
            (Ty::Map(inner), Value::Map(map)) => {
                self.duplicates(map, path, true);
                for entry in &map.entries {
                    self.value(&entry.value, *inner, scope, &path.key(&entry.key));
                }
            }
            (Ty::Bool, Value::Bool(_)) | (Ty::String | Ty::IntOrString, Value::String(_)) => {}
            (Ty::Int32 | Ty::IntOrString, Value::Number(number)) => self.integer(node, *number, true, path),
            (Ty::Int64, Value::Number(number)) => self.integer(node, *number, false, path),
            (Ty::Quantity, Value::String(text)) => {
                // The JSON text is read, in which only a space stands as itself.
                let text = text.trim_matches(' ');
                if let Err(error) = Quantity::parse(text.as_bytes()) {
                    let (message, help) = quantity::explain(text, error);
                    self.bad(node, path, message, help);
                }
            }
            (Ty::Quantity | Ty::Float, Value::Number(_)) => {}
            (Ty::OneOf(forms), value) => match form_of(forms, value) {
                Some(form) => self.value(node, form, scope, path),
                None => {
                    let (message, help) = words::wrong_type(ty, value);
                    self.bad(node, path, message, help);
                }
            },
            (Ty::Time | Ty::MicroTime, Value::String(text)) => {
                if !time::is_rfc3339(text, matches!(ty, Ty::MicroTime)) {
                    let message = say!("{} is not an RFC 3339 time", value(&**text));
                    let such = match ty {
                        Ty::MicroTime => "such as `2026-01-31T12:00:00.000000Z`",
                        _ => "such as `2026-01-31T12:00:00Z`",
                    };
                    self.bad(node, path, message, Some(such.into()));
                }
            }
            (Ty::Bytes, Value::String(text)) => {
                if let Err(offset) = base64::check(text.as_bytes()) {
                    let help = match scope.ty.name {
                        "Secret" => Some("plain text goes into `stringData`".into()),
                        "ConfigMap" => Some("plain text goes into `data`".into()),
                        _ => None,
                    };
                    self.bad(node, path, words::bad_base64(text, offset).into(), help);
                }
            }
            // Go reads bytes out of a list of numbers too.
            (Ty::Bytes, Value::List(list)) if list.items.iter().all(is_byte) => {}
            _ => {
                let (message, help) = words::wrong_type(ty, &node.value);
                self.bad(node, path, message, help);
            }
        }
    }

    fn object(&mut self, node: &Node<L>, scope: &Scope<'_>, path: &Path<'_>) {
        let Some(map) = node.as_map() else {
            let (message, help) = words::wrong_type(Ty::Object(scope.ty), &node.value);
            return self.bad(node, path, message, help);
        };
        self.duplicates(map, path, false);
        for entry in &map.entries {
            let path = path.field(&entry.key);
            match scope.ty.json_field_in(&entry.key, self.version) {
                Some(field) if self.version.is_none_or(|version| field.is_in(version)) => {
                    self.dropped |= self.version.is_some_and(|version| field.is_dropped(version));
                    self.value(&entry.value, field.ty, scope, &path);
                }
                // Also those of an object in another one, such as a claim template.
                None if matches!(&*entry.key, "apiVersion" | "kind")
                    && schema::kind_of(scope.ty).is_some() =>
                {
                    self.value(&entry.value, Ty::String, scope, &path);
                }
                field => {
                    let (message, help) = match (field, self.version) {
                        (Some(field), Some(version)) => (words::other_version(field, version), None),
                        _ => unknown::explain(&entry.key, scope, map),
                    };
                    self.found
                        .add(
                            crate::Severity::Error,
                            crate::FindingType::UnknownField,
                            &path,
                            entry.key_at,
                            message,
                        )
                        .help_opt(help);
                    if let Some(marks) = self.marks.as_mut() {
                        marks.incomplete.push(address(node));
                    }
                }
            }
        }
    }

    /// A number for an integer field.
    fn integer(&mut self, node: &Node<L>, number: Number, narrow: bool, path: &Path<'_>) {
        let fits = match number {
            Number::Int(int) => !narrow || i32::try_from(int).is_ok(),
            Number::UInt(_) | Number::Float(_) => false,
        };
        if !fits {
            let (message, help) = words::bad_integer(number, narrow);
            self.bad(node, path, message, help);
        }
    }

    /// A key that appears twice.
    fn duplicates(&mut self, map: &Map<L>, path: &Path<'_>, keys: bool) {
        /// Up to here, comparing each with each is faster than a tree, and allocates nothing.
        const FEW: usize = 16;
        let mut seen: BTreeMap<&str, L> = BTreeMap::new();
        for (index, entry) in map.entries.iter().enumerate() {
            let first = if map.entries.len() <= FEW {
                map.entries.iter().take(index).find(|other| other.key == entry.key).map(|other| other.key_at)
            } else {
                seen.get(&*entry.key).copied()
            };
            match first {
                Some(first) => {
                    let path = if keys { path.key(&entry.key) } else { path.field(&entry.key) };
                    self.found
                        .add(
                            crate::Severity::Error,
                            crate::FindingType::DuplicateField,
                            &path,
                            entry.key_at,
                            say!(
                                "{} appears twice",
                                if keys { key(&*entry.key) } else { field(entry.key.to_string()) }
                            ),
                        )
                        .first(first);
                }
                None if map.entries.len() > FEW => {
                    seen.insert(&entry.key, entry.key_at);
                }
                None => {}
            }
        }
    }

    fn bad(&mut self, node: &Node<L>, path: &Path<'_>, message: Message, help: Option<Message>) {
        self.found.malformed(path, node.at, message).help_opt(help);
        if let Some(marks) = self.marks.as_mut() {
            marks.undecodable.push(address(node));
        }
    }
}

/// The form of a type of several that a value has.
fn form_of<L>(ty: &Type, value: &Value<L>) -> Option<Ty> {
    let has = |form: &Ty| match value {
        Value::Map(_) => matches!(form, Ty::Object(_) | Ty::Map(_)),
        Value::List(_) => matches!(form, Ty::List(_)),
        Value::Bool(_) => matches!(form, Ty::Bool),
        _ => false,
    };
    ty.variants.iter().map(|(_, form)| *form).find(has)
}

fn is_byte<L>(node: &Node<L>) -> bool {
    matches!(node.value, Value::Null | Value::Opaque | Value::Number(Number::Int(0..=255)))
}

fn address<L>(node: &Node<L>) -> usize {
    std::ptr::from_ref(node).addr()
}

/// The field names of a type that the version has.
fn names(ty: &'static Type) -> impl Iterator<Item = &'static str> {
    ty.fields().iter().map(|field: &Field| field.json)
}
