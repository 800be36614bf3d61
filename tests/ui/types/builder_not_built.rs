//! The builder is given out in place of what it builds.
use kubewright::builder::{self, Container};
use kubewright::k8s::api::core::v1::Pod;

fn manifest() -> Pod {
    let web = Container::new("web", "nginx");
    builder::Pod::new("web").container(web)
}

fn main() {
    let _ = manifest();
}
