//! What is written upon a base is judged as everywhere; what is not written may come from it.
use kubewright::k8s::api::core::v1::Container;
use kubewright::pod;

fn main() {
    let base = Container::default();
    let _ = pod! {
        name: "web",
        container web { ..&base, image: "web", requests: { cpu: 2 }, limits: { cpu: 1 } }
        container two { ..&base, imagee: "web" }
    };
}
