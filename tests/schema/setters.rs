//! Writes the builders of the kinds: a struct a kind, and a setter a field of its spec, or of the object where it has none.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use kubewright_core::link;
use kubewright_core::schema::generated::KINDS;
use kubewright_core::schema::kind;

use crate::builder::{fields, value_type};
use crate::kinds::{api_version, preferred};
use crate::source::{Field, Kind, Ty, Types};
use crate::table::{HEADER, Table, key};

/// Where the generated files are: one an area of the API.
const DIR: &str = "dsl/src/builder/kinds";

/// The kinds whose builders are written by hand, or that nobody puts into a manifest.
const BY_HAND: &[&str] = &["ConfigMap", "Event", "Pod", "Secret"];

/// Setters that are written by hand: (kind, JSON name of the field).
const TYPED: &[(&str, &str)] = &[
    ("ClusterRoleBinding", "roleRef"),
    ("CronJob", "jobTemplate"),
    ("HorizontalPodAutoscaler", "scaleTargetRef"),
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
    let mut areas: BTreeMap<String, String> = BTreeMap::new();
    for (path, known) in made(table.types) {
        if BY_HAND.contains(&known.kind.as_str()) {
            continue;
        }
        let area = area(path);
        let text = areas.entry(area.clone()).or_insert_with(|| head(&area));
        one(text, table, path, known);
    }
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut index = format!("//! The builders of the kinds, by area of the API.\n{HEADER}\n");
    for area in areas.keys() {
        let _ = writeln!(index, "pub mod {area};");
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
         #[allow(unused_imports, reason = \"each area needs some of them\")]\n\
         use super::super::{{kinds_use::*, *}};\n"
    )
}

/// The builder of a kind.
fn one(text: &mut String, table: &Table, path: &str, known: &Kind) {
    let name = &known.kind;
    let _ = write!(
        text,
        "\nkind! {{\n    /// A `{name}` of `{}`: its setters are the fields of {}.\n    {name} => k8s_openapi::{path}\n}}\n",
        api_version(known),
        if spec(table, path).is_some() { "its `spec`" } else { "the object" },
    );
    let (owner, place, prefix) = match spec(table, path) {
        Some((spec, true)) => (spec, "self.0.spec.get_or_insert_default()", "spec."),
        Some((spec, false)) => (spec, "self.0.spec", "spec."),
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
        if let Some(setter) = setter(table, &owner, json, field, place, prefix) {
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

/// The struct of a kind's spec, and whether it is an `Option`.
fn spec(table: &Table, path: &str) -> Option<(String, bool)> {
    let (_, field) = fields(table.types, path).find(|(json, _)| *json == "spec")?;
    match &field.ty {
        Ty::Named(spec) => Some((spec.clone(), field.optional)),
        _ => None,
    }
}

fn is_template(ty: &Ty) -> bool {
    matches!(ty, Ty::Named(path) if path.ends_with("::PodTemplateSpec"))
}

fn setter(
    table: &Table,
    owner: &str,
    json: &str,
    field: &Field,
    place: &str,
    prefix: &str,
) -> Option<String> {
    let rust = &field.rust;
    let method = rust.trim_end_matches('_');
    let method = if matches!(method, "type") { "type_" } else { method };
    let values = table.enums.contains_key(&key(&table.types[owner], json));
    let enum_type = || value_type(owner.rsplit("::").next().unwrap_or_default(), rust, json, false);
    let target = format!("{place}.{rust}");
    let some = |value: &str| if field.optional { format!("Some({value})") } else { value.to_owned() };
    let filled = if field.optional { format!("{target}.get_or_insert_default()") } else { target.clone() };
    let (method, arguments, statement) = match &field.ty {
        Ty::Plain("String") if values => (
            method.to_owned(),
            format!("{method}: {}", enum_type()),
            format!("{target} = {};", some(&format!("{method}.into()"))),
        ),
        Ty::Plain("String") => match named(owner, json) {
            Some(kind) => (
                method.to_owned(),
                format!("{method}: impl crate::NameOf<k8s_openapi::{kind}>"),
                format!("{target} = {};", some(&format!("{method}.into_name()"))),
            ),
            None => text(method, &target, &some),
        },
        Ty::Plain(plain) => {
            let (ty, value) = scalar(plain, method)?;
            (method.to_owned(), format!("{method}: {ty}"), format!("{target} = {};", some(&value)))
        }
        Ty::Named(path) => {
            let value =
                if field.boxed { format!("Box::new({method}.into())") } else { format!("{method}.into()") };
            (
                method.to_owned(),
                format!("{method}: impl Into<k8s_openapi::{path}>"),
                format!("{target} = {};", some(&value)),
            )
        }
        Ty::List(inner) => list(table, owner, json, field, inner, &filled)?,
        Ty::Map(inner) => {
            let (ty, value) = match &**inner {
                Ty::Plain("String") => ("impl Into<String>".to_owned(), "value.into()".to_owned()),
                Ty::Plain(plain) => scalar(plain, "value")?,
                Ty::Named(path) => (format!("impl Into<k8s_openapi::{path}>"), "value.into()".to_owned()),
                _ => return None,
            };
            (
                singular(method),
                format!("key: impl Into<String>, value: {ty}"),
                format!("{filled}.insert(key.into(), {value});"),
            )
        }
    };
    let does = match &field.ty {
        Ty::List(_) | Ty::Map(_) => "Adds to",
        _ => "Sets",
    };
    Some(format!(
        "\n    /// {does} `{prefix}{json}`.\n    pub fn {method}(mut self, {arguments}) -> Self {{\n        {statement}\n        self\n    }}\n"
    ))
}

fn text(method: &str, target: &str, some: &dyn Fn(&str) -> String) -> (String, String, String) {
    let value = some(&format!("{method}.into()"));
    (method.to_owned(), format!("{method}: impl Into<String>"), format!("{target} = {value};"))
}

/// The argument and the value of a list: one element a call.
fn list(
    table: &Table,
    owner: &str,
    json: &str,
    field: &Field,
    inner: &Ty,
    filled: &str,
) -> Option<(String, String, String)> {
    let one = singular(field.rust.trim_end_matches('_'));
    let values = table.enums.contains_key(&key(&table.types[owner], json));
    let (ty, value) = match inner {
        Ty::Plain("String") if values => {
            let ty = value_type(owner.rsplit("::").next().unwrap_or_default(), &field.rust, json, true);
            (ty, format!("{one}.into()"))
        }
        Ty::Plain("String") => ("impl Into<String>".to_owned(), format!("{one}.into()")),
        Ty::Plain(plain) => scalar(plain, &one)?,
        Ty::Named(path) => match BUILDERS.iter().find(|(of, _)| of == path) {
            Some((_, builder)) => (format!("impl Into<{builder}>"), format!("{one}.into().into()")),
            None => (format!("impl Into<k8s_openapi::{path}>"), format!("{one}.into()")),
        },
        Ty::List(_) | Ty::Map(_) => return None,
    };
    let argument = format!("{one}: {ty}");
    Some((one, argument, format!("{filled}.push({value});")))
}

/// The argument type of a scalar, and the value made of the argument.
fn scalar(plain: &str, name: &str) -> Option<(String, String)> {
    let (ty, value) = match plain {
        "Bool" => ("bool", name.to_owned()),
        "Int32" => ("i32", name.to_owned()),
        "Int64" => ("i64", name.to_owned()),
        "Float" => ("f64", name.to_owned()),
        "Quantity" => {
            ("impl Into<k8s_openapi::apimachinery::pkg::api::resource::Quantity>", format!("{name}.into()"))
        }
        "IntOrString" => ("impl Into<Amount>", format!("{name}.into().into()")),
        "Bytes" => ("impl Into<Vec<u8>>", format!("k8s_openapi::ByteString({name}.into())")),
        // A controller's, or whatever JSON has.
        _ => return None,
    };
    Some((ty.to_owned(), value))
}

/// The path of the kind whose objects a text names, where that is one kind.
fn named(owner: &str, json: &str) -> Option<String> {
    let reference = link::REFERENCES.iter().find(|it| it.owner.path() == owner && it.name == json)?;
    let [kind] = reference.target.kinds() else { return None };
    Some(kind.kind().ty.path())
}

/// `access_mode` for `access_modes`, `metric` for `metrics`, `ingress` for itself.
fn singular(plural: &str) -> String {
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
