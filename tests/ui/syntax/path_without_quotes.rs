//! A path without quotes.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", liveness_probe: http_get { path: /live, port: 80 } }
    };
}
