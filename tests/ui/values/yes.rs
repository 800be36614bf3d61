//! A boolean of YAML 1.1.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            stdin: yes,
        }
    };
}
