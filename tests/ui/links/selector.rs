//! Selectors of pods by what has none, and of namespaces by what is none.
use kubewright::{deployment, fragment, network_policy, pod_disruption_budget, service};

deployment! {
    WEB: "web" { selector: { app: "web" }, template { container web { image: "web", port http: 8080 } } }
}
service! { SERVICE: "web" { selector: WEB, port http: 80 } }

fn main() {
    let _ = pod_disruption_budget! { name: "web", selector: SERVICE, min_available: 1 };
    let _ = network_policy! { name: "web", pod_selector: SERVICE };
    let _ = network_policy! { name: "web", pod_selector: WEB, ingress { from { pod_selector: SERVICE } } };
    let _ = network_policy! { name: "web", pod_selector: WEB, ingress { from { namespace_selector: WEB } } };
    let _ = network_policy! { name: "web", pod_selector: WEB, ingress { ports: [{ port: htp }] } };
    let _ = network_policy! { name: "web", pod_selector: WEB, ingress { ports: [{ port: WEB["htp"] }] } };
    let _ = network_policy! { name: "web", pod_selector: WEB, ingress { ports: [{ port: SERVICE["http"] }] } };
    let _ = fragment!(TopologySpreadConstraint {
        max_skew: 1, topology_key: "zone", when_unsatisfiable: DoNotSchedule, label_selector: SERVICE,
    });
    let _ = fragment!(PodAffinityTerm { topology_key: "zone", label_selector: SERVICE });
    let _ = deployment! { name: "copy", labels: WEB, selector: { app: "x" }, template { container x { image: "x" } } };
}
