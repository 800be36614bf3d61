//! A field of an object in another.
use kubewright::deployment;

fn main() {
    let _ = deployment! {
        name: "web",
        selector: { app: "web" },
        max_surge: 1,
        template {
            container web { image: "web" }
        }
    };
}
