//! `..base`: an object begins as another, and what is written stands in place of what that one has.

use std::collections::BTreeMap;

use kubewright::k8s::api::apps::v1::Deployment;
use kubewright::k8s::api::core::v1::{Container, PodTemplateSpec, Probe, Volume};
use kubewright::{config_map, deployment, fragment, pod, service, stateful_set, to_yaml};

fn web() -> Container {
    fragment!(Container {
        name: "web",
        image: "web:1",
        command: ["serve"],
        port http: 8080,
        port metrics: 9090,
        env LOG: "info",
        env MODE { value: "on" },
        mount data: "/data",
        requests: { cpu: 100m, memory: 64Mi },
        limits: { memory: 128Mi },
        security_context: { run_as_user: 1000, privileged: false },
        liveness_probe: exec ["true"],
    })
}

fn env(container: &Container) -> Vec<(&str, Option<&str>)> {
    let env = container.env.as_deref().unwrap_or_default();
    env.iter().map(|env| (&*env.name, env.value.as_deref())).collect()
}

#[test]
fn what_is_not_written_is_the_bases() {
    let same = fragment!(Container { ..web() });
    assert_eq!(same, web());
    let other = fragment!(Container { ..web(), image: "web:2" });
    assert_eq!(other, Container { image: Some("web:2".to_owned()), ..web() });
}

#[test]
fn a_field_that_is_written_is_not_added_to() {
    let base = web();
    let own = fragment!(Container {
        ..&base,
        command: ["debug"],
        limits: { cpu: 1 },
        security_context: { run_as_non_root: true },
        liveness_probe: http_get { path: "/", port: http },
    });
    assert_eq!(own.command, Some(vec!["debug".to_owned()]));
    let resources = own.resources.expect("resources");
    assert_eq!(resources.requests, base.resources.and_then(|resources| resources.requests), "not written");
    assert_eq!(resources.limits.expect("limits").into_keys().collect::<Vec<_>>(), ["cpu"]);
    let security = own.security_context.expect("a security context");
    assert_eq!((security.run_as_non_root, security.run_as_user), (Some(true), None));
    let probe = own.liveness_probe.expect("a probe");
    assert!(probe.exec.is_none() && probe.http_get.is_some());
}

#[test]
fn fields_of_a_flattened_object_stand_for_themselves() {
    let with =
        |own: Container| own.resources.map(|resources| (resources.limits.is_some(), resources.requests));
    let short = fragment!(Container { ..web(), requests: { cpu: 1 } });
    let long = fragment!(Container { ..web(), resources: { requests: { cpu: 1 } } });
    assert_eq!(with(short), with(long.clone()));
    assert!(
        with(long).is_some_and(|(limits, requests)| limits && requests.is_some_and(|own| own.len() == 1))
    );
    let both = fragment!(Container { ..web(), limits: { cpu: 2 }, resources: { limits: { memory: 1Gi } } });
    assert_eq!(both.resources.and_then(|resources| resources.limits).map_or(0, |limits| limits.len()), 2);
}

#[test]
fn an_element_takes_the_place_of_the_one_of_its_name() {
    let own = fragment!(Container {
        ..web(),
        env MODE: "off",
        env EXTRA: "x",
        port http: 80,
        mount data: "/more",
        mount cache: "/data",
    });
    assert_eq!(env(&own), [("LOG", Some("info")), ("MODE", Some("off")), ("EXTRA", Some("x"))]);
    let ports: Vec<_> = own.ports.iter().flatten().map(|port| port.container_port).collect();
    assert_eq!(ports, [80, 9090]);
    let mounts: Vec<_> =
        own.volume_mounts.iter().flatten().map(|mount| (&*mount.name, &*mount.mount_path)).collect();
    assert_eq!(mounts, [("cache", "/data"), ("data", "/more")], "mounts are told apart by their paths");
}

#[test]
fn a_list_that_is_written_is_the_list() {
    let own = fragment!(Container { ..web(), env: [{ name: "A", value: "1" }], env B: "2" });
    assert_eq!(env(&own), [("A", Some("1")), ("B", Some("2"))]);
    let list = vec![fragment!(EnvVar { name: "C" })];
    assert_eq!(env(&fragment!(Container { ..web(), env: list })), [("C", None)]);
    assert_eq!(env(&fragment!(Container { ..web(), env: [] })), []);
}

#[test]
fn a_branch_that_is_not_taken_leaves_the_base() {
    for (debug, count) in [(false, 2), (true, 3)] {
        let own = fragment!(Container {
            ..web(),
            if debug {
                env DEBUG: "1",
                command: ["debug"],
                limits: { cpu: 1 },
            }
            for path in ["/a", "/b"] { mount (path.trim_start_matches('/')): path }
        });
        assert_eq!(own.env.as_ref().map_or(0, Vec::len), count);
        assert_eq!(own.command, Some(vec![if debug { "debug" } else { "serve" }.to_owned()]));
        let limits = own.resources.and_then(|resources| resources.limits).expect("limits");
        assert_eq!(limits.into_keys().collect::<Vec<_>>(), [if debug { "cpu" } else { "memory" }]);
        assert_eq!(own.volume_mounts.map_or(0, |mounts| mounts.len()), 3);
    }
}

#[test]
fn a_base_stands_in_all_braces() {
    let base = web();
    let probe: Probe = fragment!(Probe { http_get { path: "/", port: 80 }, period_seconds: 5 });
    let volume: Volume = fragment!(Volume { name: "x", empty_dir { size_limit: 1Gi } });
    let own = pod! {
        name: "own",
        volume data { ..volume },
        container web {
            ..base.clone(),
            liveness_probe: { ..probe.clone(), period_seconds: 9 },
            startup_probe: http_get { ..probe.http_get.clone().unwrap_or_default(), path: "/start" },
        }
        container two { ..&base, image: "two", port http: 81, port metrics: 91 },
        containers: [{ ..Box::new(base.clone()), name: "three", ports: [] }],
    };
    let spec = own.spec.clone().expect("a spec");
    let names: Vec<_> = spec.containers.iter().map(|container| &*container.name).collect();
    assert_eq!(names, ["web", "two", "three"]);
    let volume = &spec.volumes.as_deref().unwrap_or_default()[0];
    assert!(volume.name == "data" && volume.empty_dir.as_ref().is_some_and(|dir| dir.size_limit.is_some()));
    let probe = spec.containers[0].liveness_probe.as_ref().expect("a probe");
    assert_eq!((probe.period_seconds, probe.http_get.is_some()), (Some(9), true));
    let start = spec.containers[0].startup_probe.as_ref().and_then(|probe| probe.http_get.as_ref());
    let path = start.and_then(|get| get.path.as_deref());
    assert_eq!(path, Some("/start"));
}

#[test]
fn an_object_begins_as_another() {
    deployment! {
        WEB: "web" {
            labels: { team: "shop" },
            replicas: 3,
            selector: { app: "web" },
            template { container web { image: "web" } }
        }
    }
    let base: Deployment = WEB.object();
    let staging = deployment! { ..WEB, name: "web-staging", replicas: 1 };
    assert_eq!(staging.metadata.name.as_deref(), Some("web-staging"));
    assert_eq!(staging.metadata.labels, base.metadata.labels);
    let spec = staging.spec.clone().expect("a spec");
    assert_eq!((spec.replicas, &spec.template), (Some(1), &base.spec.as_ref().expect("a spec").template));
    assert!(to_yaml(&staging).is_ok());

    let template: PodTemplateSpec = base.spec.expect("a spec").template;
    let other = stateful_set! {
        name: "other",
        service_name: "other",
        selector: { tier: "back" },
        template { ..template, container web { image: "other" }, container more { image: "more" } }
    };
    let template = other.spec.as_ref().expect("a spec").template.clone();
    let labels = template.metadata.and_then(|metadata| metadata.labels).expect("labels");
    assert_eq!(labels.into_keys().collect::<Vec<_>>(), ["app", "tier"], "the selector's are among them");
    assert_eq!(template.spec.map_or(0, |spec| spec.containers.len()), 2);
    assert!(to_yaml(&other).is_ok());
}

#[test]
fn maps_and_whole_parts_are_replaced_too() {
    let base = config_map! { name: "base", labels: { a: "1" }, data: { x: "1", y: "2" } };
    let own = config_map! { ..base.clone(), name: "own", data: { z: "3" } };
    assert_eq!(own.data, Some(BTreeMap::from([("z".to_owned(), "3".to_owned())])));
    assert_eq!(own.metadata.labels, base.metadata.labels);
    let more = config_map! { ..base.clone(), data: { ..base.data.clone().unwrap_or_default(), z: "3" } };
    assert_eq!(more.data.map_or(0, |data| data.len()), 3);
    let whole = service! { ..service! { name: "a", port http: 80 }, spec: (kubewright::k8s::api::core::v1::ServiceSpec::default()) };
    assert_eq!(whole.metadata.name.as_deref(), Some("a"));
    assert_eq!(whole.spec.and_then(|spec| spec.ports), None);
}

#[test]
fn elements_stand_behind_the_dots_as_before() {
    let volumes =
        vec![fragment!(Volume { name: "a", empty_dir: {} }), fragment!(Volume { name: "b", empty_dir: {} })];
    let own = pod! {
        ..volumes.clone(),
        name: "own",
        volume c: empty_dir,
        container web { ..web().env.unwrap_or_default(), image: "web", env X: "1" },
    };
    let spec = own.spec.expect("a spec");
    assert_eq!(spec.volumes.map_or(0, |volumes| volumes.len()), 3);
    assert_eq!(env(&spec.containers[0]).len(), 3);
    assert_eq!(spec.containers[0].command, None);
}
