//! A base that is still a builder.
use kubewright::pod;

fn main() {
    let base = kubewright::builder::Container::new("web", "web");
    let _ = pod! {
        name: "web",
        container web { ..base, image: "web:2" }
    };
}
