//! A Deployment whose pods end.
use kubewright::deployment;

fn main() {
    let _ = deployment! {
        name: "web",
        selector: { app: "web" },
        template { restart_policy: OnFailure, container web { image: "web" } }
    };
}
