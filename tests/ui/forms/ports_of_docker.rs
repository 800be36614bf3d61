//! Two ports, as docker has them.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            port http: "8080:80",
        }
    };
}
