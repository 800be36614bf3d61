//! Kubernetes manifests written as Rust and checked by `rustc`.
#![deny(missing_docs)]

pub use k8s_openapi as k8s;

pub mod builder;
mod check;
mod error;
mod report;
pub mod tree;
mod version;
mod yaml;

pub use check::check;
pub use error::Error;
pub use report::Report;
pub use version::VERSION;
pub use yaml::{YamlWriter, to_json, to_yaml, to_yaml_unchecked};

/// A mistake in an object in memory, with its field path.
pub type Finding = kubewright_core::Finding<()>;

pub use kubewright_core::{FindingType, Weight, schema::Version};
