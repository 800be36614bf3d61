//! Resources after limits.
use kubewright::pod;

fn main() {
    let r = kubewright::k8s::api::core::v1::ResourceRequirements::default();
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", limits: { cpu: 1 }, resources: r }
    };
}
