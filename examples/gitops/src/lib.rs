//! The manifests of a game: what the program writes, and what its test compares.

use std::path::Path;

use kubewright::builder::{Container, Pod, Volume};
use kubewright::k8s::api::apps::v1::{Deployment, DeploymentSpec};
use kubewright::k8s::api::core::v1::{Namespace, PodTemplateSpec};
use kubewright::k8s::apimachinery::pkg::apis::meta::v1::{LabelSelector, ObjectMeta};
use kubewright::{Error, ManifestSet, config_map, key};

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
///
/// # Errors
/// Where the pod is refused.
pub fn manifests() -> Result<ManifestSet, Error> {
    let mut namespace = Namespace::default();
    namespace.metadata.name = Some("games".to_owned());
    let mut set = ManifestSet::new();
    set.namespace("games").label("app.kubernetes.io/part-of", "game");
    set.add(&namespace).add(&GAME).add(&deployment()?);
    Ok(set)
}

/// A Deployment of `k8s-openapi`, around a pod that is checked.
fn deployment() -> Result<Deployment, Error> {
    let rules = Volume::config_map("rules", GAME).item(key!(GAME["game.properties"]), "game.properties");
    let game = Container::new("game", "registry.example/game:1.0")
        .env("LIVES", key!(GAME["lives"]))
        .mount(&rules, "/etc/game");
    let pod = Pod::new("game").label("app", "game").container(game).build()?;
    let metadata = ObjectMeta { labels: pod.metadata.labels.clone(), ..Default::default() };
    let spec = DeploymentSpec {
        replicas: Some(2),
        selector: LabelSelector { match_labels: metadata.labels.clone(), ..Default::default() },
        template: PodTemplateSpec { metadata: Some(metadata), spec: pod.spec },
        ..Default::default()
    };
    let metadata = ObjectMeta { name: Some("game".to_owned()), ..Default::default() };
    Ok(Deployment { metadata, spec: Some(spec), ..Default::default() })
}
