//! Kubernetes manifests written as Rust and checked by `rustc`.
#![deny(missing_docs)]

pub use k8s_openapi as k8s;

pub mod builder;
mod check;
mod error;
#[cfg(feature = "read")]
mod manifests;
#[cfg(feature = "read")]
pub mod read;
mod report;
pub mod tree;
mod version;
mod yaml;

pub use check::check;
pub use error::Error;
#[cfg(feature = "read")]
pub use manifests::{Verdict, check_manifests};
pub use report::Report;
pub use version::VERSION;
pub use yaml::{YamlWriter, to_json, to_yaml, to_yaml_unchecked};

/// A mistake in an object in memory, with its field path.
pub type Finding = kubewright_core::Finding<()>;

pub use kubewright_core::{FindingType, Weight, schema::Version};
