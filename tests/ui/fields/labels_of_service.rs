//! A selector as that of a Deployment is.
use kubewright::service;

fn main() {
    let _ = service! { name: "web", selector: { match_labels: { app: "web" } }, port http: 80 };
}
