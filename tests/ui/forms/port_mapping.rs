//! Docker's mapping.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", ports: ["8080:80"] }
    };
}
