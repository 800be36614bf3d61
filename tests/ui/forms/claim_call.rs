//! A claim as a call.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        volume data: claim("web"),
        container nginx { image: "nginx", mount data: "/x" }
    };
}
