//! A path of an Ingress without quotes.
use kubewright::ingress;

fn main() {
    let _ = ingress! {
        name: "web",
        rule "web.example.com" { path /docs: service { name: "web", port: { number: 80 } } }
    };
}
