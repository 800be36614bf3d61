//! A key that the item of another module does not have.

mod config {
    kubewright::config_map! {
        pub SPECIAL: "special-config" {
            data: { "special.power": "10", "special.strength": "20" }
        }
    }
}

fn main() {
    let _ = kubewright::pod! {
        name: "web",
        container web {
            image: "nginx",
            env POWER: config::SPECIAL["special.powr"],
            env NAME: config::SPECIAL["monster"],
        }
    };
}
