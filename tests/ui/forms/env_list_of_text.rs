//! Variables as docker has them.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", env: ["MODE=on"] }
    };
}
