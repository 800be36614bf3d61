fn main() {
    let _ = kubewright::pod! {
        name: "web",
        volume workdir: empty_dir {},
        container nginx {
            image: "nginx",
            mount wrkdir: "/src",
        }
    };
}
