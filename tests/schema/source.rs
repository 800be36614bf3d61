//! Reads the kinds, and the types that they reach, out of the source of `k8s-openapi`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use syn::{GenericArgument, PathArguments};

/// The kinds that the API server lists and nobody can create; `k8s-openapi` does not say which endpoints take a `POST`.
const ONLY_LISTED: &[&str] = &["api::core::v1::ComponentStatus"];

/// The types of every version, by path below the crate: `api::core::v1::Container`.
pub type Types = BTreeMap<String, Type>;

/// A type, as the versions together have it.
#[derive(Debug)]
pub struct Type {
    /// The name of the file that defines it: `http_get_action` for `HTTPGetAction`.
    pub module: String,
    /// Its name in the API server's OpenAPI document: `io.k8s.api.core.v1.Container`.
    pub definition: String,
    /// What its `impl Resource` says, where objects of it stand alone.
    pub kind: Option<Kind>,
    /// The versions that have it.
    pub versions: RangeInclusive<u8>,
    /// What it consists of.
    pub body: Body,
}

/// What a type consists of.
#[derive(Debug, PartialEq)]
pub enum Body {
    /// The fields of a struct, by JSON name; more than one where the type differs between versions.
    Struct(BTreeMap<String, Vec<Field>>),
    /// The variants of an enum, by their Rust names: a value is one of them by its form.
    Enum(Vec<(String, Ty)>),
}

/// A field, in the versions where it has one type.
#[derive(Debug, PartialEq)]
pub struct Field {
    pub rust: String,
    pub ty: Ty,
    pub optional: bool,
    /// Whether the Rust type is in a `Box`.
    pub boxed: bool,
    /// The fields by which an element of the list is found when objects are merged, by their Rust names.
    pub keys: Vec<String>,
    pub versions: RangeInclusive<u8>,
}

/// What stands in an `impl Resource`.
#[derive(Clone, Debug, PartialEq)]
pub struct Kind {
    pub group: String,
    pub version: String,
    pub kind: String,
    pub plural: String,
    pub namespaced: bool,
    /// Whether the API server has an endpoint that lists the objects.
    pub listed: bool,
}

/// The type of a field, without its `Option`.
#[derive(Clone, Debug, PartialEq)]
pub enum Ty {
    /// A variant of the schema's `Ty` without content: `Bool`.
    Plain(&'static str),
    /// A struct or an enum, by path.
    Named(String),
    List(Box<Ty>),
    Map(Box<Ty>),
}

/// Reads every kind and every type that they reach, in every version.
pub fn read(k8s_openapi: &Path, versions: RangeInclusive<u8>) -> Types {
    let mut types = Types::new();
    for version in versions {
        let dir = k8s_openapi.join(format!("v1_{version}"));
        assert!(dir.is_dir(), "k8s-openapi has no Kubernetes 1.{version}: {}", dir.display());
        let mut next = Vec::new();
        visit(&dir, &mut |file, text| next.extend(stands_alone(&dir, file, text)));
        assert!(!next.is_empty(), "{} has no kinds", dir.display());
        let mut seen = BTreeSet::new();
        while let Some(path) = next.pop() {
            if seen.insert(path.clone()) {
                read_type(&dir, version, &path, &mut types, &mut next);
            }
        }
    }
    types
}

/// The path of the type that a file defines, where its objects stand alone: they have a kind and metadata, and an
/// endpoint that is not below another object's.
fn stands_alone(dir: &Path, file: &Path, text: &str) -> Option<String> {
    let kind = kind(text)?;
    let metadata = "    pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta,";
    if !text.lines().any(|line| line == metadata) {
        return None;
    }
    let module = file.parent()?.strip_prefix(dir).ok()?;
    let module: Vec<_> = module.iter().map(|part| part.to_str().expect("a module is ASCII")).collect();
    let path = format!("{}::{}", module.join("::"), kind.kind);
    (!ONLY_LISTED.contains(&path.as_str())).then_some(path)
}

/// Adds what one version says of a type, and puts the types of its fields on the list.
fn read_type(dir: &Path, version: u8, path: &str, types: &mut Types, next: &mut Vec<String>) {
    let (parent, name) = path.rsplit_once("::").expect("a type is in a module");
    let dir = dir.join(parent.replace("::", "/"));
    let module = module(&dir, name);
    let text = read_text(&dir.join(format!("{module}.rs")));
    let definition = text.lines().find_map(|line| line.strip_prefix("// Generated from definition "));
    let body = body(path, name, &text, version);
    match &body {
        Body::Struct(fields) => {
            next.extend(fields.values().flatten().filter_map(|field| named(&field.ty)).map(str::to_owned))
        }
        Body::Enum(variants) => {
            next.extend(variants.iter().filter_map(|(_, ty)| named(ty)).map(str::to_owned))
        }
    }

    let Some(of) = types.get_mut(path) else {
        let new = Type {
            module,
            definition: definition.unwrap_or_else(|| panic!("{path} has no definition")).to_owned(),
            kind: kind(&text),
            versions: version..=version,
            body,
        };
        types.insert(path.to_owned(), new);
        return;
    };
    assert_eq!(*of.versions.end() + 1, version, "{path} went and came again");
    assert_eq!(of.kind, kind(&text), "{path} is another kind in another version");
    of.versions = *of.versions.start()..=version;
    match (&mut of.body, body) {
        (Body::Struct(known), Body::Struct(fields)) => merge(path, known, fields, version),
        (known, new) => assert_eq!(*known, new, "{path} differs between versions"),
    }
}

/// Adds the fields that a version has to those of the versions before it.
fn merge(
    path: &str,
    known: &mut BTreeMap<String, Vec<Field>>,
    fields: BTreeMap<String, Vec<Field>>,
    version: u8,
) {
    for (json, field) in
        fields.into_iter().flat_map(|(json, of)| of.into_iter().map(move |f| (json.clone(), f)))
    {
        let known = known.entry(json).or_default();
        match known.last_mut() {
            Some(last) if last.ty == field.ty && last.optional == field.optional => {
                assert_eq!(last.rust, field.rust, "{path}: a field has two Rust names");
                assert_eq!(*last.versions.end() + 1, version, "{path}: `{}` went and came again", field.rust);
                last.versions = *last.versions.start()..=version;
                last.keys = field.keys;
            }
            _ => known.push(field),
        }
    }
}

/// The fields of the struct or the variants of the enum that a file defines.
fn body(path: &str, name: &str, text: &str, version: u8) -> Body {
    // An object without fields is any JSON value to `k8s-openapi`.
    if text.contains(&format!("\npub struct {name}(pub crate::serde_json::Value);")) {
        return Body::Struct(BTreeMap::new());
    }
    let start = ["struct", "enum"].iter().find_map(|word| text.find(&format!("\npub {word} {name} {{\n")));
    let source = &text[start.unwrap_or_else(|| panic!("{path} is neither a struct nor an enum"))..];
    let end = source.find("\n}\n").unwrap_or_else(|| panic!("{path} has no end"));
    match syn::parse_str(&source[..end + 3]).unwrap_or_else(|error| panic!("{path}: {error}")) {
        syn::Item::Struct(item) => Body::Struct(fields(path, text, &item, version)),
        syn::Item::Enum(item) => Body::Enum(item.variants.iter().map(variant).collect()),
        _ => panic!("{path} is neither a struct nor an enum"),
    }
}

fn fields(path: &str, text: &str, item: &syn::ItemStruct, version: u8) -> BTreeMap<String, Vec<Field>> {
    let mut fields = BTreeMap::new();
    for field in &item.fields {
        let rust = field.ident.as_ref().unwrap_or_else(|| panic!("{path} is a tuple")).to_string();
        let rust = rust.trim_start_matches("r#").to_owned();
        let json = json_name(text, &rust).unwrap_or_else(|| panic!("{path}: no JSON name for `{rust}`"));
        let optional = unwrapped(&field.ty, "Option");
        let boxed = unwrapped(optional.unwrap_or(&field.ty), "Box");
        let field = Field {
            ty: ty(boxed.or(optional).unwrap_or(&field.ty)),
            optional: optional.is_some(),
            boxed: boxed.is_some(),
            keys: keys(text, &rust),
            rust,
            versions: version..=version,
        };
        fields.insert(json, vec![field]);
    }
    fields
}

fn variant(variant: &syn::Variant) -> (String, Ty) {
    let field = variant.fields.iter().next().expect("a variant holds a value");
    (variant.ident.to_string(), ty(unwrapped(&field.ty, "Box").unwrap_or(&field.ty)))
}

/// The module that defines a type, which `mod.rs` exports again: `pub use self::http_header::HTTPHeader;`.
fn module(dir: &Path, name: &str) -> String {
    let end = format!("::{name};");
    let text = read_text(&dir.join("mod.rs"));
    let found = text.lines().find_map(|line| line.strip_prefix("pub use self::")?.strip_suffix(end.as_str()));
    found.unwrap_or_else(|| panic!("{} does not export {name}", dir.display())).to_owned()
}

/// What the `impl Resource` of a type says, where the endpoint is its own.
fn kind(text: &str) -> Option<Kind> {
    let constant = |name: &str| {
        let start = format!("    const {name}: &'static str = \"");
        let value = text.lines().find_map(|line| line.strip_prefix(start.as_str()))?;
        Some(value.strip_suffix("\";")?.to_owned())
    };
    let scope = text.lines().find_map(|line| line.strip_prefix("    type Scope = crate::"))?;
    let namespaced = match scope {
        "NamespaceResourceScope;" => true,
        "ClusterResourceScope;" => false,
        "SubResourceScope;" => return None,
        _ => panic!("a scope that the schema does not know: {scope}"),
    };
    Some(Kind {
        group: constant("GROUP")?,
        version: constant("VERSION")?,
        kind: constant("KIND")?,
        plural: constant("URL_PATH_SEGMENT")?,
        namespaced,
        listed: text.contains("\nimpl crate::ListableResource for "),
    })
}

/// The JSON name out of the generated reader: `"hostIP" => Field::Key_host_ip,`.
fn json_name(text: &str, rust: &str) -> Option<String> {
    let end = format!("\" => Field::Key_{rust},");
    text.lines().find_map(|line| line.trim().strip_prefix('"')?.strip_suffix(end.as_str())).map(str::to_owned)
}

/// The keys of a list out of the generated merge: `&[|lhs, rhs| lhs.name == rhs.name],` in the call that has the field.
fn keys(text: &str, rust: &str) -> Vec<String> {
    let Some(start) = text.find(&format!("list::map(\n            &mut self.{rust},\n")) else {
        return Vec::new();
    };
    let line = text[start..].lines().find(|line| line.trim().starts_with("&[|lhs, rhs|")).unwrap_or_default();
    let words = line.split("lhs.").skip(1).filter_map(|rest| rest.split([' ', ',', ']', '.', ')']).next());
    words.map(|word| word.trim_start_matches("r#").to_owned()).collect()
}

fn ty(ty: &syn::Type) -> Ty {
    if let Some(inner) = unwrapped(ty, "Vec") {
        return Ty::List(Box::new(self::ty(inner)));
    }
    if let Some(inner) = unwrapped(ty, "BTreeMap") {
        return Ty::Map(Box::new(self::ty(inner)));
    }
    let syn::Type::Path(path) = ty else { panic!("a type that the schema cannot say") };
    let names: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let names = names.join("::");
    Ty::Plain(match names.as_str() {
        "bool" => "Bool",
        "i32" => "Int32",
        "i64" => "Int64",
        "f64" => "Float",
        "std::string::String" => "String",
        "crate::ByteString" => "Bytes",
        "crate::apimachinery::pkg::api::resource::Quantity" => "Quantity",
        "crate::apimachinery::pkg::util::intstr::IntOrString" => "IntOrString",
        "crate::apimachinery::pkg::apis::meta::v1::Time" => "Time",
        "crate::apimachinery::pkg::apis::meta::v1::MicroTime" => "MicroTime",
        "crate::apimachinery::pkg::apis::meta::v1::FieldsV1"
        | "crate::apimachinery::pkg::runtime::RawExtension"
        | "crate::apiextensions_apiserver::pkg::apis::apiextensions::v1::JSON" => "Any",
        _ => match names.strip_prefix("crate::") {
            Some(path) => return Ty::Named(path.to_owned()),
            None => panic!("a type that the schema does not know: {names}"),
        },
    })
}

/// The last generic argument of a type of that name: `T` of `Vec<T>` and of `BTreeMap<String, T>`.
fn unwrapped<'a>(ty: &'a syn::Type, name: &str) -> Option<&'a syn::Type> {
    let syn::Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.last()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}

/// The struct or enum at the bottom of a type.
pub fn named(ty: &Ty) -> Option<&str> {
    match ty {
        Ty::Plain(_) => None,
        Ty::Named(path) => Some(path),
        Ty::List(inner) | Ty::Map(inner) => named(inner),
    }
}

/// Every file below the directory, with its text.
fn visit(directory: &Path, read: &mut dyn FnMut(&Path, &str)) {
    let entries = fs::read_dir(directory).unwrap_or_else(|error| panic!("{}: {error}", directory.display()));
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.expect("an entry of a directory").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            visit(&path, read);
        } else {
            read(&path, &read_text(&path));
        }
    }
}

fn read_text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
}
