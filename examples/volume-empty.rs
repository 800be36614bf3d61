//! A volume that lives and dies with its pod. It is mounted by value, so that the link cannot dangle.
//!
//! Written with the builder.

use kubewright::builder::{Container, Pod, Volume};
use kubewright::k8s::api::core::v1;
use kubewright::{Error, to_yaml};

/// The object.
pub fn manifest() -> Result<v1::Pod, Error> {
    let my_volume = Volume::empty_dir("my-volume");
    Pod::new("volume-empty")
        .container(Container::new("nginx", "nginx").mount(&my_volume, "/container-volume"))
        .build()
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    to_yaml(&manifest()?)
}

#[allow(dead_code, reason = "the catalog takes the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
