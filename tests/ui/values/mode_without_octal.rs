//! An octal mode as YAML 1.1 and C write it: Rust reads 644.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        volume creds: secret { secret_name: "user-info", default_mode: 0644 },
        container nginx { image: "nginx", mount creds: "/creds" }
    };
}
