//! What both halves of kubewright know about Kubernetes: the tree, the schema, the rules and the YAML writer.
//!
//! This crate has no dependencies, so that the proc macros stay light. Users depend on `kubewright`.

mod at;
pub mod check;
pub mod decode;
pub mod finding;
mod gates;
pub mod json;
pub mod link;
pub mod message;
pub mod names;
pub mod node;
pub mod path;
pub mod quantity;
mod rules;
pub mod schema;
pub mod source;
pub mod suggest;
pub mod view;
pub mod yaml;

pub use at::At;
pub use check::{Coverage, check, check_all, check_parts, coverage, list_items};
pub use finding::{Cx, Finding, FindingType, Findings, Severity};
pub use message::{Message, Style};
pub use node::{Entry, List, Map, Node, Number, Str, Value};
pub use path::Path;
pub use quantity::Quantity;
pub use view::Seen;
