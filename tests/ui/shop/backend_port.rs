//! A port of a backend that the Service does not have.
use kubewright::{deployment, ingress, service};

deployment! {
    WEB: "web" {
        selector: { app: "web" },
        template { container web { image: "web", port http: 8080 } }
    }
}
service! { WEB_SERVICE: "web" { selector: WEB, port http: 80 } }

fn main() {
    let _ = ingress! { name: "web", rule "shop.example.com" { path "/": WEB_SERVICE["https"] } };
}
