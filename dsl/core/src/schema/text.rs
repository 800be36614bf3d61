//! Reads the fields of a type out of the text that the generator writes.
//!
//! A line is a field: JSON name, Rust name, type; then what not every field has, `box`, the first and the last version, `@` with
//! the keys of a list and `=` with the values of an enum:
//!
//! ```text
//! imagePullPolicy image_pull_policy ?String =Always|IfNotPresent|Never
//! ports ports ?[ContainerPort] @containerPort,protocol
//! stopSignal stop_signal ?String 33..36
//! ```

use super::generated::{NEWEST, OLDEST, TYPES};
use super::{Field, Ty, Type};
use crate::gates;

/// The fields of the type of that name in that module. They are read once and stay.
pub(super) fn fields(text: &'static str, module: &str, owner: &str) -> &'static [Field] {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let fields = lines.filter_map(|line| field(line, module)).map(|field| {
        let gate = gates::gate(owner, field.json);
        Field { gate, ..field }
    });
    Vec::leak(fields.collect())
}

/// The field of a line; a test holds that every line has one.
fn field(line: &'static str, module: &str) -> Option<Field> {
    // A value may have spaces.
    let (line, values) = match line.split_once(" =") {
        Some((line, values)) => (line, leaked(values, '|')),
        None => (line, &[][..]),
    };
    let mut words = line.split(' ');
    let (json, rust, ty) = (words.next()?, words.next()?, words.next()?);
    let (optional, ty) = match ty.strip_prefix('?') {
        Some(ty) => (true, ty),
        None => (false, ty),
    };
    let ty = self::ty(ty, module)?;
    let (since, until) = (OLDEST.0, NEWEST.0);
    let mut field =
        Field { rust, json, ty, optional, boxed: false, since, until, gate: 0, values, keys: &[] };
    for word in words {
        if word == "box" {
            field.boxed = true;
        } else if let Some(keys) = word.strip_prefix('@') {
            field.keys = leaked(keys, ',');
        } else {
            let (since, until) = word.split_once("..")?;
            (field.since, field.until) = (since.parse().ok()?, until.parse().ok()?);
        }
    }
    Some(field)
}

fn leaked(text: &'static str, between: char) -> &'static [&'static str] {
    Vec::leak(text.split(between).collect())
}

/// The type of that name, as a field of a type in that module has it.
fn ty(text: &str, module: &str) -> Option<Ty> {
    let inner = |open, close| text.strip_prefix(open)?.strip_suffix(close);
    if let Some(inner) = inner('[', ']') {
        return Some(Ty::List(Box::leak(Box::new(ty(inner, module)?))));
    }
    if let Some(inner) = inner('{', '}') {
        return Some(Ty::Map(Box::leak(Box::new(ty(inner, module)?))));
    }
    Some(match text {
        "Bool" => Ty::Bool,
        "Int32" => Ty::Int32,
        "Int64" => Ty::Int64,
        "Float" => Ty::Float,
        "String" => Ty::String,
        "Quantity" => Ty::Quantity,
        "IntOrString" => Ty::IntOrString,
        "Time" => Ty::Time,
        "MicroTime" => Ty::MicroTime,
        "Bytes" => Ty::Bytes,
        "Any" => Ty::Any,
        _ => {
            let ty = named(text.rsplit_once("::").unwrap_or((module, text)))?;
            if ty.variants.is_empty() { Ty::Object(ty) } else { Ty::OneOf(ty) }
        }
    })
}

/// The type of that module and name.
fn named(path: (&str, &str)) -> Option<&'static Type> {
    let found = TYPES.binary_search_by(|ty| (ty.module, ty.name).cmp(&path)).ok()?;
    TYPES.get(found).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_field() {
        let mut lines = 0;
        for ty in TYPES {
            assert_eq!(named((ty.module, ty.name)).map(Type::path), Some(ty.path()));
            assert_eq!(ty.fields().len(), ty.text.lines().filter(|line| !line.is_empty()).count(), "{ty:?}");
            for field in ty.fields() {
                let found = ty.json_field(field.json).expect("fields are in the order of their JSON names");
                assert_eq!(found.rust, field.rust, "{ty:?}");
            }
            lines += ty.fields().len();
        }
        assert!(lines > 3000, "{lines}");
    }

    #[test]
    fn a_line_says_all_of_a_field() {
        let read = |line| field(line, "api::core::v1").expect("a field");
        let ports = read("ports ports ?[ContainerPort] @containerPort,protocol");
        assert!(
            ports.optional
                && !ports.boxed
                && matches!(ports.ty, Ty::List(Ty::Object(ty)) if ty.name == "ContainerPort")
        );
        assert_eq!((ports.keys, ports.is_in(OLDEST)), (&["containerPort", "protocol"][..], true));
        let usages = read("usages usages {[String]} box 34..36 =|cert sign");
        assert!(!usages.optional && usages.boxed && matches!(usages.ty, Ty::Map(Ty::List(Ty::String))));
        assert_eq!((usages.since, usages.until, usages.values), (34, 36, &["", "cert sign"][..]));
        assert!(field("ports ports ?[ContainerPorts]", "api::core::v1").is_none());
    }
}
