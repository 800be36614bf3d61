//! Whether what a macro makes is what a manifest says.

use kubewright::read::Place;
use kubewright_core::decode::decode_base64;
use kubewright_core::schema::{Field, Ty, Type};
use kubewright_core::{Entry, Map, Node, Number, Value};
use kubewright_lang::Range;

use super::refused::Refused;
use super::write::{present, says_kind};

/// What stands for an expression of Rust, which a macro does not evaluate.
pub trait Links {
    /// Whether the expression there, which stands in that field of that struct, is the value. Elements of a list stand in the field
    /// of the list.
    fn is(&self, at: Range, context: Context, value: &Node<Place>) -> bool;

    /// The expression of which only the type says what it sets in the struct there.
    fn applied(&self, at: Range) -> Option<Range>;
}

/// Where a value stands: the struct, and its field; without one, the value is a struct that an expression sets something of.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    /// The struct.
    pub owner: &'static Type,
    /// The field of it.
    pub field: Option<&'static Field>,
}

/// Compares an object that a macro makes with that of a manifest: the path where they first differ.
///
/// What is `null` is absent, and so are metadata without anything. Of a status, nothing is said.
pub fn same(
    ty: &'static Type,
    made: &Node<Range>,
    said: &Node<Place>,
    links: &dyn Links,
) -> Result<(), Refused> {
    let Some(map) = said.as_map() else { return Err(Refused::Differs(String::new())) };
    let own = |entry: &&Entry<Place>| !matches!(&*entry.key, "apiVersion" | "kind" | "status");
    let said: Vec<_> = present(map).filter(own).collect();
    Same { links }.fields(ty, made, &said, "")
}

struct Same<'a> {
    links: &'a dyn Links,
}

impl Same<'_> {
    fn fields(
        &self,
        ty: &'static Type,
        made: &Node<Range>,
        said: &[&Entry<Place>],
        path: &str,
    ) -> Result<(), Refused> {
        let differs = |path: &str| Err(Refused::Differs(path.to_owned()));
        let Some(map) = made.as_map() else { return differs(path) };
        let mut expected = said.len();
        for entry in said {
            let path = below(path, &entry.key);
            let Some(field) = ty.json_field(&entry.key) else { return differs(&path) };
            match map.get(&entry.key) {
                Some(made) => self.value(
                    field.ty,
                    made,
                    &entry.value,
                    Context { owner: ty, field: Some(field) },
                    &path,
                )?,
                None => {
                    // It may come of the one expression whose type tells what it sets.
                    let applied = self.links.applied(made.at).filter(|_| map.open);
                    let context = Context { owner: ty, field: None };
                    let one = Map { entries: vec![(*entry).clone()], open: false };
                    let value = Node::new(entry.value.at, Value::Map(one));
                    if !applied.is_some_and(|at| self.links.is(at, context, &value)) {
                        return differs(&path);
                    }
                    expected -= 1;
                }
            }
        }
        let kept = map.entries.iter().filter(|entry| !is_nothing(entry)).count();
        if kept != expected || map.open && expected == said.len() {
            return differs(path);
        }
        Ok(())
    }

    fn value(
        &self,
        ty: Ty,
        made: &Node<Range>,
        said: &Node<Place>,
        context: Context,
        path: &str,
    ) -> Result<(), Refused> {
        let differs = || Err(Refused::Differs(path.to_owned()));
        let is = |same: bool| if same { Ok(()) } else { differs() };
        let is_key = matches!(&made.value, Value::Map(map) if map.open && map.entries.is_empty());
        if matches!(made.value, Value::Opaque) || is_key && self.links.applied(made.at).is_none() {
            return is(self.links.is(made.at, context, said));
        }
        match (ty, &made.value, &said.value) {
            (Ty::Object(inner), Value::Map(_), Value::Map(map)) => {
                let said: Vec<_> = present(map).filter(|entry| !says_kind(inner, entry)).collect();
                self.fields(inner, made, &said, path)
            }
            (Ty::List(element), Value::List(list), Value::List(other)) => {
                if list.open || list.items.len() != other.items.len() {
                    return differs();
                }
                let mut pairs = list.items.iter().zip(&other.items).enumerate();
                pairs.try_for_each(|(index, (made, said))| {
                    self.value(*element, made, said, context, &format!("{path}[{index}]"))
                })
            }
            (Ty::Map(element), Value::Map(map), Value::Map(other)) => {
                if map.open || map.entries.len() != other.entries.len() {
                    return differs();
                }
                other.entries.iter().try_for_each(|entry| {
                    let path = below(path, &entry.key);
                    match map.get(&entry.key) {
                        Some(made) => self.value(*element, made, &entry.value, context, &path),
                        None => Err(Refused::Differs(path)),
                    }
                })
            }
            (Ty::Quantity, made, said) => is(text_of(made).is_some() && text_of(made) == text_of(said)),
            (Ty::Bytes, Value::String(made), Value::String(said)) => {
                let bytes = decode_base64(made.as_bytes());
                is(made == said || bytes.is_some() && bytes == decode_base64(said.as_bytes()))
            }
            (_, Value::String(made), Value::String(said)) => is(made == said),
            (_, Value::Bool(made), Value::Bool(said)) => is(made == said),
            (_, Value::Number(made), Value::Number(said)) => is(made == said),
            _ => differs(),
        }
    }
}

/// Whether a field of what is made says nothing: metadata without anything in it.
fn is_nothing(entry: &Entry<Range>) -> bool {
    entry.key == "metadata" && entry.value.as_map().is_some_and(|map| map.entries.is_empty() && !map.open)
}

/// The text of a quantity, which may be a number.
fn text_of<L>(value: &Value<L>) -> Option<String> {
    match value {
        Value::String(text) => Some(text.to_string()),
        Value::Number(Number::Int(number)) => Some(number.to_string()),
        Value::Number(Number::UInt(number)) => Some(number.to_string()),
        Value::Number(Number::Float(number)) => Some(number.to_string()),
        _ => None,
    }
}

fn below(path: &str, field: &str) -> String {
    if path.is_empty() { field.to_owned() } else { format!("{path}.{field}") }
}
