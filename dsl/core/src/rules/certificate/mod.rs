//! Requests for certificates, and the anchors of trust.
//!
//! <https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/>

pub(crate) mod request;
mod signer;
pub(crate) mod trust_bundle;
