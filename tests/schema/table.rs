//! Writes the types down as Rust statics.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::RangeInclusive;

use crate::source::{Field, Struct, Ty, Types, object};

const DIR: &str = "dsl/core/src/schema/generated";

/// What every generated file says first.
pub const HEADER: &str = "\
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.
";

/// The generated files, by path below the repository.
pub fn write(
    types: &Types,
    enums: &BTreeMap<String, Vec<String>>,
    versions: RangeInclusive<u8>,
    roots: &[&str],
) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut used = BTreeSet::new();
    let groups: BTreeSet<&str> = types.keys().map(|path| parent(path)).collect();
    for group in &groups {
        let mut text = format!("//! The types of `k8s_openapi::{group}`.\n{HEADER}\n");
        text.push_str("use super::super::Ty::*;\nuse super::super::{Type, optional, required};\n");
        if reaches_out(types, group) {
            text.push_str("use super::*;\n");
        }
        for (path, of) in types.iter().filter(|(path, _)| parent(path) == *group) {
            write_type(&mut text, types, path, of, enums, &mut used, &versions);
        }
        files.insert(format!("{DIR}/{}.rs", file_name(group)), text);
    }
    files.insert(format!("{DIR}/mod.rs"), write_mod(types, &groups, versions, roots));

    let unused: Vec<_> = enums.keys().filter(|key| !used.contains(*key)).collect();
    assert!(unused.is_empty(), "enum values of fields that the schema does not have: {unused:?}");
    files
}

fn write_mod(types: &Types, groups: &BTreeSet<&str>, versions: RangeInclusive<u8>, roots: &[&str]) -> String {
    let mut text =
        format!("//! Every type that the kinds reach.\n{HEADER}\nuse super::{{Kind, Version}};\n\n");
    for group in groups {
        let _ = writeln!(text, "mod {};", file_name(group));
    }
    text.push('\n');
    for group in groups {
        let _ = writeln!(text, "pub use {}::*;", file_name(group));
    }
    let _ = write!(
        text,
        "\n/// The oldest version that the schema knows.\npub const OLDEST: Version = Version({});\n\
         \n/// The newest version that the schema knows.\npub const NEWEST: Version = Version({});\n\
         \n/// The kinds that kubewright knows.\npub static KINDS: &[Kind] = &[\n",
        versions.start(),
        versions.end(),
    );
    for root in roots {
        let of = &types[*root];
        let (api_version, kind) = of.kind.as_ref().unwrap_or_else(|| panic!("{root} is not a kind"));
        let _ = writeln!(
            text,
            "    Kind {{ api_version: {api_version:?}, kind: {kind:?}, ty: &{} }},",
            of.module.to_uppercase()
        );
    }
    text.push_str("];\n");
    text
}

fn write_type(
    text: &mut String,
    types: &Types,
    path: &str,
    of: &Struct,
    enums: &BTreeMap<String, Vec<String>>,
    used: &mut BTreeSet<String>,
    versions: &RangeInclusive<u8>,
) {
    let (parent, name) = path.rsplit_once("::").expect("a type is in a module");
    let _ = write!(
        text,
        "\n/// `{path}`.\npub static {}: Type = Type {{\n    name: {name:?},\n    path: {path:?},\n    fields: &[\n",
        of.module.to_uppercase(),
    );
    for (rust, fields) in &of.fields {
        for field in fields {
            let key = format!("io.k8s.{}.{name}#{}", parent.replace("::", "."), field.json);
            let values = enums.get(&key).map_or(&[][..], Vec::as_slice);
            if !values.is_empty() {
                used.insert(key);
            }
            let _ = writeln!(text, "        {},", written(types, rust, field, values, versions));
        }
    }
    text.push_str("    ],\n};\n");
}

/// `optional("host_ip", "hostIP", String).since(34).values(&["a", "b"])`.
fn written(
    types: &Types,
    rust: &str,
    field: &Field,
    values: &[String],
    versions: &RangeInclusive<u8>,
) -> String {
    let make = if field.optional { "optional" } else { "required" };
    let mut text = format!("{make}({rust:?}, {:?}, {})", field.json, ty(types, &field.ty));
    if field.versions.start() != versions.start() {
        let _ = write!(text, ".since({})", field.versions.start());
    }
    if field.versions.end() != versions.end() {
        let _ = write!(text, ".until({})", field.versions.end());
    }
    if !values.is_empty() {
        let _ = write!(text, ".values(&{values:?})");
    }
    text
}

fn ty(types: &Types, of: &Ty) -> String {
    match of {
        Ty::Plain(name) => (*name).to_owned(),
        Ty::Object(path) => format!("Object(&{})", types[path].module.to_uppercase()),
        Ty::List(inner) => format!("List(&{})", ty(types, inner)),
        Ty::Map(inner) => format!("Map(&{})", ty(types, inner)),
    }
}

/// Whether a type of the module has a field of a type of another module.
fn reaches_out(types: &Types, group: &str) -> bool {
    let inside = types.iter().filter(|(path, _)| parent(path) == group);
    let mut fields = inside.flat_map(|(_, of)| of.fields.values().flatten());
    fields.any(|field| object(&field.ty).is_some_and(|path| parent(path) != group))
}

/// The module of a type: `api::core::v1`.
fn parent(path: &str) -> &str {
    path.rsplit_once("::").map_or("", |(parent, _)| parent)
}

/// The file of a module: `core_v1` for `api::core::v1`.
fn file_name(group: &str) -> String {
    let mut parts: Vec<&str> = group.rsplit("::").take(2).collect();
    parts.reverse();
    parts.join("_")
}
