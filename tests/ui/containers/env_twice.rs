#![deny(deprecated)]

fn main() {
    let _ = kubewright::pod! {
        name: "web",
        container nginx {
            image: "nginx",
            env A: "a",
            env A: "b",
        }
    };
}
