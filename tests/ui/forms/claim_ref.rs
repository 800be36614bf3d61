//! A claim as text.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        volume data: { persistent_volume_claim: "data" },
        container nginx { image: "nginx", mount data: "/d" }
    };
}
