use kubewright::{deployment, ingress, service};

deployment! {
    WEB: "web" {
        selector: { app: "web" },
        template { container web { image: "web", port http: 8080 } }
    }
}

service! { SERVICE: "web" { selector: WEB, port http: { port: 80, target_port: WEB["htp"] } } }

fn main() {
    let _ = ingress! { name: "web", rule "shop.example.com" { path "/": SERVICE["https"] } };
    let _ = ingress! { name: "web", rule "shop.example.com" { path "/": WEB["http"] } };
}
