//! A probe by its URL.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", liveness_probe: "http://localhost:8080/live" }
    };
}
