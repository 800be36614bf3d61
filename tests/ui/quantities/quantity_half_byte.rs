#![deny(deprecated)]

fn main() {
    let _ = kubewright::pod! {
        name: "web",
        container nginx {
            image: "nginx",
            limits: { memory: 500m },
        }
    };
}
