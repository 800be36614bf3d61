//! One key of a ConfigMap as an environment variable.
//!
//! Written with `pod!`.

use kubewright::k8s::api::core::v1::Pod;
use kubewright::{Error, pod, to_yaml};

/// The object.
pub fn manifest() -> Pod {
    pod! {
        name: "special-env",
        restart_policy: OnFailure,
        container special_env {
            image: "busybox",
            command: ["printenv"],
            args: ["special_env"],
            env special_env: config_map("special-config", "special.power"),
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
