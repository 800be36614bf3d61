//! A ConfigMap where a Secret is expected.

use kubewright::{config_map, pod};

config_map! { GAME: "game-config" { data: { lives: "3" } } }

fn main() {
    let _ = pod! {
        name: "web",
        volume rules: secret { secret_name: GAME },
        container web {
            image: "nginx",
            env LIVES: secret(GAME, "live"),
            mount rules: "/rules",
        }
    };
}
