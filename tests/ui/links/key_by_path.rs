//! A key as an associated constant.
use kubewright::pod;

kubewright::config_map! { GAME: "game" { data: { lives: "3" } } }

fn main() {
    let _ = pod! {
        name: "web",
        container nginx {
            image: "nginx",
            env A: GAME::lives,
        }
    };
}
