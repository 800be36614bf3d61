//! A key in env_from.
use kubewright::config_map;
config_map! { GAME: "game" { data: { lives: "3" } } }
use kubewright::pod;

fn main() {
    let _ = pod! {
        name: "web",
        container nginx { image: "nginx", env_from: [GAME["lives"]] }
    };
}
