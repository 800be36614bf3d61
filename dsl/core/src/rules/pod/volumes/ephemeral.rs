//! Ephemeral volumes, with the claim that each pod has made for it. `ValidatePersistentVolumeClaimTemplate`.
//!
//! <https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/>

use crate::at::At;
use crate::finding::Cx;
use crate::rules::common::needs;
use crate::rules::meta::metadata;
use crate::rules::storage::claim_spec;

/// Checks an ephemeral volume.
pub(super) fn ephemeral<L: Copy>(cx: &mut Cx<L>, source: At<'_, '_, L>) {
    let template = source.field("volumeClaimTemplate");
    if !needs(cx, template, "an `ephemeral` volume") || template.is_unknown() {
        return;
    }
    metadata::of_template(cx, template.field("metadata"), "`volumeClaimTemplate`");
    let spec = template.field("spec");
    claim_spec::spec(cx, spec);
    claim_spec::data_sources(cx, spec);
}
