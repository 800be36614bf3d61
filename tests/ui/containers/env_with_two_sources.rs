fn main() {
    let _ = kubewright::pod! {
        name: "web",
        container nginx {
            image: "nginx",
            env A: { value: "a", value_from: { field_ref: { field_path: "metadata.name" } } },
        }
    };
}
