//! Writes the builders of the kinds: a struct a kind, and a setter a field of its spec, or of the object where it has none.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use kubewright_core::link::{Target, references};
use kubewright_core::schema::generated::{KINDS, NEWEST, OLDEST};
use kubewright_core::schema::kind;

use crate::builder::{fields, value_types};
use crate::kinds::{api_version, preferred};
use crate::source::{Field, Kind, Ty, Types};
use crate::table::{HEADER, Table};

/// Where the generated files are: one an area of the API.
const DIR: &str = "dsl/src/builder/kinds";

/// The kinds whose builders are written by hand, or that nobody puts into a manifest.
const BY_HAND: &[&str] = &["ConfigMap", "Event", "Pod", "Secret"];

/// Setters that are written by hand: (kind, JSON name of the field).
const TYPED: &[(&str, &str)] = &[
    ("ClusterRoleBinding", "roleRef"),
    ("CronJob", "jobTemplate"),
    ("HorizontalPodAutoscaler", "scaleTargetRef"),
    ("Ingress", "tls"),
    ("NetworkPolicy", "podSelector"),
    ("PersistentVolumeClaim", "resources"),
    ("PodDisruptionBudget", "selector"),
    ("ReplicationController", "selector"),
    ("RoleBinding", "roleRef"),
    ("StatefulSet", "volumeClaimTemplates"),
];

/// What stands for a struct of the API in a setter: (path of the struct, builder).
const BUILDERS: &[(&str, &str)] = &[
    ("api::core::v1::ServicePort", "ServicePort"),
    ("api::networking::v1::IngressRule", "IngressRule"),
    ("api::rbac::v1::PolicyRule", "PolicyRule"),
    ("api::rbac::v1::Subject", "Subject"),
];

/// The generated files, by path below the repository.
pub fn write(table: &Table) -> BTreeMap<String, String> {
    let mut enums = BTreeMap::new();
    for (name, (_, of)) in value_types(table) {
        enums.extend(of.into_iter().map(|field| (field, name.clone())));
    }
    let mut areas: BTreeMap<String, String> = BTreeMap::new();
    for (path, known) in made(table.types) {
        if BY_HAND.contains(&known.kind.as_str()) {
            continue;
        }
        let area = area(path);
        let text = areas.entry(area.clone()).or_insert_with(|| head(&area));
        one(text, table, &enums, path, known);
    }
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut index = format!("//! The builders of the kinds, by area of the API.\n{HEADER}\n");
    for area in areas.keys() {
        let _ = writeln!(index, "mod {area};");
    }
    index.push('\n');
    for area in areas.keys() {
        let _ = writeln!(index, "pub use {area}::*;");
    }
    files.insert(format!("{DIR}/mod.rs"), index);
    files.extend(areas.into_iter().map(|(area, text)| (format!("{DIR}/{area}.rs"), text)));
    files
}

/// The kinds that have builders: those of every version, in their newest stable version, that a manifest can have.
pub fn made(types: &Types) -> impl Iterator<Item = (&str, &Kind)> {
    let all: Vec<&Kind> = types.values().filter_map(|of| of.kind.as_ref()).collect();
    let everywhere = types.values().map(|of| &of.versions).max_by_key(|versions| versions.len());
    types.iter().filter_map(move |(path, of)| {
        let known = of.kind.as_ref().filter(|known| preferred(known, &all))?;
        let id = kind(&api_version(known), &known.kind)?;
        (id.is_stable() && id.stored && Some(&of.versions) == everywhere).then_some((path.as_str(), known))
    })
}

/// `apps` for `api::apps::v1::Deployment`.
fn area(path: &str) -> String {
    let mut parts = path.rsplit("::").skip(2);
    parts.next().unwrap_or_default().to_owned()
}

fn head(area: &str) -> String {
    format!(
        "//! The builders of the kinds of `{area}`.\n{HEADER}\n\
         #[allow(unused_imports, reason = \"some areas have no spec\")]\n\
         use super::super::wrap::{{Fill, kind}};\n\
         #[allow(unused_imports, reason = \"each area needs some of them\")]\n\
         use super::super::*;\n"
    )
}

/// The enum that a field takes, by `Struct.jsonName`.
type Enums = BTreeMap<String, String>;

/// The builder of a kind.
fn one(text: &mut String, table: &Table, enums: &Enums, path: &str, known: &Kind) {
    let name = &known.kind;
    let _ = write!(
        text,
        "\nkind! {{\n    /// {} [`{name}`](k8s_openapi::{path}) of `{}`: its setters are the fields of {}.\n    {} {name} => k8s_openapi::{path}\n}}\n",
        if name.starts_with(['A', 'E', 'I', 'O']) { "An" } else { "A" },
        api_version(known),
        if spec(table, path).is_some() { "its `spec`" } else { "the object" },
        if known.namespaced { "namespaced" } else { "cluster" },
    );
    let (owner, place, prefix) = match spec(table, path) {
        Some(spec) => {
            let _ = write!(
                text,
                "\nimpl {name} {{\n    /// Its spec, made where there is none.\n    \
                 pub(in crate::builder) fn spec(&mut self) -> &mut k8s_openapi::{spec} {{\n        \
                 Fill::fill(&mut self.0.spec)\n    }}\n}}\n"
            );
            (spec, "self.spec()", "spec.")
        }
        None => (path.to_owned(), "self.0", ""),
    };
    let workload = fields(table.types, &owner).any(|(_, field)| is_template(&field.ty));
    let mut groups: BTreeMap<String, String> = BTreeMap::new();
    for (json, field) in fields(table.types, &owner) {
        let by_hand = TYPED.contains(&(name.as_str(), json.as_str()))
            || matches!(json.as_str(), "metadata" | "status")
            // A workload's template and selector belong together.
            || workload && (is_template(&field.ty) || json == "selector");
        if by_hand || (field.versions.end() != table.versions.end()) {
            continue;
        }
        let since = *field.versions.start();
        let gate =
            if since == *table.versions.start() { String::new() } else { format!("k8s_if_ge_1_{since}") };
        if let Some(setter) = setter(table, enums, &owner, json, field, place, prefix) {
            groups.entry(gate).or_default().push_str(&setter);
        }
    }
    for (gate, setters) in groups {
        let block = format!("impl {name} {{{}}}\n", setters.trim_start_matches('\n').replacen("", "\n", 1));
        match gate.as_str() {
            "" => {
                let _ = write!(text, "\n{block}");
            }
            gate => {
                let _ = write!(text, "\nk8s_openapi::{gate}! {{\n{block}}}\n");
            }
        }
    }
}

/// The struct of a kind's spec.
fn spec(table: &Table, path: &str) -> Option<String> {
    let (_, field) = fields(table.types, path).find(|(json, _)| *json == "spec")?;
    match &field.ty {
        Ty::Named(spec) => Some(spec.clone()),
        _ => None,
    }
}

fn is_template(ty: &Ty) -> bool {
    matches!(ty, Ty::Named(path) if path.ends_with("::PodTemplateSpec"))
}

/// A setter of a field: what it takes, and how it sets it.
fn setter(
    table: &Table,
    enums: &Enums,
    owner: &str,
    json: &str,
    field: &Field,
    place: &str,
    prefix: &str,
) -> Option<String> {
    let rust = &field.rust;
    let target = format!("{place}.{rust}");
    let filled = if field.optional { format!("{target}.get_or_insert_default()") } else { target.clone() };
    // `cluster_ips` beside `cluster_ip` keeps its name.
    let taken = |one: &str| fields(table.types, owner).any(|(_, other)| other.rust == one);
    let one = Some(singular(rust)).filter(|one| !taken(one)).unwrap_or_else(|| rust.clone());
    let values = enums.get(&format!("{}.{json}", last(owner)));
    let (does, method, arguments, statement) = match &field.ty {
        Ty::List(inner) => {
            let (ty, value) = argument(inner, values, named(owner, json), &one)?;
            ("Adds to", one.clone(), format!("{one}: {ty}"), format!("{filled}.push({value});"))
        }
        Ty::Map(inner) => {
            let (ty, value) = argument(inner, None, None, "value")?;
            let arguments = format!("key: impl Into<String>, value: {ty}");
            ("Adds to", one, arguments, format!("{filled}.insert(key.into(), {value});"))
        }
        ty => {
            let (ty, value) = argument(ty, values, named(owner, json), rust)?;
            let value = if field.boxed { format!("Box::new({value})") } else { value };
            let value = if field.optional { format!("Some({value})") } else { value };
            ("Sets", rust.clone(), format!("{rust}: {ty}"), format!("{target} = {value};"))
        }
    };
    Some(format!(
        "\n    /// {does} `{prefix}{json}`.\n    pub fn {method}(mut self, {arguments}) -> Self {{\n        \
         {statement}\n        self\n    }}\n"
    ))
}

/// The type of the argument for a value, and the value made of the argument of that name.
fn argument(ty: &Ty, values: Option<&String>, named: Option<String>, name: &str) -> Option<(String, String)> {
    let into = |ty: &str| (ty.to_owned(), format!("{name}.into()"));
    let is = |ty: &str| (ty.to_owned(), name.to_owned());
    Some(match (ty, values, named) {
        (Ty::Plain("String"), Some(values), _) => into(values),
        (Ty::Plain("String"), None, Some(kind)) => {
            (format!("impl crate::NameOf<k8s_openapi::{kind}>"), format!("{name}.into_name()"))
        }
        (Ty::Plain("String"), None, None) => into("impl Into<String>"),
        (Ty::Plain("Bool"), ..) => is("bool"),
        (Ty::Plain("Int32"), ..) => is("i32"),
        (Ty::Plain("Int64"), ..) => is("i64"),
        (Ty::Plain("Float"), ..) => is("f64"),
        (Ty::Plain("Quantity"), ..) => {
            into("impl Into<k8s_openapi::apimachinery::pkg::api::resource::Quantity>")
        }
        (Ty::Plain("IntOrString"), ..) => ("impl Into<Amount>".to_owned(), format!("{name}.into().into()")),
        (Ty::Plain("Bytes"), ..) => {
            ("impl Into<Vec<u8>>".to_owned(), format!("k8s_openapi::ByteString({name}.into())"))
        }
        (Ty::Named(path), ..) => match BUILDERS.iter().find(|(of, _)| of == path) {
            Some((_, builder)) => (format!("impl Into<{builder}>"), format!("{name}.into().into()")),
            None => into(&format!("impl Into<k8s_openapi::{path}>")),
        },
        // Times are a controller's, and nothing is typed in what may be any JSON.
        _ => return None,
    })
}

/// The name of the struct of a path.
fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or_default()
}

/// The path of the kind whose objects a text names, where that is one kind.
fn named(owner: &str, json: &str) -> Option<String> {
    let reference = references().into_iter().find(|it| it.owner.path() == owner && it.name == json)?;
    let Target::Kind(kind) = reference.target else { return None };
    // What some version does not have cannot be named in all.
    let everywhere = kind.kind().since == OLDEST.0 && kind.kind().until == NEWEST.0;
    everywhere.then(|| kind.kind().ty.path())
}

/// `access_mode` for `access_modes`, `metric` for `metrics`, `ingress` for itself.
pub fn singular(plural: &str) -> String {
    if let Some(stem) = plural.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if plural.ends_with("ses") || plural.ends_with("sses") {
        return plural.strip_suffix("es").unwrap_or(plural).to_owned();
    }
    match plural.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') && !matches!(plural, "ingress" | "egress" | "tls") => {
            stem.to_owned()
        }
        _ => plural.to_owned(),
    }
}

/// A row for a kind or a field that there is not is a typo.
pub fn assert_rows_exist(table: &Table) {
    let known = |name: &'static str| KINDS.iter().filter(move |kind| kind.kind == name);
    for name in BY_HAND {
        assert!(known(name).count() > 0, "{name}");
    }
    for (name, json) in TYPED {
        let has = |ty: &'static kubewright_core::schema::Type| {
            let spec = ty.json_field("spec").and_then(|field| field.ty.object()).unwrap_or(ty);
            spec.json_field(json).is_some()
        };
        assert!(known(name).any(|kind| has(kind.ty)), "{name}.{json}");
    }
    let paths: BTreeSet<&String> = table.types.keys().collect();
    for (path, _) in BUILDERS {
        assert!(paths.contains(&(*path).to_owned()), "{path}");
    }
}
