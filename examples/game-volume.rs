//! A ConfigMap as files. The notes say `kind: ConfigMap` over a pod's spec, which a cluster refuses: this is the pod.
//!
//! Written with the builder.

use kubewright::builder::{Container, Pod, RestartPolicy, Volume};
use kubewright::k8s::api::core::v1;
use kubewright::{Error, to_yaml};

/// The object.
pub fn manifest() -> Result<v1::Pod, Error> {
    let game = Volume::config_map("game-volume", "game-config");
    Pod::new("game-volume")
        .restart_policy(RestartPolicy::OnFailure)
        .container(
            Container::new("game-volume", "busybox")
                .command(["/bin/sh", "-c", "cat /etc/config/game.properties"])
                .mount(&game, "/etc/config"),
        )
        .build()
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    to_yaml(&manifest()?)
}

#[allow(dead_code, reason = "the catalog takes the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
