//! Texts, and what `kubectl` reads in each.

use std::io::{self, Read as _};
use std::path::Path;

use kubewright::read::documents;
use kubewright_core::decode::decode_base64;
use kubewright_core::{Node, Number, Value as Tree};
use serde::Deserialize as _;
use serde_json::{Value, json};

/// A text, the documents that `kubectl` reads in it, and whether it stops there with an error.
pub struct Case {
    text: Vec<u8>,
    documents: Vec<Value>,
    is_error: bool,
}

/// The text of a file, gzip or not.
pub fn read(path: &Path) -> io::Result<String> {
    let bytes = std::fs::read(path)?;
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    let mut text = String::new();
    flate2::read::MultiGzDecoder::new(&*bytes).read_to_string(&mut text)?;
    Ok(text)
}

/// The cases of a record.
pub fn parse(lines: &str) -> Vec<Case> {
    let cases = lines.lines().map(|line| {
        let mut reader = serde_json::Deserializer::from_str(line);
        reader.disable_recursion_limit();
        let case = Value::deserialize(&mut reader).expect("a line of the record is JSON");
        let text = match case["base64"].as_str() {
            Some(base64) => decode_base64(base64.as_bytes()).expect("base64"),
            None => case["text"].as_str().expect("a text").into(),
        };
        let documents = case["documents"].as_array().expect("a list").clone();
        Case { text, documents, is_error: !case["error"].is_null() }
    });
    cases.collect()
}

/// How a text is read otherwise than it is recorded.
pub fn difference(case: &Case) -> Option<String> {
    let mut read = Vec::new();
    let mut error = None;
    for document in documents(&case.text) {
        match document.node {
            Ok(node) => read.push(json_of(&node)),
            Err(found) => {
                error = Some(found);
                break;
            }
        }
    }
    let is_same = read.len() == case.documents.len()
        && read.iter().zip(&case.documents).all(|(read, recorded)| is_same(read, recorded))
        && error.is_some() == case.is_error;
    let shown = |values: &[Value]| Value::from(values.to_vec()).to_string();
    (!is_same).then(|| {
        let text = String::from_utf8_lossy(&case.text);
        let (read, recorded) = (shown(&read), shown(&case.documents));
        let error = error.map(|error| error.to_string());
        format!("{text:?}\n  read     {read} {error:?}\n  recorded {recorded} error: {}", case.is_error)
    })
}

/// Whether two values are the same. `serde_json` reads the number that is recorded to within a bit.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => match (one.as_f64(), other.as_f64()) {
            (Some(one), Some(other)) => (one - other).abs() <= one.abs() * f64::EPSILON,
            _ => false,
        },
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, one)| other.get(key).is_some_and(|other| is_same(one, other)))
        }
        _ => one == other,
    }
}

/// A tree as `serde_json` has it.
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
