//! Writes what the macros expand to calls of, as far as the schema says it: one impl a list, a source and a reference.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::RangeInclusive;

use kubewright_core::link::{Part, REFERENCES, Reference, Target};
use kubewright_core::schema::Kind;

use crate::source::{Body, Field, Ty, Type, Types, named};
use crate::table::{HEADER, Table};

/// The file of the macros' traits.
pub const TRAITS: &str = "dsl/src/private/generated.rs";

/// The file of what an item may stand for.
pub const ITEMS: &str = "dsl/src/linked/generated.rs";

/// Entries of a macro, by the versions that have them and what stands before their braces.
type Entries = BTreeMap<(u8, u8), BTreeMap<String, BTreeSet<String>>>;

/// Which list an element is added to, and which field a source sets, by their types.
pub fn traits(table: &Table) -> String {
    let mut lists = Entries::new();
    let mut sources = Entries::new();
    for path in written(table.types) {
        for version in table.versions.clone() {
            for (element, field) in lists_of(table.types, path, version) {
                add(&mut lists, version, path, format!("{}: {element}", rust(field)));
            }
        }
        for field in sources_of(table.types, path) {
            if let Some(source) = named(&field.ty) {
                for version in field.versions.clone() {
                    add(&mut sources, version, path, format!("{}: {source}", rust(field)));
                }
            }
        }
    }
    let mut text = format!("//! What the schema has for the macros.\n{HEADER}\n");
    text.push_str("use k8s_openapi::{api, apiextensions_apiserver, apimachinery};\n\n");
    text.push_str("use super::apply::sources;\nuse super::splice::lists;\n");
    write(&mut text, table, "lists", &lists);
    write(&mut text, table, "sources", &sources);
    text
}

/// The references that an item of a kind stands for.
pub fn items(table: &Table) -> String {
    let mut names = Entries::new();
    let mut wraps = Entries::new();
    for reference in REFERENCES {
        let path = reference.owner.path();
        let Some(name) = reference.owner.json_field(reference.name) else { continue };
        let Target::Kind(kind) = reference.target else { continue };
        if !is_its_name(table.types, reference) {
            continue;
        }
        let kind = kind.kind();
        for version in versions(table, kind, &path) {
            add(&mut names, version, &kind.ty.path(), format!("{path} {{ {} }}", name.rust));
            for (outer, field) in around(table.types, &path) {
                if field.versions.contains(&version) {
                    add(&mut wraps, version, &kind.ty.path(), format!("{outer} {{ {} }}", rust(field)));
                }
            }
        }
    }
    let mut text = format!("//! What an item stands for, by the schema and the table of links.\n{HEADER}\n");
    text.push_str("use k8s_openapi::api;\n\nuse super::into::{named, wrapped};\n");
    write(&mut text, table, "named", &names);
    write(&mut text, table, "wrapped", &wraps);
    text
}

/// The structs that stand in a manifest: not those of a status, which the cluster writes.
fn written(types: &Types) -> BTreeSet<&str> {
    let mut seen = BTreeSet::new();
    let mut next: Vec<&str> =
        types.iter().filter(|(_, of)| of.kind.is_some()).map(|(path, _)| path.as_str()).collect();
    while let Some(path) = next.pop() {
        if seen.insert(path) {
            let fields = fields(&types[path]).filter(|(json, _)| *json != "status");
            next.extend(fields.filter_map(|(_, field)| named(&field.ty)));
        }
    }
    seen
}

/// The lists of a struct in a version, by the struct of their elements; of several lists the one that must be there.
fn lists_of<'a>(types: &'a Types, path: &str, version: u8) -> BTreeMap<&'a str, &'a Field> {
    let mut by_element: BTreeMap<&str, Vec<&Field>> = BTreeMap::new();
    for (_, field) in fields(&types[path]).filter(|(_, field)| field.versions.contains(&version)) {
        if let Some(element) = element(&field.ty) {
            by_element.entry(element).or_default().push(field);
        }
    }
    let one = |fields: Vec<&'a Field>| match fields[..] {
        [one] => Some(one),
        _ => {
            let mut required = fields.iter().filter(|field| !field.optional);
            required.next().filter(|_| required.next().is_none()).copied()
        }
    };
    by_element.into_iter().filter_map(|(element, fields)| Some((element, one(fields)?))).collect()
}

/// The struct of the elements of a list.
fn element(ty: &Ty) -> Option<&str> {
    match ty {
        Ty::List(inner) => match &**inner {
            Ty::Named(path) => Some(path),
            _ => None,
        },
        _ => None,
    }
}

/// The fields of an element of which one is set, where their types tell them apart: those of a volume.
///
/// An element that says in a field which one it is, is not made by setting another.
fn sources_of<'a>(types: &'a Types, path: &str) -> Vec<&'a Field> {
    let is_element = types.values().flat_map(fields).any(|(_, field)| element(&field.ty) == Some(path));
    let mut sources: Vec<&Field> = Vec::new();
    for (json, field) in fields(&types[path]) {
        match &field.ty {
            Ty::Named(_) if field.optional => sources.push(field),
            Ty::Plain(_) if !matches!(json, "type" | "kind" | "patchType") => {}
            _ => return Vec::new(),
        }
    }
    let kinds: BTreeSet<_> = sources.iter().map(|field| named(&field.ty)).collect();
    if is_element && sources.len() > 1 && kinds.len() == sources.len() { sources } else { Vec::new() }
}

/// Whether a struct needs nothing but the name of what it refers to.
fn is_its_name(types: &Types, reference: &Reference) -> bool {
    let path = reference.owner.path();
    let needs = fields(&types[&path]).any(|(json, field)| !field.optional && json != reference.name);
    // What else has the name of another object has things of its own too.
    let is_reference = ["Source", "Projection", "Reference"].iter().any(|end| path.ends_with(end));
    is_reference && !needs && matches!(reference.part, Part::Whole | Part::Items)
}

/// The structs that have a reference among the fields of which one is set.
fn around<'a>(types: &'a Types, reference: &str) -> Vec<(&'a str, &'a Field)> {
    let mut found = Vec::new();
    for path in written(types) {
        for field in sources_of(types, path) {
            if named(&field.ty) == Some(reference) {
                found.push((path, field));
            }
        }
    }
    found
}

/// The versions that have a kind and a struct.
fn versions(table: &Table, kind: &Kind, path: &str) -> impl Iterator<Item = u8> {
    let (of, since, until) = (table.types[path].versions.clone(), kind.since, kind.until);
    of.filter(move |version| (since..=until).contains(version))
}

fn fields(of: &Type) -> impl Iterator<Item = (&str, &Field)> {
    let fields = match &of.body {
        Body::Struct(fields) => Some(fields),
        Body::Enum(_) => None,
    };
    fields
        .into_iter()
        .flatten()
        .flat_map(|(json, fields)| fields.iter().map(move |field| (json.as_str(), field)))
}

/// The name of a field, as Rust writes it.
fn rust(field: &Field) -> String {
    let is_keyword = syn::parse_str::<syn::Ident>(&field.rust).is_err();
    if is_keyword { format!("r#{}", field.rust) } else { field.rust.clone() }
}

/// Adds an entry for one version, and takes it together with that for the version before it.
fn add(entries: &mut Entries, version: u8, owner: &str, entry: String) {
    let has = |(_, owners): &(&(u8, u8), &BTreeMap<String, BTreeSet<String>>)| {
        owners.get(owner).is_some_and(|of| of.contains(&entry))
    };
    let before = entries.iter().filter(|((_, until), _)| *until == version - 1).find(has).map(|(at, _)| *at);
    let known = entries.iter().filter(|((_, until), _)| *until == version).any(|of| has(&of));
    if known {
        return;
    }
    if let Some(at) = before
        && let Some(owners) = entries.get_mut(&at)
        && let Some(of) = owners.get_mut(owner)
    {
        of.remove(&entry);
        if of.is_empty() {
            owners.remove(owner);
        }
    }
    let since = before.map_or(version, |(since, _)| since);
    entries.entry((since, version)).or_default().entry(owner.to_owned()).or_default().insert(entry);
}

/// Writes the calls of a macro, one for each range of versions.
fn write(text: &mut String, table: &Table, name: &str, entries: &Entries) {
    for ((since, until), owners) in entries.iter().filter(|(_, owners)| !owners.is_empty()) {
        let mut call = format!("{name}! {{\n");
        for (owner, of) in owners {
            let _ = writeln!(call, "    {owner} {{");
            for entry in of {
                let _ = writeln!(call, "        {entry},");
            }
            call.push_str("    }\n");
        }
        call.push_str("}\n");
        let all: &RangeInclusive<u8> = &table.versions;
        if since != all.start() {
            call = format!("k8s_openapi::k8s_if_ge_1_{since}! {{\n{call}}}\n");
        }
        if until != all.end() {
            call = format!("k8s_openapi::k8s_if_le_1_{until}! {{\n{call}}}\n");
        }
        let _ = write!(text, "\n{call}");
    }
}
