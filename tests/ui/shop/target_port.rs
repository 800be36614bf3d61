//! A `target_port` that no container has.
use kubewright::{deployment, service};

deployment! {
    WEB: "web" {
        selector: { app: "web" },
        template { container web { image: "web", port http: 8080 } }
    }
}

fn main() {
    let _ = service! { name: "web", selector: WEB, port http: { port: 80, target_port: htpp } };
}
