//! Helm template.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: {{ .Values.image }} }
    };
}
