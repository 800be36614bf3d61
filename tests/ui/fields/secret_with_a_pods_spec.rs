fn main() {
    let _ = kubewright::secret! {
        name: "secret-volume",
        spec: { restart_policy: OnFailure },
    };
}
