#![deny(deprecated)]

fn main() {
    let _ = kubewright::pod! {
        name: "web",
        volume data: empty_dir {},
        container nginx {
            image: "nginx",

        }
    };
}
