//! Limits where a pod has none of its own.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        limits: { cpu: 1 },
        container w { image: "w" }
    };
}
