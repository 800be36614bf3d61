//! A volume by its path.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        volume data: "/data",
        container nginx { image: "nginx", mount data: "/x" }
    };
}
