fn main() {
    let _ = kubewright::config_map! {
        name: "game-volume",
        spec: { restart_policy: OnFailure },
    };
}
