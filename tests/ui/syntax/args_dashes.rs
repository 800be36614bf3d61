//! Args with dashes.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            args:
              - "-g"
              - "x"
        }
    };
}
