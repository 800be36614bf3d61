#![deny(deprecated)]

fn main() {
    let _ = kubewright::pod! {
        name: "web",
        container nginx {
            image: "nginx",
            port http: 80,
            liveness_probe: http_get { path: "/", port: htp },
        }
    };
}
