//! The bytes of a source as text, as `kubectl` decodes a file.

use std::borrow::Cow;

/// A source as text.
pub(super) struct Text<'a> {
    /// The text, without a byte order mark at its start.
    pub text: Cow<'a, str>,
    /// Whether invalid bytes are U+FFFD now.
    pub is_lossy: bool,
    /// Whether such bytes are U+0000 now, which YAML refuses.
    pub is_refused: bool,
}

impl Text<'_> {
    /// Takes invalid bytes as JSON takes them: as U+FFFD.
    pub(super) fn accept_for_json(&mut self) {
        if std::mem::take(&mut self.is_refused) {
            self.text = Cow::Owned(self.text.replace('\0', "\u{FFFD}"));
            self.is_lossy = true;
        }
    }
}

/// Decodes a source: UTF-16 behind a byte order mark, else UTF-8.
///
/// Invalid bytes become U+FFFD, except in UTF-8 behind a byte order mark: there `kubectl` refuses them, and they become
/// U+0000, which is not allowed either.
pub(super) fn decode(source: &[u8]) -> Text<'_> {
    match source {
        [0xFF, 0xFE, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => {
            let text = match String::from_utf8_lossy(rest) {
                Cow::Borrowed(text) => Cow::Borrowed(text),
                Cow::Owned(_) => {
                    let valid_or_not = |chunk: std::str::Utf8Chunk<'_>| {
                        [chunk.valid().to_owned(), "\0".repeat(chunk.invalid().len())].concat()
                    };
                    Cow::Owned(rest.utf8_chunks().map(valid_or_not).collect())
                }
            };
            let is_refused = matches!(text, Cow::Owned(_));
            Text { text, is_lossy: false, is_refused }
        }
        _ => {
            if let Ok(text) = std::str::from_utf8(source) {
                return Text { text: Cow::Borrowed(text), is_lossy: false, is_refused: false };
            }
            Text { text: String::from_utf8_lossy(source), is_lossy: true, is_refused: false }
        }
    }
}

/// Decodes UTF-16, half a pair of surrogates as U+FFFD. As in Go, the second half takes whatever second half follows with it.
fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Text<'static> {
    let mut text = String::with_capacity(bytes.len());
    let mut is_lossy = false;
    let mut units = bytes.chunks_exact(2).map(|pair| match pair {
        [first, second] => unit([*first, *second]),
        _ => 0,
    });
    let mut next = units.next();
    while let Some(first) = next {
        next = units.next();
        let mut c = char::from_u32(u32::from(first));
        if let (None, Some(second @ 0xDC00..0xE000)) = (c, next) {
            c = char::decode_utf16([first, second]).next().and_then(Result::ok);
            next = units.next();
        }
        is_lossy |= c.is_none();
        text.push(c.unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    if !bytes.len().is_multiple_of(2) {
        is_lossy = true;
        text.push(char::REPLACEMENT_CHARACTER);
    }
    Text { text: Cow::Owned(text), is_lossy, is_refused: false }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn sources_are_decoded_as_kubectl_decodes_files() {
        for (source, text, is_lossy) in [
            (&b"a\xC3\xA9"[..], "aé", false),
            (b"a\xE9b", "a\u{FFFD}b", true),
            (b"a\xF0\x9F\x98", "a\u{FFFD}", true),
            (b"\xEF\xBB\xBFa", "a", false),
            (b"\xEF\xBB\xBFa\xE9", "a\0", false),
            (b"\xFF\xFEa\0\x3D\xD8\x00\xDE", "a😀", false),
            (b"\xFE\xFF\0a\xD8\x3D\0b", "a\u{FFFD}b", true),
            (b"\xFE\xFF\0a\0", "a\u{FFFD}", true),
            (b"\xFE\xFF", "", false),
            (b"\xEF\xBB", "\u{FFFD}", true),
        ] {
            let decoded = decode(source);
            assert_eq!((&*decoded.text, decoded.is_lossy), (text, is_lossy), "{source:?}");
        }
    }
}
