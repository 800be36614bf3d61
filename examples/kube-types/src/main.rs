//! The pod of `pod!` is that of `k8s-openapi`, so `kube` takes it as its own, and a custom resource of `kube` is as good as
//! any object of a set.

use std::error::Error;

use k8s_openapi::api::core::v1::Pod;
use kube::core::Request;
use kube::core::params::PostParams;
use kube::{CustomResource, Resource as _};
use kubewright::{ManifestSet, pod};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A custom resource: `kube` makes the type `Game` of it.
#[derive(CustomResource, Clone, Debug, Deserialize, JsonSchema, Serialize)]
#[kube(group = "games.example", version = "v1", kind = "Game", namespaced)]
pub struct GameSpec {
    /// How many lives a player has.
    lives: u32,
}

fn game() -> Pod {
    pod! {
        name: "game",
        labels: { app: "game" },
        container game { image: "registry.example/game:1.0", limits: { memory: 64Mi } }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let set = manifests();
    print!("{}", set.to_yaml()?);
    let (line, _) = creation(&game())?;
    println!("# {line}");
    Ok(())
}

/// The pod and the custom resource, as one set.
fn manifests() -> ManifestSet {
    let mut set = ManifestSet::new();
    set.namespace("games").add(&game()).add(&Game::new("space-invaders", GameSpec { lives: 3 }));
    set
}

/// What `Api::create` sends: its first line, and the checked object as it is.
fn creation(pod: &Pod) -> Result<(String, Vec<u8>), Box<dyn Error>> {
    kubewright::check(pod).into_result()?;
    let request = Request::new(Pod::url_path(&(), Some("games")));
    let request = request.create(&PostParams::default(), serde_json::to_vec(pod)?)?;
    Ok((format!("{} {}", request.method(), request.uri()), request.into_body()))
}

#[cfg(test)]
mod tests {
    use kube::ResourceExt as _;
    use kube::core::DynamicObject;
    use kube::core::params::{Patch, PatchParams};
    use serde_json::Value;

    use super::*;

    #[test]
    fn what_kube_sends_is_what_the_yaml_says() -> Result<(), Box<dyn Error>> {
        let sent: Value = serde_json::from_slice(&creation(&game())?.1)?;
        let written: Value = serde_json::from_str(&kubewright::to_json(&game())?)?;
        assert_eq!(sent, written);
        assert_eq!(game().name_any(), "game");
        Ok(())
    }

    #[test]
    fn a_server_side_apply_has_the_same_object() -> Result<(), Box<dyn Error>> {
        let request = Request::new(Pod::url_path(&(), Some("games"))).patch(
            "game",
            &PatchParams::apply("kubewright"),
            &Patch::Apply(game()),
        )?;
        let sent: Value = serde_json::from_slice(request.body())?;
        assert_eq!(sent, serde_json::to_value(game())?);
        Ok(())
    }

    #[test]
    fn a_dynamic_object_reads_what_a_set_writes() -> Result<(), Box<dyn Error>> {
        let list: Value = serde_json::from_str(&manifests().to_json()?)?;
        let objects: Vec<DynamicObject> = serde_json::from_value(list["items"].clone())?;
        let kinds = objects.iter().map(|object| object.types.as_ref().map(|types| types.kind.as_str()));
        assert_eq!(kinds.collect::<Vec<_>>(), [Some("Pod"), Some("Game")]);
        assert_eq!(objects[1].data["spec"]["lives"], 3);
        assert!(objects.iter().all(|object| object.namespace().as_deref() == Some("games")));
        Ok(())
    }
}
