//! What `build()` returns is taken for the pod: its `?` is missing.
use kubewright::builder::{Container, Pod};
use kubewright::{Error, to_yaml};

fn main() -> Result<(), Error> {
    let pod = Pod::new("web").container(Container::new("web", "nginx")).build();
    print!("{}", to_yaml(&pod)?);
    Ok(())
}
