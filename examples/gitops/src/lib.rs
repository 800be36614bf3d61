//! The manifests of a game: what the program writes, and what its test compares.
//!
//! The Deployment is put together by the builder, from what the program finds out; what does not change is written with the macros.

use std::path::Path;

use kubewright::builder::{Container, Deployment, PodTemplate, Port, Service, ServicePort, Volume};
use kubewright::{ManifestSet, config_map, key, namespace};

namespace! { GAMES: "games" {} }

config_map! {
    /// The rules of the game.
    pub GAME: "game-config" {
        data: { lives: "3", "game.properties": "enemies=aliens\nenemies.cheat=true\n" }
    }
}

/// The directory that the cluster follows.
pub fn directory() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/deploy"))
}

/// All that is deployed, in the order in which a cluster needs it.
pub fn manifests() -> ManifestSet {
    let http = Port::new("http", 8080);
    let game = deployment(&http);
    let service = Service::new("game").selects(&game).port(ServicePort::new("http", 80).target_port(&http));

    let mut set = ManifestSet::new();
    set.namespace(GAMES.name()).label("app.kubernetes.io/part-of", "game");
    set.add(&GAMES).add(&GAME).add(&game).add(&service);
    set
}

fn deployment(http: &Port) -> Deployment {
    let rules = Volume::config_map("rules", GAME).item(key!(GAME["game.properties"]), "game.properties");
    let game = Container::new("game", "registry.example/game:1.0")
        .port(http)
        .env("LIVES", key!(GAME["lives"]))
        .mount(&rules, "/etc/game");
    Deployment::new("game").replicas(2).selector("app", "game").template(PodTemplate::new().container(game))
}
