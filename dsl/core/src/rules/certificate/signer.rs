//! The names of signers. `ValidateSignerName`.

use crate::at::At;
use crate::finding::Cx;
use crate::message::value;
use crate::names;
use crate::rules::common::broken;
use crate::say;
use crate::view::Seen;

/// The most bytes of a domain.
const DOMAIN_MAX: usize = 253;
/// The most bytes of a name.
const NAME_MAX: usize = DOMAIN_MAX + 1 + DOMAIN_MAX + names::LABEL_MAX + 1;

/// Checks the name of a signer: a domain and a path, as in `example.com/signer`.
pub(super) fn name<L: Copy>(cx: &mut Cx<L>, at: At<'_, '_, L>) {
    let Seen::Known(text) = at.str() else { return };
    let Some((domain, path)) = text.split_once('/').filter(|(_, path)| !path.contains('/')) else {
        cx.invalid(at, say!("{} needs a domain and a name", value(text)))
            .help("such as `example.com/signer`");
        return;
    };
    if domain.len() > DOMAIN_MAX {
        cx.too_long(at, say!("the domain of {} is longer than {} bytes", value(text), DOMAIN_MAX));
    }
    let label = domain.split('.').find_map(|label| names::dns_label(label.as_bytes()).err());
    if let Some(reason) = label {
        cx.invalid(at, broken(domain, reason));
    } else if !domain.contains('.') {
        cx.invalid(at, say!("the domain {} has no dot", value(domain))).help("such as `example.com`");
    }
    if let Some(reason) = path.split('.').find_map(|part| names::dns_subdomain(part.as_bytes()).err()) {
        cx.invalid(at, broken(path, reason));
    }
    if text.len() > NAME_MAX {
        cx.too_long(at, say!("the name of a signer is longer than {} bytes", NAME_MAX));
    }
}
