//! Labels as a list.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        labels: ["app", "web"],
        container nginx { image: "nginx" }
    };
}
