//! An anchor, and a key that merges what it stands for.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        labels: &labels { app: "web" },
        annotations: { <<: *labels },
        container nginx { image: "nginx" }
    };
}
