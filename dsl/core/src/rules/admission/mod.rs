//! What looks at objects before they are stored.
//!
//! <https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/>

pub(crate) mod binding;
pub(crate) mod client;
pub(crate) mod conditions;
pub(crate) mod operations;
pub(crate) mod policy;
mod url;
pub(crate) mod webhook;
