//! Docker's word.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", entrypoint: ["x"] }
    };
}
