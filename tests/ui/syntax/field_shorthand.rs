//! A field without its value, as in a struct literal of Rust.
use kubewright::pod;

fn main() {
    let image = "nginx";
    let _ = pod! {
        name: "web",
        container nginx { image }
    };
}
