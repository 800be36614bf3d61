//! What both halves of kubewright know about Kubernetes: the tree, the schema, the rules and the YAML writer.
//!
//! This crate has no dependencies, so that the proc macros stay light. Users depend on `kubewright`.

pub mod finding;
pub mod node;
pub mod path;
pub mod schema;
pub mod yaml;

pub use finding::{Finding, FindingType, Findings, Weight};
pub use node::{Entry, List, Map, Node, Number, Str, Value};
pub use path::Path;
