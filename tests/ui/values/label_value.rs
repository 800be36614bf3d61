fn main() {
    let _ = kubewright::pod! {
        name: "web",
        labels: { app: "a b" },
        container nginx { image: "nginx" }
    };
}
