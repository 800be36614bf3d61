//! Sends traffic only to a container whose path answers.
//!
//! Written with `pod!`.

use kubewright::k8s::api::core::v1::Pod;
use kubewright::{Error, pod, to_yaml};

/// The object.
pub fn manifest() -> Pod {
    pod! {
        name: "readiness",
        container nginx {
            image: "nginx",
            readiness_probe: http_get { path: "/ready", port: 80 },
        }
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
