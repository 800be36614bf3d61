fn main() {
    let _ = kubewright::pod! {
        name: "web",
        container nginx {
            image: "nginx",
            liveness_probe: { exec: { command: ["ls"] }, tcp_socket: { port: 80 } },
        }
    };
}
