//! A `Result` where its text is expected.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: std::env::var("IMAGE"),
        }
    };
}
