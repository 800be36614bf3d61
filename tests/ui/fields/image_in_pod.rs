//! Image in a pod.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        image: "nginx",
        container nginx { image: "nginx" }
    };
}
