//! The fields of an object.

use kubewright::read::Place;
use kubewright_core::schema::{Field, Ty, Type, generated, kind_of};
use kubewright_core::{Entry, Map, Node, Value};
use kubewright_lang::language::flattened;

use super::{Path, Writer, below, is};
use crate::import::code::{Code, Member};
use crate::import::refused::Refused;

/// The objects whose fields may be named in braces: the object itself, then those that are flattened into it.
pub struct Scopes(Vec<&'static Type>);

impl Scopes {
    /// Those of an object.
    pub fn of(ty: &'static Type) -> Scopes {
        Scopes(std::iter::once(ty).chain(flattened(ty).filter_map(|field| field.ty.object())).collect())
    }

    /// Whether a name means the field of that owner.
    fn means(&self, owner: &'static Type, field: &'static Field) -> bool {
        self.0.iter().find(|ty| ty.rust_field(field.rust).is_some()).is_some_and(|ty| is(ty, owner))
    }

    /// The first of them with something.
    pub fn find<T>(&self, found: impl FnMut(&&'static Type) -> Option<T>) -> Option<T> {
        self.0.iter().find_map(found)
    }
}

impl Writer<'_> {
    /// The members of the braces of an object.
    pub(super) fn members(
        &self,
        ty: &'static Type,
        node: &Node<Place>,
        path: &str,
    ) -> Result<Vec<Member>, Refused> {
        let map = node.as_map().ok_or_else(|| Refused::WrongType(path.to_owned(), "an object"))?;
        let scopes = Scopes::of(ty);
        let mut members = Vec::new();
        let carried = carried_labels(ty, map).filter(|_| self.short());
        for entry in present(map).filter(|entry| !says_kind(ty, entry)) {
            let field = known(ty, &entry.key, path)?;
            let path = below(path, field.json);
            let inner = flattened(ty).find(|flat| flat.json == field.json).filter(|_| self.short());
            match inner.and_then(|flat| self.flattened(&scopes, flat, &entry.value)) {
                Some((owner, inner)) => {
                    let carried = carried_labels(owner, inner);
                    self.selected.set(self.selected_by(owner, inner));
                    for entry in present(inner) {
                        let field = known(owner, &entry.key, &path)?;
                        let path = below(&path, field.json);
                        self.field(&scopes, owner, field, entry, (inner, carried), &path, &mut members)?;
                    }
                }
                None => self.field(&scopes, ty, field, entry, (map, carried), &path, &mut members)?,
            }
        }
        Ok(members)
    }

    /// The entries of an object that is flattened, where its fields can be told from the others.
    fn flattened<'n>(
        &self,
        scopes: &Scopes,
        flat: &'static Field,
        node: &'n Node<Place>,
    ) -> Option<(&'static Type, &'n Map<Place>)> {
        let (owner, map) = (flat.ty.object()?, node.as_map()?);
        let means = |entry: &&Entry<Place>| {
            owner.json_field(&entry.key).is_none_or(|field| scopes.means(owner, field))
        };
        (present(map).next().is_some() && present(map).all(|entry| means(&entry))).then_some((owner, map))
    }

    /// A field, as one member or as the elements of its list.
    #[expect(clippy::too_many_arguments, reason = "what a field stands in")]
    fn field(
        &self,
        scopes: &Scopes,
        owner: &'static Type,
        field: &'static Field,
        entry: &Entry<Place>,
        (beside, carried): (&Map<Place>, Option<&Map<Place>>),
        path: &str,
        members: &mut Vec<Member>,
    ) -> Result<(), Refused> {
        let line = entry.key_at.line;
        let mut comments = self.before(line);
        if self.short() && self.elements(scopes, owner, field, &entry.value, path, &mut comments, members)? {
            return Ok(());
        }
        let mut node = &entry.value;
        let template;
        if carried.is_some() && field.json == "template" {
            template = without_carried(node);
            node = &template;
        }
        // Where the template would carry labels that it has not, they are those of the selector alone.
        let long =
            field.json == "selector" && self.short() && selects_template(owner, beside) && carried.is_none();
        let value = match long {
            true => Code::braces(self.members_of_selector(field, node, path)?),
            false => self.linked(owner, field, beside, node).map_or_else(
                || self.value(Some((owner, field)), field.ty, node, path),
                |code| Ok(Code::Tokens(code)),
            )?,
        };
        let word = name(field);
        let is_template = matches!(field.ty, Ty::Object(ty) if is(ty, &generated::POD_TEMPLATE_SPEC) || is(ty, &generated::JOB_TEMPLATE_SPEC));
        let head = match self.short() && is_template && value.is_bare_braces() {
            true => word.to_owned(),
            false => format!("{word}:"),
        };
        let mut trailing = None;
        match &value {
            Code::Tokens(_) => trailing = self.comments.behind(line),
            _ => comments.extend(self.comments.behind(line).filter(|_| entry.value.at.line > line)),
        }
        members.push(Member { comments, head, value: Some(value), trailing });
        Ok(())
    }

    fn members_of_selector(
        &self,
        field: &'static Field,
        node: &Node<Place>,
        path: &str,
    ) -> Result<Vec<Member>, Refused> {
        match field.ty.object() {
            Some(ty) => self.members(ty, node, path),
            None => Err(Refused::WrongType(path.to_owned(), "an object")),
        }
    }
}

/// The entries that say something.
pub fn present(map: &Map<Place>) -> impl Iterator<Item = &Entry<Place>> {
    let last = |entry: &Entry<Place>| map.entry(&entry.key).is_some_and(|last| std::ptr::eq(last, entry));
    map.entries.iter().filter(move |entry| !matches!(entry.value.value, Value::Null) && last(entry)).filter(
        |entry| {
            entry.key != "metadata" || entry.value.as_map().is_none_or(|map| present(map).next().is_some())
        },
    )
}

/// Whether an entry says the `apiVersion` or the `kind` that objects of the type have, as that of a claim template may.
pub fn says_kind(ty: &'static Type, entry: &Entry<Place>) -> bool {
    let said = kind_of(ty).and_then(|kind| match &*entry.key {
        "apiVersion" => Some(kind.api_version),
        "kind" => Some(kind.kind),
        _ => None,
    });
    said.is_some() && entry.value.as_str() == said
}

/// The name of a field as it is written: `type` for `type_`.
pub fn name(field: &'static Field) -> &'static str {
    field.rust.trim_end_matches('_')
}

fn known(ty: &'static Type, json: &str, path: &str) -> Result<&'static Field, Refused> {
    ty.json_field(json).ok_or_else(|| Refused::UnknownField(below(path, json)))
}

/// Whether the template of an object would carry the labels of its selector: both are its fields.
fn selects_template(owner: &'static Type, beside: &Map<Place>) -> bool {
    let template = owner.json_field("template").and_then(|field| field.ty.object());
    let selector = owner.json_field("selector").and_then(|field| field.ty.object());
    template.is_some_and(|ty| is(ty, &generated::POD_TEMPLATE_SPEC))
        && selector.is_some_and(|ty| is(ty, &generated::LABEL_SELECTOR))
        && beside.get("template").is_some()
        && beside.get("selector").is_some_and(|selector| only_labels(selector).is_some())
        && !beside.get("template").is_some_and(|template| {
            template
                .get("metadata")
                .and_then(|it| it.get("labels"))
                .is_some_and(|labels| labels.as_map().is_some())
        })
}

/// The labels that a template has from the selector beside it, and need not say again.
fn carried_labels<'n>(owner: &'static Type, map: &'n Map<Place>) -> Option<&'n Map<Place>> {
    owner
        .json_field("template")
        .filter(|field| matches!(field.ty, Ty::Object(ty) if is(ty, &generated::POD_TEMPLATE_SPEC)))?;
    owner
        .json_field("selector")
        .filter(|field| matches!(field.ty, Ty::Object(ty) if is(ty, &generated::LABEL_SELECTOR)))?;
    let labels = only_labels(map.get("selector")?)?;
    let own = map.get("template")?.get("metadata")?.get("labels")?.as_map()?;
    same_texts(labels, own).then_some(labels)
}

/// The labels of a selector that is nothing else.
pub fn only_labels(selector: &Node<Place>) -> Option<&Map<Place>> {
    let map = selector.as_map()?;
    let labels = map.get("matchLabels")?.as_map()?;
    (present(map).count() == 1 && !labels.entries.is_empty()).then_some(labels)
}

/// Whether two maps hold the same texts.
pub fn same_texts(one: &Map<Place>, other: &Map<Place>) -> bool {
    one.entries.len() == other.entries.len()
        && one.entries.iter().all(|entry| {
            entry.value.as_str().is_some()
                && other.get(&entry.key).is_some_and(|it| it.as_str() == entry.value.as_str())
        })
}

/// A template without the labels that it carries.
fn without_carried(template: &Node<Place>) -> Node<Place> {
    let mut template = template.clone();
    super::remove(&mut template, &["metadata", "labels"]);
    template
}

/// Where messages say that something is.
pub fn at(path: &str, index: usize) -> Path {
    format!("{path}[{index}]")
}
