//! Text on one line: bare where every reader takes it for that text, else quoted.

use std::fmt::Write;

use super::scalar::is_ambiguous;

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// As it is.
    Plain,
    /// `'…'`: what would otherwise be syntax.
    Single,
    /// `"…"`: what would otherwise be a number, a boolean, null, or invisible.
    Double,
    /// `|`: lines.
    Block,
}

impl Style {
    /// The style that `kubectl` takes for a text: blocks for lines, and quotes only where it must.
    pub(super) fn of(text: &str) -> Style {
        let bytes = text.as_bytes();
        // Most texts are names, and no word that means something else is that long.
        if bytes.len() > 5
            && bytes[0].is_ascii_alphabetic()
            && bytes.iter().all(|byte| IS_NAME[usize::from(*byte)])
        {
            return Style::Plain;
        }
        let (Some(&first), Some(&last)) = (bytes.first(), bytes.last()) else { return Style::Double };
        let mut is_syntax = starts_as_syntax(first, bytes.get(1).copied()) || is_blank(last) || last == b':';
        let (mut has_lines, mut has_tab, mut is_ascii) = (false, false, true);
        let mut previous = b' ';
        for &byte in bytes {
            match CLASS[usize::from(byte)] {
                Class::Bare => {}
                Class::Hash => is_syntax |= is_blank(previous),
                Class::Blank => is_syntax |= previous == b':',
                Class::Line => has_lines = true,
                Class::Tab => has_tab = true,
                Class::Hidden => return Style::Double,
                Class::Wide => is_ascii = false,
            }
            previous = byte;
        }
        if !is_ascii && text.chars().any(is_hidden) {
            return Style::Double;
        }
        if has_lines {
            return Style::Block;
        }
        // Readers differ on tabs inside of a plain scalar, and nobody sees one.
        if has_tab {
            return Style::Double;
        }
        // A document marker, where the text is a key of the object itself.
        if is_syntax || is_marker(text) {
            return Style::Single;
        }
        if is_ambiguous(text) { Style::Double } else { Style::Plain }
    }
}

/// The bytes of names and paths.
const IS_NAME: [bool; 256] = {
    let mut is_name = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        is_name[byte] =
            matches!(byte as u8, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'/');
        byte += 1;
    }
    is_name
};

/// What a byte means for the style of the text that it stands in.
#[derive(Clone, Copy)]
enum Class {
    /// Nothing.
    Bare,
    /// `#`, which starts a comment behind a blank.
    Hash,
    /// A space.
    Blank,
    /// A tab.
    Tab,
    /// A line feed.
    Line,
    /// A control character.
    Hidden,
    /// A part of a character beyond ASCII.
    Wide,
}

const CLASS: [Class; 256] = {
    let mut class = [Class::Bare; 256];
    let mut byte = 0;
    while byte < 256 {
        class[byte] = match byte {
            0x0A => Class::Line,
            0x09 => Class::Tab,
            0x20 => Class::Blank,
            0x23 => Class::Hash,
            0x00..0x20 | 0x7F => Class::Hidden,
            0x80.. => Class::Wide,
            _ => Class::Bare,
        };
        byte += 1;
    }
    class
};

/// Whether the text starts with what is syntax there.
fn starts_as_syntax(first: u8, second: Option<u8>) -> bool {
    match first {
        b'-' | b':' | b'?' => second.is_none_or(is_blank),
        b' ' | b'\t' | b',' | b'[' | b']' | b'{' | b'}' | b'#' | b'&' | b'*' | b'!' | b'|' | b'>' | b'\''
        | b'"' | b'%' | b'@' | b'`' => true,
        _ => false,
    }
}

/// Whether the text, at the start of a line, would start or end a document. `kubectl` looks for `---` whatever follows it.
fn is_marker(text: &str) -> bool {
    text.starts_with("---")
        || text.strip_prefix("...").is_some_and(|rest| rest.bytes().next().is_none_or(is_blank))
}

fn is_blank(byte: u8) -> bool {
    byte == b' ' || byte == b'\t'
}

/// Whether a character must be escaped: what YAML forbids, what some reader takes for a line break or a byte order
/// mark, and what makes text look like other text (the controls of writing direction).
fn is_hidden(c: char) -> bool {
    match c {
        '\t' | '\n' | ' '..='~' => false,
        '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' => true,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => true,
        _ => c < '\u{A0}',
    }
}

/// Appends `'text'`.
pub(super) fn push_single(out: &mut String, text: &str) {
    out.push('\'');
    for (index, part) in text.split('\'').enumerate() {
        if index > 0 {
            out.push_str("''");
        }
        out.push_str(part);
    }
    out.push('\'');
}

/// Appends `"text"` with escapes that YAML 1.1, YAML 1.2 and JSON share.
pub(super) fn push_double(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            // Writing to a string cannot fail.
            c if is_hidden(c) => drop(write!(out, "\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::{Style, push_double, push_single};

    #[test]
    fn quotes_what_must_be_quoted() {
        for (text, style) in [
            ("nginx:1.27", Style::Plain),
            ("--flag=a b", Style::Plain),
            ("it's", Style::Plain),
            ("-c", Style::Plain),
            ("a#b", Style::Plain),
            ("http://a/b", Style::Plain),
            ("한글", Style::Plain),
            ("on", Style::Double),
            ("0777", Style::Double),
            ("", Style::Double),
            ("a: b", Style::Single),
            ("a:", Style::Single),
            ("a #b", Style::Single),
            ("- a", Style::Single),
            ("-", Style::Single),
            ("*", Style::Single),
            (" a", Style::Single),
            ("a ", Style::Single),
            ("---", Style::Single),
            ("a\tb", Style::Double),
            ("a\u{2028}b", Style::Double),
            ("a\u{202E}b", Style::Double),
            ("a\nb", Style::Block),
            ("a\tb\n", Style::Block),
            ("a\r\nb", Style::Double),
        ] {
            assert_eq!(Style::of(text), style, "{text:?}");
        }
    }

    #[test]
    fn quotes_and_escapes() {
        let mut out = String::new();
        push_single(&mut out, "it's: 'b'");
        push_double(&mut out, "\"\\\n\t\r\u{0}\u{1b}\u{85}\u{2028}é😀");
        let expected = r#"'it''s: ''b'''"\"\\\n\t\r\u0000\u001b\u0085\u2028é😀""#;
        assert_eq!(out, expected);
    }
}
