//! Scalars of YAML as JSON values and keys.

use kubewright_core::yaml::scalar::{Scalar, resolve};
use kubewright_core::{Number, Str, Value};
use saphyr_parser::{ScalarStyle, Tag};

use crate::read::Place;

/// What a scalar with its tag is.
pub(super) fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Result<Scalar, String> {
    let Some(tag) = tag else {
        return Ok(if style == ScalarStyle::Plain { resolve(text) } else { Scalar::Text });
    };
    if !tag.is_yaml_core_schema() {
        return Ok(Scalar::Text);
    }
    let scalar = match tag.suffix.as_str() {
        "null" | "bool" | "int" | "float" => resolve(text),
        "binary" => {
            return Err("`!!binary` is not supported: write the text, or its base64 in quotes".to_owned());
        }
        _ => return Ok(Scalar::Text),
    };
    match (tag.suffix.as_str(), scalar) {
        ("null", Scalar::Null)
        | ("bool", Scalar::Bool(_))
        | ("int", Scalar::Number(Number::Int(_) | Number::UInt(_)))
        | ("float", Scalar::NotFinite(_)) => Ok(scalar),
        ("float", Scalar::Number(_)) => Ok(scalar),
        (suffix, _) => Err(format!("`{text}` is not of type `!!{suffix}`")),
    }
}

/// The value that reaches an API server.
pub(super) fn value(scalar: Scalar, text: &str) -> Result<Value<Place>, String> {
    Ok(match scalar {
        Scalar::Null => Value::Null,
        Scalar::Bool(value) => Value::Bool(value),
        // On its way to an API server a number is JSON, where a whole one has no point.
        Scalar::Number(Number::Float(value)) if value.fract() == 0.0 && value.abs() < 9e18 => {
            Value::Number(Number::Int(value as i64))
        }
        Scalar::Number(number) => Value::Number(number),
        Scalar::NotFinite(name) => {
            return Err(format!("`{text}` is a number that JSON does not have: write `\"{name}\"` for text"));
        }
        Scalar::Text => Value::String(Str::Owned(text.to_owned())),
    })
}

/// The text of a key: JSON has no other keys.
pub(super) fn key(scalar: Scalar, text: &str) -> Result<Str, String> {
    Ok(match scalar {
        Scalar::Text => Str::Owned(text.to_owned()),
        Scalar::Bool(true) => Str::Borrowed("true"),
        Scalar::Bool(false) => Str::Borrowed("false"),
        Scalar::Number(Number::Int(value)) => Str::Owned(value.to_string()),
        Scalar::Number(Number::Float(value)) => Str::Owned(float_key(value)),
        Scalar::NotFinite(name) => Str::Borrowed(name),
        Scalar::Null => return Err("a key must be text, and this one is null: write it in quotes".to_owned()),
        Scalar::Number(Number::UInt(_)) => {
            return Err(format!("the key `{text}` is too large a number: write it in quotes"));
        }
    })
}

/// A number as the reader of `kubectl` makes a key of it: in single precision, shortest form, with an exponent from
/// a million on.
fn float_key(value: f64) -> String {
    let value = value as f32;
    if value.is_infinite() {
        return if value < 0.0 { "-.inf".to_owned() } else { ".inf".to_owned() };
    }
    let exponential = format!("{value:e}");
    let Some((mantissa, exponent)) = exponential.split_once('e') else { return exponential };
    let exponent: i32 = exponent.parse().unwrap_or_default();
    if (-4..6).contains(&exponent) {
        return value.to_string();
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{mantissa}e{sign}{:02}", exponent.abs())
}
