//! The backend of an Ingress that is no constant.
use kubewright::{deployment, ingress, service};

deployment! {
    WEB: "web" {
        selector: { app: "web" },
        template { container web { image: "web", port http: 8080 } }
    }
}
service! { WEB_SERVICE: "web" { selector: WEB, port http: 80 } }

fn main() {
    let _ = ingress! { name: "web", rule "shop.example.com" { path "/": WEB_SERVCE["http"] } };
}
