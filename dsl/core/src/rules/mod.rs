//! The rules that an API server applies to an object that it could decode.
//!
//! `k8s.io/kubernetes/pkg/apis/*/validation`, in its order. A rule takes the context and the cursor of what it judges,
//! says what is wrong and why, and stays silent about what is not known. Every kind has its rules in the folder of its
//! area of the API; those of pods stand wherever a template of pods does.

use crate::at::At;
use crate::finding::Cx;
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
mod words;

/// Applies the rules of the object's type.
pub(crate) fn object<L: Copy>(cx: &mut Cx<L>, object: &Node<L>, ty: &'static Type) {
    let at = At::root(object, ty);
    if std::ptr::eq(ty, &generated::POD) {
        pod::pod(cx, at);
    } else if std::ptr::eq(ty, &generated::CONFIG_MAP) {
        config::config_map::config_map(&mut cx.found, object);
    } else if std::ptr::eq(ty, &generated::SECRET) {
        config::secret::secret(&mut cx.found, object);
    } else if std::ptr::eq(ty, &generated::PERSISTENT_VOLUME_CLAIM) {
        storage::persistent_volume_claim::claim(&mut cx.found, object);
    }
}
