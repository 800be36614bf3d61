//! A Result of a builder in a macro.
use kubewright::pod;

fn main() {
    let context: Result<kubewright::k8s::api::core::v1::PodSecurityContext, kubewright::Error> = Ok(Default::default());
    let _ = pod! {
        name: "web",
        security_context: context,
        container nginx { image: "nginx" }
    };
}
