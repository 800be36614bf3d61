use super::{MAX_DEPTH, WriteError, write};
use crate::{Entry, List, Map, Node, Number, Value};

fn node(value: Value<()>) -> Node<()> {
    Node::new((), value)
}

fn text(text: &'static str) -> Node<()> {
    node(Value::String(text.into()))
}

fn int(value: i64) -> Node<()> {
    node(Value::Number(Number::Int(value)))
}

fn list(items: impl IntoIterator<Item = Node<()>>) -> Node<()> {
    node(Value::List(List { items: items.into_iter().collect(), open: false }))
}

fn map(entries: impl IntoIterator<Item = (&'static str, Node<()>)>) -> Node<()> {
    let entry = |(key, value): (&'static str, _)| Entry { key: key.into(), key_at: (), value };
    node(Value::Map(Map { entries: entries.into_iter().map(entry).collect(), open: false }))
}

fn yaml(node: &Node<()>) -> Result<String, WriteError> {
    let mut out = String::new();
    write(&mut out, node).map(|()| out)
}

#[test]
fn an_object_comes_in_kubectls_order_without_what_says_nothing() {
    let object = map([
        ("data", map([("a", text("1")), ("b", node(Value::Null))])),
        ("status", map([])),
        ("metadata", map([("creationTimestamp", node(Value::Null)), ("name", text("game"))])),
        ("kind", text("ConfigMap")),
        ("apiVersion", text("v1")),
    ]);
    let expected = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: game\ndata:\n  a: \"1\"\n";
    assert_eq!(yaml(&object).as_deref(), Ok(expected));
}

#[test]
fn lists_stand_in_the_column_of_their_key() {
    let object = map([
        ("a", list([int(1), map([("b", list([text("x")])), ("c", map([("d", int(2))]))]), map([])])),
        ("e", list([list([int(1), list([int(2)])]), list([]), node(Value::Null)])),
    ]);
    let expected = "a:\n- 1\n- b:\n  - x\n  c:\n    d: 2\n- {}\ne:\n- - 1\n  - - 2\n- []\n- null\n";
    assert_eq!(yaml(&object).as_deref(), Ok(expected));
}

#[test]
fn the_objects_of_a_list_are_objects() {
    let item = |name| {
        let metadata = map([("name", text(name)), ("creationTimestamp", node(Value::Null))]);
        map([("data", map([])), ("metadata", metadata), ("kind", text("ConfigMap")), ("status", map([]))])
    };
    let object = map([("items", list([item("a"), item("b")])), ("kind", text("List"))]);
    let expected = "kind: List\nitems:\n\
        - kind: ConfigMap\n  metadata:\n    name: a\n  data: {}\n\
        - kind: ConfigMap\n  metadata:\n    name: b\n  data: {}\n";
    assert_eq!(yaml(&object).as_deref(), Ok(expected));
}

#[test]
fn lines_are_a_block() {
    let object = map([
        ("a", text("x\n  y\n")),
        ("b", list([text(" x\ny"), map([("c", text("x\n\n"))])])),
        ("d", text("x\n\n")),
    ]);
    let expected = "a: |\n  x\n    y\nb:\n- |2-\n   x\n  y\n- c: |+\n    x\n\nd: \"x\\n\\n\"\n";
    assert_eq!(yaml(&object).as_deref(), Ok(expected));
}

#[test]
fn a_long_key_stands_behind_a_question_mark() {
    let key: &'static str = "k".repeat(1001).leak();
    let object = map([(key, map([("a", int(1))])), ("b", map([(key, list([int(1)])), ("c", int(2))]))]);
    let expected = format!("? {key}\n:\n  a: 1\nb:\n  ? {key}\n  :\n    - 1\n  c: 2\n");
    assert_eq!(yaml(&object), Ok(expected));
}

#[test]
fn what_cannot_be_written_is_an_error() {
    assert_eq!(yaml(&map([("a", node(Value::Opaque))])), Err(WriteError::Opaque));
    assert_eq!(yaml(&list([node(Value::Number(Number::Float(f64::NAN)))])), Err(WriteError::NotFinite));
    let deep = |depth| (0..depth).fold(int(1), |node, _| list([node]));
    assert!(yaml(&deep(MAX_DEPTH)).is_ok());
    assert_eq!(yaml(&deep(MAX_DEPTH + 1)), Err(WriteError::TooDeep));
    let deep = |depth| (0..depth).fold(int(1), |node, _| map([("a", node)]));
    assert!(yaml(&deep(MAX_DEPTH)).is_ok());
    assert_eq!(yaml(&deep(MAX_DEPTH + 1)), Err(WriteError::TooDeep));
}

#[test]
fn a_custom_resource_keeps_its_nulls() {
    let values =
        || map([("resources", node(Value::Null)), ("list", list([map([("a", node(Value::Null))])]))]);
    let object = || {
        map([
            ("apiVersion", text("helm.toolkit.fluxcd.io/v2")),
            ("kind", text("HelmRelease")),
            ("metadata", map([("name", text("web")), ("labels", node(Value::Null))])),
            ("spec", map([("values", values())])),
            ("status", node(Value::Null)),
        ])
    };
    let expected = "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: web\n\
                    spec:\n  values:\n    resources: null\n    list:\n    - a: null\n";
    assert_eq!(yaml(&object()).as_deref(), Ok(expected));
    let in_list = map([("apiVersion", text("v1")), ("kind", text("List")), ("items", list([object()]))]);
    let mut json = String::new();
    assert_eq!(crate::json::write(&mut json, &in_list), Ok(()));
    assert_eq!((json.matches(": null").count(), json.contains("status")), (2, false), "{json}");
    let yaml = yaml(&in_list).unwrap_or_default();
    assert_eq!((yaml.matches(": null").count(), yaml.contains("status")), (2, false), "{yaml}");
}

#[test]
fn an_empty_key_is_a_key() {
    for value in [text(""), map([]), map([("", map([]))])] {
        for depth in 0..3 {
            let mut object = map([("", value.clone())]);
            for _ in 0..depth {
                object = map([("a", object)]);
            }
            let written = yaml(&object).unwrap_or_default();
            assert!(written.contains("\"\":"), "{written}");
        }
    }
}
