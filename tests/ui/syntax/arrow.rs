//! => in place of :.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image => "nginx" }
    };
}
