//! RunAsUser in the pod.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        run_as_user: 0,
        container nginx { image: "nginx" }
    };
}
