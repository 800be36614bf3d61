//! Who may do what.

pub(crate) mod binding;
pub(crate) mod role;
pub(crate) mod service_account;
#[cfg(test)]
mod tests;

/// The group of roles and bindings.
const GROUP: &str = "rbac.authorization.k8s.io";
