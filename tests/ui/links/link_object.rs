//! An item that there is not.

use kubewright::{config_map, pod};

config_map! { GAME: "game-config" { data: { lives: "3" } } }

fn main() {
    let _ = pod! {
        name: "web",
        volume rules: GAMES,
        container web {
            image: "nginx",
            env LIVES: GAMES["lives"],
            env LIFE: config_map(GAMES, "lives"),
            mount rules: "/rules",
        }
    };
    let _ = GAME;
}
