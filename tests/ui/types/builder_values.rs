//! A number as the value of a variable, and an image where a container is expected.
use kubewright::builder::{Container, Pod};

fn main() {
    let web = Container::new("web", "nginx").env("PORT", 8080);
    let _ = Pod::new("web").container(web);
    let _ = Pod::new("web").container("nginx");
}
