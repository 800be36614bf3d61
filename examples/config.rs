//! ConfigMaps and the pods that use them, linked: the three ways to make one, and the three ways to take from one. A key
//! that is not there does not compile.
//!
//! Written with `config_map!` and `pod!`; the last pod with the builder.

use kubewright::builder::{Container, Pod, RestartPolicy};
use kubewright::k8s::api::core::v1;
use kubewright::{Error, ManifestSet, config_map, pod};

config_map! {
    /// Of a file: `kubectl create configmap game-config --from-file=game.properties`.
    GAME: "game-config" {
        data: { ..from_file("examples/files/game.properties") }
    }

    /// Of literals: `kubectl create configmap special-config --from-literal=special.power=10 …`.
    SPECIAL: "special-config" {
        data: { "special.power": "10", "special.strength": "20" }
    }

    /// Of a manifest.
    MONSTER: "monster-config" {
        namespace: "default",
        data: { monsterType: "fire", monsterNum: "5", monserLife: "3" },
    }
}

/// Every key as a file.
fn game_volume() -> v1::Pod {
    pod! {
        name: "game-volume",
        restart_policy: OnFailure,
        volume game_volume: GAME,
        container game_volume {
            image: "busybox",
            command: ["/bin/sh", "-c", "cat /etc/config/game.properties"],
            mount game_volume: "/etc/config",
        }
    }
}

/// One key as an environment variable.
fn special_env() -> v1::Pod {
    pod! {
        name: "special-env",
        restart_policy: OnFailure,
        container special_env {
            image: "busybox",
            command: ["printenv"],
            args: ["special_env"],
            env special_env: SPECIAL["special.power"],
        }
    }
}

/// Every key as an environment variable.
fn monster_env() -> Pod {
    let monster = Container::new("monster-env", "busybox").command(["printenv"]).env_from(MONSTER);
    Pod::new("monster-env").restart_policy(RestartPolicy::OnFailure).container(monster)
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    let mut set = ManifestSet::new();
    set.add(&GAME).add(&SPECIAL).add(&MONSTER);
    set.add(&game_volume()).add(&special_env()).add(&monster_env());
    set.to_yaml()
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
