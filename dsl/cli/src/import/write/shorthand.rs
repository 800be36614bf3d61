//! Objects that are written otherwise than in braces: `http_get { … }`, `empty_dir`, `secret("name", "key")`.

use kubewright::read::Place;
use kubewright_core::schema::{Field, Ty, Type};
use kubewright_core::{Entry, Node};
use kubewright_lang::REFERENCES;
use kubewright_lang::language::bare_list;

use super::object::{name, present};
use super::{Writer, below};
use crate::import::code::{Code, Member};
use crate::import::refused::Refused;
use crate::import::text;

/// The structs that are one of several things, each a field: a volume of one source, a probe by one handler.
const ONE_OF: &[&str] = &[
    "EnvFromSource",
    "EnvVarSource",
    "IngressBackend",
    "LifecycleHandler",
    "Probe",
    "Volume",
    "VolumeProjection",
];

impl Writer<'_> {
    /// An object.
    pub(super) fn object_code(
        &self,
        ty: &'static Type,
        node: &Node<Place>,
        path: &str,
    ) -> Result<Code, Refused> {
        if self.short() {
            if let Some(reference) = self.reference(ty, node, path)? {
                return Ok(Code::Tokens(reference));
            }
            if let Some(code) = self.one_of(ty, node, path)? {
                return Ok(code);
            }
        }
        Ok(Code::braces(self.members(ty, node, path)?))
    }

    /// `config_map("name", "key")` and its like.
    fn reference(
        &self,
        ty: &'static Type,
        node: &Node<Place>,
        path: &str,
    ) -> Result<Option<String>, Refused> {
        let Some(map) = node.as_map() else { return Ok(None) };
        let found = REFERENCES.iter().filter(|row| row.owner == ty.name).find_map(|row| {
            let field = ty.rust_field(row.field)?;
            Some((row, field, map.get(field.json)?.as_map()?, field.ty.object()?))
        });
        let Some((row, field, inner, target)) = found else { return Ok(None) };
        let mut arguments = Vec::new();
        for argument in row.arguments {
            let Some(argument) = target.rust_field(argument) else { return Ok(None) };
            let Some(node) = inner.get(argument.json) else { return Ok(None) };
            let Some(text) = node.as_str() else { return Ok(None) };
            arguments.push(match argument.rust {
                "field_path" | "resource" => field_path(text),
                _ => self.linked(target, argument, inner, node).unwrap_or_else(|| text::string(text)),
            });
        }
        let is_argument = |entry: &&Entry<Place>| {
            let field = target.json_field(&entry.key);
            !field.is_some_and(|field| row.arguments.contains(&field.rust))
        };
        let own = present(inner).filter(is_argument).map(|entry| (target, entry));
        let around = present(map).filter(|entry| entry.key != field.json).map(|entry| (ty, entry));
        for (owner, entry) in own.chain(around) {
            let Some(field) = owner.json_field(&entry.key) else {
                return Err(Refused::UnknownField(below(path, &entry.key)));
            };
            if matches!(field.ty, Ty::Object(_) | Ty::List(_) | Ty::Map(_)) {
                return Ok(None);
            }
            let value = self.value(Some((owner, field)), field.ty, &entry.value, &below(path, field.json))?;
            let Code::Tokens(mut value) = value else { return Ok(None) };
            let mut word = name(field);
            if word == "container_name" {
                word = "container";
                value = entry.value.as_str().and_then(text::label).unwrap_or(value);
            }
            arguments.push(format!("{word}: {value}"));
        }
        Ok(Some(format!("{}({})", row.word, arguments.join(", "))))
    }

    /// `word { … }`, with what stands beside the one thing that it is.
    fn one_of(&self, ty: &'static Type, node: &Node<Place>, path: &str) -> Result<Option<Code>, Refused> {
        let Some(map) = node.as_map() else { return Ok(None) };
        if !ONE_OF.contains(&ty.name) {
            return Ok(None);
        }
        let known =
            |entry: &Entry<Place>| ty.json_field(&entry.key).filter(|field| field.ty.object().is_some());
        let mut kinds = present(map).filter_map(|entry| Some((known(entry)?, entry)));
        let (Some((field, entry)), None) = (kinds.next(), kinds.next()) else { return Ok(None) };
        let Some(inner) = field.ty.object().filter(|_| matches!(field.ty, Ty::Object(_))) else {
            return Ok(None);
        };
        let inner_path = below(path, field.json);
        let beside: Vec<_> = present(map).filter(|other| other.key != field.json).collect();
        let clashes = beside.iter().any(|other| {
            ty.json_field(&other.key).is_none_or(|field| inner.rust_field(field.rust).is_some())
        });
        if clashes {
            return Ok(None);
        }
        let mut members = self.members(inner, &entry.value, &inner_path)?;
        if beside.is_empty() {
            let list = bare_list(inner).map(name);
            if let [Member { head, value: Some(Code::List { items, .. }), comments, trailing: None }] =
                members.as_slice()
                && comments.is_empty()
                && list.is_some_and(|list| head.strip_suffix(':') == Some(list))
            {
                return Ok(Some(Code::List { word: name(field).to_owned(), items: items.clone() }));
            }
            if members.is_empty() {
                return Ok(Some(Code::Tokens(name(field).to_owned())));
            }
        }
        members.extend(self.rest(ty, &beside, path)?);
        Ok(Some(Code::Braces { word: name(field).to_owned(), members }))
    }

    /// The fields beside the one thing that an object is.
    fn rest(&self, ty: &'static Type, beside: &[&Entry<Place>], path: &str) -> Result<Vec<Member>, Refused> {
        let mut members = Vec::new();
        for entry in beside {
            let field: &'static Field = match ty.json_field(&entry.key) {
                Some(field) => field,
                None => return Err(Refused::UnknownField(below(path, &entry.key))),
            };
            let comments = self.before(entry.key_at.line);
            let value = self.value(Some((ty, field)), field.ty, &entry.value, &below(path, field.json))?;
            let trailing = self.comments.behind(entry.key_at.line);
            members.push(Member {
                comments,
                head: format!("{}:", name(field)),
                value: Some(value),
                trailing,
            });
        }
        Ok(members)
    }
}

/// A path as the language takes it: `spec.nodeName`, `metadata.labels["app"]`; a string where it is no such.
fn field_path(path: &str) -> String {
    let (start, key) = match path.strip_suffix("']").and_then(|path| path.split_once("['")) {
        Some((start, key)) => (start, Some(key)),
        None => (path, None),
    };
    let is_word = |word: &str| {
        text::is_ident(&word.replace('-', "_"))
            && !word.starts_with('-')
            && !word.ends_with('-')
            && !word.contains("--")
    };
    // Parts behind a `-` are tokens of their own.
    let plain = start.split('.').all(is_word) && start.split(['.', '-']).all(text::is_ident);
    match key {
        Some(key) if plain && !key.contains('\'') => format!("{start}[{}]", text::string(key)),
        None if plain => start.to_owned(),
        _ => text::string(path),
    }
}
