//! Secrets of another type than what takes them reads, and a ConfigMap where a Secret is expected.
use kubewright::{config_map, deployment, ingress, secret};

secret! { PASSWORD: "password" { string_data: { password: "hunter2" } } }
secret! { OPAQUE_BUT_RIGHT: "tls" { string_data: { "tls.crt": CERT, "tls.key": CERT } } }
config_map! { SETTINGS: "settings" { data: { MODE: "on" } } }

const CERT: &str = "";

fn main() {
    let _ = ingress! {
        name: "web",
        default_backend: { service: { name: "web", port: { number: 80 } } },
        tls: [{ secret_name: PASSWORD }, { secret_name: OPAQUE_BUT_RIGHT }, { secret_name: SETTINGS }],
    };
    let _ = deployment! {
        name: "web",
        selector: { app: "web" },
        template {
            image_pull_secrets: [PASSWORD],
            container web { image: "web", env_from: [PASSWORD, config_map(PASSWORD)] }
        }
    };
}
