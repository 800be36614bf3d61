fn main() {
    let _ = kubewright::pod! {
        name: "web",
        container nginx {
            image: "nginx",
            limits: { cpu: "1.2.3" },
        }
    };
}
