//! A base of another type than the object.
use kubewright::k8s::api::core::v1::PodSpec;
use kubewright::pod;

fn main() {
    let base = PodSpec::default();
    let _ = pod! {
        ..base,
        name: "web",
        container web { image: "web" }
    };
}
