//! The items of a volume as plain names.
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "game",
        volume settings: config_map { name: "game-config", items: ["game.properties"] },
        container game { image: "game", mount settings: "/etc/game" }
    };
}
