//! A list set as a whole in each turn of a loop.
use kubewright::k8s::api::core::v1::EnvVar;
use kubewright::pod;

fn main() {
    let all = vec![vec![EnvVar::default()]];
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            for some in all { env: some }
        }
    };
}
