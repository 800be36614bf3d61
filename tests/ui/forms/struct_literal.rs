//! Objects as struct literals, which lack what Rust asks for.
use kubewright::pod;

fn main() {
    let _ = pod! { name: "web", containers: [Container { name: "nginx", image: "nginx" }] };
    let _ = pod! { name: "web", containers: vec![{ name: "nginx", image: "nginx" }] };
}
