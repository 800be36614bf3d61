//! What a pod knows of itself as files: the Downward API. A field that it does not tell does not compile.
//!
//! Written with `pod!`.

use kubewright::k8s::api::core::v1::Pod;
use kubewright::{Error, pod, to_yaml};

/// The object.
pub fn manifest() -> Pod {
    pod! {
        name: "downward-volume",
        labels: { zone: "ap-north-east", cluster: "cluster1" },
        restart_policy: OnFailure,
        container downward {
            image: "busybox",
            command: ["sh", "-c"],
            args: ["cat /etc/podinfo/labels"],
            mount podinfo: "/etc/podinfo",
        }
        volume podinfo: downward_api {
            item "labels": field(metadata.labels),
        },
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
