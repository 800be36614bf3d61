//! What a container runs: `command` is Docker's ENTRYPOINT, `args` its CMD. With `OnFailure` a command that ends
//! well is not started again.
//!
//! Written with `pod!`.

use kubewright::k8s::api::core::v1::Pod;
use kubewright::{Error, pod, to_yaml};

/// The object.
pub fn manifest() -> Pod {
    pod! {
        name: "cmd",
        restart_policy: OnFailure,
        container nginx {
            image: "nginx",
            command: ["/bin/echo"],
            args: ["hello"],
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
