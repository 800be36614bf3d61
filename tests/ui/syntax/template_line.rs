//! A line of a template around fields.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        {{- if .Values.hostNetwork }}
        container nginx { image: "nginx" }
    };
}
