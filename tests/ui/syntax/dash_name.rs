//! Dash in the name.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container my-app { image: "nginx" }
    };
}
