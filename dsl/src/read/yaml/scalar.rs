//! What a scalar is: the value that reaches an API server, and the text of a key.

use kubewright_core::decode::decode_base64;
use kubewright_core::yaml::scalar::{Scalar, resolve};
use kubewright_core::{Number, Value};

use super::timestamp::is_timestamp;
use super::token::Tag;
use crate::read::{Place, ReadError, ReadErrorKind};

/// A scalar with its tag.
pub(super) enum Meaning {
    /// Its text as it is written.
    Text,
    /// What its text looks like.
    Scalar(Scalar),
    /// The bytes that its text stands for.
    Bytes(Vec<u8>),
}

/// Whether a plain scalar is text for how it starts, whatever follows.
#[inline]
pub(super) fn starts_as_text(text: &str) -> bool {
    // What else starts with a letter starts as one of `yes`, `no`, `true`, `false`, `on`, `null`.
    text.bytes().next().is_some_and(|first| {
        first == b'/' || (first.is_ascii_alphabetic() && !b"yYnNtTfFoO".contains(&first))
    })
}

/// What a scalar means.
pub(super) fn meaning(text: &str, tag: Tag, implicit: bool, at: Place) -> Result<Meaning, Box<ReadError>> {
    if tag == Tag::None {
        return Ok(if implicit { Meaning::Scalar(resolve(text)) } else { Meaning::Text });
    }
    let is_of_tag = |scalar: &Scalar| match tag {
        Tag::Null => *scalar == Scalar::Null,
        Tag::Bool => matches!(scalar, Scalar::Bool(_)),
        Tag::Int => matches!(scalar, Scalar::Number(Number::Int(_) | Number::UInt(_))),
        Tag::Float => {
            matches!(scalar, Scalar::NotFinite(_) | Scalar::Number(Number::Int(_) | Number::Float(_)))
        }
        _ => false,
    };
    let fits = match tag {
        Tag::Binary => match decode_base64(text.as_bytes()) {
            Some(bytes) => return Ok(Meaning::Bytes(bytes)),
            None => false,
        },
        Tag::Timestamp => is_timestamp(text),
        Tag::Null | Tag::Bool | Tag::Int | Tag::Float => match resolve(text) {
            Scalar::Number(Number::Int(value)) if tag == Tag::Float => {
                return Ok(Meaning::Scalar(Scalar::Number(Number::Float(value as f64))));
            }
            scalar if is_of_tag(&scalar) => return Ok(Meaning::Scalar(scalar)),
            _ => false,
        },
        _ => true,
    };
    if fits {
        return Ok(Meaning::Text);
    }
    let message = format!("the value is not a valid `{}`", tag.as_str());
    let error = ReadError::new(at, ReadErrorKind::Value, message);
    Err(error.help("take the tag out, or write a value of its type").into())
}

/// The value that reaches an API server: on its way there it is JSON, where a whole number has no point.
pub(super) fn value(scalar: Scalar) -> Option<Value<Place>> {
    Some(match scalar {
        Scalar::Null => Value::Null,
        Scalar::Bool(value) => Value::Bool(value),
        Scalar::Number(Number::Float(value)) => Value::Number(json_number(value)),
        Scalar::Number(number) => Value::Number(number),
        // It has no JSON: whoever looks for it finds it by this.
        Scalar::NotFinite(_) => Value::Number(Number::Float(f64::NAN)),
        Scalar::Text => return None,
    })
}

/// A number as it comes out of JSON: from 10²¹ on it is written with an exponent, before that without.
fn json_number(value: f64) -> Number {
    if value.fract() != 0.0 || value.abs() >= 1e21 {
        return Number::Float(value);
    }
    if value.abs() < 9e15 {
        return Number::Int(value as i64);
    }
    // The shortest digits that stand for it, and zeros: no other integer reaches an API server.
    let digits = value.to_string();
    let int = digits.parse().map(Number::Int);
    int.or_else(|_| digits.parse().map(Number::UInt)).unwrap_or(Number::Float(value))
}

/// What a key is in JSON, which has text as keys only.
pub(super) enum Key {
    Text(String),
    /// JSON has no such key.
    None,
}

/// The key that a scalar is.
pub(super) fn key(scalar: Scalar) -> Option<Key> {
    Some(match scalar {
        Scalar::Text => return None,
        Scalar::Bool(value) => Key::Text(value.to_string()),
        Scalar::Number(Number::Int(value)) => Key::Text(value.to_string()),
        Scalar::Number(Number::Float(value)) => Key::Text(float_key(value)),
        Scalar::NotFinite(name) => Key::Text(name.to_owned()),
        Scalar::Null | Scalar::Number(Number::UInt(_)) => Key::None,
    })
}

/// A number as the reader of `kubectl` makes a key of it: in single precision, shortest form, with an exponent from a
/// million on.
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

/// Bytes as text: each invalid one is U+FFFD, as in Go.
pub(super) fn text_of_bytes(bytes: &[u8]) -> (String, bool) {
    let mut text = String::with_capacity(bytes.len());
    let mut is_lossy = false;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for _ in chunk.invalid() {
            is_lossy = true;
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    (text, is_lossy)
}
