//! Annotations of volumes and claims that fields took the place of.

use crate::at::At;
use crate::finding::Cx;
use crate::message::{field, key};
use crate::say;

/// The annotation that `storageClassName` took the place of.
const STORAGE_CLASS: &str = "volume.beta.kubernetes.io/storage-class";
/// The annotation that `mountOptions` took the place of.
pub(crate) const MOUNT_OPTIONS: &str = "volume.beta.kubernetes.io/mount-options";

/// Warns of the annotation that names a StorageClass.
pub(crate) fn storage_class<L: Copy>(cx: &mut Cx<L>, annotations: At<'_, '_, L>) {
    deprecated(cx, annotations, STORAGE_CLASS, "storageClassName");
}

/// Warns of the annotation that holds options of a mount.
pub(crate) fn mount_options<L: Copy>(cx: &mut Cx<L>, annotations: At<'_, '_, L>) {
    deprecated(cx, annotations, MOUNT_OPTIONS, "mountOptions");
}

fn deprecated<L: Copy>(cx: &mut Cx<L>, annotations: At<'_, '_, L>, name: &str, new: &'static str) {
    if annotations.entry_nodes().iter().any(|entry| entry.key == name) {
        cx.warning(annotations.key(name).at_key(), say!("the annotation {} is deprecated", key(name)))
            .help(say!("{} takes its place", field(new)));
    }
}
