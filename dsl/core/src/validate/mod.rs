//! The rules that an API server applies to an object that it could decode.
//!
//! `k8s.io/kubernetes/pkg/apis/core/validation`, in its order. A rule says which node is wrong and why, and stays
//! silent about what is not known.

use crate::finding::Findings;
use crate::node::Node;
use crate::schema::{Type, generated};

mod config_map;
mod container;
mod env;
mod field_ref;
mod file_path;
mod handler;
mod json;
mod label_refs;
mod labels;
mod metadata;
mod mounts;
mod os;
mod persistent_volume_claim;
mod placement;
mod pod;
mod pod_annotations;
mod pod_network;
mod pod_resources;
mod pod_security;
mod ports;
mod probe;
mod profiles;
mod quantities;
mod resources;
mod restart;
mod secret;
mod security;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod volumes;
mod windows;
mod words;

/// Applies the rules of the object's type.
pub(crate) fn object<L: Copy>(found: &mut Findings<L>, object: &Node<L>, ty: &'static Type) {
    if std::ptr::eq(ty, &generated::POD) {
        pod::pod(found, object);
    } else if std::ptr::eq(ty, &generated::CONFIG_MAP) {
        config_map::config_map(found, object);
    } else if std::ptr::eq(ty, &generated::SECRET) {
        secret::secret(found, object);
    } else if std::ptr::eq(ty, &generated::PERSISTENT_VOLUME_CLAIM) {
        persistent_volume_claim::claim(found, object);
    }
}
