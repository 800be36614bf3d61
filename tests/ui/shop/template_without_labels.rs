//! A template without the labels that the selector asks for.
use kubewright::deployment;

fn main() {
    let _ = deployment! {
        name: "web",
        selector: { match_labels: { app: "web" } },
        template { container web { image: "web" } }
    };
}
