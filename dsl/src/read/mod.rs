//! Manifests that somebody wrote: YAML, JSON and JSON Lines, read as `kubectl` reads them.
//!
//! YAML of many documents, with the scalars of YAML 1.1 (`on` is a boolean), anchors and merge keys. A key that stands twice is
//! kept twice, for the checks to speak of. Input of any kind gives nodes or errors: never a panic, nor a stack
//! overflow, nor memory out of all proportion.

mod error;
mod json;
mod place;
mod split;
mod yaml;

use kubewright_core::Node;

pub use error::{ReadError, ReadErrorKind, ReadWarning};
pub use place::Place;

/// One document of a source. A document that is empty, or nothing but comments, is none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// Its number in the source, from 0.
    pub index: usize,
    /// Where it starts.
    pub at: Place,
    /// The tree of it, where each node knows its place.
    pub node: Result<Node<Place>, ReadError>,
    /// What `kubectl` silently drops or changes as it reads the document.
    pub warnings: Vec<ReadWarning>,
}

/// A document before it has its number.
type Found = (Place, Result<Node<Place>, ReadError>);

/// Reads the documents of a source, one by one; a bad one does not keep the next one from being read.
///
/// As in `kubectl`, what starts with `{` is JSON, one object behind the other, and everything else is YAML.
///
/// ```
/// let mut documents = kubewright::read::documents(b"mode: on\n---\n{\"mode\": \"on\"}\n");
/// let first = documents.next().map(|document| document.node);
/// assert!(matches!(first, Some(Ok(node)) if node.get("mode").is_some_and(|mode| mode.as_str().is_none())));
/// let second = documents.next().map(|document| document.node);
/// assert!(matches!(second, Some(Ok(node)) if node.get("mode").is_some_and(|mode| mode.as_str() == Some("on"))));
/// ```
pub fn documents(source: &[u8]) -> impl Iterator<Item = Document> + '_ {
    split::chunks(source)
        .flat_map(|chunk| read_chunk(&chunk))
        .enumerate()
        .map(|(index, (at, node))| Document { index, at, node, warnings: Vec::new() })
}

fn read_chunk(chunk: &split::Chunk<'_>) -> Vec<Found> {
    let text = match std::str::from_utf8(chunk.text) {
        Ok(text) => text,
        Err(error) => {
            let before = chunk.text.get(..error.valid_up_to()).unwrap_or_default();
            let line = Place::new(chunk.line + split::count_lines(before), 1);
            return vec![(
                Place::new(chunk.line, 1),
                Err(ReadError::new(line, ReadErrorKind::Encoding, "not UTF-8")),
            )];
        }
    };
    if !text.trim_start().starts_with('{') {
        return read_yaml(text, chunk.line);
    }
    let found = json::documents(text, chunk.line);
    // A flow mapping of YAML starts as JSON does.
    if let Some((_, Err(_))) = found.first() {
        let flow = read_yaml(text, chunk.line);
        if flow.iter().all(|(_, node)| node.is_ok()) {
            return flow;
        }
    }
    found
}

fn read_yaml(text: &str, line: u32) -> Vec<Found> {
    let Some((index, c)) = text.char_indices().find(|(_, c)| is_forbidden(*c)) else {
        return yaml::documents(text, line);
    };
    let before = text.get(..index).unwrap_or_default();
    let at = Place::new(line + split::count_lines(before.as_bytes()), 1);
    let message = format!("control characters are not allowed, and here is `{}`", c.escape_unicode());
    vec![(Place::new(line, 1), Err(ReadError::new(at, ReadErrorKind::Encoding, message)))]
}

/// Whether a character stands in no YAML.
fn is_forbidden(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' | '\u{85}' => false,
        '\u{FFFE}' | '\u{FFFF}' => true,
        _ => c.is_control(),
    }
}

#[cfg(test)]
mod tests;
