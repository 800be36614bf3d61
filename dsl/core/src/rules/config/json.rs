//! JSON, as Go's `encoding/json` takes it: whether it is any, and one level of what it holds. Nothing recurses.

/// How deep Go reads.
const DEEPEST: usize = 10_000;

/// Whether the bytes are a JSON object, or `null`, with nothing but white space around it.
pub(crate) fn is_object(bytes: &[u8]) -> bool {
    let text = trim(bytes);
    (text.starts_with(b"{") || text == b"null") && is_value(text)
}

/// White space to JSON.
const WHITE: [char; 4] = [' ', '\t', '\n', '\r'];

/// What a JSON value holds: each part is a JSON value itself, as it is written.
#[derive(Debug, PartialEq)]
pub(crate) enum Parts<'a> {
    /// The items of a list.
    List(Vec<&'a str>),
    /// The keys of an object, and the value of each.
    Object(Vec<(String, &'a str)>),
    /// `null`.
    Null,
    /// A text, a number or a boolean.
    Scalar,
}

/// What the text holds; nothing where it is not JSON.
pub(crate) fn parts(text: &str) -> Option<Parts<'_>> {
    if !is_value(text.as_bytes()) {
        return None;
    }
    let text = text.trim_matches(WHITE);
    if let Some(inner) = text.strip_prefix('[') {
        return Some(Parts::List(split(inner.strip_suffix(']')?)));
    }
    let Some(inner) = text.strip_prefix('{') else {
        return Some(if text == "null" { Parts::Null } else { Parts::Scalar });
    };
    let entry = |entry: &'_ str| -> Option<(String, usize)> {
        let tail = key(entry.as_bytes())?;
        let start = entry.len() - tail.len();
        let name = entry.get(..start)?.strip_suffix(':')?;
        Some((self::text(name.trim_end_matches(WHITE))?, start))
    };
    let mut entries = Vec::new();
    for part in split(inner.strip_suffix('}')?) {
        let (name, start) = entry(part)?;
        entries.push((name, part.get(start..)?.trim_start_matches(WHITE)));
    }
    Some(Parts::Object(entries))
}

/// What stands between the commas of a list or of an object that is known to be JSON.
fn split(inner: &str) -> Vec<&str> {
    let inner = inner.trim_matches(WHITE);
    if inner.is_empty() {
        return Vec::new();
    }
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    let comma = |byte: char| {
        match byte {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            ',' => return depth == 0,
            _ => {}
        }
        false
    };
    inner.split(comma).map(|part| part.trim_matches(WHITE)).collect()
}

/// The text that a JSON string says; nothing where it is none.
pub(crate) fn text(json: &str) -> Option<String> {
    if string(json.as_bytes()) != Some(&[]) {
        return None;
    }
    let mut rest = json.get(1..json.len() - 1)?.chars();
    let mut units: Vec<u16> = Vec::new();
    while let Some(char) = rest.next() {
        let char = match char {
            '\\' => match rest.next()? {
                'u' => {
                    let (digits, tail) = rest.as_str().split_at_checked(4)?;
                    rest = tail.chars();
                    units.push(u16::from_str_radix(digits, 16).ok()?);
                    continue;
                }
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                other => other,
            },
            char => char,
        };
        units.extend_from_slice(char.encode_utf16(&mut [0; 2]));
    }
    Some(String::from_utf16_lossy(&units))
}

/// Whether the bytes are one JSON value.
fn is_value(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    // What is open around the place: `true` for an object.
    let mut open: Vec<bool> = Vec::new();
    loop {
        rest = trim(rest);
        // A value starts here.
        let closed = match rest.split_first() {
            Some((b'{', tail)) => {
                open.push(true);
                rest = trim(tail);
                match rest.split_first() {
                    Some((b'}', tail)) => {
                        open.pop();
                        rest = tail;
                        true
                    }
                    _ => match key(rest) {
                        Some(tail) => {
                            rest = tail;
                            false
                        }
                        None => return false,
                    },
                }
            }
            Some((b'[', tail)) => {
                open.push(false);
                rest = trim(tail);
                match rest.split_first() {
                    Some((b']', tail)) => {
                        open.pop();
                        rest = tail;
                        true
                    }
                    _ => false,
                }
            }
            _ => match scalar(rest) {
                Some(tail) => {
                    rest = tail;
                    true
                }
                None => return false,
            },
        };
        if open.len() > DEEPEST {
            return false;
        }
        if !closed {
            continue;
        }
        // A value ended here: what it stands in goes on, or ends too.
        loop {
            rest = trim(rest);
            let Some(object) = open.last() else { return rest.is_empty() };
            match (rest.split_first(), object) {
                (Some((b',', tail)), true) => match key(trim(tail)) {
                    Some(tail) => {
                        rest = tail;
                        break;
                    }
                    None => return false,
                },
                (Some((b',', tail)), false) => {
                    rest = tail;
                    break;
                }
                (Some((b'}', tail)), true) | (Some((b']', tail)), false) => {
                    open.pop();
                    rest = tail;
                }
                _ => return false,
            }
        }
    }
}

fn trim(bytes: &[u8]) -> &[u8] {
    let is_space = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
    let start = bytes.iter().position(|byte| !is_space(byte)).unwrap_or(bytes.len());
    let end = bytes.iter().rposition(|byte| !is_space(byte)).map_or(start, |end| end + 1);
    bytes.get(start..end).unwrap_or_default()
}

/// What follows a key and its colon.
fn key(bytes: &[u8]) -> Option<&[u8]> {
    trim(string(bytes)?).strip_prefix(b":")
}

fn scalar(bytes: &[u8]) -> Option<&[u8]> {
    for word in [&b"true"[..], b"false", b"null"] {
        if let Some(tail) = bytes.strip_prefix(word) {
            return Some(tail);
        }
    }
    if bytes.starts_with(b"\"") { string(bytes) } else { number(bytes) }
}

fn string(bytes: &[u8]) -> Option<&[u8]> {
    let mut rest = bytes.strip_prefix(b"\"")?;
    loop {
        let (byte, tail) = rest.split_first()?;
        rest = tail;
        match byte {
            b'"' => return Some(rest),
            b'\\' => {
                let (escape, tail) = rest.split_first()?;
                rest = tail;
                match escape {
                    b'u' => {
                        let (digits, tail) = rest.split_at_checked(4)?;
                        digits.iter().all(u8::is_ascii_hexdigit).then_some(())?;
                        rest = tail;
                    }
                    b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
                    _ => return None,
                }
            }
            0..=0x1f => return None,
            _ => {}
        }
    }
}

fn number(bytes: &[u8]) -> Option<&[u8]> {
    let digits = |bytes: &[u8]| bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut rest = bytes.strip_prefix(b"-").unwrap_or(bytes);
    let whole = digits(rest);
    if whole == 0 {
        return None;
    }
    rest = if rest.starts_with(b"0") { rest.get(1..)? } else { rest.get(whole..)? };
    if let Some(tail) = rest.strip_prefix(b".") {
        let count = digits(tail);
        rest = if count == 0 { return None } else { tail.get(count..)? };
    }
    if let Some(tail) = rest.strip_prefix(b"e").or_else(|| rest.strip_prefix(b"E")) {
        let tail = tail.strip_prefix(b"+").or_else(|| tail.strip_prefix(b"-")).unwrap_or(tail);
        let count = digits(tail);
        rest = if count == 0 { return None } else { tail.get(count..)? };
    }
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::{Parts, is_object, parts, text};

    #[test]
    fn good_and_bad_values() {
        for good in [
            "{}",
            "null",
            " { } \n",
            r#"{"a":1}"#,
            r#"{"auths":{"x":{"auth":"YQ=="}}, "b":[1,-0.5e+3,"\u00e9\n",true]}"#,
        ] {
            assert!(is_object(good.as_bytes()), "{good}");
        }
        for bad in [
            "",
            "a",
            "[]",
            "1",
            "\"\"",
            "{",
            "}",
            "{}x",
            "{a:1}",
            r#"{"a"}"#,
            r#"{"a":1,}"#,
            r#"{"a":01}"#,
            r#"{"a":[1,]}"#,
            r#"{"a":"x}"#,
            r#"{"a":[}"#,
            "nul",
            r#"{"a":tru}"#,
            r#"{"a" 1}"#,
        ] {
            assert!(!is_object(bad.as_bytes()), "{bad}");
        }
        let deep = format!("{}{}", "{\"a\":".repeat(100_000), "}".repeat(100_000));
        assert!(!is_object(deep.as_bytes()));
    }

    #[test]
    fn one_level() {
        for (json, expected) in [
            ("null", Some(Parts::Null)),
            (" 1 ", Some(Parts::Scalar)),
            ("[ ]", Some(Parts::List(vec![]))),
            (
                r#"[1, "a,]\"", [2,3] ,{"b":[]}]"#,
                Some(Parts::List(vec!["1", r#""a,]\"""#, "[2,3]", r#"{"b":[]}"#])),
            ),
            ("{}", Some(Parts::Object(vec![]))),
            (
                r#"{ "a" : 1,"b:\u002c":{"c": ":"} }"#,
                Some(Parts::Object(vec![("a".to_owned(), "1"), ("b:,".to_owned(), r#"{"c": ":"}"#)])),
            ),
            ("[1,]", None),
            ("[", None),
            ("", None),
        ] {
            assert_eq!(parts(json), expected, "{json}");
        }
    }

    #[test]
    fn texts() {
        for (json, expected) in [
            (r#""""#, Some("")),
            (r#""a\n\"\/\\""#, Some("a\n\"/\\")),
            (r#""\u00e9\ud83d\ude00é""#, Some("é😀é")),
            (r#""\ud83d""#, Some("\u{fffd}")),
            ("1", None),
            (r#""a"b"#, None),
            ("", None),
            ("\"", None),
        ] {
            assert_eq!(text(json).as_deref(), expected, "{json}");
        }
    }
}
