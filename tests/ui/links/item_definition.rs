//! Items that are not written as items are, and mistakes in what they hold.

use kubewright::{config_map, pod, secret};

config_map! { pub Game: "game-config" { data: { lives: "3" } } }
config_map! { RULES: "game-rules" }
config_map! { OTHER: "Game" { data: { lives: 3, "a b": "x" } } }
secret! { USER: "user-info" { data: { password: "hunter2" } } }

fn main() {
    let _ = pod! {
        name: "web",
        container web {
            image: "nginx",
            env LIVES: OTHER["lives"],
            env PASSWORD: USER["password"],
        }
    };
}

config_map! { stage: "stage" { data: { lives: "3" } } }
config_map! { NUMBER: 5 { data: { lives: "3" } } }
config_map! { COLON "colon" { data: { lives: "3" } } }

fn no_cascade() {
    let _ = pod! {
        name: "web",
        container web { image: "nginx", env A: RULES["a"], env B: NUMBER["b"], env C: COLON["c"] }
    };
}
