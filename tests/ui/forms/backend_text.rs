//! A backend as one text.
use kubewright::ingress;

fn main() {
    let _ = ingress! { name: "web", rule "web.example.com" { path "/": "web:8080" } };
}
