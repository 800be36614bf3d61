//! Kubernetes manifests written as Rust and checked by `rustc`.
#![deny(missing_docs)]

pub use k8s_openapi as k8s;

mod error;
mod report;
pub mod tree;

pub use error::Error;
pub use report::Report;

/// A mistake in an object in memory, with its field path.
pub type Finding = kubewright_core::Finding<()>;

pub use kubewright_core::{FindingType, Weight};
