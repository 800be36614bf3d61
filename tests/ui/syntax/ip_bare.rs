//! An address without quotes.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        host_aliases: [{ ip: 10.0.0.1, hostnames: ["a"] }],
        container nginx { image: "nginx" }
    };
}
