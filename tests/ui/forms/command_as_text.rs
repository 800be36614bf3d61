//! A command in one string.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            command: "nginx -g 'daemon off;'",
        }
    };
}
