//! An autoscaler of what cannot be scaled.
use kubewright::{daemon_set, fragment, horizontal_pod_autoscaler, service};

daemon_set! { AGENT: "agent" { selector: { app: "agent" }, template { container agent { image: "agent" } } } }
service! { SERVICE: "web" { selector: { app: "web" }, port http: 80 } }

fn main() {
    let _ = horizontal_pod_autoscaler! { name: "web", scale_target_ref: AGENT, max_replicas: 3 };
    let _ = horizontal_pod_autoscaler! {
        name: "web",
        scale_target_ref: { api_version: "apps/v1", kind: Deployment, name: SERVICE },
        max_replicas: 3,
    };
    let _ = fragment!(autoscaling::v1::HorizontalPodAutoscalerSpec { scale_target_ref: SERVICE, max_replicas: 3 });
}
