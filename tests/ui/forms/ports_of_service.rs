//! The port of a Service and that of its pods in one.
use kubewright::service;

fn main() {
    let _ = service! { name: "web", selector: { app: "web" }, port http: "80:8080", port admin: 81:8081 };
}
