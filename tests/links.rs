//! Items and what stands around them: what the macros must leave alone.

use std::collections::BTreeMap;

use kubewright::builder::ObjectName;
use kubewright::k8s::api::core::v1;
use kubewright::{Linked, config_map, key, pod, secret, to_yaml};

config_map! {
    GAME: "game-config" { data: { lives: "3", "special.power": "10" } }
    PROD: "prod" { data: { tls: "on" } }
    DEV: "dev" { data: { debug: "on" } }
    /// What somebody else fills.
    EMPTY: empty {}
}

secret! {
    TOKEN: "token" {
        type: "kubernetes.io/service-account-token",
        annotations: { "kubernetes.io/service-account.name": "robot" },
        data: { extra: b"x" },
    }
}

fn env(pod: v1::Pod) -> Vec<v1::EnvVar> {
    to_yaml(&pod).expect("accepted");
    let containers = pod.spec.unwrap_or_default().containers;
    containers.into_iter().flat_map(|container| container.env.unwrap_or_default()).collect()
}

#[test]
fn locals_of_the_user_are_theirs() {
    let map: BTreeMap<String, String> = [("region".to_owned(), "eu".to_owned())].into();
    let list = ["a".to_owned(), "b".to_owned()];
    let (object, this) = ("object", "this");
    let config = config_map! {
        name: object,
        data: { region: map.get("region").cloned().unwrap_or_default(), this: this },
    };
    assert_eq!(config.metadata.name.as_deref(), Some("object"));
    let data = config.data.unwrap_or_default();
    assert_eq!((&*data["region"], &*data["this"]), ("eu", "this"));
    let pod = pod! {
        name: "p",
        labels: { count: map.len().to_string() },
        container c { image: this, args: [list.join(",")] }
    };
    assert_eq!(pod.metadata.labels.unwrap_or_default()["count"], "1");
    let container = &pod.spec.unwrap_or_default().containers[0];
    assert_eq!(container.args.as_deref(), Some(&["a,b".to_owned()][..]));
}

struct Stage;

impl Stage {
    const CONFIG: &'static str = "game-config";
    const LINKED: Linked<v1::ConfigMap> = GAME;

    fn pod() -> v1::Pod {
        pod! {
            name: "p",
            container c {
                image: "i",
                env A: config_map(Self::CONFIG, "whatever"),
                env B: Self::LINKED["lives"],
            }
        }
    }
}

trait Named {
    const NAME: &'static str;
}

impl Named for Stage {
    const NAME: &'static str = "user-info";
}

fn generic<N: Named>() -> v1::Pod {
    pod! { name: "p", container c { image: "i", env A: secret(N::NAME, "whatever") } }
}

#[test]
fn constants_of_types_are_names_too() {
    assert_eq!(env(Stage::pod()).len(), 2);
    assert_eq!(env(generic::<Stage>()).len(), 1);
}

#[test]
fn a_key_may_be_a_constant_of_any_name() {
    const KEY: &str = "lives";
    const NAME: ObjectName = ObjectName::new("other");
    const BORROWED: &ObjectName = &ObjectName::new("other");
    assert_eq!(key!(GAME[KEY]).as_str(), "lives");
    let pod = pod! {
        name: "p",
        container c {
            image: "i",
            env A: GAME[KEY],
            env B: config_map(NAME, "whatever"),
            env C: config_map(BORROWED, "whatever"),
        }
    };
    assert_eq!(env(pod).len(), 3);
}

#[test]
fn what_may_be_missing_is_not_missed() {
    let pod = |prod: bool| {
        pod! {
            name: "p",
            volume stage: config_map { if prod { name: PROD, item "tls": "tls" } else { name: DEV } },
            volume maybe: config_map { name: GAME, optional: true, item "none": "none" },
            container c {
                image: "i",
                env A: config_map(GAME, "none", optional: true),
                env B: TOKEN["token"],
                env C: EMPTY["anything"],
                mount stage: "/stage",
                mount maybe: "/maybe",
            }
        }
    };
    for prod in [true, false] {
        assert_eq!(env(pod(prod)).len(), 3);
    }
}

#[test]
fn an_optional_field_takes_an_option_of_a_name() {
    let some = Some("user-info".to_owned());
    let pod = pod! {
        name: "p",
        volume a: secret { secret_name: Some("user-info") },
        volume b: secret { secret_name: some },
        container c { image: "i", mount a: "/a", mount b: "/b" }
    };
    to_yaml(&pod).expect("accepted");
}

macro_rules! reads {
    ($item:path, $key:literal) => {
        pod! { name: "p", container c { image: "i", env A: $item[$key], env B: config_map($item, $key) } }
    };
}

macro_rules! defines {
    ($visibility:vis $name:ident, $text:literal, $key:literal) => {
        config_map! { $visibility $name: $text { data: { $key: "x" } } }
    };
}

mod defined {
    use super::config_map;

    defines!(pub PUBLIC, "public", "a");
    defines!(OWN, "own", "a");

    pub fn own() -> super::Linked<super::v1::ConfigMap> {
        OWN
    }
}

#[test]
fn macros_of_the_user_pass_items_on() {
    assert_eq!(env(reads!(GAME, "lives")).len(), 2);
    assert_eq!(env(reads!(defined::PUBLIC, "a")).len(), 2);
    assert_eq!(defined::own().keys(), ["a"]);
}
