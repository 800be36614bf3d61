//! Restarts a container whose path does not answer: a probe is made by its handler, so that it has exactly one.
//!
//! Written with the builder.

use kubewright::builder::{Container, Pod, Probe};
use kubewright::k8s::api::core::v1;
use kubewright::{Error, to_yaml};

/// The object.
pub fn manifest() -> Result<v1::Pod, Error> {
    Pod::new("liveness")
        .container(Container::new("nginx", "nginx").liveness_probe(Probe::http_get("/live", 80)))
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
