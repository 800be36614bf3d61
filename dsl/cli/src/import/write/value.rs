//! Values: text, words, numbers, quantities, maps.

use kubewright::read::Place;
use kubewright_core::decode::decode_base64;
use kubewright_core::schema::{Field, Ty, Type, generated};
use kubewright_core::{Node, Number, Quantity, Value};
use kubewright_lang::language::words;

use super::object::{only_labels, present};
use super::{Writer, below, is};
use crate::import::code::{Code, Member};
use crate::import::refused::Refused;
use crate::import::text;

impl Writer<'_> {
    /// The value of a field, or of what is in its list.
    pub(super) fn value(
        &self,
        field: Option<(&'static Type, &'static Field)>,
        ty: Ty,
        node: &Node<Place>,
        path: &str,
    ) -> Result<Code, Refused> {
        let wrong = |expected| Refused::WrongType(path.to_owned(), expected);
        match (ty, &node.value) {
            (Ty::Object(ty), Value::Map(map)) => {
                if self.short() && is(ty, &generated::LABEL_SELECTOR) && only_labels(node).is_some() {
                    let labels = present(map).next().ok_or_else(|| wrong("an object"))?;
                    return self.value(None, Ty::Map(&Ty::String), &labels.value, &below(path, &labels.key));
                }
                self.object_code(ty, node, path)
            }
            (Ty::List(element), Value::List(list)) => self.list(field, *element, list, path),
            (Ty::Map(element), Value::Map(map)) => {
                let mut members = Vec::new();
                for entry in &map.entries {
                    let comments = self.before(entry.key_at.line);
                    let path = below(path, &entry.key);
                    let key = text::key(&entry.key, matches!(element, Ty::Quantity));
                    let value = self.value(field, *element, &entry.value, &path)?;
                    let trailing = self.comments.behind(entry.key_at.line);
                    members.push(Member { comments, head: format!("{key}:"), value: Some(value), trailing });
                }
                Ok(Code::braces(members))
            }
            (_, Value::Map(_)) => Err(wrong("a plain value")),
            (_, Value::List(_)) => Err(wrong("no list")),
            (_, Value::String(text)) => Ok(Code::Tokens(self.text(field.map(|(_, field)| field), ty, text))),
            (Ty::Int32, Value::Number(Number::Int(number)))
                if self.short() && field.is_some_and(|(_, field)| is_mode(field)) && *number >= 0 =>
            {
                Ok(Code::Tokens(format!("0o{number:o}")))
            }
            (_, Value::Number(number)) => Ok(Code::Tokens(match number {
                Number::Int(number) => number.to_string(),
                Number::UInt(number) => number.to_string(),
                // With its point, or its exponent.
                Number::Float(number) => format!("{number:?}"),
            })),
            (_, Value::Bool(flag)) => Ok(Code::Tokens(flag.to_string())),
            (_, Value::Null | Value::Opaque) => Err(wrong("a value")),
        }
    }

    /// A text, as the field takes it.
    fn text(&self, field: Option<&'static Field>, ty: Ty, text: &str) -> String {
        let written = match ty {
            Ty::Bytes => return self.bytes(text),
            _ if !self.short() => None,
            Ty::String => field.filter(|field| is_word(field, text)).map(|_| text.to_owned()),
            Ty::Quantity => bare_quantity(text),
            Ty::IntOrString => match text.strip_suffix('%') {
                Some(digits) if is_number(digits) => Some(text.to_owned()),
                _ => text::label(text).filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase())),
            },
            _ => None,
        };
        written.unwrap_or_else(|| text::string(text))
    }

    fn bytes(&self, base64: &str) -> String {
        let plain = decode_base64(base64.as_bytes()).and_then(|bytes| text::bytes(&bytes));
        plain.filter(|_| self.short()).unwrap_or_else(|| text::string(base64))
    }
}

/// Whether a text is one of the words of a field.
fn is_word(field: &'static Field, text: &str) -> bool {
    let listed = field.values.is_empty() || field.values.contains(&text);
    text::is_ident(text)
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && listed
        && words(field).take(text)
}

/// Whether a field holds the permissions of a file, which are octal.
fn is_mode(field: &'static Field) -> bool {
    field.json == "mode" || field.json.ends_with("Mode")
}

fn is_number(digits: &str) -> bool {
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain && (digits == "0" || !digits.starts_with('0')) && digits.len() < 10
}

/// A quantity that Rust reads as one token, and that comes back as it is.
fn bare_quantity(text: &str) -> Option<String> {
    Quantity::parse(text.as_bytes()).ok()?;
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (digits, suffix) = text.split_at(end);
    let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let part_is_plain = part
        .is_none_or(|part| !part.is_empty() && (!suffix.is_empty() || part == "0" || !part.ends_with('0')));
    let plain = is_number(whole) && part_is_plain && (suffix.is_empty() || !suffix.starts_with(['e', 'E']));
    // `1.0` is written as it is by the macro, and would be read as `1` here.
    (plain && part != Some("0")).then(|| text.to_owned())
}
