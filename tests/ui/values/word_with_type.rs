//! A word of a field with a type in front of it.
use kubewright::pod;

fn main() {
    let _ = pod! { name: "web", restart_policy: RestartPolicy::OnFailure, container nginx { image: "nginx" } };
}
