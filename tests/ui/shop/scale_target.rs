//! An autoscaler of a Service.
use kubewright::{deployment, horizontal_pod_autoscaler, service};

deployment! {
    WEB: "web" {
        selector: { app: "web" },
        template { container web { image: "web", port http: 8080 } }
    }
}
service! { WEB_SERVICE: "web" { selector: WEB, port http: 80 } }

fn main() {
    let _ = horizontal_pod_autoscaler! { name: "web", scale_target_ref: WEB_SERVICE, max_replicas: 3 };
}
