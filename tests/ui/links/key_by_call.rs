//! A key in parentheses.
use kubewright::{config_map, pod};

config_map! { GAME: "game" { data: { lives: "3" } } }

fn main() {
    let _ = pod! { name: "game", container game { image: "game", env LIVES: GAME("lives") } };
}
