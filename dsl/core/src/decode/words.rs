//! What decoding says. No value is quoted that may be a secret.

use crate::message::{self, Message, value};
use crate::node::{Number, Value};
use crate::say;
use crate::schema::{Field, Ty, Version};

/// A value of the wrong JSON type.
pub(super) fn wrong_type<L>(ty: Ty, value: &Value<L>) -> (Message, Option<Message>) {
    let given = match value {
        Value::Null | Value::Opaque => "nothing",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::List(_) => "a list",
        Value::Map(_) => "an object",
    };
    let message = || say!("must be {}, not {}", expected(ty), given);
    let bare = |text: &str| say!("leave out the quotes: {}", message::value(text));
    let help = match (ty, value) {
        // As it was written, which the value does not say: `on` and `0x10` are values of YAML, too.
        (Ty::String, Value::Bool(_) | Value::Number(_)) => Some("put it in quotes"),
        (Ty::Bool, Value::String(text)) if matches!(&**text, "true" | "false") => {
            return (message(), Some(bare(text)));
        }
        (Ty::Bool, Value::String(_) | Value::Number(_)) => Some("write `true` or `false`"),
        // A mode as YAML 1.1 has it: octal.
        (Ty::Int32 | Ty::Int64, Value::String(text)) if text.len() > 1 && text.starts_with('0') => {
            Some("leave out the quotes; octal digits begin with `0o`")
        }
        (Ty::Int32 | Ty::Int64, Value::String(text)) if text.parse::<i64>().is_ok() => {
            return (message(), Some(bare(text)));
        }
        (Ty::List(Ty::String), Value::String(_)) => {
            Some("put it in a list, each word an element: `[\"sh\", \"-c\", \"…\"]`")
        }
        (Ty::List(_), Value::Map(_)) => Some("put it in a list: `[{ … }]`"),
        (Ty::Object(_), Value::List(_)) => Some("leave out the list: this is one object, not several"),
        _ => None,
    };
    (message(), help.map(Message::from))
}

/// What a type takes.
fn expected(ty: Ty) -> String {
    match ty {
        Ty::Bool => "a boolean".to_owned(),
        Ty::Int32 | Ty::Int64 => "an integer".to_owned(),
        Ty::Float => "a number".to_owned(),
        Ty::String => "a string".to_owned(),
        Ty::Quantity => "a quantity".to_owned(),
        Ty::IntOrString => "an integer or a string".to_owned(),
        Ty::Time | Ty::MicroTime => "a time in a string".to_owned(),
        Ty::Bytes => "base64 in a string".to_owned(),
        Ty::Any => "a value".to_owned(),
        Ty::Object(ty) => format!("an object ({} {})", article(ty.name), ty.name),
        Ty::List(Ty::Object(ty)) => format!("a list (of {})", ty.name),
        Ty::List(_) => "a list".to_owned(),
        Ty::OneOf(ty) => {
            let forms: Vec<_> = ty.variants.iter().map(|(_, form)| expected(*form)).collect();
            forms.join(" or ")
        }
        Ty::Map(_) => "a map".to_owned(),
    }
}

/// The article before the name of a type: by its sound, so an acronym by its first letter.
pub fn article(name: &str) -> &'static str {
    let acronym = name.as_bytes().get(1).is_some_and(u8::is_ascii_uppercase);
    let vowels = if acronym { "AEFHILMNORSX" } else { "AEIO" };
    if name.starts_with(|first| vowels.contains(first)) { "an" } else { "a" }
}

/// A number that an integer field cannot hold.
pub(super) fn bad_integer(number: Number, narrow: bool) -> (Message, Option<Message>) {
    match number {
        Number::Float(float) if float.fract() == 0.0 && float.abs() < 1e15 => (
            "must be an integer, written without a fraction".into(),
            Some(say!("write {}", value(float as i64))),
        ),
        Number::Float(_) => ("must be an integer".into(), None),
        Number::Int(_) | Number::UInt(_) if narrow => {
            ("must fit 32 bits: from -2147483648 to 2147483647".into(), None)
        }
        Number::Int(_) | Number::UInt(_) => {
            ("must fit 64 bits: from -9223372036854775808 to 9223372036854775807".into(), None)
        }
    }
}

/// Text that is not base64.
pub(super) fn bad_base64(text: &str, offset: usize) -> String {
    match text.get(offset..).and_then(|rest| rest.chars().next()) {
        Some(' ') => format!("must be base64: there is a space at byte {offset}"),
        Some('-' | '_') => format!("must be standard base64: byte {offset} is of the URL alphabet"),
        Some(c) if !c.is_ascii() => {
            format!("must be base64: the character at byte {offset} is not one of base64")
        }
        Some(_) => format!("must be base64: it goes wrong at byte {offset}"),
        None => {
            "must be base64: it ends too early (a multiple of four characters, padded with `=`)".to_owned()
        }
    }
}

/// A field that another version of Kubernetes has.
pub(super) fn other_version(field: &Field, version: Version) -> Message {
    let Version(this) = version;
    let name = message::field(field.json);
    if this < field.since {
        say!(
            "{} exists since Kubernetes 1.{}: this is for 1.{}",
            name,
            u32::from(field.since),
            u32::from(this)
        )
    } else {
        say!(
            "{} existed until Kubernetes 1.{}: this is for 1.{}",
            name,
            u32::from(field.until),
            u32::from(this)
        )
    }
}
