//! A number of a type that does not fit.
use kubewright::pod;

fn main() {
    let number: u32 = 8080;
    let port = number;
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            port http: port,
        }
    };
}
