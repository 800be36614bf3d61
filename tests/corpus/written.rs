//! An object as the text of a macro, in plain list form, and where each of its fields stands in it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use kubewright_core::schema::{self, Kind, KindId, Ty, Type, Version};
use serde_json::{Map, Value};

/// The version of the server that gave the verdicts.
pub const VERSION: Version = Version(36);

/// An object as the text of a macro.
pub struct Written {
    pub kind: &'static Kind,
    pub text: String,
    /// The bytes of each field path, from its name to the end of its value.
    pub fields: BTreeMap<String, Range<usize>>,
}

impl Written {
    /// The object in plain list form; nothing where the language has no way to say it.
    pub fn of(object: &Value) -> Option<Written> {
        let mut object = object.as_object()?.clone();
        let kind = object.remove("kind")?;
        let kind = schema::kind(object.remove("apiVersion")?.as_str()?, kind.as_str()?)?;
        let mut written = Written { kind, text: String::new(), fields: BTreeMap::new() };
        written.fields(kind.ty, &object, "")?;
        Some(written)
    }

    /// What stands in the braces of a part of an object.
    pub fn part(ty: &'static Type, value: &Value) -> Option<String> {
        let mut written = Written { kind: KindId::Pod.kind(), text: String::new(), fields: BTreeMap::new() };
        written.fields(ty, value.as_object()?, "")?;
        Some(written.text)
    }

    fn fields(&mut self, ty: &'static Type, object: &Map<String, Value>, path: &str) -> Option<()> {
        for (key, value) in object.iter().filter(|(_, value)| !value.is_null()) {
            let field = ty.fields().iter().find(|field| field.json == *key && field.is_in(VERSION));
            let name = field.map_or(key.as_str(), |field| field.rust);
            let identifier = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            if !identifier || name.bytes().next().is_none_or(|byte| byte.is_ascii_digit()) {
                return None;
            }
            let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            self.field(path, |this, path| {
                let _ = write!(this.text, "{name}: ");
                this.value(field.map(|field| field.ty), value, path)
            })?;
        }
        Some(())
    }

    /// Writes a line, and keeps where it stands.
    fn field(&mut self, path: String, write: impl FnOnce(&mut Self, &str) -> Option<()>) -> Option<()> {
        let start = self.text.len();
        write(self, &path)?;
        self.fields.insert(path, start..self.text.len());
        self.text.push_str(",\n");
        Some(())
    }

    fn value(&mut self, ty: Option<Ty>, value: &Value, path: &str) -> Option<()> {
        match (ty, value) {
            (Some(Ty::Any | Ty::MicroTime), _) => return None,
            (Some(Ty::Object(ty)), Value::Object(object)) => {
                self.text.push_str("{\n");
                self.fields(ty, object, path)?;
                self.text.push('}');
            }
            (ty, Value::Object(map)) => {
                let inner = match ty {
                    Some(Ty::Map(inner)) => Some(*inner),
                    _ => None,
                };
                self.text.push_str("{\n");
                for (key, value) in map {
                    if value.is_null() {
                        return None;
                    }
                    self.field(format!("{path}[{key}]"), |this, path| {
                        let _ = write!(this.text, "{key:?}: ");
                        this.value(inner, value, path)
                    })?;
                }
                self.text.push('}');
            }
            (ty, Value::Array(items)) => {
                let inner = match ty {
                    Some(Ty::List(inner)) => Some(*inner),
                    _ => None,
                };
                self.text.push_str("[\n");
                for (index, value) in items.iter().enumerate() {
                    if value.is_null() {
                        return None;
                    }
                    self.field(format!("{path}[{index}]"), |this, path| this.value(inner, value, path))?;
                }
                self.text.push(']');
            }
            (_, Value::String(text)) => {
                let _ = write!(self.text, "{text:?}");
            }
            (_, other) => {
                let _ = write!(self.text, "{other}");
            }
        }
        Some(())
    }
}
