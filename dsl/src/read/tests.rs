use kubewright_core::yaml::MAX_DEPTH;
use kubewright_core::{Node, Number, Value};

use super::{Place, documents};

/// The documents of a source: their lines, and their trees as JSON or the error.
fn read(source: &str) -> Vec<(usize, String)> {
    documents(source.as_bytes())
        .map(|document| {
            let text = document.node.map_or_else(|error| error.to_string(), |node| json(&node));
            (document.at.line as usize, text)
        })
        .collect()
}

/// A tree in one line, keys that stand twice included.
fn json(node: &Node<Place>) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(Number::Int(value)) => value.to_string(),
        Value::Number(Number::UInt(value)) => value.to_string(),
        Value::Number(Number::Float(value)) => format!("{value:?}"),
        Value::String(text) => format!("{text:?}"),
        Value::List(list) => format!("[{}]", list.items.iter().map(json).collect::<Vec<_>>().join(", ")),
        Value::Map(map) => {
            let entry =
                |entry: &kubewright_core::Entry<Place>| format!("{}: {}", entry.key, json(&entry.value));
            format!("{{{}}}", map.entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        Value::Opaque => unreachable!("nothing that was read is opaque"),
    }
}

fn one(source: &str) -> String {
    let [(_, text)] = &read(source)[..] else { panic!("not one document: {:?}", read(source)) };
    text.clone()
}

#[test]
fn scalars_are_those_of_kubectl() {
    assert_eq!(
        one("[on, 0777, 1_000, 1e3, 0.5, ~, 'on', !!str 1, 2001-01-01]"),
        r#"[true, 511, 1000, 1000, 0.5, null, "on", "1", "2001-01-01"]"#
    );
    assert_eq!(one("on: 1\n0x10: 2\n1e10: 3\n.5: 4\n'5': 5\n"), "{true: 1, 16: 2, 1e+10: 3, 0.5: 4, 5: 5}");
    assert_eq!(
        one("a: .inf"),
        "line 1, column 4: infinity and not-a-number are not values of JSON (help: put it in quotes where text is meant)"
    );
    assert_eq!(
        one("~: 1"),
        "line 1, column 1: a key is text, and this one is null or too large a number (help: put the key in quotes)"
    );
    assert_eq!(
        one("a: !!int x"),
        "line 1, column 10: the value is not a valid `!!int` (help: take the tag out, or write a value of its type)"
    );
}

#[test]
fn documents_are_read_apart() {
    let source = "# c\n---\na: 1\n---\nb: [\n--- # c\nc: |\n  ---\n---\n---\n{\"d\": 1}\n";
    let found = read(source);
    assert_eq!(found[0], (3, "{a: 1}".to_owned()));
    assert!(found[1].1.starts_with("line "), "{found:?}");
    assert_eq!(found[2..], [(7, "{c: \"---\\n\"}".to_owned()), (11, "{d: 1}".to_owned())]);
    assert_eq!(read("a: 1\r\n---\r\nb: 1\r\n"), [(1, "{a: 1}".to_owned()), (3, "{b: 1}".to_owned())]);
    assert_eq!(read("\u{FEFF}a: 1\n...\n"), [(1, "{a: 1}".to_owned())]);
    assert_eq!(read("\n# nothing\n---\n---\nnull\n"), []);
}

/// A separator that is not valid spoils what stands around it, and once.
#[test]
fn a_bad_separator_is_one_error() {
    let source = "a: |\n-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----\n---\nb: 1\n";
    let found = read(source);
    assert!(found[0].1.starts_with("line 2, column 1: `---` separates documents"), "{found:?}");
    assert_eq!(found[1..], [(6, "{b: 1}".to_owned())]);
}

#[test]
fn json_goes_on_as_yaml() {
    assert_eq!(read("{\"a\": 1}\n---\nb: on\n"), [(1, "{a: 1}".to_owned()), (3, "{b: true}".to_owned())]);
    assert_eq!(one("{\"a\": 1,}\n"), "{a: 1}");
    let found = read("{\"a\": 1}\n{\"b\": 1}\n---\nc: 1\n");
    assert!(found[2].1.starts_with("line 3, column 2: "), "{found:?}");
}

#[test]
fn json_lines_go_on_behind_a_bad_one() {
    let found = read("{\"a\": tru}\n{\"b\": 1, \"b\": 1.0}\n{\"c\": \"\\ud83d\\ude00\\ud800\\n\"}");
    assert_eq!(
        found,
        [
            (1, "line 1, column 7: expected a value, found `t`".to_owned()),
            (2, "{b: 1, b: 1.0}".to_owned()),
            (3, "{c: \"😀\u{FFFD}\\n\"}".to_owned()),
        ]
    );
    let marked = b"\xEF\xBB\xBF{\"a\": \"\xE9\"}";
    let warnings: Vec<_> = documents(marked).map(|document| document.warnings.len()).collect();
    assert_eq!(warnings, [1]);
    let bad = b"{\"a\": 1}\n{\"b\": \"\xFF\"}\n{\"c\": 1}\n";
    let warnings: Vec<_> = documents(bad).map(|document| document.warnings.len()).collect();
    assert_eq!(warnings, [0, 1, 0]);
}

#[test]
fn what_starts_like_json_may_be_yaml() {
    assert_eq!(one("{a: on}"), "{a: true}");
}

#[test]
fn json_is_strict() {
    for text in [
        "{\"a\": 01}",
        "{\"a\": 1.}",
        "{\"a\": 1e999}",
        "{\"a\": \"\\x\"}",
        "{\"a\" 1}",
        "{\"a\": \"\n\"}",
        "{",
    ] {
        assert!(matches!(super::json::value(text, 1, false), Some(Err(_))), "{text}");
    }
    assert_eq!(
        one("{\"a\": [1, -0, 18446744073709551615, 1e3, {}], \"b\": {\"c\": null}}"),
        "{a: [1, 0, 18446744073709551615, 1000.0, {}], b: {c: null}}"
    );
}

#[test]
fn anchors_and_merge_keys_are_those_of_kubectl() {
    assert_eq!(
        one("a: &a {x: 1, z: 2}\nb: {<<: *a, z: 3}\nc: {z: 3, <<: *a}\nd: {<<: [{x: 9}, *a]}\n"),
        "{a: {x: 1, z: 2}, b: {x: 1, z: 3}, c: {z: 2, x: 1}, d: {x: 9, z: 2}}"
    );
    assert_eq!(one("a: 1\na: 2\n"), "{a: 2}");
    assert!(one("a: &a [*a]").starts_with("line 1, column 8: the alias"));
    assert_eq!(one("<<: 1"), "line 1, column 5: `<<` takes a map, or a list of maps");
}

#[test]
fn every_node_and_key_knows_its_place() {
    let text = "---\nspec:\n  é: &x !!str a\n  list:\n  - ~\n  -\n  - [b, *x]\n  empty:\n";
    let document = documents(text.as_bytes()).next();
    let Some(Ok(node)) = document.map(|document| document.node) else { panic!("not read") };
    let Some(spec) = node.get("spec").and_then(Node::as_map) else { panic!("no map") };
    let places: Vec<_> = spec.entries.iter().map(|entry| (entry.key_at, entry.value.at)).collect();
    let at = Place::new;
    assert_eq!(places, [(at(3, 3), at(3, 15)), (at(4, 3), at(5, 3)), (at(8, 3), at(8, 8))]);
    let Some(list) = spec.get("list").and_then(Node::as_list) else { panic!("no list") };
    let places: Vec<_> = list.items.iter().map(|item| item.at).collect();
    assert_eq!(places, [at(5, 5), at(6, 3), at(7, 5)]);
    let json = documents(b"{\"a\":\n  [1,\"b\"]}").next();
    let Some(Ok(node)) = json.map(|document| document.node) else { panic!("not read") };
    let Some(list) = node.get("a").and_then(Node::as_list) else { panic!("no list") };
    assert_eq!((node.at, list.items[1].at), (at(1, 1), at(2, 6)));
}

#[test]
fn errors_stand_where_the_mistake_is() {
    for (source, error) in [
        ("a: [1, 2\nb: 3\n", "line 2, column 2: expected `,` or `]`"),
        ("a: @b\n", "line 1, column 4: a value cannot start with `@`"),
        ("a:\n\t- b\n", "line 2, column 1: a tab cannot be indentation"),
        ("a: b\n c: d\n", "line 2, column 3: a `:` behind a value: a map cannot start here"),
        ("a: 1\nb\nc: 2\n", "line 2, column 1: expected `:` behind the key"),
        ("a: \"b\n", "line 1, column 4: a text in quotes has no end"),
        ("a: \"\\d\"\n", "line 1, column 5: `\\d` is not a valid escape"),
        ("a: *b\n", "line 1, column 4: there is no anchor `&b`"),
        ("%YAML 1.2\n---\na: b\n", "line 1, column 1: YAML 1.2: `kubectl` reads YAML 1.1 only"),
        ("x: 1\na: \u{7}\n", "line 2, column 4: the character U+0007 is not allowed"),
    ] {
        let found = read(source);
        assert!(found[0].1.starts_with(error), "{source:?}: {found:?}");
    }
}

#[test]
fn hostile_input_is_an_error() {
    let deep = MAX_DEPTH + 1;
    for source in [
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        "- ".repeat(100_000),
        "{\"a\": ".to_owned() + &"[".repeat(deep),
    ] {
        assert!(one(&source).starts_with("line 1, "), "{}", &one(&source)[..100]);
    }
    let mut laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..20 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        laughs += &format!("a{level}: &a{level} [{aliases}]\n");
    }
    assert!(one(&laughs).contains("stand for too much"));
    let chain: String = (1..1000).map(|level| format!("a{level}: &a{level} [*a{}]\n", level - 1)).collect();
    assert!(one(&format!("a0: &a0 []\n{chain}")).contains("levels deep"));
}
