fn main() {
    let _ = kubewright::pod! {
        name: "web",
        container nginx {
            image: "nginx",
            requests: { cpu: 500m },
            limits: { cpu: 250m },
        }
    };
}
