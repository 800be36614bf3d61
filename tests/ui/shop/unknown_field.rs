//! A field that a Deployment does not have.
use kubewright::deployment;

fn main() {
    let _ = deployment! {
        name: "web",
        replica: 3,
        selector: { app: "web" },
        template { container web { image: "web" } }
    };
}
