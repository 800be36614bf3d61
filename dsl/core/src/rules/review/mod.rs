//! Questions to an API server, which it answers and does not keep.
//!
//! <https://kubernetes.io/docs/reference/access-authn-authz/authorization/#checking-api-access>

use crate::at::At;
use crate::finding::Cx;
use crate::rules::common::needs_text;

pub(crate) mod access;

/// Applies the rules of a TokenReview.
pub(crate) fn token<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    needs_text(cx, spec.field("token"), "a TokenReview");
}

/// Applies the rules of a SelfSubjectRulesReview.
pub(crate) fn rules<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    needs_text(cx, spec.field("namespace"), "a SelfSubjectRulesReview");
}

/// Applies the rules of a SelfSubjectReview: it has none.
pub(crate) fn subject<L: Copy>(_: &mut Cx<L>, _: At<'_, '_, L>) {}
