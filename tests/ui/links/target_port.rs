//! Services that select by a constant: ports that its pods do not have, and a constant without pods.
use kubewright::{config_map, deployment, service};

config_map! { SETTINGS: "settings" {} }
deployment! {
    WEB: "web" {
        selector: { app: "web" },
        template {
            init_container once { image: "once", port setup: 1 }
            init_container mesh { image: "mesh", restart_policy: Always, port mesh: 15001 }
            container web { image: "web", port http: 8080 }
        }
    }
}

fn main() {
    let _ = service! { name: "web", selector: WEB, port http: { port: 80, target_port: htp } };
    let _ = service! { name: "web", selector: WEB, ports: [{ port: 80, target_port: "http2" }] };
    let _ = service! { name: "web", selector: WEB, port http: { port: 80, target_port: WEB["metrics"] } };
    let _ = service! { name: "web", selector: WEB, port http: { port: 80, target_port: WEB[80] } };
    let _ = service! { name: "web", selector: WEB, port http: { port: 80, target_port: setup } };
    let _ = service! { name: "web", selector: WEB, port http: { port: 80, target_port: mesh } };
    let _ = service! { name: "web", selector: SETTINGS, port http: { port: 80, target_port: http } };
    let _ = service! { name: "web", selector: WEB, port http: { port: 80, protocol: UDP, target_port: http } };
    let _ = service! { name: "web", selector: WEBB, port http: 80 };
}
