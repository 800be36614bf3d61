//! Labels in spec.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        spec: { labels: { app: "web" } },
        container nginx { image: "nginx" }
    };
}
