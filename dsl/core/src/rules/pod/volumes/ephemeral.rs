//! Ephemeral volumes, with the claim that each pod has made for it. `ValidatePersistentVolumeClaimTemplate`.
//!
//! <https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/>

use crate::at::At;
use crate::finding::Cx;
use crate::message::field;
use crate::rules::common::needs;
use crate::rules::meta::labels;
use crate::rules::storage::claim_spec;
use crate::say;
use crate::view::Seen;

/// The fields of the metadata of a template that may not be set, each with the name that the server gives it.
const FORBIDDEN_METADATA: [(&str, &str); 13] = [
    ("name", "name"),
    ("generateName", "generateName"),
    ("namespace", "namespace"),
    ("selfLink", "selfLink"),
    ("uid", "uID"),
    ("resourceVersion", "resourceVersion"),
    ("generation", "generation"),
    ("creationTimestamp", "creationTimestamp"),
    ("deletionTimestamp", "deletionTimestamp"),
    ("deletionGracePeriodSeconds", "deletionGracePeriodSeconds"),
    ("ownerReferences", "ownerReferences"),
    ("finalizers", "finalizers"),
    ("managedFields", "managedFields"),
];

/// Checks an ephemeral volume.
pub(super) fn ephemeral<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>) {
    let template = source.field("volumeClaimTemplate");
    if !needs(cx, template, "an `ephemeral` volume") || template.is_unknown() {
        return;
    }
    metadata(cx, template.field("metadata"));
    let spec = template.field("spec");
    claim_spec::spec(cx, spec);
    claim_spec::data_sources(cx, spec);
}

fn metadata<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    labels::annotations(cx, at.field("annotations"));
    labels::labels(cx, at.field("labels"));
    for (key, name) in FORBIDDEN_METADATA {
        let here = at.field(key);
        if !here.is_known() || here.str_ptr() == Seen::Known("") || here.number() == Seen::Known(0) {
            continue;
        }
        let message =
            say!("{} may not be set in `volumeClaimTemplate`: only labels and annotations may", field(key));
        cx.forbidden(here.at_key().renamed(name), message);
    }
}
