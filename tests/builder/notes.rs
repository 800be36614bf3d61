//! Every manifest of the study notes, written with the builder, is the notes' own object, and that of the macros.

use std::collections::BTreeMap;

use kubewright::builder::*;
use kubewright::{Error, pod};
use serde_json::{self as json, Map, Value};

use crate::catalog::{self, *};
use crate::object::Object;

/// The notes' manifests as JSON, by file name. Where a cluster refuses one it is corrected: `game-volume` and
/// `secret-volume` are pods, and the password of `user-info` is base64.
const NOTES: &str = include_str!("notes.json");

#[test]
fn the_notes_come_out_of_the_builder() {
    let notes: Map<String, Value> = json::from_str(NOTES).expect("the notes are JSON");
    let built = built().expect("they are valid");
    for (name, note) in &notes {
        assert_eq!(built[name].json(), *note, "{name}");
    }
    assert_eq!(built.len(), notes.len());
}

#[test]
fn the_notes_come_out_of_the_macros_as_out_of_the_builder() {
    let built = built().expect("they are valid");
    let made = made();
    for (name, made) in &made {
        assert_eq!(*made, built[*name], "{name}");
    }
    let names: Vec<&str> = catalog::MANIFESTS.iter().map(|(name, _)| *name).collect();
    assert!(names.iter().all(|name| made.contains_key(name)), "{names:?}");
    assert_eq!(made.len(), built.len());
}

/// What the builder makes, by file name. Five of the examples are written with it.
fn built() -> Result<BTreeMap<String, Object>, Error> {
    let examples: [(&str, Object); 5] = [
        ("game-volume", game_volume::manifest()?.into()),
        ("liveness", liveness::manifest()?.into()),
        ("requests", requests::manifest()?.into()),
        ("secret-env", secret_env::manifest()?.into()),
        ("volume-empty", volume_empty::manifest()?.into()),
    ];
    let mut built = BTreeMap::from(examples.map(|(name, object)| (name.to_owned(), object)));
    for pod in pods() {
        // The notes misspell this one's own name.
        let name = if pod.name() == "downard-env" { "downward-env" } else { pod.name() };
        built.insert(name.to_owned(), pod.build()?.into());
    }
    for secret in secrets() {
        built.insert(secret.name().to_owned(), secret.build()?.into());
    }
    let map = config_map();
    built.insert(map.name().to_owned(), map.build()?.into());
    Ok(built)
}

/// What the macros make, by file name: the other examples, and those five once more.
fn made() -> BTreeMap<&'static str, Object> {
    BTreeMap::from([
        ("cmd", cmd::manifest().into()),
        ("downward-env", downward_env::manifest().into()),
        ("downward-volume", downward_volume::manifest().into()),
        ("env", env::manifest().into()),
        ("init-container", init_container::manifest().into()),
        ("limits", limits::manifest().into()),
        ("monster-config", monster_config::manifest().into()),
        ("monster-env", monster_env::manifest().into()),
        ("multi-container", multi_container::manifest().into()),
        ("node-selector", node_selector::manifest().into()),
        ("readiness", readiness::manifest().into()),
        ("readiness-cmd", readiness_cmd::manifest().into()),
        ("secret-envfrom", secret_envfrom::manifest().into()),
        ("secret-volume", secret_volume::manifest().into()),
        ("special-env", special_env::manifest().into()),
        ("user-info", user_info::manifest().into()),
        ("user-info-stringdata", user_info_stringdata::manifest().into()),
        ("volume", volume::manifest().into()),
        (
            "game-volume",
            pod! {
                name: "game-volume",
                restart_policy: OnFailure,
                container game_volume {
                    image: "busybox",
                    command: ["/bin/sh", "-c", "cat /etc/config/game.properties"],
                    mount game_volume: "/etc/config",
                }
                volume game_volume: config_map { name: "game-config" },
            }
            .into(),
        ),
        (
            "liveness",
            pod! {
                name: "liveness",
                container nginx {
                    image: "nginx",
                    liveness_probe: http_get { path: "/live", port: 80 },
                }
            }
            .into(),
        ),
        (
            "requests",
            pod! {
                name: "requests",
                container nginx { image: "nginx", requests: { cpu: 250m, memory: 500Mi } }
            }
            .into(),
        ),
        (
            "secret-env",
            pod! {
                name: "secret-env",
                restart_policy: OnFailure,
                container secret_env {
                    image: "busybox",
                    command: ["printenv"],
                    env USERNAME: secret("user-info", "username"),
                    env PASSWORD: secret("user-info", "password"),
                }
            }
            .into(),
        ),
        (
            "volume-empty",
            pod! {
                name: "volume-empty",
                container nginx { image: "nginx", mount my_volume: "/container-volume" }
                volume my_volume: empty_dir,
            }
            .into(),
        ),
    ])
}

/// The pods that no example builds.
fn pods() -> Vec<Pod> {
    let nginx = || Container::new("nginx", "nginx");
    let my_volume = Volume::host_path("my-volume", "/home");
    let workdir = Volume::empty_dir("workdir");
    let secret = Volume::secret("secret", "user-info");
    let podinfo = Volume::downward_api("podinfo").item("labels", FileField::Labels);
    vec![
        Pod::new("cmd")
            .restart_policy(RestartPolicy::OnFailure)
            .container(nginx().command(["/bin/echo"]).args(["hello"])),
        Pod::new("downard-env").restart_policy(RestartPolicy::OnFailure).container(
            Container::new("downward", "busybox")
                .command(["printenv"])
                .env("NODE_NAME", EnvSource::field(EnvField::NodeName))
                .env("POD_NAME", EnvSource::field(EnvField::Name))
                .env("POD_NAMESPACE", EnvSource::field(EnvField::Namespace))
                .env("POD_IP", EnvSource::field(EnvField::PodIp)),
        ),
        Pod::new("downward-volume")
            .labels([("zone", "ap-north-east"), ("cluster", "cluster1")])
            .restart_policy(RestartPolicy::OnFailure)
            .container(
                Container::new("downward", "busybox")
                    .command(["sh", "-c"])
                    .args(["cat /etc/podinfo/labels"])
                    .mount(&podinfo, "/etc/podinfo"),
            ),
        Pod::new("env").container(nginx().env("hello", "world!")),
        Pod::new("init-container")
            .restart_policy(RestartPolicy::OnFailure)
            .init_container(
                Container::new("git", "alpine/git")
                    .command(["sh"])
                    .args(["-c", "git clone https://github.com/moby/moby.git /tmp/moby"])
                    .mount(&workdir, "/tmp"),
            )
            .container(
                Container::new("busybox", "busybox")
                    .command(["ls"])
                    .args(["/tmp/moby"])
                    .mount(&workdir, "/tmp"),
            ),
        Pod::new("limits").restart_policy(RestartPolicy::Never).container(
            Container::new("mynginx", "python:3.7")
                .command(["python"])
                .args(["-c", "arr = []\nwhile True: arr.append(range(1000))"])
                .limits(Cpu::millis(500), Memory::gibibytes(1)),
        ),
        Pod::new("monster-env").restart_policy(RestartPolicy::OnFailure).container(
            Container::new("monster-env", "busybox")
                .command(["printenv"])
                .env_from(EnvFrom::config_map("monster-config")),
        ),
        Pod::new("multi-container").container(nginx()).container(
            Container::new("curl", "curlimages/curl")
                .command(["/bin/sh"])
                .args(["-c", "while true; do sleep 5; curl localhost; done"]),
        ),
        Pod::new("node-selector").container(nginx()).node_selector("kubernetes.io/hostname", "juseok"),
        Pod::new("readiness").container(nginx().readiness_probe(Probe::http_get("/ready", 80))),
        Pod::new("readiness-cmd").container(nginx().readiness_probe(Probe::exec(["cat", "/tmp/ready"]))),
        Pod::new("secret-envfrom").restart_policy(RestartPolicy::OnFailure).container(
            Container::new("secret-envfrom", "busybox")
                .command(["printenv"])
                .env_from(EnvFrom::secret("user-info")),
        ),
        Pod::new("secret-volume").restart_policy(RestartPolicy::OnFailure).container(
            Container::new("secret-volume", "busybox")
                .command(["sh"])
                .args(["-c", "ls /secret; cat /secret/username"])
                .mount(&secret, "/secret"),
        ),
        Pod::new("special-env").restart_policy(RestartPolicy::OnFailure).container(
            Container::new("special-env", "busybox")
                .command(["printenv"])
                .args(["special_env"])
                .env("special_env", EnvSource::config_map("special-config", "special.power")),
        ),
        Pod::new("volume").container(nginx().mount(&my_volume, "/container-volume")),
    ]
}

fn config_map() -> ConfigMap {
    ConfigMap::new("monster-config")
        .namespace("default")
        .data("monsterType", "fire")
        .data("monsterNum", "5")
        .data("monserLife", "3")
}

fn secrets() -> [Secret; 2] {
    [
        Secret::new("user-info").data("username", "admin").data("password", "password123"),
        Secret::new("user-info-stringdata")
            .string_data("username", "admin")
            .string_data("password", "password123"),
    ]
}
