//! What a pod knows of itself as environment variables. The notes spell the pod's name so.
//!
//! Written with `pod!`.

use kubewright::k8s::api::core::v1::Pod;
use kubewright::{Error, pod, to_yaml};

/// The object.
pub fn manifest() -> Pod {
    pod! {
        name: "downard-env",
        restart_policy: OnFailure,
        container downward {
            image: "busybox",
            command: ["printenv"],
            env NODE_NAME: field(spec.nodeName),
            env POD_NAME: field(metadata.name),
            env POD_NAMESPACE: field(metadata.namespace),
            env POD_IP: field(status.podIP),
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
