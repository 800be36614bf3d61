//! Lists of objects, as elements of their own where they have a word for one.

use std::collections::BTreeSet;

use kubewright::read::Place;
use kubewright_core::schema::{Field, Ty, Type};
use kubewright_core::{List, Node};
use kubewright_lang::language::{Keyword, element, keyword_in, keyword_of, list_of, singular};

use super::Writer;
use super::object::{Scopes, at, present};
use crate::import::code::{Code, Member};
use crate::import::refused::Refused;

impl Writer<'_> {
    /// Writes a list as elements, where it can be; the answer is whether it was.
    #[expect(clippy::too_many_arguments, reason = "what a field stands in")]
    pub(super) fn elements(
        &self,
        scopes: &Scopes,
        owner: &'static Type,
        list: &'static Field,
        node: &Node<Place>,
        path: &str,
        comments: &mut Vec<String>,
        members: &mut Vec<Member>,
    ) -> Result<bool, Refused> {
        let (Some(ty), Some(items)) = (element(list), node.as_list()) else { return Ok(false) };
        if items.items.is_empty() || items.items.iter().any(|item| item.as_map().is_none()) {
            return Ok(false);
        }
        let keyword = keyword_of(list).filter(|keyword| {
            scopes.find(|ty| keyword_in(ty, keyword.word)).is_some_and(|(_, it)| std::ptr::eq(it, list))
        });
        // A name that does not tell elements apart is a field as any other.
        let tells = |keyword: &Keyword| {
            !keyword.unnamed || !list.keys.is_empty() || list_of(keyword.word) == Some(keyword.list)
        };
        // An element by its name has a default here, and the manifest has none.
        let defaults =
            ty.name == "HTTPIngressPath" && items.items.iter().any(|item| item.get("pathType").is_none());
        let named = keyword.filter(|keyword| tells(keyword) && !defaults);
        if let Some(keyword) = named.filter(|keyword| are_named(keyword.name, items)) {
            if items.items.iter().any(|item| self.constant_of(owner, list, ty, item).is_some()) {
                return Ok(false);
            }
            for (index, item) in items.items.iter().enumerate() {
                let mut before = std::mem::take(comments);
                before.extend(self.before(item.at.line));
                let mut member = self.named(keyword, ty, item, &at(path, index))?;
                before.append(&mut member.comments);
                member.comments = before;
                members.push(member);
            }
            return Ok(true);
        }
        let word = singular(list.rust);
        let is_other = scopes.find(|ty| {
            let field = ty.rust_field(&word).is_some_and(|field| matches!(field.ty, Ty::Object(_)));
            (field || keyword_in(ty, &word).is_some_and(|(keyword, _)| !keyword.unnamed)).then_some(())
        });
        let first = scopes.find(|ty| {
            ty.fields().iter().find(|field| element(field).is_some() && singular(field.rust) == word)
        });
        if is_other.is_some() || !first.is_some_and(|first| std::ptr::eq(first, list)) || word.ends_with('_')
        {
            return Ok(false);
        }
        let mut written = Vec::new();
        for (index, item) in items.items.iter().enumerate() {
            if self.constant_of(owner, list, ty, item).is_some() {
                return Ok(false);
            }
            let before = self.before(item.at.line);
            let code = self.object_code(ty, item, &at(path, index))?;
            if !code.is_bare_braces() {
                // The comments that were taken stand before the list then.
                comments.extend(before);
                return Ok(false);
            }
            written.push(Member { comments: before, ..Member::new(word.clone(), code) });
        }
        if let Some(first) = written.first_mut() {
            comments.append(&mut first.comments);
            first.comments = std::mem::take(comments);
        }
        members.append(&mut written);
        Ok(true)
    }

    /// `[ … ]`.
    pub(super) fn list(
        &self,
        field: Option<(&'static Type, &'static Field)>,
        ty: Ty,
        list: &List<Place>,
        path: &str,
    ) -> Result<Code, Refused> {
        let mut items = Vec::new();
        for (index, item) in list.items.iter().enumerate() {
            let comments = self.before(item.at.line);
            let linked = field.and_then(|(owner, field)| self.constant_of(owner, field, ty.object()?, item));
            let value = match linked {
                Some(name) => Code::Tokens(name),
                None => self.value(field, ty, item, &at(path, index))?,
            };
            let trailing = match &value {
                Code::Tokens(_) => self.comments.behind(item.at.line),
                _ => None,
            };
            items.push(Member { comments, head: String::new(), value: Some(value), trailing });
        }
        Ok(Code::List { word: String::new(), items })
    }
}

/// Whether all elements have names, each its own.
fn are_named(name: &str, items: &List<Place>) -> bool {
    let mut seen = BTreeSet::new();
    items.items.iter().all(|item| {
        let own = item.as_map().and_then(|map| present(map).find(|entry| entry.key == name));
        let name = match own {
            Some(entry) => entry.value.as_str(),
            None => item.get("metadata").and_then(|it| it.get(name)?.as_str()),
        };
        name.is_some_and(|name| seen.insert(name))
    })
}
