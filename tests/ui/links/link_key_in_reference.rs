//! A key that the item does not have, in the references with more than a key.

use kubewright::{config_map, pod, secret};

config_map! { GAME: "game-config" { data: { lives: "3" } } }
secret! { USER: "user-info" { string_data: { username: "admin" } } }

fn main() {
    let _ = pod! {
        name: "web",
        volume rules: config_map { name: GAME, item "live": "lives" },
        volume user: secret { secret_name: USER, items: [{ key: "usrname", path: "name" }] },
        volume both: projected [{ config_map: { name: GAME, items: [{ key: "lifes", path: "x" }] } }],
        container web {
            image: "nginx",
            env LIVES: config_map(GAME, "livs", optional: true),
            env NAME: { value_from: USER["password"] },
            mount rules: "/rules",
            mount user: "/user",
            mount both: "/both",
        }
    };
}
