fn main() {
    let _ = kubewright::pod! {
        name: "web",
        volume data: { empty_dir: {}, host_path: { path: "/data" } },
        container nginx {
            image: "nginx",
            mount data: "/data",
        }
    };
}
