//! Kubernetes manifests written as Rust and checked by `rustc`.
#![deny(missing_docs)]

pub use k8s_openapi as k8s;

mod editor;

pub mod build_script;
pub mod builder;
mod check;
mod error;
mod inputs;
mod linked;
mod macros;
// What is behind the macros, by the name that they know; they themselves are here in any case.
#[doc(hidden)]
pub use macros::*;
#[cfg(feature = "read")]
mod manifests;
mod private;
#[cfg(feature = "read")]
pub mod read;
mod report;
mod set;
pub mod tree;
mod version;
mod yaml;

pub use check::{check, check_for};
pub use error::Error;
pub use linked::{Key, Keyed, KeyedKind, Linked, NameOf};
#[cfg(feature = "read")]
pub use manifests::{Verdict, check_manifests, check_manifests_for};
pub use report::Report;
pub use set::{Changes, Directory, ManifestSet};
pub use version::VERSION;
pub use yaml::{YamlWriter, to_json, to_yaml, to_yaml_unchecked};

/// A mistake in an object in memory, with its field path.
pub type Finding = kubewright_core::Finding<()>;

pub use kubewright_core::source::{Problem, SourceError};
pub use kubewright_core::{Coverage, FindingType, Message, Severity, schema::Version};
