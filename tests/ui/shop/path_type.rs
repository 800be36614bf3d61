//! A path type in small letters.
use kubewright::{deployment, ingress, service};

deployment! {
    WEB: "web" {
        selector: { app: "web" },
        template { container web { image: "web", port http: 8080 } }
    }
}
service! { WEB_SERVICE: "web" { selector: WEB, port http: 80 } }

fn main() {
    let _ = ingress! {
        name: "web",
        rule "shop.example.com" { path "/": { path_type: prefix, backend: WEB_SERVICE["http"] } },
    };
}
