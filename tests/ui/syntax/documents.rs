//! The line between two documents.
use kubewright::pod;

fn main() {
    let _ = pod! {
        ---
        name: "web",
        container nginx { image: "nginx" }
    };
}
