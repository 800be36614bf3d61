//! A port that is none.
use kubewright::service;

fn main() {
    let _ = service! { name: "web", selector: { app: "web" }, port http: 80000 };
}
