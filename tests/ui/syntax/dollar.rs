//! Shell variable.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: $IMAGE }
    };
}
