//! A struct of the Kubernetes API.

use std::fmt;
use std::sync::OnceLock;

use super::index::Index;
use super::{Field, Ty, Version, text};

/// A struct of the Kubernetes API, or a value of several forms.
///
/// There is one of each: types are the same where their addresses are.
pub struct Type {
    /// Its name in Kubernetes and in Rust: `Container`.
    pub name: &'static str,
    /// The Rust module that has it, below the `k8s_openapi` crate: `api::core::v1`.
    pub module: &'static str,
    /// The variants of the Rust enum, where the value has several forms.
    pub variants: &'static [(&'static str, Ty)],
    /// The fields as text, a line each: a table of as many literals would take the compiler longer than all of the rules.
    pub(super) text: &'static str,
    table: OnceLock<Table>,
}

/// The fields of a type, and where each of them is.
struct Table {
    fields: &'static [Field],
    by_json: Index,
    by_rust: Index,
}

impl Type {
    /// A struct with the fields of that text.
    pub(crate) const fn of(module: &'static str, name: &'static str, text: &'static str) -> Type {
        Type { name, module, variants: &[], text, table: OnceLock::new() }
    }

    /// A value of several forms.
    pub(super) const fn one_of(
        module: &'static str,
        name: &'static str,
        variants: &'static [(&'static str, Ty)],
    ) -> Type {
        Type { name, module, variants, text: "", table: OnceLock::new() }
    }

    /// Its fields, by JSON name; none of an object without fields, which is a tuple of a JSON value in Rust.
    pub fn fields(&self) -> &'static [Field] {
        self.table().fields
    }

    fn table(&self) -> &Table {
        self.table.get_or_init(|| {
            let fields = text::fields(self.text, self.module, self.name);
            Table {
                fields,
                by_json: Index::of(fields, |field| field.json),
                by_rust: Index::of(fields, rust_name),
            }
        })
    }

    /// The field of that JSON name, in whatever version.
    pub fn json_field(&self, json: &str) -> Option<&'static Field> {
        let table = self.table();
        table.by_json.find(table.fields, json)
    }

    /// The field of that JSON name as the version has it, where a field is not the same in all; else as any version has it.
    pub fn json_field_in(&self, json: &str, version: Option<Version>) -> Option<&'static Field> {
        let first = self.json_field(json)?;
        match version {
            Some(version) if !first.is_in(version) => {
                let mut others = self.fields().iter().filter(|field| field.json == json);
                others.find(|field| field.is_in(version)).or(Some(first))
            }
            _ => Some(first),
        }
    }

    /// The field of that Rust name, in whatever version; the trailing `_` of `type_` may be left out.
    pub fn rust_field(&self, rust: &str) -> Option<&'static Field> {
        let table = self.table();
        table.by_rust.find(table.fields, rust.trim_end_matches('_'))
    }

    /// The field of that Rust name as the version has it: see [`json_field_in`](Self::json_field_in).
    pub fn rust_field_in(&self, rust: &str, version: Option<Version>) -> Option<&'static Field> {
        self.json_field_in(self.rust_field(rust)?.json, version)
    }

    /// Its Rust path below the `k8s_openapi` crate: `api::core::v1::Container`.
    pub fn path(&self) -> String {
        format!("{}::{}", self.module, self.name)
    }
}

/// The Rust name of a field, without the `_` of `type_`.
fn rust_name(field: &Field) -> &'static str {
    field.rust.trim_end_matches('_')
}

/// Its name alone: types hold each other.
impl fmt::Debug for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path())
    }
}
