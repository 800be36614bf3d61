//! A number as a variable.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", env PORT: 8080 }
    };
}
