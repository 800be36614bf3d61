//! Kebab-case.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        restart-policy: Always,
        container nginx { image: "nginx" }
    };
}
