//! Writes what the macros expand to calls of, as far as the schema says it: one impl a list, a source and a reference.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::RangeInclusive;

use kubewright_core::decode::article;
use kubewright_core::link::{Part, Reference, Target, has_pods, references};
use kubewright_core::schema::generated::KINDS;
use kubewright_core::schema::{Kind, KindId};

use crate::source::{Body, Field, Ty, Type, Types, named};
use crate::table::{HEADER, Table};

/// The file of the macros' traits.
pub const TRAITS: &str = "dsl/src/private/generated.rs";

/// The file of what an item may stand for.
pub const ITEMS: &str = "dsl/src/linked/generated.rs";

/// Entries of a macro, by the versions that have them and what stands before their braces.
type Entries = BTreeMap<(u8, u8), BTreeMap<String, BTreeSet<String>>>;

/// Which list an element is added to, which field a source sets, and what stands in braces, by their types.
pub fn traits(table: &Table) -> String {
    let mut lists = Entries::new();
    let mut sources = Entries::new();
    let mut wholes = Entries::new();
    let mut elements = Entries::new();
    // A status is written too, where somebody shows one.
    for (path, of) in table.types.iter() {
        if let (Body::Struct(fields), Some((module, _))) = (&of.body, path.rsplit_once("::"))
            && !fields.is_empty()
        {
            for version in of.versions.clone() {
                add(&mut wholes, version, module, path.clone());
            }
        }
    }
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
        for version in table.versions.clone() {
            for field in named_elements(table.types, path, version) {
                add(&mut elements, version, path, rust(field));
            }
        }
    }
    let mut text = format!("//! What the schema has for the macros.\n{HEADER}\n");
    text.push_str("use k8s_openapi::{api, apiextensions_apiserver, apimachinery, kube_aggregator};\n\n");
    text.push_str(
        "use super::apply::{elements, sources};\nuse super::base::wholes;\nuse super::splice::lists;\n",
    );
    write(&mut text, table, "lists", &lists);
    write(&mut text, table, "sources", &sources);
    write(&mut text, table, "wholes", &wholes);
    write(&mut text, table, "elements", &elements);
    text
}

/// The field for the name of a struct that stands in lists: a keyword gives it, and a value all others.
fn named_elements<'a>(types: &'a Types, path: &str, version: u8) -> impl Iterator<Item = &'a Field> {
    let is_element = types.values().flat_map(fields).any(|(_, field)| element(&field.ty) == Some(path));
    let is_name = move |json: &str, field: &Field| json == "name" && field.versions.contains(&version);
    let of = fields(&types[path]).filter(move |(json, field)| is_element && is_name(json, field));
    of.map(|(_, field)| field)
}

/// What items stand for, by their kinds.
pub fn items(table: &Table) -> String {
    let mut names = Entries::new();
    let mut apart = Entries::new();
    let mut wraps = Entries::new();
    let mut sources = Entries::new();
    for reference in references() {
        let path = reference.owner.path();
        let Some(name) = reference.owner.json_field(reference.name) else { continue };
        let Target::Kind(kind) = reference.target else { continue };
        let kind = kind.kind();
        for version in versions(table, kind, &path) {
            let owner = kind.ty.path();
            if reference.part() == Part::Key {
                for (_, field) in
                    fields(&table.types[ENV_SOURCE]).filter(|(_, it)| named(&it.ty) == Some(&path))
                {
                    add(&mut sources, version, &owner, format!("{}: {path}", rust(field)));
                }
            }
            if !is_its_name(table.types, &reference) {
                continue;
            }
            match reference.namespace().and_then(|json| reference.owner.json_field(json)) {
                Some(namespace) => {
                    let entry = format!("{path} {{ {}, {} }}", name.rust, namespace.rust);
                    add(&mut apart, version, &owner, entry);
                }
                None => add(&mut names, version, &owner, format!("{path} {{ {} }}", name.rust)),
            }
            for (outer, field) in around(table.types, &path) {
                if field.versions.contains(&version) {
                    add(&mut wraps, version, &owner, format!("{outer} {{ {} }}", rust(field)));
                }
            }
        }
    }
    let mut refers = Entries::new();
    for path in written(table.types) {
        for version in table.versions.clone().filter(|version| table.types[path].versions.contains(version)) {
            for field in
                description(table.types, path).into_iter().filter(|it| it.versions.contains(&version))
            {
                add(&mut refers, version, path, rust(field));
            }
        }
    }
    let mut marks = Entries::new();
    for kind in KINDS {
        for version in kind.since..=kind.until {
            for mark in marked(kind) {
                add(&mut marks, version, &kind.ty.path(), mark.to_owned());
            }
        }
    }
    let mut text =
        format!("//! What a constant stands for, by the schema and the table of links.\n{HEADER}\n");
    text.push_str("use k8s_openapi::{api, apiextensions_apiserver, kube_aggregator};\n\n");
    text.push_str("use super::into::{apart, keyed, marks, named, refers, wrapped};\n");
    write(&mut text, table, "keyed", &sources);
    write(&mut text, table, "marks", &marks);
    write(&mut text, table, "named", &names);
    write(&mut text, table, "apart", &apart);
    write(&mut text, table, "wrapped", &wraps);
    write(&mut text, table, "refers", &refers);
    text
}

/// The file of what names an object of a kind.
pub const NAMES: &str = "dsl/src/private/names.rs";

/// What names an object of each kind that a field names and every version has: a trait and its function, so that rustc says of
/// which kind.
pub fn names(table: &Table) -> String {
    let mut text = format!("//! What names an object, by its kind.\n{HEADER}\n");
    text.push_str("use super::link::IntoName;\n");
    let (oldest, newest) = (*table.versions.start(), *table.versions.end());
    let named: BTreeSet<KindId> = references()
        .iter()
        .filter_map(|reference| match reference.target {
            Target::Kind(id) => Some(id),
            Target::Role | Target::Scaled | Target::Subject => None,
        })
        .chain(
            KINDS
                .iter()
                .filter(|kind| {
                    [Target::Role, Target::Scaled, Target::Subject].iter().any(|target| target.takes(kind))
                })
                .map(|kind| kind.id),
        )
        .collect();
    let everywhere = |kind: &&Kind| kind.preferred && kind.since == oldest && kind.until == newest;
    for kind in named.into_iter().map(KindId::kind).filter(everywhere) {
        let (name, path) = (kind.kind, kind.ty.path());
        let a = article(name);
        // Two words of the language that are taken for each other.
        let words = match name {
            "ConfigMap" | "Secret" => {
                ",\n    note = \"`config_map(…)` takes a ConfigMap, `secret(…)` a Secret\""
            }
            _ => "",
        };
        let _ = write!(
            text,
            "
/// What names {a} {name}; `T` is the type of the field.
#[diagnostic::on_unimplemented(
    message = \"expected the name of {a} {name}, found `{{Self}}`\",
    label = \"not the name of {a} {name}\",
    note = \"a name is text, a constant of that kind, or its builder; a `Result` gives what it holds by `?`\"{words}
)]
pub trait {name}Name<T>: IntoName<k8s_openapi::{path}, T> {{}}

#[diagnostic::do_not_recommend]
impl<T, Value: IntoName<k8s_openapi::{path}, T>> {name}Name<T> for Value {{}}

/// The name of {a} {name}.
pub fn named_{name}<T, Value: {name}Name<T>>(name: Value) -> T {{
    name.into_field()
}}
"
        );
    }
    text
}

/// What a variable may come from.
const ENV_SOURCE: &str = "api::core::v1::EnvVarSource";

/// The traits of a kind that say where its items may stand.
fn marked(kind: &Kind) -> Vec<&'static str> {
    let takes = |target: Target| target.takes(kind) && kind.preferred;
    let marks = [
        ("Workload", has_pods(kind.ty)),
        ("Scales", takes(Target::Scaled)),
        ("IsRole", takes(Target::Role)),
        ("IsClusterRole", takes(Target::Role) && kind.cluster_scoped()),
        ("IsSubject", takes(Target::Subject)),
    ];
    marks.into_iter().filter(|(_, has)| *has).map(|(mark, _)| mark).collect()
}

/// The fields of a struct that describes any object, by its kind and name.
fn description<'a>(types: &'a Types, path: &str) -> Vec<&'a Field> {
    const PARTS: &[&str] = &["apiGroup", "apiVersion", "kind", "name"];
    // A source of data in another namespace needs a grant there.
    let may_be_elsewhere =
        !fields(&types[path]).any(|(json, _)| json == "apiGroup") || path.ends_with("::Subject");
    let is_part = |json: &str| PARTS.contains(&json) || json == "namespace" && may_be_elsewhere;
    let has = |json: &str| {
        fields(&types[path]).any(|(other, field)| other == json && field.ty == Ty::Plain("String"))
    };
    let needs = fields(&types[path]).any(|(json, field)| !field.optional && !is_part(json));
    if types[path].kind.is_some() || !has("kind") || !has("name") || needs || has("scope") {
        return Vec::new();
    }
    fields(&types[path]).filter(|(json, _)| is_part(json)).map(|(_, field)| field).collect()
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
    let is_name = |json: &str| json == reference.name || Some(json) == reference.namespace();
    let needs = fields(&types[&path]).any(|(json, field)| !field.optional && !is_name(json));
    // What else has the name of another object has things of its own too.
    let is_reference = ["Source", "Projection", "Reference", "Subject"].iter().any(|end| path.ends_with(end));
    is_reference
        && !needs
        && reference.within.is_none()
        && matches!(reference.part(), Part::Whole | Part::Items)
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
