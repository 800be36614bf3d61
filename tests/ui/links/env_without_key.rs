//! A variable from a whole ConfigMap, without a key.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "game",
        container game {
            image: "game",
            env LIVES: config_map("game-config"),
        }
    };
}
