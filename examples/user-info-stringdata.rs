//! A Secret of plain text: the cluster encodes it.
//!
//! Written with `secret!`.

use kubewright::k8s::api::core::v1::Secret;
use kubewright::{Error, secret, to_yaml};

/// The object.
pub fn manifest() -> Secret {
    secret! {
        name: "user-info-stringdata",
        type: "Opaque",
        string_data: { username: "admin", password: "password123" },
    }
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    to_yaml(&manifest())
}

#[allow(dead_code, reason = "the catalog takes the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
