//! Amounts right in resources.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", resources: { cpu: 500m, memory: 1Gi } }
    };
}
