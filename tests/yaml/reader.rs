//! A reader of YAML 1.1 of the tests' own: the events of a parser, and scalars by the patterns of the YAML 1.1 type repository
//! (<https://yaml.org/type/>). It shares nothing with the library, so that both cannot be wrong together.

use std::sync::LazyLock;

use regex_lite::Regex;
use saphyr_parser::{Event, Parser, ScalarStyle};
use serde_json::Value;

/// The patterns of each type, as the repository gives them, without its slip in floats, which need a digit.
static TYPES: LazyLock<Vec<(&str, Regex)>> = LazyLock::new(|| {
    let types = [
        ("null", "~|null|Null|NULL|"),
        ("bool", "y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF"),
        (
            "int",
            "[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+",
        ),
        (
            "float",
            r"[-+]?[0-9][0-9_]*\.[0-9_]*([eE][-+][0-9]+)?|[-+]?\.[0-9_]*[0-9][0-9_]*([eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
        ),
        (
            "timestamp",
            r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?([ \t]*(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?",
        ),
        ("merge", "<<"),
        ("value", "="),
    ];
    let whole = |pattern| Regex::new(&format!("^(?:{pattern})$")).expect("a pattern of the tests");
    types.into_iter().map(|(name, pattern)| (name, whole(pattern))).collect()
});

/// Reads the documents of a text. What JSON does not have becomes `{"type": text}`, so that it equals nothing.
pub fn read(text: &str) -> Result<Vec<Value>, String> {
    let mut documents = Vec::new();
    let mut open: Vec<Vec<(Value, bool)>> = Vec::new();
    let mut done = None;
    for event in Parser::new_from_str(text) {
        let (event, _) = event.map_err(|error| error.to_string())?;
        let value = match event {
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                open.push(Vec::new());
                continue;
            }
            Event::Scalar(text, style, _, _) => (scalar(&text, style), true),
            Event::SequenceEnd => {
                let items = open.pop().unwrap_or_default().into_iter();
                (Value::Array(items.map(|(value, _)| value).collect()), false)
            }
            Event::MappingEnd => (map(open.pop().unwrap_or_default())?, false),
            Event::DocumentEnd => {
                documents.extend(done.take());
                continue;
            }
            Event::Alias(_) => return Err("the writer writes no aliases".to_owned()),
            _ => continue,
        };
        match open.last_mut() {
            Some(inside) => inside.push(value),
            None => done = Some(value.0),
        }
    }
    Ok(documents)
}

fn map(flat: Vec<(Value, bool)>) -> Result<Value, String> {
    let mut map = serde_json::Map::new();
    let mut flat = flat.into_iter();
    while let (Some((key, true)), Some((value, _))) = (flat.next(), flat.next()) {
        let Value::String(key) = key else { return Err(format!("the key {key} is no text")) };
        if map.insert(key.clone(), value).is_some() {
            return Err(format!("the key {key} stands twice"));
        }
    }
    Ok(Value::Object(map))
}

fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return text.into();
    }
    let kind = TYPES.iter().find(|(_, pattern)| pattern.is_match(text)).map(|(name, _)| *name);
    match kind {
        None => text.into(),
        Some("null") => Value::Null,
        Some("bool") => matches!(text.to_lowercase().as_str(), "y" | "yes" | "true" | "on").into(),
        // The writer writes numbers in one way only; any other is as good as text that was lost.
        Some("int") if text.parse::<i64>().is_ok() => text.parse::<i64>().map_or(Value::Null, Into::into),
        Some("int") if text.parse::<u64>().is_ok() => text.parse::<u64>().map_or(Value::Null, Into::into),
        Some("float") if text.parse::<f64>().is_ok() => text.parse::<f64>().map_or(Value::Null, Into::into),
        Some(kind) => serde_json::json!({ kind: text }),
    }
}
