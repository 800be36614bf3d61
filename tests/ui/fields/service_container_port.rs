//! A field of a container's port in a service.
use kubewright::service;

fn main() {
    let _ = service! {
        metadata: { name: "web" },
        spec: {
            selector: { app: "web" },
            ports: [{ port: 80, container_port: 8080 }],
        },
    };
}
