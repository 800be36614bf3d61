//! What the macros make of values and items, and in whichever order they are written.

use kubewright::k8s::api::core::v1::{Container, EnvVar, Pod, PodSpec, Toleration, Volume};
use kubewright::{builder, key, lease, pod, secret, to_yaml};

fn spec(pod: Pod) -> PodSpec {
    pod.spec.expect("a spec")
}

fn only(pod: Pod) -> Container {
    spec(pod).containers.into_iter().next().expect("a container")
}

#[test]
fn numbers_of_rust_are_written_by_their_value() {
    macro_rules! amounts {
        ($($literal:literal => $text:literal),+ $(,)?) => {$(
            let pod = pod! { name: "a", container a { image: "a", limits: { "example.com/x": $literal } } };
            let limits = only(pod).resources.and_then(|resources| resources.limits).expect("limits");
            assert_eq!(limits["example.com/x"].0, $text);
        )+};
    }
    amounts! {
        2u8 => "2",
        2_usize => "2",
        0x10 => "16",
        0o17 => "15",
        0b11_u64 => "3",
        1_000_000_000 => "1000000000",
        1_000Mi => "1000Mi",
        1.0f64 => "1.0",
        3f32 => "3",
        2e3 => "2e3",
    }
}

#[test]
fn what_only_looks_like_a_list_is_an_expression() {
    let pod = pod! {
        name: "a",
        container a {
            image: ["x", "y"][0],
            args: ["a"; 3],
            command: ["a", "b"].map(str::to_owned),
            env A: ["x", "y"].concat(),
            env_from: [].into_iter().collect::<Vec<_>>(),
            working_dir: ["/a", "/b"].last().copied(),
        }
    };
    let container = only(pod);
    assert_eq!(container.image.as_deref(), Some("x"));
    assert_eq!(container.args, Some(vec!["a".to_owned(); 3]));
    assert_eq!(container.command.map(|command| command.len()), Some(2));
    assert_eq!(container.working_dir.as_deref(), Some("/b"));
}

fn volume(name: &str) -> Volume {
    Volume { name: name.to_owned(), empty_dir: Some(Default::default()), ..Default::default() }
}

#[test]
fn elements_that_find_their_list_open_it() {
    let extra = || vec![volume("data")];
    // Whether they come before or behind the list that they fill, in a branch, or after a list in the `spec`.
    let some = true;
    let pods = [
        pod! { name: "a", ..extra(), container a { image: "a", mount data: "/data" } },
        pod! { name: "a", container a { image: "a", mount data: "/data" } ..extra() },
        pod! { name: "a", volume other: empty_dir, ..extra(), container a { image: "a", mount data: "/d", mount other: "/o" } },
        pod! { name: "a", ..extra(), volume other: empty_dir, container a { image: "a", mount data: "/d", mount other: "/o" } },
        pod! { name: "a", if some { ..extra() } volume other: empty_dir, container a { image: "a", mount data: "/d", mount other: "/o" } },
        pod! { name: "a", spec: { volumes: [{ name: "other", empty_dir: {} }] }, ..extra(), container a { image: "a", mount data: "/d", mount other: "/o" } },
        pod! { name: "a", ..extra(), volumes: vec![volume("other")], container a { image: "a", mount data: "/d", mount other: "/o" } },
        pod! { name: "a", volumes: vec![volume("other")], ..extra(), container a { image: "a", mount data: "/d", mount other: "/o" } },
        pod! { name: "a", ..extra(), tolerations: vec![Toleration::default()], container a { image: "a", mount data: "/d" } },
    ];
    for pod in pods {
        let volumes = spec(pod).volumes.expect("volumes");
        assert!(volumes.iter().any(|volume| volume.name == "data"), "{volumes:?}");
    }
}

#[test]
fn parts_are_merged_in_every_order() {
    let one = pod! {
        name: "a",
        labels: { a: "1" },
        metadata: { labels: { b: "2" }, annotations: { c: "3" } },
        container a { image: "a", limits: { cpu: 1 }, resources: { requests: { cpu: 1 } }, env A: "1", env: [{ name: "B" }] }
    };
    let other = pod! {
        metadata: { annotations: { c: "3" }, labels: { b: "2" } },
        labels: { a: "1" },
        container a { env A: "1", env: [{ name: "B" }], resources: { requests: { cpu: 1 } }, limits: { cpu: 1 }, image: "a" }
        name: "a",
    };
    assert_eq!(to_yaml(&one).unwrap(), to_yaml(&other).unwrap());
    assert_eq!(one, other);
}

#[test]
fn a_branch_may_set_a_value_again() {
    for (debug, image, level) in [(true, "debug", "trace"), (false, "plain", "info")] {
        let pod = pod! {
            name: "a",
            labels: { level: "info" },
            if debug { labels: { level: "trace" } }
            container a { image: "plain", if debug { image: "debug" } }
        };
        assert_eq!(pod.metadata.labels.as_ref().map(|labels| &*labels["level"]), Some(level));
        assert_eq!(only(pod).image.as_deref(), Some(image));
    }
}

#[test]
fn comments_and_conditions_stand_before_items() {
    let pod = pod! {
        /// What it is called.
        name: "a",
        /// What it runs.
        #[cfg(test)]
        container a {
            image: "a",
            #[cfg(not(test))]
            env A: "1",
            #[cfg(test)]
            env B: "2",
        }
    };
    assert_eq!(only(pod).env.map(|env| env.len()), Some(1));
}

#[test]
fn conversions_of_struct_literals_are_taken() {
    let name = "web";
    let amount = 3_u64;
    let text = String::from("1Gi");
    let pod = pod! {
        name: name.into(),
        priority_class_name: Some("high".into()),
        container a {
            image: Some(format!("{name}:1").into()),
            limits: { "example.com/x": amount, memory: &text },
            liveness_probe: http_get { path: "/", port: 8080u16 },
        }
    };
    assert_eq!(pod.metadata.name.as_deref(), Some("web"));
    assert_eq!(only(pod).image.as_deref(), Some("web:1"));
    assert_eq!(secret! { name: "a", type: Opaque }.type_.as_deref(), Some("Opaque"));
}

#[test]
fn a_field_of_a_constant_is_a_value() {
    struct Settings {
        mode: &'static str,
    }
    const SETTINGS: Settings = Settings { mode: "on" };
    let pod = pod! { name: "a", container a { image: "a", env MODE: SETTINGS.mode } };
    assert_eq!(only(pod).env.expect("env")[0].value.as_deref(), Some("on"));
}

#[test]
fn variables_of_a_loop_name_elements_in_parentheses() {
    let pod = pod! {
        name: "a",
        for name in ["first", "second"] {
            container (name) { image: "worker", env "name": name }
        }
        annotations: { for (key, value) in [("a", "b"), ("c", "d")] { (key): value } },
    };
    assert_eq!(pod.metadata.annotations.as_ref().map(|all| all.len()), Some(2));
    let names: Vec<_> = spec(pod).containers.into_iter().map(|container| container.name).collect();
    assert_eq!(names, ["first", "second"]);
}

#[test]
fn a_time_has_microseconds_where_its_type_has() {
    let lease = lease! {
        metadata: { name: "a" },
        spec: { renew_time: "2026-01-31T12:00:00.000001Z" },
    };
    let yaml = to_yaml(&lease).unwrap();
    assert!(yaml.contains("12:00:00.000001Z"), "{yaml}");
}

#[test]
fn what_a_builder_made_is_a_value() -> Result<(), kubewright::Error> {
    kubewright::config_map! { GAME: "game" { data: { lives: "3" } } }
    let context = builder::PodSecurityContext::new().fs_group(5);
    let env = vec![EnvVar { name: "A".to_owned(), ..Default::default() }];
    let pod = pod! {
        name: "a",
        security_context: context,
        container a { image: "a", env ..env, env LIVES: GAME["lives"], env AGAIN: key!(GAME["lives"]) }
    };
    assert_eq!(only(pod).env.map(|env| env.len()), Some(3));
    Ok(())
}

#[test]
fn elements_of_a_handler_go_to_its_own_list() {
    use kubewright::k8s::api::core::v1::KeyToPath;
    let items = vec![KeyToPath { key: "a".to_owned(), path: "b".to_owned(), ..Default::default() }];
    let pod = pod! {
        name: "a",
        volume settings: config_map { name: "settings", ..items },
        container a { image: "a", mount settings: "/s" }
    };
    let volume = spec(pod).volumes.expect("volumes").remove(0);
    assert_eq!(volume.config_map.and_then(|source| source.items).map(|items| items.len()), Some(1));
}

// The expressions are odd on purpose.
#[allow(clippy::let_and_return, clippy::redundant_closure_call, unused_braces)]
#[test]
fn any_expression_is_a_value() -> Result<(), std::num::ParseIntError> {
    struct Sidecars;
    impl Sidecars {
        fn default() -> Vec<Container> {
            vec![Container { name: "log".to_owned(), image: Some("log".to_owned()), ..Default::default() }]
        }
    }
    let (debug, tag, base) = (true, Some("1"), String::from("nginx"));
    let kind = 2;
    let pod = pod! {
        name: 'named: {
            if debug { break 'named "a" }
            "b"
        },
        hostname: { let text = { base.clone() }; text },
        subdomain: {{ "sub" }},
        priority: -5 + 2,
        node_name: (move || base.clone())(),
        scheduler_name: match kind { 1 => "one", _ => "other" },
        active_deadline_seconds: "5".parse::<i64>()?,
        dns_policy: (if debug { "Default" } else { "None" }),
        termination_grace_period_seconds: i64::from(u8::try_from(3).unwrap_or_default()),
        labels: { "a": concat!("x", "y"), b: stringify!(z), },
        ..Sidecars::default(),
        container main {
            image: format!("nginx:{}", tag.unwrap_or("latest")),
            command: vec!["a"; 2],
            args: [if debug { "-v" } else { "-q" }, "x"],
            tty: !debug,
            stdin: kind == 2 && debug,
            env A: if debug { "a" } else { "b" },
            env B: unsafe_text(),
        }
    };
    let spec = spec(pod);
    assert_eq!((spec.containers.len(), spec.priority), (2, Some(-3)));
    Ok(())
}

fn unsafe_text() -> &'static str {
    "text"
}

#[test]
fn a_key_stands_behind_a_macro_too() {
    kubewright::config_map! { GAME: "game" { data: { lives: "3" } } }
    macro_rules! with {
        ($value:expr, $name:ident, $amount:literal) => {
            pod! {
                name: "a",
                volume scratch: empty_dir { medium: Memory }
                container $name { image: "a", env A: $value, limits: { cpu: $amount }, mount scratch: "/s" }
            }
        };
    }
    for (pod, count) in [(with!(GAME["lives"], main, 1_0u8), 1), (with!("text", main, 2), 0)] {
        let container = only(pod);
        assert_eq!(
            container.env.iter().flatten().filter(|variable| variable.value_from.is_some()).count(),
            count
        );
        assert_eq!(container.name, "main");
    }
}

#[test]
fn ready_made_elements_get_their_name() {
    let base = || Container { name: "base".to_owned(), image: Some("base".to_owned()), ..Default::default() };
    let variable = EnvVar { name: "X".to_owned(), value: Some("y".to_owned()), ..Default::default() };
    let pod = pod! {
        name: "a",
        volume data: volume("other"),
        init_container first: base(),
        container main { image: "a", env A: variable, mount data: "/d" }
        container other: base(),
    };
    let spec = spec(pod);
    let names: Vec<_> = spec.containers.iter().map(|container| &*container.name).collect();
    assert_eq!(names, ["main", "other"]);
    let variable = spec.containers[0].env.iter().flatten().next().expect("a variable");
    assert_eq!((&*variable.name, variable.value.as_deref()), ("A", Some("y")));
    assert_eq!(spec.volumes.expect("volumes")[0].name, "data");
    assert_eq!(spec.init_containers.expect("containers")[0].image.as_deref(), Some("base"));
}
