//! Files that are not there, or not what they are taken for.

use kubewright::{config_map, secret};

config_map! {
    GAME: "game-config" {
        data: {
            "game.properties": from_file("Cargo.tom"),
            env: from_env_file("Cargo.toml"),
            directory: from_file("src"),
            ..from_file(format!("a")),
            ..from_env_file("no/such.env"),
            ..from_file(""),
        }
    }
}

secret! { USER: "user-info" { string_data: { bytes: b"\xff" } } }

config_map! { WHOLE: "whole" { data: from_env_file("game.env") } }

fn main() {
    let _ = (GAME, USER);
}
