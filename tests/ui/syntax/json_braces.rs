//! The whole in braces of its own.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        { labels: { app: "web" } }
        container nginx { image: "nginx" }
    };
}
