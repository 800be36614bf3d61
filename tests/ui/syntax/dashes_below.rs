//! Dashes below the key.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            args:
            - "-g"
            - "x"
            working_dir: "/x",
        }
    };
}
