//! Fewer pods at most than at least.
use kubewright::{deployment, horizontal_pod_autoscaler};

deployment! {
    WEB: "web" {
        selector: { app: "web" },
        template { container web { image: "web", port http: 8080 } }
    }
}

fn main() {
    let _ = horizontal_pod_autoscaler! { name: "web", scale_target_ref: WEB, min_replicas: 10, max_replicas: 2 };
}
