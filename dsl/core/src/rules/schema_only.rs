//! Kinds without rules of their own: the values that the schema gives their fields.
//!
//! The schema itself is held against in decoding, and the metadata is checked as that of every kind.

use crate::at::At;
use crate::finding::Cx;
use crate::rules::common::enum_value;
use crate::schema::Ty;

/// Holds every text of an object, and of what is in it, against the values that the schema gives its field.
pub(crate) fn values<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Some(ty) = at.ty() else { return };
    match ty {
        Ty::Object(ty) => {
            for entry in at.entry_nodes() {
                let Some(field) = ty.json_field(&entry.key) else { continue };
                if matches!(field.json, "metadata" | "status") {
                    continue;
                }
                let here = at.field(field.json);
                if field.values.is_empty() {
                    values(cx, here);
                } else {
                    texts(cx, here);
                }
            }
        }
        Ty::List(inner) if inner.object().is_some() => at.items().for_each(|item| values(cx, item)),
        Ty::Map(inner) if inner.object().is_some() => {
            at.entries().for_each(|entry| values(cx, entry.at));
        }
        _ => {}
    }
}

/// An enum, or a list of some.
fn texts<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    match at.nodes() {
        [] => enum_value(cx, at),
        _ => at.items().for_each(|item| enum_value(cx, item)),
    }
}
