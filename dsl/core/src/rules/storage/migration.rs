//! Objects that are to be stored anew. `ValidateStorageVersionMigration`.
//!
//! <https://kubernetes.io/docs/tasks/manage-kubernetes-objects/storage-version-migration/>

use crate::at::At;
use crate::finding::Cx;
use crate::names;
use crate::rules::common::{follows, needs_text};

/// Applies the rules of a StorageVersionMigration.
pub(crate) fn migration<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let resource = spec.field("resource");
    let name = resource.field("resource");
    let there = needs_text(cx, name, "a StorageVersionMigration");
    // The first version, which servers have up to Kubernetes 1.34, names a version and does not look at names.
    if resource.ty_has("version") {
        needs_text(cx, resource.field("version"), "a StorageVersionMigration");
        return;
    }
    if there {
        follows(cx, name, names::dns_1035_label);
    }
    follows(cx, resource.field("group"), names::dns_subdomain);
}
