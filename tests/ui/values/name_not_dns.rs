fn main() {
    let _ = kubewright::pod! {
        name: "My_Pod",
        container nginx { image: "nginx" }
    };
}
