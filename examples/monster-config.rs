//! Settings apart from the pods that read them. Every value is text: the number needs its quotes in Rust, and gets them in YAML.
//!
//! Written with `config_map!`.

use kubewright::k8s::api::core::v1::ConfigMap;
use kubewright::{Error, config_map, to_yaml};

/// The object.
pub fn manifest() -> ConfigMap {
    config_map! {
        name: "monster-config",
        namespace: "default",
        data: { monsterType: "fire", monsterNum: "5", monserLife: "3" },
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
