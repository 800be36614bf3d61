//! The macros make what their text says, and the same as the builder.

use kubewright::k8s::api::core::v1;
use kubewright::{config_map, pod, secret, to_yaml};

#[test]
fn the_whole_language_makes_a_pod() {
    let tag = "1.27";
    let more = vec![v1::EnvVar { name: "MORE".to_owned(), ..Default::default() }];
    let debug = true;
    let pod = pod! {
        name: "web",
        labels: { app: "web", "app.kubernetes.io/part-of": "shop" },
        restart_policy: OnFailure,
        node_selector: { "kubernetes.io/os": "linux" },

        volume workdir: empty_dir,
        volume settings: config_map { name: "game-config" },
        volume creds: secret { secret_name: "user-info", default_mode: 0o400 },
        volume home: host_path { path: "/home", type: Directory },
        volume podinfo: downward_api {
            item "labels": field(metadata.labels),
            item "cpu": resource(limits.cpu, container: nginx),
        },

        init_container git {
            image: "alpine/git",
            command: ["sh", "-c", "git clone https://github.com/moby/moby.git /src/moby"],
            mount workdir: "/src",
        }

        container nginx {
            image: format!("nginx:{tag}"),
            port http: 80,
            env MODE: "on",
            env POWER: config_map("special-config", "special.power"),
            env PASSWORD: secret("user-info", "password"),
            env NODE_NAME: field(spec.nodeName),
            env ZONE: field(metadata.labels["app"]),
            env CPU_LIMIT: resource(limits.cpu),
            env TAG: tag,
            env ..more,
            env_from: [config_map("monster-config"), secret("user-info", optional: true)],
            mount workdir: "/src",
            mount settings: { mount_path: "/etc/config", read_only: true },
            mount creds: "/creds",
            mount home: "/host",
            mount podinfo: "/podinfo",
            requests: { cpu: 250m, memory: 500Mi },
            limits: { cpu: 0.5, memory: 1Gi },
            liveness_probe: http_get { path: "/live", port: http, period_seconds: 10 },
            readiness_probe: exec ["cat", "/tmp/ready"],
            for (index, name) in ["a", "b"].into_iter().enumerate() {
                env (format!("X_{name}")): index.to_string(),
            }
            if debug {
                env DEBUG: "1",
            } else {
                env RELEASE: "1",
            }
        }
    };
    let yaml = to_yaml(&pod).expect("a right pod");
    for line in [
        "    image: nginx:1.27",
        "    - name: MODE\n      value: \"on\"",
        "        fieldPath: metadata.labels['app']",
        "    - name: X_b\n      value: \"1\"",
        "    - name: DEBUG",
        "        cpu: \"0.5\"",
        "      defaultMode: 256",
        "          containerName: nginx",
        "    - name: MORE",
    ] {
        assert!(yaml.contains(line), "{line}\n{yaml}");
    }
    assert!(!yaml.contains("RELEASE"));
}

#[test]
fn config_maps_and_secrets() {
    let map = config_map! { name: "monster-config", data: { monsterType: "fire", "monster.num": "5" } };
    assert_eq!(map.data.as_ref().map(|data| data.len()), Some(2));
    let password = b"password123".to_vec();
    let user = secret! {
        name: "user-info",
        data: { username: "YWRtaW4=", token: b"t", password: password },
        string_data: { plain: "text" },
    };
    let data = user.data.expect("data");
    assert_eq!(data["username"].0, b"admin");
    assert_eq!(data["password"].0, b"password123");
    assert_eq!(user.string_data.expect("text")["plain"], "text");
}

#[test]
fn what_a_user_would_paste_works() {
    let pod = pod! {
        metadata: { name: "volume" },
        spec: {
            containers: [{
                name: "nginx",
                image: "nginx",
                volume_mounts: [{ mount_path: "/container-volume", name: "my-volume" }],
            }],
            volumes: [{ name: "my-volume", host_path: { path: "/home" } }],
        },
    };
    let short = pod! {
        name: "volume",
        volume my_volume: host_path { path: "/home" },
        container nginx { image: "nginx", mount my_volume: "/container-volume" }
    };
    assert_eq!(pod, short);
}

#[test]
fn parentheses_make_any_value_opaque() {
    #![deny(unused_parens)]
    let image = "nginx";
    let port = 8080_u16;
    let pod = pod! {
        name: ("web"),
        volume settings: config_map("settings"),
        volume user: secret("user-info"),
        container nginx {
            image: (image),
            limits: { memory: ("64Mi") },
            liveness_probe: tcp_socket { port: (port) },
            mount settings: "/settings",
            mount user: "/user",
        },
        restart_policy: ("Always"),
    };
    let spec = pod.spec.unwrap_or_default();
    assert_eq!(spec.containers[0].image.as_deref(), Some("nginx"));
    let volumes = spec.volumes.unwrap_or_default();
    assert_eq!(
        volumes[1].secret.as_ref().and_then(|secret| secret.secret_name.as_deref()),
        Some("user-info")
    );
}

#[test]
fn what_a_builder_made_stands_in_a_macro() {
    use kubewright::builder::{EnvField, EnvSource, Probe, SecurityContext, Toleration, Volume};

    let probe = Probe::http_get("/live", 80);
    let pod = pod! {
        name: "web",
        tolerations: [Toleration::exists("spot")],
        volume cache: Volume::empty_dir("elsewhere"),
        container nginx {
            image: "nginx",
            liveness_probe: probe,
            security_context: SecurityContext::new().run_as_non_root(),
            mount cache: "/cache",
            env NODE: EnvSource::field(EnvField::NodeName),
        }
    };
    to_yaml(&pod).expect("accepted");
    let spec = pod.spec.unwrap_or_default();
    let env = spec.containers[0].env.as_deref().unwrap_or_default();
    assert!(env[0].value_from.as_ref().is_some_and(|source| source.field_ref.is_some()));
    assert_eq!(spec.volumes.unwrap_or_default()[0].name, "cache");
    assert!(spec.containers[0].liveness_probe.as_ref().is_some_and(|probe| probe.http_get.is_some()));
}
