//! A field that Kubernetes 1.36 does not have yet.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        volume settings: config_map { name: "settings", default_user: 1000 },
        container nginx { image: "nginx", mount settings: "/etc/settings" }
    };
}
