//! A boolean in quotes.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        host_network: "true",
        container nginx { image: "nginx" }
    };
}
