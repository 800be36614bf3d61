//! One object where a list is expected.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        tolerations: { key: "a", operator: Exists },
        container nginx { image: "nginx" }
    };
}
