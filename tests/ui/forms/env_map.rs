//! Variables as a map.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", env: { MODE: "on" } }
    };
}
