//! A flag of security in the container.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", privileged: true }
    };
}
