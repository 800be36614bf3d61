//! The walk through an object to where it names others.

use crate::at::At;
use crate::schema::{Ty, Type};
use crate::view::Seen;

use super::table::{Reference, Selects, of_field, selects};

/// A place where an object names another one.
#[derive(Clone, Copy, Debug)]
pub struct Use<'t, 'p, L> {
    /// The struct that names it.
    pub at: At<'t, 'p, L>,
    /// Which field does, and what of.
    pub reference: Reference,
    /// The name, where it is known.
    pub name: Seen<&'t str>,
    /// Whether the object may do without: then nothing is said of what is not there.
    pub optional: bool,
}

/// Visits every place where the object names another one.
pub fn uses<L: Copy>(object: At<'_, '_, L>, visit: &mut dyn FnMut(Use<'_, '_, L>)) {
    structs(object, &mut |at, ty| {
        for entry in at.entry_nodes() {
            let Some(reference) = of_field(ty, &entry.key) else { continue };
            let root = at.up().is_some_and(|up| up.up().is_none());
            let within =
                reference.within.is_none_or(|within| at.name() == within && (within != "metadata" || root));
            let name = at.field(reference.name).str();
            if !within || name.is_absent() {
                continue;
            }
            let optional = ty.json_field("optional").is_some()
                && !matches!(at.flag("optional"), Seen::Absent | Seen::Known(false));
            visit(Use { at, reference, name, optional });
        }
    });
}

/// Visits every selector in an object, with what it selects.
pub(super) fn selectors<L: Copy>(object: At<'_, '_, L>, visit: &mut dyn FnMut(At<'_, '_, L>, Selects)) {
    structs(object, &mut |at, ty| {
        for entry in at.entry_nodes() {
            let Some(field) = ty.json_field(&entry.key) else { continue };
            let Some(selects) = selects(ty, field.json) else { continue };
            // Beside a selector of namespaces, it is of their pods.
            let elsewhere = selects == Selects::Pods
                && ty.json_field("namespaceSelector").is_some()
                && !at.field("namespaceSelector").is_absent();
            visit(at.field(field.json), if elsewhere { Selects::Neighbors } else { selects });
        }
    });
}

/// Visits every struct in an object, itself first, each with its type.
fn structs<L: Copy>(object: At<'_, '_, L>, visit: &mut dyn FnMut(At<'_, '_, L>, &'static Type)) {
    if let Some(ty) = object.ty() {
        values(object, ty, visit);
    }
}

fn values<L: Copy>(at: At<'_, '_, L>, ty: Ty, visit: &mut dyn FnMut(At<'_, '_, L>, &'static Type)) {
    match ty {
        Ty::Object(ty) => {
            visit(at, ty);
            for entry in at.entry_nodes() {
                if let Some(field) = ty.json_field(&entry.key).filter(|field| field.ty.object().is_some()) {
                    values(at.field(field.json), field.ty, visit);
                }
            }
        }
        Ty::List(inner) => {
            for item in at.items() {
                values(item, *inner, visit);
            }
        }
        Ty::Map(inner) => {
            for entry in at.entries() {
                values(entry.at, *inner, visit);
            }
        }
        _ => {}
    }
}
