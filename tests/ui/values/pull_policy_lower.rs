//! A value in lower case.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", image_pull_policy: always }
    };
}
