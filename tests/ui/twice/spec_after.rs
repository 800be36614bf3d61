//! Spec after a container.
use kubewright::pod;

fn main() {
    let s = kubewright::k8s::api::core::v1::PodSpec::default();
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx" }
        spec: s,
    };
}
