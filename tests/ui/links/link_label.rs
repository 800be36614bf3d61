//! A label that the pod does not have.
#![deny(deprecated)]

fn main() {
    let _ = kubewright::pod! {
        name: "web",
        labels: { zone: "a", app: "web" },
        container web {
            image: "nginx",
            env ZONE: field(metadata.labels["zoen"]),
            env HASH: field(metadata.labels["pod-template-hash"]),
        }
    };
}
