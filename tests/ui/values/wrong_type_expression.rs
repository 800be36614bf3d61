fn main() {
    let _ = kubewright::pod! {
        name: "web",
        container nginx {
            image: "nginx",
            tty: String::new(),
        }
    };
}
