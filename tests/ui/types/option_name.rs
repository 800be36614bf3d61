//! An Option for a required field.
use kubewright::pod;

fn main() {
    let name = Some("x".to_owned());
    let _ = pod! {
        name: "web",
        host_aliases: [{ ip: name, hostnames: ["a"] }],
        container nginx { image: "nginx" }
    };
}
