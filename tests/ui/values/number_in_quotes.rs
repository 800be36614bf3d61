//! A number in quotes.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", port http: "80" }
    };
}
