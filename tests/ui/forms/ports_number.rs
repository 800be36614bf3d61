//! A number where a list of ports is expected.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", ports: 80 }
    };
}
