//! Volume and path in one text.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        volume data: empty_dir,
        container nginx { image: "nginx", mount "data:/data" }
    };
}
