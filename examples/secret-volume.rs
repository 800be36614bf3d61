//! A Secret as files. The notes say `kind: Secret` over a pod's spec, which a cluster refuses: this is the pod.
//!
//! Written with `pod!`.

use kubewright::k8s::api::core::v1::Pod;
use kubewright::{Error, pod, to_yaml};

/// The object.
pub fn manifest() -> Pod {
    pod! {
        name: "secret-volume",
        restart_policy: OnFailure,
        container secret_volume {
            image: "busybox",
            command: ["sh"],
            args: ["-c", "ls /secret; cat /secret/username"],
            mount secret: "/secret",
        }
        volume secret: secret { secret_name: "user-info" },
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
