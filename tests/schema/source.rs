//! Reads the types that the kinds reach out of the source of `k8s-openapi`.

use std::collections::BTreeMap;
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use syn::{GenericArgument, Item, PathArguments};

/// The types of every version, by path below the crate: `api::core::v1::Container`.
pub type Types = BTreeMap<String, Struct>;

/// A struct, as the versions together have it.
#[derive(Debug, Default)]
pub struct Struct {
    /// The name of the file that defines it: `http_get_action` for `HTTPGetAction`.
    pub module: String,
    /// The apiVersion and kind of an object that stands alone.
    pub kind: Option<(String, String)>,
    /// The fields, by Rust name; more than one where the type differs between versions.
    pub fields: BTreeMap<String, Vec<Field>>,
}

/// A field, in the versions where it has one type.
#[derive(Debug)]
pub struct Field {
    pub json: String,
    pub ty: Ty,
    pub optional: bool,
    pub versions: RangeInclusive<u8>,
}

/// The type of a field, without its `Option`.
#[derive(Clone, Debug, PartialEq)]
pub enum Ty {
    /// A variant of the schema's `Ty` without content: `Bool`.
    Plain(&'static str),
    /// A struct, by path.
    Object(String),
    List(Box<Ty>),
    Map(Box<Ty>),
}

/// Reads every type that the roots reach, in every version.
pub fn read(k8s_openapi: &Path, versions: RangeInclusive<u8>, roots: &[&str]) -> Types {
    let mut types = Types::new();
    for version in versions {
        let dir = k8s_openapi.join(format!("v1_{version}"));
        assert!(dir.is_dir(), "k8s-openapi has no Kubernetes 1.{version}: {}", dir.display());
        let mut seen = Vec::new();
        let mut next: Vec<String> = roots.iter().map(|root| root.to_string()).collect();
        while let Some(path) = next.pop() {
            if !seen.contains(&path) {
                read_type(&dir, version, &path, &mut types, &mut next);
                seen.push(path);
            }
        }
    }
    types
}

/// Adds what one version says of a type, and puts the types of its fields on the list.
fn read_type(dir: &Path, version: u8, path: &str, types: &mut Types, next: &mut Vec<String>) {
    let (parent, name) = path.rsplit_once("::").expect("a type is in a module");
    let dir = dir.join(parent.replace("::", "/"));
    let module = module(&dir, name);
    let text = read_text(&dir.join(format!("{module}.rs")));
    let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}"));

    let of = types.entry(path.to_owned()).or_default();
    of.kind = of.kind.take().or(kind(&text));
    of.module = module;
    let item = file.items.iter().find_map(|item| match item {
        Item::Struct(item) if item.ident == name => Some(item),
        _ => None,
    });
    for field in &item.unwrap_or_else(|| panic!("{path} is not a struct")).fields {
        let rust = field.ident.as_ref().unwrap_or_else(|| panic!("{path} is a tuple")).to_string();
        let rust = rust.trim_start_matches("r#").to_owned();
        let json = json_name(&text, &rust).unwrap_or_else(|| panic!("{path}: no JSON name for `{rust}`"));
        let (optional, ty) = match unwrapped(&field.ty, "Option") {
            Some(inner) => (true, ty(inner)),
            None => (false, ty(&field.ty)),
        };
        next.extend(object(&ty).map(str::to_owned));

        let known = of.fields.entry(rust).or_default();
        match known.last_mut() {
            Some(last) if last.ty == ty && last.optional == optional && last.json == json => {
                assert_eq!(*last.versions.end() + 1, version, "{path}: `{json}` went and came again");
                last.versions = *last.versions.start()..=version;
            }
            _ => known.push(Field { json, ty, optional, versions: version..=version }),
        }
    }
}

/// The module that defines a type, which `mod.rs` exports again: `pub use self::http_header::HTTPHeader;`.
fn module(dir: &Path, name: &str) -> String {
    let end = format!("::{name};");
    let text = read_text(&dir.join("mod.rs"));
    let found = text.lines().find_map(|line| line.strip_prefix("pub use self::")?.strip_suffix(end.as_str()));
    found.unwrap_or_else(|| panic!("{} does not export {name}", dir.display())).to_owned()
}

/// The apiVersion and kind out of the type's `impl Resource`.
pub fn kind(text: &str) -> Option<(String, String)> {
    let constant = |name: &str| {
        let start = format!("const {name}: &'static str = \"");
        let value = text.lines().find_map(|line| line.trim().strip_prefix(start.as_str()))?;
        Some(value.strip_suffix("\";")?.to_owned())
    };
    Some((constant("API_VERSION")?, constant("KIND")?))
}

/// The JSON name out of the generated reader: `"hostIP" => Field::Key_host_ip,`.
fn json_name(text: &str, rust: &str) -> Option<String> {
    let end = format!("\" => Field::Key_{rust},");
    text.lines().find_map(|line| line.trim().strip_prefix('"')?.strip_suffix(end.as_str())).map(str::to_owned)
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
        "std::string::String" => "String",
        "crate::ByteString" => "Bytes",
        "crate::apimachinery::pkg::api::resource::Quantity" => "Quantity",
        "crate::apimachinery::pkg::util::intstr::IntOrString" => "IntOrString",
        "crate::apimachinery::pkg::apis::meta::v1::Time" => "Time",
        "crate::apimachinery::pkg::apis::meta::v1::MicroTime" => "MicroTime",
        "crate::apimachinery::pkg::apis::meta::v1::FieldsV1" => "Any",
        _ => match names.strip_prefix("crate::") {
            Some(path) => return Ty::Object(path.to_owned()),
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

/// The struct at the bottom of a type.
pub fn object(ty: &Ty) -> Option<&str> {
    match ty {
        Ty::Plain(_) => None,
        Ty::Object(path) => Some(path),
        Ty::List(inner) | Ty::Map(inner) => object(inner),
    }
}

pub fn read_text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
}
