//! The language of `kubewright`: what the tokens of its macros mean.
//!
//! A macro is a pipeline; its order is in `pipeline`: parse the tokens against the schema, lower
//! the tree to the nodes that the rules judge, check, expand to assignments on `k8s-openapi` values.
//! Users depend on `kubewright`; the command's `import` reads with this crate what it wrote.

mod ast;
mod bound;
mod diagnostics;
mod expand;
mod fragment;
mod front;
pub mod language;
mod lower;
mod parse;
mod pipeline;
mod place;
mod read;
mod report;
mod root;
#[cfg(test)]
mod tests;

pub use front::front;
pub use kubewright_core::schema::Version;
pub use parse::{REFERENCES, Reference};
pub use pipeline::{key, run};
pub use read::{Object, Range, Read, read};
pub use root::Root;
