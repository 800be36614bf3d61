//! A word where an object is expected.
use kubewright::deployment;

fn main() {
    let _ = deployment! {
        name: "web",
        selector: { app: "web" },
        strategy: RollingUpdate,
        template {
            container web { image: "web" }
        }
    };
}
