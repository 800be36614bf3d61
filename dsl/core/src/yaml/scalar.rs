//! What a YAML reader makes of a plain text: the one home of that knowledge, for writer and reader.
//!
//! `kubectl` reads YAML with `sigs.k8s.io/yaml`, which stands on a YAML 1.1 reader of Go (`resolve.go`):
//! `on` is a boolean, `0777` is 511, `1_000` is a number. Other readers follow the YAML 1.1 type repository
//! (`12:30` is 750) or the YAML 1.2 core schema (`0o17` is 15).

use std::borrow::Cow;

use crate::Number;

/// What `kubectl` reads a plain scalar as.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar {
    /// Nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number that JSON has.
    Number(Number),
    /// Infinity or not a number, which JSON does not have: an error as a value.
    NotFinite(&'static str),
    /// The text itself.
    Text,
}

/// What `kubectl` reads a plain scalar as (Go function `resolve` of its YAML reader).
pub fn resolve(text: &str) -> Scalar {
    let Some(first) = text.bytes().next() else { return Scalar::Null };
    match first {
        b'~' | b'y' | b'Y' | b'n' | b'N' | b't' | b'T' | b'f' | b'F' | b'o' | b'O' => word(text),
        b'.' => match not_finite(text) {
            Some(name) => Scalar::NotFinite(name),
            None => fraction(text).map_or(Scalar::Text, Scalar::Number),
        },
        b'+' | b'-' | b'0'..=b'9' => match not_finite(text) {
            Some(name) => Scalar::NotFinite(name),
            None => number(text).map_or(Scalar::Text, Scalar::Number),
        },
        _ => Scalar::Text,
    }
}

/// Whether some reader takes the plain text for something else than text: `kubectl`'s, one of YAML 1.1, or
/// one of YAML 1.2.
pub fn is_ambiguous(text: &str) -> bool {
    let Some(first) = text.bytes().next() else { return true };
    match first {
        b'=' | b'<' => matches!(text, "=" | "<<"),
        b'+' | b'-' | b'.' | b'0'..=b'9' => {
            !is_surely_no_number(text)
                && (resolve(text) != Scalar::Text
                    || is_float(text)
                    || is_based(text)
                    || is_sexagesimal(text)
                    || is_timestamp(text))
        }
        _ => resolve(text) != Scalar::Text,
    }
}

/// A word that means null or a boolean.
fn word(text: &str) -> Scalar {
    match text {
        "~" | "null" | "Null" | "NULL" => Scalar::Null,
        "y" | "Y" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" | "true" | "True" | "TRUE" => {
            Scalar::Bool(true)
        }
        "n" | "N" | "no" | "No" | "NO" | "off" | "Off" | "OFF" | "false" | "False" | "FALSE" => {
            Scalar::Bool(false)
        }
        _ => Scalar::Text,
    }
}

/// Infinity and not a number, as YAML spells them.
fn not_finite(text: &str) -> Option<&'static str> {
    match text {
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => Some(".inf"),
        "-.inf" | "-.Inf" | "-.INF" => Some("-.inf"),
        ".nan" | ".NaN" | ".NAN" => Some(".nan"),
        _ => None,
    }
}

/// A number as `kubectl` reads it: underscores anywhere, any base, octal by a leading zero.
fn number(text: &str) -> Option<Number> {
    let text: Cow<str> = if text.contains('_') { text.replace('_', "").into() } else { text.into() };
    let signed = text.starts_with(['+', '-']);
    let (negative, digits) = sign(&text);
    let (base, digits) = base(digits);
    integer(negative, signed, base, digits).or_else(|| decimal(&text)).or_else(|| {
        // The sign may stand behind the prefix of a binary number instead.
        let (negative, digits) = sign(text.strip_prefix("0b")?);
        integer(negative, true, 2, digits)
    })
}

/// Whether a minus stands in front, and what stands behind the sign.
fn sign(text: &str) -> (bool, &str) {
    match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    }
}

/// The base that a prefix gives, and the digits behind it (Go's `strconv.ParseInt` with base 0).
fn base(digits: &str) -> (u32, &str) {
    match digits.as_bytes() {
        [b'0', b'x' | b'X', ..] => (16, &digits[2..]),
        [b'0', b'o' | b'O', ..] => (8, &digits[2..]),
        [b'0', b'b' | b'B', ..] => (2, &digits[2..]),
        [b'0', _, ..] => (8, &digits[1..]),
        _ => (10, digits),
    }
}

fn integer(negative: bool, signed: bool, base: u32, digits: &str) -> Option<Number> {
    // Rust would take a second sign.
    if !digits.bytes().next()?.is_ascii_alphanumeric() {
        return None;
    }
    let value = u64::from_str_radix(digits, base).ok()?;
    match (negative, i64::try_from(value)) {
        (true, Ok(value)) => Some(Number::Int(-value)),
        (true, Err(_)) => (value == i64::MIN.unsigned_abs()).then_some(Number::Int(i64::MIN)),
        (false, Ok(value)) => Some(Number::Int(value)),
        (false, Err(_)) => (!signed).then_some(Number::UInt(value)),
    }
}

/// A decimal number that starts with its point. There an underscore stands between two digits (Go's `strconv.ParseFloat`).
fn fraction(text: &str) -> Option<Number> {
    if !text.contains('_') {
        return decimal(text);
    }
    let is_between =
        |three: &[u8]| three[1] != b'_' || (three[0].is_ascii_digit() && three[2].is_ascii_digit());
    let is_well_formed = text.as_bytes().windows(3).all(is_between) && !text.ends_with('_');
    if is_well_formed { decimal(&text.replace('_', "")) } else { None }
}

/// A decimal number with a point or an exponent, or an integer too large for 64 bits.
fn decimal(text: &str) -> Option<Number> {
    if !is_decimal(text.as_bytes()) {
        return None;
    }
    text.parse().ok().filter(|value: &f64| value.is_finite()).map(Number::Float)
}

/// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`: a float of YAML 1.2 and of `kubectl`.
fn is_decimal(text: &[u8]) -> bool {
    let rest = text.strip_prefix(b"-").or(text.strip_prefix(b"+")).unwrap_or(text);
    let whole = count(rest, u8::is_ascii_digit);
    let mut rest = &rest[whole..];
    if let Some(behind) = rest.strip_prefix(b".") {
        let fraction = count(behind, u8::is_ascii_digit);
        if whole + fraction == 0 {
            return false;
        }
        rest = &behind[fraction..];
    } else if whole == 0 {
        return false;
    }
    let Some((b'e' | b'E', rest)) = rest.split_first() else { return rest.is_empty() };
    let rest = rest.strip_prefix(b"-").or(rest.strip_prefix(b"+")).unwrap_or(rest);
    !rest.is_empty() && rest.iter().all(u8::is_ascii_digit)
}

/// A float of YAML 1.1 or 1.2: with underscores, and also one that is too large for `kubectl`.
fn is_float(text: &str) -> bool {
    if text.contains('_') {
        is_decimal(text.replace('_', "").as_bytes())
    } else {
        is_decimal(text.as_bytes())
    }
}

/// An integer of YAML 1.1 or 1.2 with the prefix of a base, however large.
fn is_based(text: &str) -> bool {
    let (base, digits) = base(sign(text).1);
    base != 10
        && digits.bytes().any(|byte| byte != b'_')
        && digits.chars().all(|digit| digit == '_' || digit.is_digit(base))
}

/// `[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?`: a number of YAML 1.1 in base 60.
fn is_sexagesimal(text: &str) -> bool {
    let text = sign(text).1;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mut parts = whole.split(':');
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_');
    let is_sixtieth = |part: &str| matches!(part.as_bytes(), [b'0'..=b'9'] | [b'0'..=b'5', b'0'..=b'9']);
    whole.contains(':')
        && parts.next().is_some_and(|part| part.starts_with(|c: char| c.is_ascii_digit()) && is_digits(part))
        && parts.all(is_sixtieth)
        && is_digits(fraction)
}

/// What starts like a date, `[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}`, and is no more than that or has a time behind it.
fn is_timestamp(text: &str) -> bool {
    let mut rest = text.as_bytes();
    for (index, most) in [4, 2, 2].into_iter().enumerate() {
        if index > 0 {
            match rest.strip_prefix(b"-") {
                Some(behind) => rest = behind,
                None => return false,
            }
        }
        let digits = count(rest, u8::is_ascii_digit);
        if digits == 0 || digits > most || (index == 0 && digits != most) {
            return false;
        }
        rest = &rest[digits..];
    }
    matches!(rest, [] | [b'T' | b't' | b' ' | b'\t', b'0'..=b'9' | b' ' | b'\t', ..])
}

/// Whether a character stands in the text that no number and no time of any reader has.
fn is_surely_no_number(text: &str) -> bool {
    text.bytes().any(|byte| {
        !(byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.' | b'_' | b':' | b' ' | b'\t'))
    })
}

/// How many bytes of that sort stand at the start.
fn count(text: &[u8], is: impl Fn(&u8) -> bool) -> usize {
    text.iter().take_while(|byte| is(byte)).count()
}

#[cfg(test)]
mod tests {
    use super::{Scalar, is_ambiguous, resolve};
    use crate::Number;

    #[test]
    fn reads_numbers_as_kubectl_does() {
        let int = |value| Scalar::Number(Number::Int(value));
        let float = |value| Scalar::Number(Number::Float(value));
        for (text, scalar) in [
            ("0777", int(511)),
            ("0o17", int(15)),
            ("0X1F", int(31)),
            ("-0x1F", int(-31)),
            ("0b-1", int(-1)),
            ("-0b1", int(-1)),
            ("-0b-1", Scalar::Text),
            ("0x_1", int(1)),
            ("1__0", int(10)),
            ("08", float(8.0)),
            ("-9223372036854775808", int(i64::MIN)),
            ("9223372036854775808", Scalar::Number(Number::UInt(1 << 63))),
            ("+9223372036854775808", float(9223372036854775808.0)),
            ("1e3", float(1000.0)),
            (".5", float(0.5)),
            ("1e400", Scalar::Text),
            ("--1", Scalar::Text),
            ("0x", Scalar::Text),
            ("0o-7", Scalar::Text),
            (".5_0", float(0.5)),
            (".5e1_0", float(0.5e10)),
            (".5__0", Scalar::Text),
            (".5_", Scalar::Text),
            ("._5", Scalar::Text),
            ("1_", int(1)),
            ("_1", Scalar::Text),
        ] {
            assert_eq!(resolve(text), scalar, "{text}");
        }
    }

    #[test]
    fn knows_what_other_readers_take_for_something_else() {
        for text in [
            "12:30",
            "12:30:45.5",
            "0:0",
            "2001-01-01",
            "2001-1-1 1:2:3",
            "=",
            "<<",
            "1e400",
            "._5",
            "0b_1",
            "99999999999999999999999999",
            "",
            "~",
            "0xFFFFFFFFFFFFFFFFFFFF",
        ] {
            assert!(is_ambiguous(text), "{text}");
        }
        for text in ["1.2.3", "10.0.0.1", "80:80", "12:60", "250m", "2001-01", "a", "-c", ".", "..", "v1"] {
            assert!(!is_ambiguous(text), "{text}");
        }
    }
}
