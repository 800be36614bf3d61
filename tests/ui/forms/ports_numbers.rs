//! Numbers where ports are expected.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", ports: [80] }
    };
}
