//! A command without quotes.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", command: sleep 3600 }
    };
}
