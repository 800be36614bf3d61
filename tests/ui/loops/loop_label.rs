//! Loop variable as a key.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        labels: { for (key, value) in [("A", "b")] { key: value } },
        container nginx { image: "nginx" }
    };
}
