//! A prefix of a field.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", liveness_probe: http_get { port: 80, initial_delay: 10 } }
    };
}
