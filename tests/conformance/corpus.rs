//! The record: cases, and their objects as trees.

use std::collections::BTreeSet;
use std::io::{self, Read};
use std::path::Path;

use kubewright_core::{Entry, List, Map, Node, Number, Value};
use serde_json::Value as Json;

/// An object and what an API server said of it.
pub struct Case {
    pub id: String,
    pub object: Json,
    pub accepted: bool,
    /// The fields of the causes; none where the server gives none (400).
    pub fields: Option<BTreeSet<String>>,
    /// The fields with their reasons, such as `FieldValueRequired`.
    pub reasons: BTreeSet<(String, String)>,
    /// The fields that the server does not know.
    pub unknown: BTreeSet<String>,
    /// The fields that the server warned of.
    pub warned: BTreeSet<String>,
    /// The server's own words.
    pub words: String,
}

/// The cases of a file, gzip or not.
pub fn read(path: &Path) -> io::Result<Vec<Case>> {
    let bytes = std::fs::read(path)?;
    let mut text = String::new();
    if bytes.starts_with(&[0x1f, 0x8b]) {
        flate2::read::MultiGzDecoder::new(&*bytes).read_to_string(&mut text)?;
    } else {
        text = String::from_utf8_lossy(&bytes).into_owned();
    }
    text.lines().filter(|line| !line.trim().is_empty()).map(case).collect()
}

fn case(line: &str) -> io::Result<Case> {
    let json: Json = serde_json::from_str(line)?;
    let causes = json["causes"].as_array().into_iter().flatten();
    let reason =
        |cause: &Json| Some((cause["field"].as_str()?.to_owned(), cause["reason"].as_str()?.to_owned()));
    let message = json["message"].as_str().unwrap_or_default();
    let fields = (json["code"] == 422).then(|| {
        let causes = json["causes"].as_array().into_iter().flatten();
        causes.filter_map(|cause| cause["field"].as_str()).map(str::to_owned).collect()
    });
    let strict = if message.contains("strict decoding error") { message } else { "" };
    let unknown = strict.split("unknown field \"").skip(1).filter_map(|rest| rest.split('"').next());
    let warnings = json["warnings"].as_array().into_iter().flatten().filter_map(Json::as_str);
    Ok(Case {
        id: json["id"].as_str().unwrap_or("?").to_owned(),
        accepted: json["accepted"] == true,
        unknown: unknown.map(str::to_owned).collect(),
        warned: warnings.map(|text| warned(text, &json["object"])).collect(),
        words: format!("{message}{}", json["causes"]),
        object: json["object"].clone(),
        reasons: causes.filter_map(reason).collect(),
        fields,
    })
}

/// The field of a warning: what stands before the first colon that is in no brackets.
///
/// Of volumes and certificates the server names no field, but the volume by its name.
fn warned(text: &str, object: &Json) -> String {
    if let Some((name, _)) = text.strip_prefix("volume \"").and_then(|rest| rest.split_once('"')) {
        let volumes = object["spec"]["volumes"].as_array();
        let index = volumes.and_then(|volumes| volumes.iter().position(|volume| volume["name"] == name));
        return index.map_or_else(String::new, |index| format!("spec.volumes[{index}]"));
    }
    if text.starts_with("tls: ") {
        return "data".to_owned();
    }
    // These name the field in a sentence.
    for field in ["metadata.ownerReferences", "spec.serviceAccountTokenInSecrets"] {
        if text.trim_start_matches('.').strip_prefix(field).is_some_and(|rest| rest.starts_with(' ')) {
            return field.to_owned();
        }
    }
    let mut depth = 0_usize;
    let end = text.find(|char| match char {
        '[' => {
            depth += 1;
            false
        }
        ']' => {
            depth = depth.saturating_sub(1);
            false
        }
        char => char == ':' && depth == 0,
    });
    text.get(..end.unwrap_or(0)).unwrap_or_default().to_owned()
}

/// A finding's field as the record names it: see [`warned`].
pub fn as_warned(field: &str) -> String {
    if field.starts_with("data[tls") {
        return "data".to_owned();
    }
    let inside = [".projected", ".downwardAPI", ".configMap", ".secret"]
        .into_iter()
        .find_map(|source| field.find(source));
    match inside {
        Some(end) if field.starts_with("spec.volumes[") => field.get(..end).unwrap_or(field).to_owned(),
        _ => field.to_owned(),
    }
}

/// A tree of JSON, without places.
pub fn node(json: &Json) -> Node<()> {
    let value = match json {
        Json::Null => Value::Null,
        Json::Bool(bool) => Value::Bool(*bool),
        Json::Number(number) => Value::Number(match (number.as_i64(), number.as_u64()) {
            (Some(int), _) => Number::Int(int),
            (None, Some(int)) => Number::UInt(int),
            (None, None) => Number::Float(number.as_f64().unwrap_or(f64::NAN)),
        }),
        Json::String(text) => Value::String(text.clone().into()),
        Json::Array(items) => Value::List(List { items: items.iter().map(node).collect(), open: false }),
        Json::Object(fields) => {
            let entry = |(key, value): (&String, &Json)| Entry {
                key: key.clone().into(),
                key_at: (),
                value: node(value),
            };
            Value::Map(Map { entries: fields.iter().map(entry).collect(), open: false })
        }
    };
    Node::new((), value)
}
