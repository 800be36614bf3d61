//! A field of a Deployment in a pod.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        replicas: 3,
        container nginx { image: "nginx" }
    };
}
