//! A list set as a whole after an element of it: the element is lost.
use kubewright::k8s::api::core::v1::EnvVar;
use kubewright::pod;

fn main() {
    let envs = vec![EnvVar { name: "MODE".into(), value: Some("on".into()), ..Default::default() }];
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            env LEVEL: "debug",
            env: envs,
        }
    };
}
