//! A container by its image.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx: "nginx"
    };
}
