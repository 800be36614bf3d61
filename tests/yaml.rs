//! What the writer writes, `kubectl` and every other reader reads back.
//!
//! `yaml/strings.json` and `yaml/nonstr.json` are awkward values; `yaml/plain_scalars.jsonl` says what `kubectl`'s reader
//! makes of bare texts, recorded from that reader.

#[path = "yaml/reader.rs"]
mod reader;

use std::io::Read as _;

use kubewright::k8s::api::core::v1::ConfigMap;
use kubewright::read::documents;
use kubewright::{YamlWriter, to_yaml, to_yaml_unchecked, tree};
use kubewright_core::{Node, Number, Value as Tree};
use proptest::prelude::*;
use serde_json::{Value, json};

fn data(name: &str) -> Value {
    let text = match name {
        "strings" => include_str!("yaml/strings.json"),
        _ => include_str!("yaml/nonstr.json"),
    };
    serde_json::from_str(text).expect("the data of the tests is JSON")
}

fn strings() -> Vec<String> {
    serde_json::from_value(data("strings")).expect("a list of strings")
}

/// What `kubectl`'s reader makes of a text that stands bare.
#[derive(serde::Deserialize)]
struct Recorded {
    text: String,
    bare_value: Outcome,
    bare_item: Outcome,
    bare_key: Outcome,
}

#[derive(serde::Deserialize)]
struct Outcome {
    #[serde(default)]
    error: bool,
    #[serde(default)]
    same: bool,
    #[serde(default)]
    value: Value,
}

fn recorded() -> Vec<Recorded> {
    let lines = include_str!("yaml/plain_scalars.jsonl").lines();
    lines.map(|line| serde_json::from_str(line).expect("a line of the data is JSON")).collect()
}

/// The documents as the library reads them, which is as `kubectl` does.
fn read_as_kubectl(yaml: &str) -> Vec<Value> {
    documents(yaml.as_bytes())
        .map(|document| {
            let node = document.node.unwrap_or_else(|error| panic!("{error} in\n{yaml}"));
            json_of(&node)
        })
        .collect()
}

/// A tree as `serde_json` has it, nulls included.
fn json_of<L>(node: &Node<L>) -> Value {
    match &node.value {
        Tree::Null => Value::Null,
        Tree::Bool(value) => json!(value),
        Tree::Number(Number::Int(value)) => json!(value),
        Tree::Number(Number::UInt(value)) => json!(value),
        Tree::Number(Number::Float(value)) => json!(value),
        Tree::String(text) => json!(text),
        Tree::List(list) => list.items.iter().map(json_of).collect(),
        Tree::Map(map) => {
            map.entries.iter().map(|entry| (entry.key.to_string(), json_of(&entry.value))).collect()
        }
        Tree::Opaque => unreachable!("nothing that was read is opaque"),
    }
}

/// Holds that every reader reads the YAML of a value back as the value.
fn assert_survives(value: &Value) {
    let yaml = to_yaml_unchecked(value).expect("JSON can be written");
    assert!(yaml.ends_with('\n') && !yaml.ends_with("\n\n"), "{yaml:?}");
    assert_eq!(yaml, to_yaml_unchecked(value).expect("JSON can be written"), "not the same bytes");
    let serde: Value = serde_yaml::from_str(&yaml).unwrap_or_else(|error| panic!("{error} in\n{yaml}"));
    assert_eq!(&serde, value, "serde_yaml reads\n{yaml}");
    assert_eq!(reader::read(&yaml).as_ref(), Ok(&vec![value.clone()]), "a YAML 1.1 reader reads\n{yaml}");
    assert_eq!(read_as_kubectl(&yaml), [without_points(value)], "kubectl reads\n{yaml}");
}

/// The value with whole numbers as integers, which they become on `kubectl`'s way to an API server.
fn without_points(value: &Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64() {
            // In JSON, Go writes the shortest digits that stand for it, and zeros up to the point.
            Some(whole) if number.is_f64() && whole.fract() == 0.0 && whole.abs() < 1e21 => {
                let digits = whole.to_string();
                let int = digits
                    .parse::<i64>()
                    .map(Value::from)
                    .or_else(|_| digits.parse::<u64>().map(Value::from));
                // Negative zero is zero there.
                if whole == 0.0 { json!(0) } else { int.unwrap_or_else(|_| value.clone()) }
            }
            _ => value.clone(),
        },
        Value::Array(items) => items.iter().map(without_points).collect(),
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), without_points(value))).collect(),
        _ => value.clone(),
    }
}

/// An object with the text as a value, a key and an element, first, in between and last.
fn with_text(text: &str) -> Value {
    json!({
        "a": text,
        "b": { "c": text, "m": [text, [text, "x"], { "k": text }, text] },
        "d": { text: "x" },
        "e": { text: { text: [text] } },
        "z": text,
    })
}

#[test]
fn awkward_strings_survive_everywhere() {
    for text in strings() {
        assert_survives(&with_text(&text));
        assert_survives(&json!({ text.clone(): text }));
        assert_survives(&json!([text]));
        assert_survives(&json!({ "a": [{ text.clone(): [text] }] }));
    }
}

#[test]
fn recorded_texts_survive_everywhere() {
    for Recorded { text, .. } in recorded() {
        assert_survives(&with_text(&text));
    }
}

/// The value behind `key: ` in the YAML of one entry, or nothing where it is not on one line.
fn written(value: &Value) -> String {
    to_yaml_unchecked(value).expect("JSON can be written")
}

#[test]
fn what_kubectl_reads_as_something_else_is_quoted_and_little_else_is() {
    let (mut safe, mut quoted) = (0, Vec::new());
    for Recorded { text, bare_value, bare_item, bare_key } in recorded() {
        let bare = [
            (written(&json!({ "k": text })) == format!("k: {text}\n"), &bare_value),
            (written(&json!({ "k": [text] })) == format!("k:\n- {text}\n"), &bare_item),
            (written(&json!({ text.clone(): "v" })) == format!("{text}: v\n"), &bare_key),
        ];
        for (is_bare, outcome) in &bare {
            assert!(!is_bare || outcome.same, "{text:?} is bare, and kubectl reads {}", outcome.value);
        }
        if bare.iter().all(|(_, outcome)| outcome.same) {
            safe += 1;
            if !bare[0].0 {
                quoted.push(text);
            }
        }
    }
    // Those are what readers other than kubectl's take for something else (`12:30`), and what nobody sees.
    println!("{} of {safe} texts that kubectl reads back are quoted: {quoted:?}", quoted.len());
    assert!(quoted.len() * 20 < safe, "{} of {safe}: {quoted:?}", quoted.len());
}

#[test]
fn the_reader_reads_bare_texts_as_kubectl_does() {
    let mut differences = Vec::new();
    for Recorded { text, bare_value, bare_item, bare_key } in recorded() {
        // It was recorded of one document, where `---` at the start of a line separates none, and of one line.
        if text.starts_with("---") || text.contains('\n') {
            continue;
        }
        let read = |yaml: &str| -> Option<Value> {
            let mut found = documents(yaml.as_bytes());
            let node = found.next()?.node.ok()?;
            if found.next().is_some() { None } else { Some(json_of(&node)) }
        };
        let key = read(&format!("{text}: v\n"))
            .and_then(|value| value.as_object().and_then(|map| map.keys().next().cloned()))
            .map(Value::String);
        let places = [
            ("value", read(&format!("k: {text}\n")).map(|value| value["k"].clone()), bare_value),
            ("item", read(&format!("- {text}\n")).map(|value| value[0].clone()), bare_item),
            ("key", key, bare_key),
        ];
        for (place, ours, outcome) in places {
            // Recorded as null: not a map of one key.
            let is_no_key = place == "key" && outcome.value.is_null();
            let theirs = if outcome.error || is_no_key { None } else { Some(outcome.value) };
            let same = match (&ours, &theirs) {
                (Some(Value::Number(ours)), Some(Value::Number(theirs))) => {
                    match (ours.as_f64(), theirs.as_f64()) {
                        // `serde_json` reads the recorded number to within a bit.
                        (Some(ours), Some(theirs)) => (ours - theirs).abs() <= ours.abs() * f64::EPSILON,
                        _ => false,
                    }
                }
                _ => ours == theirs,
            };
            if !same {
                differences.push((place, text.clone(), ours, theirs));
            }
        }
    }
    for difference in &differences {
        println!("{difference:?}");
    }
    assert!(differences.is_empty(), "{} differences", differences.len());
}

#[test]
fn numbers_and_all_else_survive() {
    let data = data("nonstr");
    for value in ["ints", "floats", "other"].into_iter().flat_map(|name| data[name].as_array()).flatten() {
        // Null is absent in Kubernetes, in a map; the writer says nothing for it.
        let without_null = |value: &Value| !value.to_string().contains(":null");
        if !without_null(value) {
            continue;
        }
        if !value.is_null() {
            assert_survives(&json!({ "a": value }));
        }
        assert_survives(&json!({ "a": [value, [value], { "b": [value] }] }));
    }
}

#[test]
fn real_objects_survive() {
    let packed = include_bytes!("conformance/mutated.jsonl.gz");
    let mut text = String::new();
    flate2::read::MultiGzDecoder::new(&packed[..]).read_to_string(&mut text).expect("gzip of text");
    // Enough to meet every field, few enough to be quick.
    for line in text.lines().step_by(10) {
        let case: Value = serde_json::from_str(line).expect("a line of the corpus is JSON");
        assert_survives(&without_nulls(&case["object"]));
    }
}

/// The value without what the writer leaves out.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        Value::Object(map) => {
            let says_something = |entry: &(&String, &Value)| {
                let (key, value) = entry;
                let may_be_empty = !["status", "creationTimestamp"].contains(&key.as_str());
                !value.is_null() && (may_be_empty || ![json!({}), json!("")].contains(value))
            };
            let entries = map.iter().filter(says_something);
            entries.map(|(key, value)| (key.clone(), without_nulls(value))).collect()
        }
        _ => value.clone(),
    }
}

#[test]
fn null_is_not_written_in_maps() {
    let value = json!({ "a": null, "b": { "c": null }, "d": [{ "e": null, "f": 1 }] });
    assert_eq!(written(&value), "b: {}\nd:\n- f: 1\n");
}

#[test]
fn a_stream_reads_back_as_its_documents() -> Result<(), kubewright::Error> {
    let map = |name: &str, text: &str| {
        let mut map = ConfigMap::default();
        map.metadata.name = Some(name.to_owned());
        map.data = Some([("a".to_owned(), text.to_owned())].into());
        map
    };
    let maps = [map("a", "---\nx\n"), map("b", "x\n\n"), map("c", "--- x"), map("d", "...")];
    let mut writer = YamlWriter::new(Vec::new());
    for map in &maps {
        writer.write(map)?;
    }
    let stream = String::from_utf8(writer.into_inner()).expect("YAML is text");
    let texts: Vec<String> = maps.iter().map(to_yaml).collect::<Result<_, _>>()?;
    assert_eq!(stream, texts.join("---\n"));
    let expected: Vec<Value> =
        maps.iter().map(|map| serde_json::to_value(map).expect("a ConfigMap is JSON")).collect();
    assert_eq!(read_as_kubectl(&stream), expected);
    assert_eq!(reader::read(&stream), Ok(expected));
    Ok(())
}

#[test]
fn depth_is_limited_the_same_everywhere() {
    let deep = |depth: usize| (0..depth).fold(json!("x"), |value, _| json!([value]));
    assert_survives(&deep(100));
    assert!(to_yaml_unchecked(&deep(tree::MAX_DEPTH)).is_ok());
    assert!(to_yaml_unchecked(&deep(tree::MAX_DEPTH + 1)).is_err());
}

/// Text with what matters to YAML in it.
fn awkward() -> impl Strategy<Value = String> {
    prop_oneof![
        ".*",
        "\\PC*",
        "[-+.0-9_eExXoObB:a-f]{0,8}",
        "[ \t\n]{0,3}([a-z:#' -]{0,6}[ \t\n\r]{0,3}){0,6}",
        "([ \t]{0,2}[a-z#:-]{0,3}[ \t]{0,2}\n){0,6}",
        "[-?:,\\[\\]{}#&*!|>'\"%@` ]{1,5}[a-z]{0,2}",
        prop::collection::vec(any::<char>(), 0..12).prop_map(|chars| chars.into_iter().collect()),
    ]
}

proptest! {
    #[test]
    fn any_text_survives(text in awkward()) {
        assert_survives(&with_text(&text));
    }

    #[test]
    fn any_floats_and_integers_survive(float in any::<f64>(), int in any::<i64>(), uint in any::<u64>()) {
        prop_assume!(float.is_finite());
        assert_survives(&json!({ "a": [float, int, uint], "b": int }));
    }
}
