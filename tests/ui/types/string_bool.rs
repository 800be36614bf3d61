//! A variable text for bool.
use kubewright::pod;

fn main() {
    let flag = "true";
    let _ = pod! {
        name: "web",
        host_network: flag,
        container nginx { image: "nginx" }
    };
}
