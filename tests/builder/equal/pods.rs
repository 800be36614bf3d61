//! What a pod has besides containers and volumes, and the objects that are no pods.

use std::time::Duration;

use kubewright::builder::*;
use kubewright::k8s::api::core::v1;
use kubewright::{config_map, pod, secret};

use super::{Pair, pair};

pub fn pairs() -> Vec<Pair> {
    vec![placed(), pair("whole", whole_made(), whole_built().build()), sidecar(), config_maps(), secrets()]
        .into_iter()
        .chain(network())
        .collect()
}

/// Where a pod may run.
fn placed() -> Pair {
    let made = pod! {
        name: "placed",
        labels: { app: "web" },
        container web { image: "nginx" }
        node_selector: { "kubernetes.io/os": "linux", disk: "ssd" },
        tolerations: [
            { key: "dedicated", operator: Equal, value: "web", effect: NoSchedule },
            { key: "example.com/away", operator: Exists, effect: NoExecute, toleration_seconds: 60 },
            { operator: Exists },
        ],
        affinity: {
            pod_anti_affinity: {
                required_during_scheduling_ignored_during_execution: [{
                    label_selector: { match_labels: { app: "web" } },
                    topology_key: "kubernetes.io/hostname",
                }],
            },
        },
        topology_spread_constraints: [{
            max_skew: 1,
            topology_key: "zone",
            when_unsatisfiable: DoNotSchedule,
            label_selector: { match_labels: { app: "web" } },
        }],
        priority_class_name: "high",
        preemption_policy: Never,
        runtime_class_name: "gvisor",
    };
    let web = kubewright::k8s::apimachinery::pkg::apis::meta::v1::LabelSelector {
        match_labels: Some([("app".to_owned(), "web".to_owned())].into()),
        ..Default::default()
    };
    let apart = v1::PodAntiAffinity {
        required_during_scheduling_ignored_during_execution: Some(vec![v1::PodAffinityTerm {
            label_selector: Some(web.clone()),
            topology_key: "kubernetes.io/hostname".into(),
            ..Default::default()
        }]),
        ..Default::default()
    };
    let spread = v1::TopologySpreadConstraint {
        max_skew: 1,
        topology_key: "zone".into(),
        when_unsatisfiable: "DoNotSchedule".into(),
        label_selector: Some(web),
        ..Default::default()
    };
    let built = Pod::new("placed")
        .label("app", "web")
        .container(Container::new("web", "nginx"))
        .node_selector("kubernetes.io/os", "linux")
        .node_selector("disk", "ssd")
        .toleration(Toleration::equal("dedicated", "web").effect(TolerationEffect::NoSchedule))
        .toleration(Toleration::exists("example.com/away").for_at_most(Duration::from_secs(60)))
        .toleration(Toleration::any())
        .affinity(v1::Affinity { pod_anti_affinity: Some(apart), ..Default::default() })
        .topology_spread_constraint(spread)
        .priority_class("high")
        .preemption_policy(PreemptionPolicy::Never)
        .runtime_class("gvisor");
    pair("placed", made, built.build())
}

fn whole_made() -> v1::Pod {
    pod! {
        name: "whole",
        namespace: "shop",
        labels: { app: "web", "app.kubernetes.io/part-of": "shop" },
        annotations: { "example.com/owner": "the shop", "example.com/since": "2024" },
        generate_name: "web-",
        restart_policy: Always,
        container web { image: "nginx" }
        service_account_name: "web",
        automount_service_account_token: false,
        image_pull_secrets: [{ name: "registry" }, { name: "mirror" }],
        termination_grace_period_seconds: 20,
        active_deadline_seconds: 3600,
        hostname: "web",
        subdomain: "shop",
        host_aliases: [{ ip: "10.0.0.1", hostnames: ["db.example.com", "db"] }],
        dns_policy: ClusterFirst,
        enable_service_links: false,
        share_process_namespace: true,
        os: { name: "linux" },
    }
}

fn whole_built() -> Pod {
    Pod::new("whole")
        .namespace("shop")
        .labels([("app", "web"), ("app.kubernetes.io/part-of", "shop")])
        .annotation("example.com/owner", "the shop")
        .annotations([("example.com/since", "2024")])
        .with_metadata(|metadata| metadata.generate_name = Some("web-".into()))
        .restart_policy(RestartPolicy::Always)
        .container(Container::new("web", "nginx"))
        .service_account("web")
        .automount_service_account_token(false)
        .image_pull_secret("registry")
        .image_pull_secret("mirror")
        .termination_grace_period(Duration::from_secs(20))
        .active_deadline(Duration::from_secs(3600))
        .hostname("web")
        .subdomain("shop")
        .host_alias("10.0.0.1", ["db.example.com", "db"])
        .dns_policy(DnsPolicy::ClusterFirst)
        .with(|spec| spec.enable_service_links = Some(false))
        .share_process_namespace()
        .os("linux")
}

fn sidecar() -> Pair {
    let made = pod! {
        name: "sidecar",
        volume logs: empty_dir,
        init_container log { image: "fluentd", restart_policy: Always, mount logs: "/logs" }
        init_container migrate { image: "migrate" }
        container web { image: "nginx", mount logs: "/var/log/nginx" }
    };
    let logs = Volume::empty_dir("logs");
    let built = Pod::new("sidecar")
        .sidecar(Container::new("log", "fluentd").mount(&logs, "/logs"))
        .init_container(Container::new("migrate", "migrate"))
        .container(Container::new("web", "nginx").mount(&logs, "/var/log/nginx"));
    pair("sidecar", made, built.build())
}

/// A pod of the node's network, and a pod of a node.
fn network() -> [Pair; 2] {
    let made = pod! {
        name: "network",
        host_network: true,
        host_pid: true,
        dns_policy: ClusterFirstWithHostNet,
        container web { image: "nginx" }
    };
    let web = Container::new("web", "nginx");
    let built = Pod::new("network").host_network().host_pid().dns_policy(DnsPolicy::ClusterFirstWithHostNet);
    let pinned = pod! { name: "pinned", node_name: "node-1", container web { image: "nginx" } };
    [
        pair("network", made, built.container(web.clone()).build()),
        pair("pinned", pinned, Pod::new("pinned").node_name("node-1").container(web).build()),
    ]
}

fn config_maps() -> Pair {
    let made = config_map! {
        name: "settings",
        namespace: "shop",
        labels: { app: "web" },
        data: { mode: "on", "game.properties": "weapon=gun\nhealth=3\n" },
        binary_data: { logo: b"\x89PNG\r\n" },
        immutable: true,
    };
    let built = ConfigMap::new("settings")
        .namespace("shop")
        .label("app", "web")
        .data("mode", "on")
        .data("game.properties", "weapon=gun\nhealth=3\n")
        .binary_data("logo", b"\x89PNG\r\n")
        .immutable();
    pair("config map", made, built.build())
}

fn secrets() -> Pair {
    let made = secret! {
        name: "login",
        type: "kubernetes.io/basic-auth",
        data: { username: b"admin", password: "cGFzc3dvcmQxMjM=" },
        string_data: { note: "text" },
        immutable: true,
    };
    let built = Secret::basic_auth("login", "admin", "password123").string_data("note", "text").immutable();
    pair("secret", made, built.build())
}
