fn main() {
    let _ = kubewright::pod! {
        name: "web",
        container a { image: "a" }
        container a { image: "b" }
    };
}
