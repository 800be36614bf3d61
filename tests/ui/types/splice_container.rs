//! One container behind ...
use kubewright::pod;

fn main() {
    let base = kubewright::k8s::api::core::v1::Container::default();
    let _ = pod! {
        name: "web",
        container ..base
    };
}
