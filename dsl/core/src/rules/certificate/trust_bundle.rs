//! Anchors of trust. `ValidateClusterTrustBundle`.

use super::signer;
use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::say;
use crate::view::Seen;

/// The most bytes of the certificates together.
const MAX: usize = 1024 * 1024;

/// Applies the rules of a ClusterTrustBundle. What is in a certificate is for a cluster to judge.
pub(crate) fn bundle<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let spec = at.field("spec");
    let signer = spec.field("signerName");
    named(cx, at.field("metadata").field("name"), signer);
    signer::name(cx, signer);
    let certificates = spec.field("trustBundle");
    let Some(text) = certificates.str().or("") else { return };
    if text.len() > MAX {
        cx.too_long(certificates, say!("the certificates are longer than {} bytes", MAX));
    } else if !text.contains("-----BEGIN ") {
        cx.invalid(certificates, "`trustBundle` holds no certificate in PEM form");
    }
}

/// The name starts with the signer, where there is one, and has no colon where there is none.
fn named<L: Copy>(cx: &mut Cx<L>, name: At<'_, '_, L>, signer: At<'_, '_, L>) {
    let (Seen::Known(text), Some(signer)) = (name.str(), signer.str().or("")) else { return };
    if signer.is_empty() {
        if text.contains(':') {
            cx.invalid(name, say!("{} has a colon: only with `signerName` a name has one", value(text)));
        }
        return;
    }
    let start = format!("{}:", signer.replace('/', ":"));
    if !text.starts_with(&start) {
        cx.invalid(name, say!("{} does not start with its signer", value(text)))
            .help(say!("such as {}", value(format!("{start}{text}"))));
    }
}
