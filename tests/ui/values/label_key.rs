fn main() {
    let _ = kubewright::pod! {
        name: "web",
        labels: { "a b": "c" },
        container nginx { image: "nginx" }
    };
}
