//! Readiness by a command: it is ready when the command ends well.
//!
//! Written with `pod!`.

use kubewright::k8s::api::core::v1::Pod;
use kubewright::{Error, pod, to_yaml};

/// The object.
pub fn manifest() -> Pod {
    pod! {
        name: "readiness-cmd",
        container nginx {
            image: "nginx",
            readiness_probe: exec ["cat", "/tmp/ready"],
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
