//! Volumes in a container.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", volumes: [] }
    };
}
