//! What a pod is guaranteed: units are types, so that memory cannot be passed for CPU.
//!
//! Written with the builder.

use kubewright::builder::{Container, Cpu, Memory, Pod};
use kubewright::k8s::api::core::v1;
use kubewright::{Error, to_yaml};

/// The object.
pub fn manifest() -> Result<v1::Pod, Error> {
    Pod::new("requests")
        .container(Container::new("nginx", "nginx").requests(Cpu::millis(250), Memory::mebibytes(500)))
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
