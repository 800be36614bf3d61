//! A host without quotes.
use kubewright::ingress;

fn main() {
    let _ = ingress! {
        name: "web",
        rule shop.example.com { path "/" { path_type: Prefix, backend: { service: { name: "w", port: { number: 80 } } } } }
    };
}
