//! A definition where a value is expected.
use kubewright::config_map;

fn main() {
    let _game = config_map! { GAME: "game-config" { data: { lives: "3" } } };
}
