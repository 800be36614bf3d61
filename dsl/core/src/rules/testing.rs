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

/// Reads a tree as it is written in YAML on one line: `{a: 1, b: [x, "y z", ?]}`.
pub(crate) fn tree(text: &'static str) -> Node<u32> {
    let mut rest = text;
    let tree = value(&mut rest);
    assert!(rest.trim().is_empty(), "left over: {rest}");
    tree
}

fn value(rest: &mut &'static str) -> Node<u32> {
    *rest = rest.trim_start();
    if let Some(inside) = rest.strip_prefix('{') {
        *rest = inside;
        let mut entries = Vec::new();
        while !ends(rest, '}') {
            let key = word(rest).into();
            *rest = rest.strip_prefix(':').unwrap_or_else(|| panic!("no `:` before {rest}"));
            entries.push(Entry { key, key_at: 0, value: value(rest) });
        }
        return Node::new(0, Value::Map(Map { entries, open: false }));
    }
    if let Some(inside) = rest.strip_prefix('[') {
        *rest = inside;
        let mut items = Vec::new();
        while !ends(rest, ']') {
            items.push(value(rest));
        }
        return list(items);
    }
    let quoted = rest.starts_with('"');
    match word(rest) {
        word if quoted => text(word),
        "true" => yes(),
        "false" => Node::new(0, Value::Bool(false)),
        "null" => Node::new(0, Value::Null),
        word => word.parse().map_or_else(|_| text(word), int),
    }
}

/// Steps over what separates parts, and over the end of the list or map where it comes next.
fn ends(rest: &mut &'static str, end: char) -> bool {
    *rest = rest.trim_start_matches([' ', ',', '\n']);
    assert!(!rest.is_empty(), "no `{end}`");
    let behind = rest.strip_prefix(end);
    *rest = behind.unwrap_or(rest);
    behind.is_some()
}

/// A text in quotation marks, or up to what ends it.
fn word(rest: &mut &'static str) -> &'static str {
    let (word, behind) = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"').unwrap_or_else(|| panic!("no end: {quoted}")),
        None => rest.split_at(rest.find([':', ',', '}', ']']).unwrap_or(rest.len())),
    };
    *rest = behind;
    word.trim_end()
}

/// What the rules say of an object of that kind, each as its severity and field; it is called `a` where it says no
/// metadata.
pub(crate) fn judged(kind: KindId, version: u8, text: &'static str) -> String {
    let mut object = tree(text);
    if object.get("metadata").is_none()
        && let Value::Map(map) = &mut object.value
    {
        map.entries.push(Entry { key: "metadata".into(), key_at: 0, value: tree("{name: a}") });
    }
    let found = check_parts(&mut object, kind.kind().ty, Some(Version(version)));
    let said = found.into_vec().into_iter().map(|finding| format!("{} {}", finding.severity, finding.field));
    said.collect::<Vec<_>>().join(", ")
}

/// Holds what the rules say of objects of that kind against a table: the object, and what [`judged`] says of it.
pub(crate) fn table(kind: KindId, rows: &[(&'static str, &str)]) {
    for (text, wanted) in rows {
        assert_eq!(judged(kind, 36, text), *wanted, "{text}");
    }
}
