//! Which field a name means.

use std::collections::BTreeSet;

use kubewright_core::decode::Meant;
use kubewright_core::schema::generated::KINDS;
use kubewright_core::schema::{Field, Type, Version};
use kubewright_core::{decode, suggest};
use proc_macro2::Ident;
use syn::ext::IdentExt as _;

use super::{Cx, Misplaced};
use crate::ast::{Route, Step};
use crate::language::{Keyword, element, flattened, keyword_in, keywords_in, list_of, singular};
use crate::report::in_rust;

/// A struct whose fields may be named in a body, and the way to it.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The struct.
    pub ty: &'static Type,
    /// The way from the object of the body to the struct.
    pub route: Route,
    /// The fields on that way that are flattened, so that no token asks for them.
    flat: Vec<&'static Field>,
}

impl Scope {
    /// The scopes of an object: its own fields first, then those of its flattened fields.
    pub fn of(ty: &'static Type) -> Vec<Scope> {
        let own = Scope { ty, route: Vec::new(), flat: Vec::new() };
        let inner = flattened(ty)
            .filter_map(|field| Some(Scope { ty: object(field)?, route: Vec::new(), flat: vec![field] }));
        std::iter::once(own).chain(inner).collect()
    }

    /// The scopes of `handler { … }`: the fields of the handler first, then those of the object around it.
    pub fn inside(outer: &'static Type, step: Step, inner: &'static Type) -> Vec<Scope> {
        let mut scopes = vec![Scope { ty: inner, route: vec![step], flat: Vec::new() }];
        scopes.extend(Scope::of(outer));
        scopes
    }

    /// The way to the struct, for an item whose first token is `token`.
    pub fn route_for(&self, token: &Ident) -> Route {
        let flat = self.flat.iter().map(|field| Step { field, place: token.span().into(), flat: true });
        self.route.iter().cloned().chain(flat).collect()
    }
}

/// The struct that a field holds.
pub fn object(field: &'static Field) -> Option<&'static Type> {
    match field.ty {
        kubewright_core::schema::Ty::Object(ty) => Some(ty),
        _ => None,
    }
}

/// The field of that name, and the scope that has it.
pub fn field<'s>(
    scopes: &'s [Scope],
    name: &Ident,
    version: Option<Version>,
) -> Option<(&'s Scope, &'static Field)> {
    let name = name.unraw().to_string();
    scopes.iter().find_map(|scope| Some((scope, scope.ty.rust_field_in(&name, version)?)))
}

/// The keyword of that word, and the scope that has its list.
pub fn keyword<'s>(
    scopes: &'s [Scope],
    word: &Ident,
) -> Option<(&'s Scope, &'static Keyword, &'static Field)> {
    let word = word.to_string();
    scopes.iter().find_map(|scope| {
        let (keyword, list) = keyword_in(scope.ty, &word)?;
        Some((scope, keyword, list))
    })
}

/// The words that may stand in a body: its fields and those that are flattened into it, and the keywords.
pub fn words(scopes: &[Scope]) -> BTreeSet<&'static str> {
    let fields = scopes.iter().flat_map(|scope| scope.ty.fields()).map(|field| field.rust);
    fields.chain(keywords(scopes)).collect()
}

fn keywords(scopes: &[Scope]) -> impl Iterator<Item = &'static str> {
    scopes.iter().flat_map(|scope| keywords_in(scope.ty)).map(|(keyword, _)| keyword.word)
}

/// Says that there is no such field, and what was meant.
pub fn unknown_field(scopes: &[Scope], name: &Ident, cx: &mut Cx<'_>) {
    let Some(scope) = scopes.first() else { return };
    let text = name.unraw().to_string();
    let fields = || scopes.iter().flat_map(|scope| scope.ty.fields());
    // What is in snake case already has a mere typo.
    let is_snake = text.contains('_') && !text.contains(|c: char| c.is_ascii_uppercase());
    if !is_snake && let Some(field) = fields().find(|field| suggest::same_letters(field.json, &text)) {
        let message = format!("fields are in snake_case: `{}`", rust_name(field));
        cx.diagnostics.error(name.span(), message, None);
        return;
    }
    // Another field of the handler that was forgotten: it is said already.
    let follows = |said: &Misplaced| said.owner.is_some_and(|ty| ty.rust_field(&text).is_some());
    if cx.misplaced.iter().any(follows) {
        return;
    }
    let message = format!("`{}` has no field `{text}`", scope.ty.name);
    let is_root = scopes.iter().any(|scope| KINDS.iter().any(|kind| std::ptr::eq(kind.ty, scope.ty)));
    let mut said = Misplaced { help: String::new(), owner: None };
    let help = if is_root && matches!(&*text, "apiVersion" | "api_version" | "kind") {
        said.help = "the macro says `apiVersion` and `kind` itself: leave it out; `kubewright import` writes a manifest of YAML \
                     in this language"
            .to_owned();
        Some(said.help.clone())
    } else if let Some(keyword) = keyword(scopes, name) {
        let word = keyword.1.word;
        let name = match word {
            "path" => "\"/\"",
            "rule" => "\"HOST\"",
            "item" => "\"key\"",
            _ => "NAME",
        };
        Some(match word {
            "image_pull_secret" => format!("write `{word} NAME`"),
            _ => format!("an element has a name: `{word} {name}: …` or `{word} {name} {{ … }}`"),
        })
    } else if let Some(place) = elsewhere(scopes, &text).filter(|_| {
        // What another tool calls by that word is nearer.
        scopes.iter().all(|scope| decode::word_of(scope.ty, &text).is_none())
    }) {
        Some(place)
    } else {
        match meant(scopes, &text, cx) {
            Some((help, found)) => {
                if found.as_ref().is_some_and(|found| found.field.is_none() && found.owner.is_none()) {
                    said.help = help.clone();
                }
                said.owner = found.and_then(|found| found.owner);
                Some(help)
            }
            None => None,
        }
    };
    // The same is said once of all that it is to be said of.
    if !said.help.is_empty() && cx.misplaced.iter().any(|other| other.help == said.help) {
        return;
    }
    cx.misplaced.push(said);
    cx.diagnostics.error(name.span(), message, help);
}

/// What the schema says of a field that is not there, in the words of the macro.
fn meant(scopes: &[Scope], text: &str, cx: &Cx<'_>) -> Option<(String, Option<Meant>)> {
    let own: Vec<_> = scopes.iter().map(|scope| scope.ty).collect();
    // The innermost of those around is this one.
    let outer = cx.around.iter().rev().skip(1).map(Vec::as_slice);
    let levels: Vec<_> = std::iter::once(own.as_slice()).chain(outer).collect();
    let version = cx.version;
    let missing = |json: &str| {
        let field = own.iter().find_map(|ty| ty.json_field(json));
        field.is_some_and(|field| version.is_some_and(|version| !field.is_in(version)))
    };
    let found = decode::meant(text, &levels, &missing);
    let nearest = suggest::nearest(text, keywords(scopes));
    match found {
        // A keyword that is as near is what is written.
        Some(found) if nearest.is_none() || found.field.is_none() => {
            Some((in_rust(&found.help), Some(found)))
        }
        _ => nearest.map(|meant| (format!("did you mean `{meant}`?"), None)),
    }
}

/// Where a keyword stands that has no place here.
fn elsewhere(scopes: &[Scope], word: &str) -> Option<String> {
    if scopes.iter().any(|scope| keyword_in(scope.ty, word).is_some()) {
        return None;
    }
    let lists = || scopes.iter().flat_map(|scope| scope.ty.fields());
    if let Some(list) = lists().find(|list| element(list).is_some() && singular(list.rust) == word) {
        return Some(format!("write `{word} {{ … }}`, or a list: `{}: [{{ … }}]`", rust_name(list)));
    }
    let types: Vec<_> = scopes.iter().map(|scope| scope.ty).collect();
    if let Some((path, owner, _)) = list_of(word).and_then(|list| decode::way_to(list, &types)) {
        let via = path.iter().filter(|step| !matches!(step.json, "spec" | "metadata"));
        let via: Vec<_> = via.map(|step| rust_name(step)).collect();
        let place = match (owner.name, via.as_slice()) {
            ("Container", ["containers" | "init_containers"]) => "in a container".to_owned(),
            ("Container", [first, ..]) => format!("in a container, in `{first}`"),
            (_, [only]) => format!("in `{only}`"),
            (_, [first, .., last]) => format!("in `{last}`, in `{first}`"),
            (_, []) => return None,
        };
        return Some(format!("`{word}` stands {place}"));
    }
    let place = match word {
        "volume" | "container" | "init_container" => "in the pod, beside its containers",
        "port" | "env" | "mount" | "device" => "in a container",
        "item" => "in a `config_map`, `secret` or `downward_api` volume",
        _ => return None,
    };
    Some(format!("`{word}` stands {place}"))
}

/// Says that the selected version lacks the field, if it does.
pub fn check_version(field: &'static Field, name: &Ident, cx: &mut Cx<'_>) -> bool {
    let Some(version) = cx.version.filter(|version| !field.is_in(*version)) else { return true };
    let (name_text, selected) = (rust_name(field), version.0);
    let (message, help) = if version.0 < field.since {
        let since = field.since;
        (
            format!("`{name_text}` exists since Kubernetes 1.{since}, and this build is for 1.{selected}"),
            format!("select the feature `v1_{since}` of `kubewright` or a later one"),
        )
    } else {
        let until = field.until;
        (
            format!("`{name_text}` exists up to Kubernetes 1.{until}, and this build is for 1.{selected}"),
            format!("leave it out, or select the feature `v1_{until}` of `kubewright`"),
        )
    };
    cx.diagnostics.error(name.span(), message, Some(help));
    false
}

/// The name of a field as it is written in a macro: `type` for `type_`.
pub fn rust_name(field: &'static Field) -> &'static str {
    field.rust.trim_end_matches('_')
}
