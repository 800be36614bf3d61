fn main() {
    let _ = kubewright::pod! {
        name: "web",
        restart_policy: Onfailure,
        container nginx { image: "nginx" }
    };
}
