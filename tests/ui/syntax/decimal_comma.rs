//! A number with a comma.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", limits: { cpu: 1,5 } }
    };
}
