//! Named elements: `container web { … }`, `env MODE: "on"`.

use kubewright::read::Place;
use kubewright_core::Node;
use kubewright_core::schema::Type;
use kubewright_lang::language::Keyword;

use super::object::present;
use super::{Writer, below, remove};
use crate::import::code::{Code, Member};
use crate::import::refused::Refused;
use crate::import::text;

impl Writer<'_> {
    /// An element with its name.
    pub(super) fn named(
        &self,
        keyword: &'static Keyword,
        ty: &'static Type,
        item: &Node<Place>,
        path: &str,
    ) -> Result<Member, Refused> {
        let mut rest = item.clone();
        let name = match item.get(keyword.name).and_then(Node::as_str) {
            Some(name) => {
                remove(&mut rest, &[keyword.name]);
                name
            }
            None => {
                remove(&mut rest, &["metadata", keyword.name]);
                item.get("metadata").and_then(|it| it.get(keyword.name)?.as_str()).unwrap_or_default()
            }
        };
        // The server has no default for it, and the language has: everything below the path.
        if ty.name == "HTTPIngressPath" && item.get("pathType").and_then(Node::as_str) == Some("Prefix") {
            remove(&mut rest, &["pathType"]);
        }
        let head = format!("{} {}", keyword.word, text::key(name, keyword.dns));
        let behind = self.comments.behind(item.at.line);
        if ty.fields().len() == 1 && keyword.value.is_none() {
            let name = Code::Tokens(text::key(name, keyword.dns));
            return Ok(Member { trailing: behind, ..Member::new(keyword.word, name) });
        }
        let (colon, value) = self.element_value(keyword, ty, &rest, path)?;
        let head = if colon { format!("{head}:") } else { head };
        let mut member = Member::new(head, value);
        match &member.value {
            Some(Code::Tokens(_)) => member.trailing = behind,
            _ => member.comments.extend(behind),
        }
        Ok(member)
    }

    /// The value behind the name, and whether a colon stands between them.
    fn element_value(
        &self,
        keyword: &'static Keyword,
        ty: &'static Type,
        rest: &Node<Place>,
        path: &str,
    ) -> Result<(bool, Code), Refused> {
        let entries: Vec<_> = rest.as_map().map(|map| present(map).collect()).unwrap_or_default();
        let Some(bare) = keyword.value.and_then(|value| ty.rust_field(value)) else {
            if let Some(constant) = self.constant_volume(ty, rest) {
                return Ok((true, Code::Tokens(constant)));
            }
            let code = self.object_code(ty, rest, path)?;
            return Ok((!code.is_bare_braces(), code));
        };
        if let [only] = entries.as_slice() {
            let path = below(path, &only.key);
            if only.key == bare.json {
                let linked = rest.as_map().and_then(|map| self.linked(ty, bare, map, &only.value));
                let code = match linked {
                    Some(code) => Code::Tokens(code),
                    None => self.value(Some((ty, bare)), bare.ty, &only.value, &path)?,
                };
                if !code.is_bare_braces() {
                    return Ok((true, code));
                }
            }
            // The source of a variable stands in the place of its text.
            if only.key == "valueFrom"
                && let Some(field) = ty.json_field("valueFrom")
                && let Some(source) = field.ty.object()
            {
                let key = self.constant_key(ty, field, &only.value);
                let code = match key {
                    Some(code) => Code::Tokens(code),
                    None => self.object_code(source, &only.value, &path)?,
                };
                if matches!(code, Code::Tokens(_)) {
                    return Ok((true, code));
                }
            }
        }
        let code = Code::braces(self.members(ty, rest, path)?);
        // An element without anything.
        let empty = matches!(&code, Code::Braces { members, .. } if members.is_empty());
        Ok((!empty, code))
    }
}
