fn main() {
    let _ = kubewright::pod! {
        name: "web",
        volume a: empty_dir {},
        volume b: empty_dir {},
        container nginx {
            image: "nginx",
            mount a: "/data",
            mount b: "/data",
        }
    };
}
