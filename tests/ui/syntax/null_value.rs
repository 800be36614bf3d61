//! Null.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        restart_policy: null,
        container nginx { image: "nginx" }
    };
}
