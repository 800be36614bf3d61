//! What belongs to a handler, behind its word.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", readiness_probe: exec "true" }
    };
}
