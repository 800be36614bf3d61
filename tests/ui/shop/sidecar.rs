//! A sidecar that restarts `Allways`.
use kubewright::deployment;

fn main() {
    let _ = deployment! {
        name: "web",
        selector: { app: "web" },
        template {
            init_container logs { image: "fluent-bit", restart_policy: Allways },
            container web { image: "web" },
        }
    };
}
