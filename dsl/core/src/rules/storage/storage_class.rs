//! Classes of volumes: StorageClass, and VolumeAttributesClass. `ValidateStorageClass`,
//! `ValidateVolumeAttributesClass`.
//!
//! <https://kubernetes.io/docs/concepts/storage/storage-classes/>

use std::collections::{BTreeMap, BTreeSet};

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::{broken, enum_ptr, missing, needs_text, one_of, text_follows};
use crate::rules::meta::node_selector;
use crate::say;
use crate::view::Seen;

/// The most parameters of a class.
const PARAMETERS_MAX: usize = 512;
/// The most bytes of all parameters of a class.
const PARAMETERS_MAX_BYTES: usize = 256 * 1024;

/// The reclaim policies of dynamic volumes: nothing recycles them.
const RECLAIM_POLICIES: [&str; 2] = ["Delete", "Retain"];

/// Applies the rules of a StorageClass.
pub(crate) fn class<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    provisioner(cx, at.field("provisioner"), "a StorageClass");
    parameters(cx, at.field("parameters"));
    let policy = at.field("reclaimPolicy");
    if let Seen::Known(text) = policy.str() {
        one_of(cx, policy, text, &RECLAIM_POLICIES);
    }
    enum_ptr(cx, at.field("volumeBindingMode"));
    topologies(cx, at.field("allowedTopologies"));
}

/// Applies the rules of a VolumeAttributesClass.
pub(crate) fn attributes<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    provisioner(cx, at.field("driverName"), "a VolumeAttributesClass");
    let here = at.field("parameters");
    parameters(cx, here);
    if here.is_empty() {
        missing(cx, here, "a VolumeAttributesClass");
    }
}

fn provisioner<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, owner: &'static str) {
    needs_text(cx, at, owner);
    if let Seen::Known(text) = at.str()
        && let Err(reason) = names::qualified_name(text.to_lowercase().as_bytes())
    {
        cx.invalid(at, broken(text, reason));
    }
}

fn parameters<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let entries = at.entry_nodes();
    if entries.len() > PARAMETERS_MAX {
        cx.too_long(at, say!("a class has no more than {} parameters", PARAMETERS_MAX));
        return;
    }
    let mut size = 0;
    for entry in entries {
        if entry.key.is_empty() {
            cx.invalid(at.at_place(entry.key_at), "the key of a parameter must not be empty");
        }
        size += entry.key.len() + entry.value.as_str().map_or(0, str::len);
    }
    if size > PARAMETERS_MAX_BYTES {
        cx.too_long(at, say!("the parameters are longer than {} bytes together", PARAMETERS_MAX_BYTES));
    }
}

/// The keys of a term, each with its values.
type Topology<'t> = BTreeMap<&'t str, BTreeSet<&'t str>>;

/// `validateAllowedTopologies`.
fn topologies<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let mut seen: Vec<(Topology<'_>, L)> = Vec::new();
    for term in at.items() {
        let expressions = term.field("matchLabelExpressions");
        let (topology, known) = topology(cx, expressions);
        if known && topology.is_empty() {
            // To the server, it is the same as none.
            cx.duplicate(expressions, "a topology without expressions allows nothing")
                .help("leave it out, or say what it allows in `matchLabelExpressions`");
            continue;
        }
        if known && let Some((_, first)) = seen.iter().find(|(other, _)| *other == topology) {
            cx.duplicate(expressions, "the same topology appears twice").first(*first);
        }
        if known {
            seen.push((topology, term.place()));
        }
        for expression in expressions.items() {
            let key = expression.field("key");
            if let Seen::Known(text) = key.str() {
                node_selector::old_label(cx, key, text);
            }
        }
    }
}

/// Checks the expressions of a term: what they allow, and whether that is all known.
fn topology<'t, L: Copy>(cx: &mut Cx<L>, at: At<'t, '_, L>) -> (Topology<'t>, bool) {
    let mut topology = Topology::new();
    let mut known = !at.is_open();
    for expression in at.items() {
        let (key, values) = (expression.field("key"), expression.field("values"));
        if values.is_empty() {
            missing(cx, values, "a topology");
        }
        known &= !values.is_open();
        let mut taken = BTreeSet::new();
        for item in values.items() {
            match item.str_ptr() {
                Seen::Known(text) if !taken.insert(text) => {
                    cx.duplicate(item, say!("{} appears twice", value(text)));
                }
                Seen::Unknown => known = false,
                _ => {}
            }
        }
        let Some(text) = key.str().or("") else {
            known = false;
            continue;
        };
        text_follows(cx, key, text, names::qualified_name);
        if topology.insert(text, taken).is_some() {
            cx.duplicate(key, say!("{} appears twice", value(text)));
        }
    }
    (topology, known)
}
