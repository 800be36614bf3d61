//! The two ways to have an object judged: whole, as an API server does, and in parts, as a macro needs it.

use crate::decode::{self, Marks};
use crate::finding::{Cx, Findings};
use crate::gates;
use crate::node::{Node, Value};
use crate::path::Path;
use crate::rules::{self, custom};
use crate::schema::generated::{NEWEST, OBJECT_META};
use crate::schema::{self, Kind, Type, Version};
use crate::view::Seen;

/// How deep an object may nest: far below what overflows a stack, far above what any kind needs.
pub const MAX_DEPTH: usize = 200;

/// The most bytes of a whole object: what etcd takes in one request.
pub const MAX_BYTES: usize = 1_572_864;

/// How far an object of a kind is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coverage {
    /// Metadata alone: a custom resource.
    Metadata,
    /// The schema, the values of its enums, and metadata.
    Schema,
    /// Whatever an API server checks.
    Rules,
}

/// How far an object of that `apiVersion` and `kind` is checked; nothing where it is not an object of a cluster, but the
/// configuration of a tool, or a [list](schema::is_list).
pub fn coverage(api_version: &str, kind: &str) -> Option<Coverage> {
    match schema::kind(api_version, kind) {
        Some(known) if rules::has_rules(known.id) => Some(Coverage::Rules),
        Some(_) => Some(Coverage::Schema),
        None if is_configuration(api_version) || schema::is_list(api_version, kind) => None,
        None => Some(Coverage::Metadata),
    }
}

/// Whether objects of that version are files of a tool, which no API server takes: `kustomization.yaml` is one.
fn is_configuration(api_version: &str) -> bool {
    let group = api_version.split_once('/').map_or("", |(group, _)| group);
    group.ends_with(".config.k8s.io") || matches!(group, "kubeadm.k8s.io" | "audit.k8s.io" | "kind.x-k8s.io")
}

/// The objects of a [list](schema::is_list), which `kubectl` sends one by one.
pub fn list_items<L>(object: &Node<L>) -> Option<&[Node<L>]> {
    let text = |key| object.get(key).and_then(Node::as_str);
    let items = object.get("items")?.as_list()?;
    schema::is_list(text("apiVersion")?, text("kind")?).then_some(&items.items)
}

/// Judges an object as an API server of that version does when the object is created.
///
/// As there, an object that cannot be decoded is not validated. Of one that is opaque, nothing is said; of a custom
/// resource, [`coverage`] says how much is known.
pub fn check<L: Copy>(object: &Node<L>, version: Version) -> Findings<L> {
    let mut found = Findings::faithful();
    let known = match subject(&mut found, object) {
        Some(Subject::Known(known)) => known,
        Some(Subject::Other { api_version, kind }) => {
            return other(found, object, api_version, kind, version);
        }
        None => return found,
    };
    let dropped = decode::decode(&mut found, object, known.ty, Some(version), None);
    if !found.has_errors() {
        judge(&mut found, object, known, Some(version), dropped);
    }
    withheld(found, known.ty)
}

/// Judges an object with the same verdict as [`check`], but reports all independent errors, including those that an API
/// server reports only once others are mended, and omits consequential ones.
pub fn check_all<L: Copy>(object: &Node<L>, version: Version) -> Findings<L> {
    let mut found = Findings::default();
    let known = match subject(&mut found, object) {
        Some(Subject::Known(known)) => known,
        Some(Subject::Other { api_version, kind }) => {
            return other(found, object, api_version, kind, version);
        }
        None => return found,
    };
    let dropped = decode::decode(&mut found, object, known.ty, Some(version), None);
    if found.has_errors() {
        return check_parts(&mut object.clone(), known.ty, Some(version));
    }
    judge(&mut found, object, known, Some(version), dropped);
    withheld(found, known.ty)
}

/// What is judged.
enum Subject<'t> {
    /// An object of a kind that the schema has.
    Known(&'static Kind),
    /// An object of another one.
    Other { api_version: &'t str, kind: &'t str },
}

/// The kind of an object that can be judged; says why it cannot.
fn subject<'t, L: Copy>(found: &mut Findings<L>, object: &'t Node<L>) -> Option<Subject<'t>> {
    if object.is_opaque() || too_large(found, object) {
        return None;
    }
    if object.as_map().is_none() {
        found.malformed(&Path::Root, object.at, "a manifest must be a map with `apiVersion` and `kind`");
        return None;
    }
    let kind = object.text("kind");
    let api_version = object.text("apiVersion");
    if kind.is_absent() {
        found.required(&Path::Root.field("kind"), object.place("kind"), "the object has no `kind`");
    }
    if api_version.is_absent() {
        found.required(
            &Path::Root.field("apiVersion"),
            object.place("apiVersion"),
            "the object has no `apiVersion`",
        );
    }
    let (Seen::Known(kind), Seen::Known(api_version)) = (kind, api_version) else { return None };
    Some(match schema::kind(api_version, kind) {
        Some(known) => Subject::Known(known),
        None => Subject::Other { api_version, kind },
    })
}

/// Judges an object of a kind that the schema does not have: a custom resource, or a mistake.
fn other<L: Copy>(
    found: Findings<L>,
    object: &Node<L>,
    api_version: &str,
    kind: &str,
    version: Version,
) -> Findings<L> {
    let mut cx = Cx::of(found, version);
    if coverage(api_version, kind).is_none() || custom::misnamed(&mut cx, object, api_version, kind) {
        return cx.found;
    }
    decode::metadata(&mut cx.found, object, &OBJECT_META, version);
    if !cx.found.has_errors() {
        custom::custom(&mut cx, object, kind);
    }
    cx.found
}

/// Judges an object whose parts may be wrong or not known: reports all independent errors.
///
/// What cannot be decoded becomes [`Value::Opaque`], so that no rule speaks of it again. A `version` of `None`
/// takes the fields of every version.
pub fn check_parts<L: Copy>(
    object: &mut Node<L>,
    kind: &'static Type,
    version: Option<Version>,
) -> Findings<L> {
    let mut found = Findings::default();
    if object.is_opaque() || too_large(&mut found, object) {
        return found;
    }
    let mut marks = Marks::default();
    let dropped = decode::decode(&mut found, object, kind, version, Some(&mut marks));
    marks.apply(object);
    if let Some(known) = schema::kind_of(kind) {
        judge(&mut found, object, known, version, dropped);
    }
    withheld(found, kind)
}

/// The findings without the values of a Secret.
fn withheld<L>(mut found: Findings<L>, ty: &'static Type) -> Findings<L> {
    if std::ptr::eq(ty, &schema::generated::SECRET) {
        let is_value = |field: &str| field.starts_with("data") || field.starts_with("stringData");
        found.withhold(is_value);
    }
    found
}

/// Applies the rules to what an API server of that version makes of the object, which may be without some fields.
fn judge<L: Copy>(
    found: &mut Findings<L>,
    object: &Node<L>,
    kind: &'static Kind,
    version: Option<Version>,
    drops: bool,
) {
    let version_of_gates = version.filter(|_| drops);
    let dropped = version_of_gates.and_then(|version| gates::dropped(found, object, kind.ty, version));
    let mut cx = Cx::of(std::mem::take(found), version.unwrap_or(NEWEST));
    rules::object(&mut cx, dropped.as_ref().unwrap_or(object), kind);
    *found = cx.found;
}

/// Whether the object nests too deep to be walked, or is larger than a cluster stores; says so.
fn too_large<L: Copy>(found: &mut Findings<L>, object: &Node<L>) -> bool {
    match measure(object, MAX_DEPTH) {
        None => {
            found.malformed(&Path::Root, object.at, format!("nested deeper than {MAX_DEPTH} levels"));
            true
        }
        Some(bytes) if bytes > MAX_BYTES => {
            let message = format!("the object has {bytes} bytes: a cluster stores no more than {MAX_BYTES}");
            found.too_long(&Path::Root, object.at, message);
            true
        }
        Some(_) => false,
    }
}

/// The bytes of the object as JSON, at least; nothing where it nests deeper than `depth`.
fn measure<L>(node: &Node<L>, depth: usize) -> Option<usize> {
    let depth = depth.checked_sub(1)?;
    Some(match &node.value {
        Value::String(text) => text.len() + 2,
        Value::List(list) => {
            let mut bytes = 2;
            for item in &list.items {
                bytes += measure(item, depth)? + 1;
            }
            bytes
        }
        Value::Map(map) => {
            let mut bytes = 2;
            for entry in &map.entries {
                bytes += entry.key.len() + measure(&entry.value, depth)? + 4;
            }
            bytes
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Opaque => 1,
    })
}
