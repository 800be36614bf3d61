//! A Secret with base64, which is checked. The notes have a Hangul letter in the password, which a cluster refuses.
//!
//! Written with `secret!`.

use kubewright::k8s::api::core::v1::Secret;
use kubewright::{Error, secret, to_yaml};

/// The object.
pub fn manifest() -> Secret {
    secret! {
        name: "user-info",
        type: "Opaque",
        data: { username: "YWRtaW4=", password: "cGFzc3dvcmQxMjM=" },
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
