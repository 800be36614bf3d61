//! A comment as YAML has it.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        # serves the pages
        container nginx { image: "nginx" }
    };
}
