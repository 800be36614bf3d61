//! Literals and names of Rust.

use std::fmt::Write as _;

/// The keywords of Rust, which names of the language avoid.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Whether a text is an identifier of Rust, and no word of it.
pub fn is_ident(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && text != "_"
        && KEYWORDS.binary_search(&text).is_err()
}

/// A text as a key of a map or the name of an element: a word where it can be one. In the name of what must be a DNS label, `_`
/// stands for `-`.
pub fn key(text: &str, dns: bool) -> String {
    match dns {
        true => match label(text) {
            Some(word) => word,
            None => string(text),
        },
        false if is_ident(text) => text.to_owned(),
        false => string(text),
    }
}

/// The word that means the DNS label.
pub fn label(text: &str) -> Option<String> {
    let word = text.replace('-', "_");
    (!text.contains('_') && is_ident(&word)).then_some(word)
}

/// A text as a literal: over several lines where it has some.
pub fn string(text: &str) -> String {
    let lines = text.trim_end_matches('\n').contains('\n');
    let plain = !text.chars().any(|c| (c != '\n' && c != '\t' && c.is_control()) || is_hidden(c));
    if lines && plain {
        if !text.contains(['"', '\\']) {
            return format!("\"{text}\"");
        }
        let mut hashes = String::from("#");
        while text.contains(&format!("\"{hashes}")) {
            hashes.push('#');
        }
        return format!("r{hashes}\"{text}\"{hashes}");
    }
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() || is_hidden(c) => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Bytes as a literal, where they are text.
pub fn bytes(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| text.is_ascii())?;
    let plain = text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\t' | '\r'));
    plain.then(|| {
        let literal = string(text);
        match literal.strip_prefix('r') {
            Some(raw) => format!("br{raw}"),
            None => format!("b{literal}"),
        }
    })
}

/// Characters that do not show, or turn what follows around.
fn is_hidden(c: char) -> bool {
    matches!(u32::from(c), 0xAD | 0x61C | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0xFEFF)
}

/// A name in capitals, as constants have.
pub fn constant(text: &str) -> String {
    let upper = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
    text.chars().map(upper).collect()
}

/// A kind in snake case, as its macro is called: `horizontal_pod_autoscaler`.
pub fn snake(kind: &str) -> String {
    let chars: Vec<char> = kind.chars().collect();
    let mut out = String::new();
    for (index, c) in chars.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|at| chars.get(at));
        let after = chars.get(index + 1);
        let starts = c.is_ascii_uppercase()
            && before.is_some_and(|before| {
                !before.is_ascii_uppercase() || after.is_some_and(|after| after.is_ascii_lowercase())
            });
        if starts {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_literals_of_rust() {
        let texts = [
            ("a\"\\", r#""a\"\\""#),
            ("a\n", r#""a\n""#),
            ("a\nb\n", "\"a\nb\n\""),
            ("\"a\"\nb", "r#\"\"a\"\nb\"#"),
            ("a\r\nb", r#""a\r\nb""#),
            ("\u{202e}", r#""\u{202e}""#),
        ];
        for (text, literal) in texts {
            assert_eq!(string(text), literal);
        }
        assert_eq!(bytes(b"\"x\"\ny").as_deref(), Some("br#\"\"x\"\ny\"#"));
        assert_eq!(bytes(b"\xff"), None);
    }

    #[test]
    fn names_are_words_where_they_can_be() {
        let names = [("log-shipper", true, "log_shipper"), ("a_b", true, "\"a_b\""), ("in", true, "\"in\"")];
        for (text, dns, name) in names {
            assert_eq!(key(text, dns), name);
        }
        assert_eq!(
            (key("LOG_LEVEL", false), key("a.b", false)),
            ("LOG_LEVEL".to_owned(), "\"a.b\"".to_owned())
        );
        assert!(KEYWORDS.is_sorted());
    }

    #[test]
    fn macros_are_called_as_their_kinds() {
        let kinds = [
            ("APIService", "api_service"),
            ("HorizontalPodAutoscaler", "horizontal_pod_autoscaler"),
            ("CSIDriver", "csi_driver"),
        ];
        for (kind, name) in kinds {
            assert_eq!(snake(kind), name);
        }
    }
}
