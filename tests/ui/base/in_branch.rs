//! A base that may come or not.
use kubewright::k8s::api::core::v1::Container;
use kubewright::pod;

fn main() {
    let base = Container::default();
    let _ = pod! {
        name: "web",
        container web { if true { ..base } image: "web" }
    };
}
