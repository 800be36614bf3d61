fn main() {
    let _ = kubewright::pod! {
        name: "web",
        container "a-name-of-sixty-four-characters-that-is-just-one-more-than-allowed" { image: "nginx" }
    };
}
