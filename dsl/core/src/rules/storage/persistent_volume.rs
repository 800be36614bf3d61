//! A volume that outlives pods. `ValidatePersistentVolume`.
//!
//! <https://kubernetes.io/docs/concepts/storage/persistent-volumes/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::key;
use crate::rules::meta::node_selector;
use crate::rules::storage::source::{Holder, deprecated};
use crate::rules::storage::{annotations, volume_spec};
use crate::say;
use crate::view::Seen;

/// The sources whose volumes are mounted with options.
const MOUNTED_WITH_OPTIONS: [&str; 13] = [
    "gcePersistentDisk",
    "awsElasticBlockStore",
    "glusterfs",
    "nfs",
    "rbd",
    "quobyte",
    "iscsi",
    "cinder",
    "cephfs",
    "azureFile",
    "vsphereVolume",
    "azureDisk",
    "photonPersistentDisk",
];

/// Applies the rules of a PersistentVolume.
pub(crate) fn volume<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let (metadata, spec) = (at.field("metadata"), at.field("spec"));
    let name = match metadata.text("name") {
        Seen::Absent => metadata.text("generateName"),
        name => name,
    };
    if !spec.is_unknown() {
        volume_spec::spec(cx, spec, name);
    }
    let annotations = metadata.field("annotations");
    mount_options(cx, annotations, spec);
    annotations::storage_class(cx, annotations);
    annotations::mount_options(cx, annotations);
    warnings(cx, spec);
}

/// The annotation of mount options goes with some sources alone; the field goes with all. `checkMountOption`.
fn mount_options<L: Copy>(cx: &mut Cx<L>, annotations: At<'_, '_, L>, spec: At<'_, '_, L>) {
    let has = annotations.entry_nodes().iter().any(|entry| entry.key == annotations::MOUNT_OPTIONS);
    if has && MOUNTED_WITH_OPTIONS.iter().all(|source| spec.see(source).is_absent()) {
        let place = annotations.key(annotations::MOUNT_OPTIONS).key_place();
        let here = annotations.named(annotations::MOUNT_OPTIONS).at_place(place);
        cx.forbidden(
            here,
            say!("the annotation {} goes with no volume of this source", key(annotations::MOUNT_OPTIONS)),
        );
    }
}

fn warnings<L: Copy>(cx: &mut Cx<L>, spec: At<'_, '_, L>) {
    let policy = spec.field("persistentVolumeReclaimPolicy");
    if policy.str() == Seen::Known("Recycle") {
        cx.warning(policy, "the reclaim policy `Recycle` is deprecated")
            .help("provision volumes dynamically instead");
    }
    let affinity = spec.field("nodeAffinity");
    let required = affinity.field("required");
    for term in required.field("nodeSelectorTerms").items() {
        node_selector::warnings(cx, term, true);
    }
    deprecated(cx, spec, Holder::PersistentVolume);
}
