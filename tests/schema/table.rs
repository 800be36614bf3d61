//! Writes the types down as Rust statics.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::RangeInclusive;

use serde::Deserialize;

use crate::kinds;
use crate::source::{Body, Field, Ty, Type, Types};

pub const DIR: &str = "dsl/core/src/schema/generated";

/// What every generated file says first.
pub const HEADER: &str = "\
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.
";

/// The values of each enum, by [`key`] of its field.
pub type Enums = BTreeMap<String, Vec<String>>;

/// The form of each list, by [`key`] of its field.
pub type Lists = BTreeMap<String, List>;

/// What the API server's OpenAPI document says of a list.
#[derive(Debug, Deserialize)]
pub struct List {
    #[serde(rename = "type")]
    pub form: String,
    pub keys: Option<Vec<String>>,
}

/// What is written down, and what the data files say of it.
pub struct Table<'a> {
    pub types: &'a Types,
    pub enums: &'a Enums,
    pub lists: &'a Lists,
    pub versions: RangeInclusive<u8>,
}

impl Table<'_> {
    /// The generated files, by path below the repository.
    pub fn write(&self) -> BTreeMap<String, String> {
        self.assert_data_is_used();
        let mut files = BTreeMap::new();
        for module in self.modules() {
            let mut text = format!("//! The types of `k8s_openapi::{module}`.\n{HEADER}\n");
            text.push_str("use super::super::Type;\n");
            if self.types.iter().any(|(path, of)| parent(path) == module && matches!(of.body, Body::Enum(_)))
            {
                text.push_str("use super::super::Ty::*;\n");
            }
            for (path, of) in self.types.iter().filter(|(path, _)| parent(path) == module) {
                self.write_type(&mut text, path, of);
            }
            files.insert(format!("{DIR}/{}.rs", file_name(module)), text);
        }
        files.insert(format!("{DIR}/mod.rs"), self.write_mod());
        files.insert(format!("{DIR}/kinds.rs"), kinds::write(self));
        files
    }

    fn write_mod(&self) -> String {
        let mut text = format!(
            "//! Every kind, and every type that they reach.\n{HEADER}\nuse super::{{Type, Version}};\n\n"
        );
        text.push_str("mod kinds;\n\npub use kinds::{KINDS, KindId};\n\n");
        for module in self.modules() {
            let _ = writeln!(text, "pub mod {};", file_name(module));
        }
        text.push('\n');
        for module in self.modules() {
            let mut names: Vec<String> = Vec::new();
            for (path, of) in self.types.iter().filter(|(path, _)| parent(path) == module) {
                if self.stands_for_its_name(path, of) {
                    names.push(static_name(of));
                }
            }
            names.sort();
            match names.as_slice() {
                [] => {}
                [name] => _ = writeln!(text, "pub use {}::{name};", file_name(module)),
                names => _ = writeln!(text, "pub use {}::{{{}}};", file_name(module), names.join(", ")),
            }
        }
        let _ = write!(
            text,
            "\n/// The oldest version that the schema knows.\npub const OLDEST: Version = Version({});\n\
             \n/// The newest version that the schema knows.\npub const NEWEST: Version = Version({});\n",
            self.versions.start(),
            self.versions.end(),
        );
        text.push_str("\n/// Every type, by module and name.\npub static TYPES: &[&Type] = &[\n");
        let mut paths: Vec<&String> = self.types.keys().collect();
        paths.sort_by_key(|path| path.rsplit_once("::"));
        for path in paths {
            let _ = writeln!(text, "    &{}::{},", file_name(parent(path)), static_name(&self.types[path]));
        }
        text.push_str("];\n");
        text
    }

    /// Whether the type is what its name means where no module is named: no other group has the name for a type that is as
    /// stable, and no other version of the group is to be preferred.
    fn stands_for_its_name(&self, path: &str, of: &Type) -> bool {
        let same =
            self.types.iter().filter(|(other, with)| *other != path && static_name(with) == static_name(of));
        let (group, version) = group(path);
        let version = kinds::Priority::of(version);
        same.into_iter().all(|(other, _)| {
            let (of_other, other) = self::group(other);
            let other = kinds::Priority::of(other);
            if of_other == group { other < version } else { other.stability < version.stability }
        })
    }

    fn write_type(&self, text: &mut String, path: &str, of: &Type) {
        let (module, name) = path.rsplit_once("::").expect("a type is in a module");
        let _ = write!(text, "\n/// `{path}`.\npub static {}: Type = Type::", static_name(of));
        match &of.body {
            Body::Struct(fields) => {
                let _ = write!(text, "of({module:?}, {name:?}, \"");
                for (json, fields) in fields {
                    for field in fields {
                        let _ = write!(text, "\n    {}", self.field(path, of, json, field));
                    }
                }
                text.push_str("\");\n");
            }
            Body::Enum(variants) => {
                let _ = writeln!(text, "one_of({module:?}, {name:?}, &[");
                for (rust, ty) in variants {
                    let _ = writeln!(text, "    ({rust:?}, {}),", self.form(ty));
                }
                text.push_str("]);\n");
            }
        }
    }

    /// A field, as the schema reads it: `imagePullPolicy image_pull_policy ?String =Always|IfNotPresent|Never`.
    fn field(&self, path: &str, of: &Type, json: &str, field: &Field) -> String {
        let optional = if field.optional { "?" } else { "" };
        let mut text = format!("{json} {} {optional}{}", field.rust, ty(path, &field.ty));
        if field.boxed {
            text.push_str(" box");
        }
        if field.versions != self.versions {
            let _ = write!(text, " {}..{}", field.versions.start(), field.versions.end());
        }
        let keys = self.keys(of, json, field);
        if !keys.is_empty() {
            let _ = write!(text, " @{}", keys.join(","));
        }
        if let Some(values) = self.enums.get(&key(of, json)) {
            assert!(values.iter().all(|value| !value.contains(['|', '"', '\\', '\n'])), "{path}.{json}");
            let _ = write!(text, " ={}", values.join("|"));
        }
        text
    }

    /// The fields by which the elements of a list are told apart, by JSON name: of a list of the API server's own
    /// document, what that says; of any other (those of versions that are not stable), what the merge of `k8s-openapi` uses.
    fn keys(&self, of: &Type, json: &str, field: &Field) -> Vec<String> {
        if let Some(list) = self.lists.get(&key(of, json)) {
            return list.keys.iter().flatten().filter(|_| list.form == "map").cloned().collect();
        }
        let Ty::List(element) = &field.ty else { return Vec::new() };
        let Ty::Named(element) = &**element else { return Vec::new() };
        let Body::Struct(fields) = &self.types[element].body else { return Vec::new() };
        let json = |rust: &String| fields.iter().find(|(_, fields)| fields[0].rust == *rust);
        field.keys.iter().filter_map(json).map(|(json, _)| json.clone()).collect()
    }

    /// A form of an enum, as Rust.
    fn form(&self, of: &Ty) -> String {
        match of {
            Ty::Plain(name) => (*name).to_owned(),
            Ty::Named(path) => format!("Object(&{})", static_name(&self.types[path])),
            Ty::List(inner) => format!("List(&{})", self.form(inner)),
            Ty::Map(inner) => format!("Map(&{})", self.form(inner)),
        }
    }

    fn modules(&self) -> BTreeSet<&str> {
        self.types.keys().map(|path| parent(path)).collect()
    }

    /// The data files have types that no kind reaches too; a field that a type of ours does not have is a mistake.
    fn assert_data_is_used(&self) {
        let mut known = BTreeSet::new();
        let mut definitions = BTreeSet::new();
        for of in self.types.values() {
            definitions.insert(of.definition.as_str());
            if let Body::Struct(fields) = &of.body {
                known.extend(fields.keys().map(|json| key(of, json)));
            }
        }
        let data = self.enums.keys().chain(self.lists.keys());
        let (of_ours, of_others): (Vec<_>, Vec<_>) =
            data.partition(|key| key.split_once('#').is_some_and(|(of, _)| definitions.contains(of)));
        let unknown: Vec<_> = of_ours.into_iter().filter(|key| !known.contains(*key)).collect();
        assert!(unknown.is_empty(), "data on fields that the schema does not have: {unknown:#?}");
        assert!(
            of_others.len() < known.len() / 100,
            "data on types that the schema does not have: {of_others:#?}"
        );
    }
}

/// A type, as the schema reads it in the fields of the type at a path: `[{Quantity}]`, `Container`, and with its module where
/// that is another.
fn ty(at: &str, of: &Ty) -> String {
    match of {
        Ty::Plain(name) => (*name).to_owned(),
        Ty::Named(path) if parent(path) == parent(at) => path[parent(path).len() + 2..].to_owned(),
        Ty::Named(path) => path.clone(),
        Ty::List(inner) => format!("[{}]", ty(at, inner)),
        Ty::Map(inner) => format!("{{{}}}", ty(at, inner)),
    }
}

/// The key of a field in the data files: `io.k8s.api.core.v1.Container#imagePullPolicy`.
pub fn key(of: &Type, json: &str) -> String {
    format!("{}#{json}", of.definition)
}

/// The name of the static of a type: `HTTP_GET_ACTION`.
pub fn static_name(of: &Type) -> String {
    of.module.to_uppercase()
}

/// The module of a type: `api::core::v1`.
pub fn parent(path: &str) -> &str {
    path.rsplit_once("::").map_or("", |(parent, _)| parent)
}

/// The module of the group of a type, and its version: `api::core` and `v1`.
fn group(path: &str) -> (&str, &str) {
    parent(path).rsplit_once("::").expect("a module has a version")
}

/// The file of a module: `core_v1` for `api::core::v1`.
pub fn file_name(module: &str) -> String {
    let mut parts: Vec<&str> = module.rsplit("::").take(2).collect();
    parts.reverse();
    parts.join("_")
}
