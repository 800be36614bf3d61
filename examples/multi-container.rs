//! Two containers of one pod share an address: `curl localhost` reaches the other one. They start in no order, so it waits.
//!
//! Written with `pod!`.

use kubewright::k8s::api::core::v1::Pod;
use kubewright::{Error, pod, to_yaml};

/// The object.
pub fn manifest() -> Pod {
    pod! {
        name: "multi-container",
        container nginx { image: "nginx" }
        container curl {
            image: "curlimages/curl",
            command: ["/bin/sh"],
            args: ["-c", "while true; do sleep 5; curl localhost; done"],
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
