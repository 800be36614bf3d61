//! A port where a list of them is expected.
use kubewright::network_policy;

fn main() {
    let _ = network_policy! {
        name: "web",
        pod_selector: { app: "db" },
        policy_types: [Ingress],
        ingress { from { pod_selector: { app: "web" } } port: 5432 }
    };
}
