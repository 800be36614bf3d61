//! A label that is none.
use kubewright::service;

fn main() {
    let _ = service! { name: "web", labels: { tier: "front end" }, selector: { app: "web" }, port http: 80 };
}
