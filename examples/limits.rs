//! What a pod may use at most: quantities are bare tokens with their unit.
//!
//! Written with `pod!`.

use kubewright::k8s::api::core::v1::Pod;
use kubewright::{Error, pod, to_yaml};

/// The object.
pub fn manifest() -> Pod {
    pod! {
        name: "limits",
        restart_policy: Never,
        container mynginx {
            image: "python:3.7",
            command: ["python"],
            args: ["-c", "arr = []\nwhile True: arr.append(range(1000))"],
            limits: { cpu: 500m, memory: 1Gi },
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
