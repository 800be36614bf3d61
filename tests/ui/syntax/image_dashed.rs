//! An image with a dash.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: nginx-slim }
    };
}
