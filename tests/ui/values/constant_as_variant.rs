//! A constant where a bare word is one of the field's own.
use kubewright::pod;

const POLICY: &str = "Never";

fn main() {
    let _ = pod! {
        name: "web",
        restart_policy: POLICY,
        container nginx { image: "nginx" }
    };
}
