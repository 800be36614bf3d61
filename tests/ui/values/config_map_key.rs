fn main() {
    let _ = kubewright::config_map! {
        name: "game",
        data: { "special power": "10" },
    };
}
