//! The name of the list before an element.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        containers web { image: "w" }
    };
}
