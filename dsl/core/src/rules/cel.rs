//! Expressions of CEL, as far as their syntax tells: what a server would not even parse, and names that nothing declares.
//!
//! Types, functions and costs are for a cluster to judge.
//! <https://kubernetes.io/docs/reference/using-api/cel/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::say;

mod parser;

use parser::{Parser, Stop};

/// Names that the language or a library of Kubernetes has: types, and where functions are found.
const KNOWN: [&str; 31] = [
    "authorizer",
    "base64",
    "bool",
    "bytes",
    "cel",
    "cidr",
    "double",
    "dyn",
    "false",
    "format",
    "google",
    "int",
    "ip",
    "kubernetes",
    "list",
    "lists",
    "map",
    "math",
    "net",
    "null",
    "null_type",
    "optional",
    "optional_type",
    "quantity",
    "semver",
    "sets",
    "string",
    "strings",
    "true",
    "type",
    "uint",
];

/// Reports an expression that does not parse, or names what is not declared; `declared` are the names of its place.
pub(crate) fn expression<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>, text: &str, declared: &[&'static str]) {
    let mut parser = Parser::of(text);
    match parser.whole() {
        Err(Stop::Mistake) => {
            let here = text.get(parser.at..).unwrap_or_default();
            let column = text.get(..parser.at).map_or(0, |before| before.chars().count()) + 1;
            let message = match here.chars().next() {
                Some(char) => {
                    say!("the expression does not parse at {}, character {}", value(char.to_string()), column)
                }
                None => say!("the expression ends too early"),
            };
            cx.invalid(at, message);
        }
        // Of what is too deep to be looked into, nothing is said.
        Err(Stop::Deep) => {}
        Ok(()) => {
            let known = |name: &str| {
                declared.contains(&name) || KNOWN.contains(&name) || parser.bound.contains(&name)
            };
            if let Some(name) = parser.roots.iter().find(|name| !known(name)) {
                cx.invalid(at, say!("{} is not declared in this expression", value(*name)))
                    .help(crate::suggest::listed(declared.iter().copied(), 12));
            }
        }
    }
}
