//! Metadata after name.
use kubewright::pod;

fn main() {
    let m = Default::default();
    let _ = pod! {
        name: "web",
        metadata: m,
        container nginx { image: "nginx" }
    };
}
