//! A field of the pod where the workload's are.
use kubewright::deployment;

fn main() {
    let _ = deployment! {
        name: "web",
        selector: { app: "web" },
        restart_policy: Always,
        template {
            container web { image: "web" }
        }
    };
}
