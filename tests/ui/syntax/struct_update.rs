//! Struct update, as struct literals of `k8s-openapi` need it; here `..` adds elements.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            ..Default::default()
        }
    };
}
