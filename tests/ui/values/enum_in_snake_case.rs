//! A value of an enum in snake case.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        restart_policy: on_failure,
        container w { image: "w" }
    };
}
