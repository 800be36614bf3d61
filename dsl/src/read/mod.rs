//! Manifests that somebody wrote: YAML, JSON and JSON Lines, read as `kubectl` reads them.
//!
//! That is YAML 1.1 (`on` is a boolean) with anchors and merge keys, of which a key is there once, the last time; or JSON, where a key
//! that appears twice is kept twice, for the checks to speak of. Files are UTF-8, or UTF-16 behind a byte order mark. What
//! `kubectl` refuses is refused, and what it silently drops or changes is a [warning](ReadWarning).
//!
//! Unlike `kubectl`, the reader goes on behind a document that cannot be read. Input of any kind gives documents or errors: never a
//! panic, nor a stack overflow, nor memory out of all proportion.

mod error;
mod json;
mod place;
mod stream;
mod text;
mod yaml;

use kubewright_core::Node;

pub use error::{ReadError, ReadErrorKind, ReadWarning, ReadWarningKind};
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

/// Reads the documents of a source, one by one; a bad one does not keep the next one from being read.
///
/// As in `kubectl`, a source that starts with `{` is JSON, one object behind the other, and everything else is YAML.
///
/// ```
/// let mut documents = kubewright::read::documents(b"mode: on\n---\nmode: \"on\"\n");
/// let first = documents.next().map(|document| document.node);
/// assert!(matches!(first, Some(Ok(node)) if node.get("mode").is_some_and(|mode| mode.as_str().is_none())));
/// let second = documents.next().map(|document| document.node);
/// assert!(matches!(second, Some(Ok(node)) if node.get("mode").is_some_and(|mode| mode.as_str() == Some("on"))));
/// ```
pub fn documents(source: &[u8]) -> impl Iterator<Item = Document> + '_ {
    stream::Stream::new(text::decode(source))
}

#[cfg(test)]
mod tests;
