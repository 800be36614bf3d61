//! Volumes after a volume.
use kubewright::pod;

fn main() {
    let v = vec![kubewright::k8s::api::core::v1::Volume::default()];
    let _ = pod! {
        name: "web",
        volume a: empty_dir,
        volumes: v,
        container nginx { image: "nginx", mount a: "/a" }
    };
}
