fn main() {
    let _ = kubewright::pod! {
        name: "web",
        container nginx {
            image: "nginx",
            limits: { memory: 500 Mi },
        }
    };
}
