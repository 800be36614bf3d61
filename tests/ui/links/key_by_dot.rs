//! A key of an item as if it were a field.
use kubewright::{config_map, pod};

config_map! { GAME: "game-config" { data: { lives: "3" } } }

fn main() {
    let _ = pod! {
        name: "game",
        container game {
            image: "game",
            env LIVES: GAME.lives,
        }
    };
}
