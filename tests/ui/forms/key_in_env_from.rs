//! A key where all are taken.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            env_from: [config_map("a", "k")],
        }
    };
}
