//! A statement inside of the macro.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        let tag = "1.27";
        container nginx { image: format!("nginx:{tag}") }
    };
}
