//! YAML, as `kubectl` reads it.

mod builder;
mod scalar;

use kubewright_core::Value;
use saphyr_parser::{Event, Parser};

use super::{Found, Place, ReadError, ReadErrorKind};

/// Reads the documents of a text, and stops at the first that cannot be read.
pub(super) fn documents(text: &str, line: u32) -> Vec<Found> {
    let mut found = Vec::new();
    let mut builder = builder::Builder::default();
    let mut start = Place::new(line, 1);
    for event in Parser::new_from_str(text) {
        let at = |marker: saphyr_parser::Marker| {
            Place::new((line + marker.line() as u32).saturating_sub(1), marker.col() as u32 + 1)
        };
        let (event, span) = match event {
            Ok((event, span)) => (event, span),
            Err(error) => {
                let error = ReadError::new(
                    at(*error.marker()),
                    ReadErrorKind::Syntax,
                    format!("not YAML: {}", error.info()),
                );
                found.push((start, Err(error)));
                return found;
            }
        };
        let here = at(span.start);
        let result = match event {
            Event::DocumentStart(_) => {
                builder = builder::Builder::default();
                start = here;
                Ok(())
            }
            Event::DocumentEnd => {
                // As in `kubectl`, an empty document is none.
                let node = builder.finish().filter(|node| node.value != Value::Null);
                found.extend(node.map(|node| (node.at, Ok(node))));
                Ok(())
            }
            Event::Scalar(text, style, anchor, tag) => {
                builder.scalar(&text, style, tag.as_deref(), anchor, here)
            }
            Event::SequenceStart(anchor, _) => builder.open(builder::Kind::List, anchor, here),
            Event::MappingStart(anchor, _) => builder.open(builder::Kind::Map, anchor, here),
            Event::SequenceEnd | Event::MappingEnd => builder.close(),
            Event::Alias(anchor) => builder.alias(anchor, here),
            Event::Nothing | Event::StreamStart | Event::StreamEnd => Ok(()),
        };
        if let Err(error) = result {
            found.push((start, Err(error)));
            return found;
        }
    }
    found
}
