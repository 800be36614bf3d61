//! A pod for the node with a given label: `nodeSelector` matches the labels of nodes.
//!
//! Written with `pod!`.

use kubewright::k8s::api::core::v1::Pod;
use kubewright::{Error, pod, to_yaml};

/// The object.
pub fn manifest() -> Pod {
    pod! {
        name: "node-selector",
        container nginx { image: "nginx" }
        node_selector: { "kubernetes.io/hostname": "juseok" },
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
