//! A port and its protocol in one.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "dns",
        container dns { image: "dns", port dns: "53/udp", port metrics: 9153/TCP }
    };
}
