//! A handler in the way of the builder.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            liveness_probe: http_get("/live", 80),
        }
    };
}
