//! Digits in groups.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", limits: { memory: "1_000Mi" } }
    };
}
