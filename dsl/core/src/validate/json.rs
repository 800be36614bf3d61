//! Whether bytes are JSON, as Go's `encoding/json` takes it. Nothing is kept of it, and nothing recurses.

/// How deep Go reads.
const DEEPEST: usize = 10_000;

/// Whether the bytes are a JSON object, or `null`, with nothing but white space around it.
pub(super) fn is_object(bytes: &[u8]) -> bool {
    let text = trim(bytes);
    (text.starts_with(b"{") || text == b"null") && is_value(text)
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
    use super::is_object;

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
}
