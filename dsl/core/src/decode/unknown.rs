//! A field that a type does not have: which one was likely meant.

use super::words::article;
use super::{Scope, names};
use crate::node::Map;
use crate::schema::{self, Ty, Type};
use crate::suggest;

/// The message and the way out.
pub(super) fn explain<L>(key: &str, scope: &Scope<'_>, map: &Map<L>) -> (String, Option<String>) {
    let article = article(scope.ty.name);
    let message = format!("unknown field `{key}`: {article} {} has no such field", scope.ty.name);
    let own = || names(scope.ty).chain(standard(scope));
    if let Some(field) = own().find(|name| suggest::same_letters(key, name)) {
        let help = if key.contains('_') {
            format!("fields are in camelCase: `{field}`")
        } else {
            format!("did you mean `{field}`?")
        };
        return (message, Some(help));
    }
    if let Some(place) = elsewhere(key, scope) {
        return (message, Some(place));
    }
    // A field that is there already was hardly meant again.
    let free = own().filter(|name| map.get(name).is_none());
    if let Some(help) = suggest::did_you_mean(key, free).or_else(|| suggest::did_you_mean(key, own())) {
        return (message, Some(help));
    }
    let few = scope.ty.fields().len() <= 12;
    let help = few.then(|| format!("its fields are {}", suggest::listed(names(scope.ty), 12)));
    (message, help.filter(|_| !scope.ty.fields().is_empty()))
}

/// The fields that only an object of its own has.
fn standard(scope: &Scope<'_>) -> impl Iterator<Item = &'static str> + use<> {
    let names: &[&str] = if scope.outer.is_none() { &["apiVersion", "kind"] } else { &[] };
    names.iter().copied()
}

/// The kinds that have the field, where they are few.
fn of_kinds(key: &str) -> Option<String> {
    let has = |known: &&schema::Kind| known.preferred && known.ty.json_field(key).is_some();
    let kinds: Vec<_> = schema::generated::KINDS.iter().filter(has).map(|known| known.kind).take(4).collect();
    let names = match kinds[..] {
        [] | [_, _, _, _, ..] => return None,
        [one] => one.to_owned(),
        [ref first @ .., last] => format!("{} or {last}", first.join(", ")),
    };
    Some(format!("`{key}` is a field of a {names}: is the `kind` right?"))
}

/// Where the field belongs, if it is one of an object inside or around this one.
fn elsewhere(key: &str, scope: &Scope<'_>) -> Option<String> {
    let inner = |ty: &'static Type| {
        ty.fields().iter().filter_map(|field| match field.ty {
            Ty::Object(inner) => Some((field.json, inner)),
            Ty::List(Ty::Object(inner)) => Some((field.json, *inner)),
            _ => None,
        })
    };
    if scope.outer.is_none() {
        return of_kinds(key);
    }
    // Names that most types have say nothing of where they belong.
    if matches!(key, "name" | "key" | "value" | "type" | "kind" | "path") {
        return None;
    }
    let mut found = inner(scope.ty).filter(|(json, ty)| *json != "status" && ty.json_field(key).is_some());
    if let (Some((json, _)), None) = (found.next(), found.next()) {
        return Some(format!("`{key}` is a field of `{json}`"));
    }
    let mut around = scope.outer;
    while let Some(outer) = around {
        if outer.ty.json_field(key).is_some() {
            return Some(format!("`{key}` is a field of the {} around it", outer.ty.name));
        }
        let mut beside =
            inner(outer.ty).filter(|(json, ty)| *json != "status" && ty.json_field(key).is_some());
        if let (Some((json, _)), None) = (beside.next(), beside.next()) {
            return Some(format!("`{key}` is a field of `{json}` in the {} around it", outer.ty.name));
        }
        around = outer.outer;
    }
    None
}
