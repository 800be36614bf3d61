//! Every manifest of the study notes, written with the builder, is the notes' own object.

use kubewright::builder::*;
use serde_json::{self as json, Map, Value};

/// The notes' manifests as JSON, by file name. Where a cluster refuses one it is corrected: `game-volume` and
/// `secret-volume` are pods, and the password of `user-info` is base64.
const NOTES: &str = include_str!("notes.json");

#[test]
fn the_notes_come_out_of_the_builder() {
    let notes: Map<String, Value> = json::from_str(NOTES).expect("the notes are JSON");
    let mut built = Map::new();
    for pod in pods() {
        let (name, pod) = (pod.name().to_owned(), pod.build().expect("it is valid"));
        // The notes misspell this one's own name.
        let name = if name == "downard-env" { "downward-env".to_owned() } else { name };
        built.insert(name, json::to_value(pod).expect("a pod is JSON"));
    }
    let map = config_map().build().expect("it is valid");
    built.insert("monster-config".to_owned(), json::to_value(map).expect("a map is JSON"));
    for secret in secrets() {
        let name = secret.name().to_owned();
        built.insert(name, json::to_value(secret.build().expect("it is valid")).expect("a secret is JSON"));
    }
    for (name, note) in &notes {
        assert_eq!(built.get(name), Some(note), "{name}");
    }
    assert_eq!(built.len(), notes.len());
}

fn pods() -> Vec<Pod> {
    let nginx = || Container::new("nginx", "nginx");
    let my_volume = Volume::host_path("my-volume", "/home");
    let my_empty_volume = Volume::empty_dir("my-volume");
    let workdir = Volume::empty_dir("workdir");
    let game = Volume::config_map("game-volume", "game-config");
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
        Pod::new("game-volume").restart_policy(RestartPolicy::OnFailure).container(
            Container::new("game-volume", "busybox")
                .command(["/bin/sh", "-c", "cat /etc/config/game.properties"])
                .mount(&game, "/etc/config"),
        ),
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
        Pod::new("liveness").container(nginx().liveness_probe(Probe::http_get("/live", 80))),
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
        Pod::new("requests").container(nginx().requests(Cpu::millis(250), Memory::mebibytes(500))),
        Pod::new("secret-env").restart_policy(RestartPolicy::OnFailure).container(
            Container::new("secret-env", "busybox")
                .command(["printenv"])
                .env("USERNAME", EnvSource::secret("user-info", "username"))
                .env("PASSWORD", EnvSource::secret("user-info", "password")),
        ),
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
        Pod::new("volume-empty").container(nginx().mount(&my_empty_volume, "/container-volume")),
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
