//! A source into pieces that are read apart, so that a bad one harms no other.

/// A part of a source between two `---`, or a line of JSON Lines.
pub(super) struct Chunk<'a> {
    /// Its text.
    pub text: &'a [u8],
    /// The line that it starts at.
    pub line: u32,
}

/// The pieces of a source, without those that hold no document.
pub(super) fn chunks(source: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let source = source.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(source);
    let mut rest = source;
    let mut line = 1;
    let between = std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let start = line;
        let mut end = 0;
        loop {
            let length = line_length(rest.get(end..).unwrap_or_default());
            end += length;
            line += 1;
            let next = rest.get(end..).unwrap_or_default();
            if length == 0 || next.is_empty() || is_marker(next) {
                let (text, next) = rest.split_at(end);
                rest = next;
                return Some(Chunk { text, line: start });
            }
        }
    });
    between.map(without_marker).flat_map(lines_of_json).filter(|chunk| holds_something(chunk.text))
}

/// How many line feeds a text has.
pub(super) fn count_lines(text: &[u8]) -> u32 {
    text.iter().filter(|byte| **byte == b'\n').count() as u32
}

/// The length of the first line, line feed included.
fn line_length(text: &[u8]) -> usize {
    text.iter().position(|byte| *byte == b'\n').map_or(text.len(), |index| index + 1)
}

/// Whether a document starts with the line.
fn is_marker(text: &[u8]) -> bool {
    text.strip_prefix(b"---").is_some_and(|rest| rest.first().is_none_or(u8::is_ascii_whitespace))
}

/// Takes the `---` off, where nothing else stands on its line.
fn without_marker(chunk: Chunk<'_>) -> Chunk<'_> {
    let (first, rest) = chunk.text.split_at(line_length(chunk.text));
    if is_marker(first) && first.get(3..).unwrap_or_default().trim_ascii().is_empty() {
        return Chunk { text: rest, line: chunk.line + 1 };
    }
    chunk
}

/// The lines of a piece that is JSON Lines and has bad bytes: they spoil their own line only.
fn lines_of_json(chunk: Chunk<'_>) -> Vec<Chunk<'_>> {
    if !chunk.text.trim_ascii_start().starts_with(b"{") || std::str::from_utf8(chunk.text).is_ok() {
        return vec![chunk];
    }
    let lines = chunk.text.split_inclusive(|byte| *byte == b'\n').enumerate();
    lines.map(|(index, text)| Chunk { text, line: chunk.line + index as u32 }).collect()
}

/// Whether more stands in the piece than blank lines, comments and directives.
fn holds_something(text: &[u8]) -> bool {
    text.split(|byte| *byte == b'\n').any(|line| {
        let line = line.trim_ascii_start();
        !line.is_empty() && !line.starts_with(b"#") && !line.starts_with(b"%")
    })
}
