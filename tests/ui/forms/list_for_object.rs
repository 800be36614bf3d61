//! A list where an object with lists is expected.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            security_context: { capabilities: ["NET_ADMIN"] },
        }
    };
}
