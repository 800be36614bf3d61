//! Backends of an Ingress: ports that the Service does not have, and what is no Service.
use kubewright::{deployment, ingress, service};

deployment! {
    WEB: "web" { selector: { app: "web" }, template { container web { image: "web", port http: 8080 } } }
}
service! { SERVICE: "web" { selector: WEB, port http: 80, port metrics: 9090 } }

fn main() {
    let _ = ingress! { name: "web", rule "shop.example.com" { path "/": SERVICE["htp"] } };
    let _ = ingress! { name: "web", default_backend: SERVICE[8080] };
    let _ = ingress! { name: "web", default_backend: { service: { name: SERVICE, port: { name: "metric" } } } };
    let _ = ingress! { name: "web", default_backend: { service: { name: SERVICE, port: { number: 81 } } } };
    let _ = ingress! { name: "web", rule "shop.example.com" { path "/": WEB["http"] } };
    let _ = ingress! { name: "web", default_backend: { service: { name: WEB, port: { number: 80 } } } };
    let _ = ingress! { name: "web", rule "shop.example.com" { path "/": SERVICE } };
}
