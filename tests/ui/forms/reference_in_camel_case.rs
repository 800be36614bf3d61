//! A reference as the API spells it.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            env A: configMap("a", "b"),
        }
    };
}
