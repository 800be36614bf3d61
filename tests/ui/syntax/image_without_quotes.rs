//! An image and its tag without quotes.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container web {
            image: nginx:1.27,
        }
    };
}
