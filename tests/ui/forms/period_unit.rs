//! Seconds with a unit.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", liveness_probe: http_get { port: 80, period_seconds: 10s } }
    };
}
