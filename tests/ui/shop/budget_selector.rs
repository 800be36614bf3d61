//! A budget that selects a Service.
use kubewright::{deployment, pod_disruption_budget, service};

deployment! {
    WEB: "web" {
        selector: { app: "web" },
        template { container web { image: "web", port http: 8080 } }
    }
}
service! { WEB_SERVICE: "web" { selector: WEB, port http: 80 } }

fn main() {
    let _ = pod_disruption_budget! { name: "web", selector: WEB_SERVICE, min_available: 1 };
}
