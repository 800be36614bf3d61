//! Mount with the path first.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        volume data: empty_dir,
        container nginx { image: "nginx", mount "/data": data }
    };
}
