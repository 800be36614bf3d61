//! Every type that the kinds reach.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::{Kind, Version};

mod core_v1;
mod meta_v1;

pub use core_v1::*;
pub use meta_v1::*;

/// The oldest version that the schema knows.
pub const OLDEST: Version = Version(33);

/// The newest version that the schema knows.
pub const NEWEST: Version = Version(37);

/// The kinds that kubewright knows.
pub static KINDS: &[Kind] = &[
    Kind { api_version: "v1", kind: "Pod", ty: &POD },
    Kind { api_version: "v1", kind: "ConfigMap", ty: &CONFIG_MAP },
    Kind { api_version: "v1", kind: "Secret", ty: &SECRET },
    Kind { api_version: "v1", kind: "PersistentVolumeClaim", ty: &PERSISTENT_VOLUME_CLAIM },
];
