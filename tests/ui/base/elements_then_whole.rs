//! Volumes behind the dots, and the spec as a whole, which would lose them.
use kubewright::k8s::api::core::v1::{PodSpec, Volume};
use kubewright::pod;

fn main() {
    let volumes = vec![Volume::default()];
    let _ = pod! {
        ..volumes,
        name: "web",
        spec: PodSpec::default(),
    };
}
