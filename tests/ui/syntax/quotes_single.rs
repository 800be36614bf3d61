//! Single quotes.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        labels: { app: 'w' },
        container nginx { image: "nginx" }
    };
}
