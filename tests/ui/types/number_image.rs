//! A number for text.
use kubewright::pod;

fn main() {
    let number = 5;
    let _ = pod! {
        name: "web",
        container nginx { image: number }
    };
}
