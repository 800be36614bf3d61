//! A probe as a number.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", readiness_probe: 80 }
    };
}
