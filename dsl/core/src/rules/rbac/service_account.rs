//! As whom pods speak to the API server. `ValidateServiceAccount`.
//!
//! <https://kubernetes.io/docs/concepts/security/service-accounts/>

use crate::at::At;
use crate::finding::Cx;

/// The annotation that keeps pods of an account to the Secrets that it lists.
const MOUNTABLE_SECRETS: &str = "kubernetes.io/enforce-mountable-secrets";

/// Applies the rules of a ServiceAccount.
pub(crate) fn account<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let metadata = at.field("metadata");
    let annotations = metadata.field("annotations");
    let enforce = annotations.key(MOUNTABLE_SECRETS);
    if enforce.node().is_known()
        || annotations.entry_nodes().iter().any(|entry| entry.key == MOUNTABLE_SECRETS)
    {
        cx.warning(enforce.at_key(), "this annotation is deprecated since Kubernetes 1.32")
            .help("Secrets are kept apart by namespaces of their own");
    }
}
