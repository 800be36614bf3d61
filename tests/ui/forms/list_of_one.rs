//! One reference, one object and one word where lists are expected.
use kubewright::{network_policy, pod};

fn main() {
    let _ = pod! {
        name: "web",
        image_pull_secrets: "registry",
        container nginx { image: "nginx", env_from: config_map("settings") }
    };
    let _ = network_policy! { name: "web", pod_selector: {}, policy_types: Ingress };
}
