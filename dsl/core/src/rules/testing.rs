//! Trees for the tests of rules.

use crate::check::check_parts;
use crate::node::{Entry, List, Map, Node, Number, Value};
use crate::schema::{KindId, Version, generated};

/// An object.
pub(crate) fn map<const N: usize>(entries: [(&'static str, Node<u32>); N]) -> Node<u32> {
    let entries =
        entries.into_iter().map(|(key, value)| Entry { key: key.into(), key_at: 0, value }).collect();
    Node::new(0, Value::Map(Map { entries, open: false }))
}

/// A list.
pub(crate) fn list(items: impl IntoIterator<Item = Node<u32>>) -> Node<u32> {
    Node::new(0, Value::List(List { items: items.into_iter().collect(), open: false }))
}

/// A text; `?` is a value of which nothing is known.
pub(crate) fn text(text: &'static str) -> Node<u32> {
    Node::new(0, if text == "?" { Value::Opaque } else { Value::String(text.into()) })
}

/// An integer.
pub(crate) fn int(int: i64) -> Node<u32> {
    Node::new(0, Value::Number(Number::Int(int)))
}

/// `true`.
pub(crate) fn yes() -> Node<u32> {
    Node::new(0, Value::Bool(true))
}

/// A pod of one container `c`, with these fields of its spec and those mounts.
pub(crate) fn pod_with<const N: usize>(
    mounts: Node<u32>,
    fields: [(&'static str, Node<u32>); N],
) -> Node<u32> {
    let container = map([("name", text("c")), ("image", text("i")), ("volumeMounts", mounts)]);
    let mut spec = map([("containers", list([container]))]);
    if let (Value::Map(spec), Value::Map(fields)) = (&mut spec.value, map(fields).value) {
        spec.entries.extend(fields.entries);
    }
    map([
        ("apiVersion", text("v1")),
        ("kind", text("Pod")),
        ("metadata", map([("name", text("web")), ("labels", map([("app", text("web"))]))])),
        ("spec", spec),
    ])
}

/// A pod of one container, with these fields of its spec.
pub(crate) fn pod<const N: usize>(fields: [(&'static str, Node<u32>); N]) -> Node<u32> {
    pod_with(list([]), fields)
}

/// What the rules say of a pod, as a macro asks them.
pub(crate) fn said(mut pod: Node<u32>) -> Vec<String> {
    let found = check_parts(&mut pod, &generated::POD, Some(Version(36)));
    found.into_vec().iter().map(ToString::to_string).collect()
}

/// What the rules say of an object of that kind, as a macro asks them.
pub(crate) fn said_of(kind: KindId, mut object: Node<u32>) -> Vec<String> {
    let found = check_parts(&mut object, kind.kind().ty, Some(Version(36)));
    found.into_vec().iter().map(ToString::to_string).collect()
}
