//! A variable of a number type.
use kubewright::pod;

fn main() {
    let port = 8080;
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", env PORT: port }
    };
}
