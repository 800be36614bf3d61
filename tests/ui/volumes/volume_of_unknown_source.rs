fn main() {
    let _ = kubewright::pod! {
        name: "web",
        volume data: empty_dri {},
        container nginx {
            image: "nginx",
            mount data: "/data",
        }
    };
}
