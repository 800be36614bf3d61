//! Loop variable as name of env.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", for (key, value) in [("A", "b")] { env key: value } }
    };
}
