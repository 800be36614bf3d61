fn main() {
    let _ = kubewright::pod! {
        name: "web",
        container nginx {
            imag: "nginx",
            liveness_probe: http_gt { path: "/" },
            resources: { limits: { cpu: true } },
        }
    };
}
