//! A part of a CPU as a percentage.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            limits: { cpu: 50% },
        }
    };
}
