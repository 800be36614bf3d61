//! An image with a registry, without quotes.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: docker.io/library/nginx:1.27 }
    };
}
