//! What must be done before the containers start: an init container fills a volume that they share.
//!
//! Written with `pod!`.

use kubewright::k8s::api::core::v1::Pod;
use kubewright::{Error, pod, to_yaml};

/// The object.
pub fn manifest() -> Pod {
    pod! {
        name: "init-container",
        restart_policy: OnFailure,
        container busybox {
            image: "busybox",
            command: ["ls"],
            args: ["/tmp/moby"],
            mount workdir: "/tmp",
        }
        init_container git {
            image: "alpine/git",
            command: ["sh"],
            args: ["-c", "git clone https://github.com/moby/moby.git /tmp/moby"],
            mount workdir: "/tmp",
        }
        volume workdir: empty_dir {},
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
