//! The fields of a handler right in the probe.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            liveness_probe: { path: "/live", port: 80 },
        }
    };
}
