fn main() {
    let _ = kubewright::pod! {
        name: "web",
        volume data: empty_dir {},
        container nginx {
            image: "nginx",
            mount data: { mount_path: "/data", sub_path: "../x" },
        }
    };
}
