//! A list with dashes, as in YAML.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        containers:
            - name: "nginx",
              image: "nginx",
    };
}
