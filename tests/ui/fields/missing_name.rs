fn main() {
    let _ = kubewright::pod! {
        container nginx { image: "nginx" }
    };
}
