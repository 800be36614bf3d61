//! A directory of the node in a container: a mount names the volume, and a name that is not declared does not compile.
//!
//! Written with `pod!`.

use kubewright::k8s::api::core::v1::Pod;
use kubewright::{Error, pod, to_yaml};

/// The object.
pub fn manifest() -> Pod {
    pod! {
        name: "volume",
        container nginx {
            image: "nginx",
            mount my_volume: "/container-volume",
        }
        volume my_volume: host_path { path: "/home" },
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
