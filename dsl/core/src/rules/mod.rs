//! The rules that an API server applies to an object that it could decode.
//!
//! `k8s.io/kubernetes/pkg/apis/core/validation`, in its order. A rule says which node is wrong and why, and stays
//! silent about what is not known.

use crate::finding::Findings;
use crate::node::Node;
use crate::schema::{Type, generated};

mod common;
mod config;
mod meta;
mod pod;
mod quantities;
mod storage;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

/// Applies the rules of the object's type.
pub(crate) fn object<L: Copy>(found: &mut Findings<L>, object: &Node<L>, ty: &'static Type) {
    if std::ptr::eq(ty, &generated::POD) {
        pod::pod(found, object);
    } else if std::ptr::eq(ty, &generated::CONFIG_MAP) {
        config::config_map::config_map(found, object);
    } else if std::ptr::eq(ty, &generated::SECRET) {
        config::secret::secret(found, object);
    } else if std::ptr::eq(ty, &generated::PERSISTENT_VOLUME_CLAIM) {
        storage::persistent_volume_claim::claim(found, object);
    }
}
