//! A Secret taken for a ConfigMap.
use kubewright::{pod, secret};

secret! { USER: "user-info" { string_data: { password: "hunter2" } } }

fn main() {
    let _ = pod! {
        name: "web",
        container web {
            image: "nginx",
            env PASSWORD: config_map(USER, "password"),
        }
    };
}
