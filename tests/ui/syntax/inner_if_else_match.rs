//! Ternary.
use kubewright::pod;

fn main() {
    let debug = true;
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", working_dir: debug ? "/a" : "/b" }
    };
}
