//! A Job that does not say what becomes of its pods.
use kubewright::job;

fn main() {
    let _ = job! { name: "migrate", template { container migrate { image: "web" } } };
}
