//! A key that the item does not have, without a macro around it.

use kubewright::builder::Container;
use kubewright::{config_map, key};

config_map! { GAME: "game-config" { data: { lives: "3" } } }

fn main() {
    let _ = Container::new("web", "nginx").env("LIVES", key!(GAME["live"]));
}

fn no_key() {
    let _ = key!(GAME);
}
