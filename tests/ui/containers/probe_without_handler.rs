fn main() {
    let _ = kubewright::pod! {
        name: "web",
        container nginx {
            image: "nginx",
            liveness_probe: { period_seconds: 10 },
        }
    };
}
