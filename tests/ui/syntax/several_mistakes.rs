fn main() {
    let _ = kubewright::pod! {
        name: "Web",
        restart_polcy: Never,
        container nginx {
            image: "nginx",
            mount data: "/data",
            limits: { memory: 1MB },
        }
    };
}
