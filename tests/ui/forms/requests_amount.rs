//! An amount where a map is expected.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", requests: 250m }
    };
}
