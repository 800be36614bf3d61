//! The records: cases, and their objects as trees.

use std::collections::BTreeSet;
use std::io::{self, Read};
use std::path::Path;

use kubewright_core::schema::Version;
use kubewright_core::{Entry, List, Map, Node, Number, Value};
use serde_json::Value as Json;

use crate::warning;

/// The version of the server that gave the verdicts, where a case does not say.
pub const VERSION: Version = Version(36);

/// An object and what an API server said of it.
pub struct Case {
    pub id: String,
    /// The version of the server.
    pub version: Version,
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

impl Case {
    /// The `apiVersion` and the `kind` of the object.
    pub fn kind(&self) -> (&str, &str) {
        let text = |key: &str| self.object[key].as_str().unwrap_or_default();
        (text("apiVersion"), text("kind"))
    }
}

/// The cases of a file, gzip or not.
pub fn read(path: &Path) -> io::Result<Vec<Case>> {
    lines(path)?.iter().map(case).collect()
}

/// The documents of a file of manifests that a server was asked about, each with the id of its manifest and the verdict.
pub fn documents(path: &Path) -> io::Result<Vec<(String, Json, Json)>> {
    let mut out = Vec::new();
    for manifest in lines(path)? {
        let id = manifest["id"].as_str().unwrap_or("?");
        let list = |key: &str| manifest[key].as_array().cloned().unwrap_or_default();
        let asked =
            list("documents").into_iter().zip(list("verdicts")).filter(|(_, verdict)| !verdict.is_null());
        out.extend(asked.map(|(document, verdict)| (id.to_owned(), document, verdict)));
    }
    Ok(out)
}

/// The lines of a file, gzip or not.
fn lines(path: &Path) -> io::Result<Vec<Json>> {
    let bytes = std::fs::read(path)?;
    let mut text = String::new();
    if bytes.starts_with(&[0x1f, 0x8b]) {
        flate2::read::MultiGzDecoder::new(&*bytes).read_to_string(&mut text)?;
    } else {
        text = String::from_utf8_lossy(&bytes).into_owned();
    }
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| serde_json::from_str(line).map_err(io::Error::from)).collect()
}

fn case(json: &Json) -> io::Result<Case> {
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
        version: json["version"].as_str().map_or(Ok(VERSION), version)?,
        accepted: json["accepted"] == true,
        unknown: unknown.map(str::to_owned).collect(),
        warned: warnings.map(|text| warning::field(text, &json["object"])).collect(),
        words: format!("{message}{}", json["causes"]),
        object: json["object"].clone(),
        reasons: causes.filter_map(reason).collect(),
        fields,
    })
}

/// The version of a text such as `1.33`.
fn version(text: &str) -> io::Result<Version> {
    let minor = text.strip_prefix("1.").and_then(|minor| minor.parse().ok());
    minor.map(Version).ok_or_else(|| io::Error::other(format!("{text} is not a version of Kubernetes")))
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
