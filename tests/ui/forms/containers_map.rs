//! Containers as a map.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        containers: { nginx: { image: "nginx" } },
    };
}
