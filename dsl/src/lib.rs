#![doc = include_str!("docs/front.md")]
#![deny(missing_docs)]

pub use k8s_openapi as k8s;

mod editor;

pub mod build_script;
pub mod builder;
#[cfg(feature = "read")]
mod bundle;
mod check;
mod error;
pub mod graph;
mod inputs;
pub mod language;
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
mod writable;
mod yaml;

#[cfg(feature = "read")]
pub use bundle::{LinkOptions, Manifest, graph_manifests, link_manifests, read_manifests, version_of};
pub use check::{check, check_for};
pub use error::Error;
pub use graph::Graph;
pub use linked::{Key, Keyed, Linked, NameOf};
#[cfg(feature = "read")]
pub use manifests::{Verdict, check_manifests, check_manifests_for};
pub use report::Report;
pub use set::{Changes, Directory, ManifestSet};
pub use version::VERSION;
pub use writable::Writable;
pub use yaml::{YamlWriter, to_json, to_yaml, to_yaml_unchecked};

/// What a check says of a field; `L` is its place besides the field path: nothing for an object in memory.
pub type Finding<L = ()> = kubewright_core::Finding<L>;

pub use kubewright_core::source::{Problem, SourceError};
pub use kubewright_core::{Coverage, FindingType, Message, Severity, schema::Version};
