//! The address of a headless Service.
use kubewright::service;

fn main() {
    let _ = service! { name: "web", cluster_ip: None, selector: { app: "web" }, port http: 80 };
}
