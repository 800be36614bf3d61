//! Writes what the builder takes from the schema: an enum for every field that has one, and the volume sources.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use kubewright_core::link::scales;
use kubewright_core::schema::generated::KINDS;
use kubewright_core::schema::{Kind, Type};

use crate::setters;
use crate::source::{Body, Field, Ty, Types, named};
use crate::table::{HEADER, Table, key};

/// Names that say nothing without the type that they stand in.
const VAGUE: &[&str] = &["type", "operator", "effect", "kind", "scope", "scopes"];

/// The generated file's text.
pub fn write(table: &Table) -> String {
    let mut text = format!("//! What the schema has for the builder.\n{HEADER}\n");
    text.push_str(
        "use k8s_openapi::api::core::v1;\n\nuse super::value::values;\nuse super::volume::sources;\n",
    );
    for (name, (values, fields)) in value_types(table) {
        let fields: Vec<String> = fields.iter().map(|field| format!("`{field}`")).collect();
        let _ = write!(text, "\nvalues! {{\n    /// A value of {}.\n    {name} {{\n", fields.join(", "));
        for value in values.iter().filter(|value| !value.is_empty()) {
            let _ = writeln!(text, "        {} = {value:?},", variant(value));
        }
        text.push_str("    }\n}\n");
    }

    text.push_str("\nsources! {\n");
    for (_, field) in fields(table.types, "api::core::v1::Volume") {
        if let Ty::Named(path) = &field.ty {
            assert_eq!(
                field.versions, table.versions,
                "the builder has no volume source of some versions only"
            );
            let (_, name) = path.rsplit_once("::").expect("a type is in a module");
            let _ = writeln!(text, "    {}: {name},", field.rust);
        }
    }
    text.push_str("}\n");
    each(
        &mut text,
        "each_workload",
        "Calls a macro with each builder of what selects the pods that it makes.",
        |kind| {
            spec_has(kind.ty, "template")
                && spec_has(kind.ty, "selector")
                && !spec_has(kind.ty, "manualSelector")
        },
    );
    each(&mut text, "each_scaled", "Calls a macro with each builder of what can be scaled.", |kind| {
        scales(kind.ty)
    });
    text
}

/// Writes a macro that calls another one with the builders of the kinds that are so.
fn each(text: &mut String, name: &str, what: &str, is: impl Fn(&Kind) -> bool) {
    let _ = write!(
        text,
        "\n/// {what}\nmacro_rules! {name} {{\n    ($callback:ident) => {{\n        $callback! {{\n"
    );
    for kind in KINDS.iter().filter(|kind| kind.preferred && kind.is_stable() && is(kind)) {
        let _ = writeln!(text, "            {}: k8s_openapi::{},", kind.kind, kind.ty.path());
    }
    let _ = write!(text, "        }}\n    }};\n}}\n\npub(super) use {name};\n");
}

fn spec_has(ty: &'static Type, json: &str) -> bool {
    let spec = ty.json_field("spec").and_then(|field| field.ty.object());
    spec.is_some_and(|spec| spec.json_field(json).is_some())
}

/// The enums by name, each with its values and the fields that take them. What only a status has is left out.
pub type ValueTypes<'a> = BTreeMap<String, (&'a [String], BTreeSet<String>)>;

pub fn value_types<'a>(table: &Table<'a>) -> ValueTypes<'a> {
    let mut found = ValueTypes::new();
    for path in reached(table.types) {
        let name = path.rsplit("::").next().unwrap_or_default();
        if name.ends_with("Status") {
            continue;
        }
        for (json, field) in fields(table.types, path) {
            let key = key(&table.types[path], json);
            if let Some(values) = table.enums.get(&key) {
                let mut value_type = value_type(name, &field.rust, json, matches!(field.ty, Ty::List(_)));
                if found.get(&value_type).is_some_and(|(known, _)| *known != values) {
                    value_type = format!("{name}{value_type}");
                }
                let entry = found.entry(value_type).or_insert_with(|| (values, BTreeSet::new()));
                assert_eq!(entry.0, values, "two enums of one name: {key}");
                entry.1.insert(format!("{name}.{json}"));
            }
        }
    }

    // `PullPolicy` of an image volume is the `ImagePullPolicy` of a container.
    let names: Vec<String> = found.keys().cloned().collect();
    for short in &names {
        let longer = names.iter().find(|name| {
            *name != short && name.ends_with(short.as_str()) && found[*name].0 == found[short].0
        });
        if let Some(longer) = longer {
            let (_, fields) = found.remove(short).expect("it was found");
            found.get_mut(longer).expect("it was found").1.extend(fields);
        }
    }
    found
}

/// The types that the builder's kinds reach.
fn reached(types: &Types) -> BTreeSet<&str> {
    let mut seen = BTreeSet::new();
    let mut next: Vec<&str> = setters::made(types).map(|(path, _)| path).collect();
    while let Some(path) = next.pop() {
        if seen.insert(path) {
            next.extend(fields(types, path).filter_map(|(_, field)| named(&field.ty)));
        }
    }
    seen
}

/// The fields of a struct, with their JSON names.
pub fn fields<'a>(types: &'a Types, path: &str) -> impl Iterator<Item = (&'a String, &'a Field)> {
    let fields = match &types[path].body {
        Body::Struct(fields) => Some(fields),
        Body::Enum(_) => None,
    };
    fields.into_iter().flatten().flat_map(|(json, fields)| fields.iter().map(move |field| (json, field)))
}

/// `ImagePullPolicy` for `imagePullPolicy`, `HostPathType` for the `type` of a `HostPathVolumeSource`.
fn value_type(name: &str, rust: &str, json: &str, list: bool) -> String {
    let field = pascal(&if list { setters::singular(rust) } else { rust.to_owned() });
    if !VAGUE.contains(&json) {
        return field;
    }
    let name =
        ["VolumeSource", "Requirement", "Spec"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    format!("{name}{field}")
}

/// The variant for a value: `Tcp` for `TCP`, `SigrtminPlus1` for `SIGRTMIN+1`.
fn variant(value: &str) -> String {
    if value == "*" {
        return "All".to_owned();
    }
    if value.contains([' ', '/']) {
        return pascal(&value.replace([' ', '/'], "_"));
    }
    if value.contains(|c: char| c.is_ascii_lowercase()) {
        return value[..1].to_uppercase() + &value[1..];
    }
    pascal(&value.to_lowercase().replace('+', "_plus_").replace('-', "_minus_"))
}

fn pascal(snake: &str) -> String {
    let words = snake.split('_').filter(|word| !word.is_empty());
    words.map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}
