//! What Kubernetes 1.33 has and 1.36 has too.

fn main() {
    let pod = kubewright::pod! { name: "build", container main { image: "x" } };
    assert_eq!(kubewright::VERSION.0, 33);
    let name = pod.metadata.name.unwrap_or_default();
    println!("cargo::rustc-env=POD={name}-1.{}", kubewright::VERSION.0);
}
