//! The language for kinds other than pods: `metadata` and `spec` are flattened in all, and labels are written once.

use kubewright::k8s::apimachinery::pkg::util::intstr::IntOrString;
use kubewright::{
    cron_job, deployment, fragment, horizontal_pod_autoscaler, ingress, job, network_policy,
    pod_disruption_budget, role, role_binding, service, service_account, stateful_set, to_yaml,
};

#[test]
fn a_deployment_writes_its_labels_once() {
    let app = String::from("web");
    let web = deployment! {
        name: "web",
        labels: { team: "shop" },
        replicas: 3,
        selector: { app: app, "tier": "front" },
        strategy: { type: RollingUpdate, rolling_update: { max_surge: 25%, max_unavailable: 0 } },
        template {
            service_account_name: "web",
            container web { image: "web", port http: 8080, readiness_probe: http_get { path: "/", port: http } }
        }
    };
    let yaml = to_yaml(&web).expect("accepted");
    assert!(yaml.contains("maxSurge: 25%"), "{yaml}");
    let spec = web.spec.expect("a spec");
    let labels = spec.template.metadata.and_then(|metadata| metadata.labels).expect("labels");
    assert_eq!(Some(&labels), spec.selector.match_labels.as_ref());
    assert_eq!((&*labels["app"], &*labels["tier"]), ("web", "front"));
}

#[test]
fn what_is_written_out_stays() {
    let own = deployment! {
        name: "web",
        selector: { match_labels: { app: "web" } },
        template { labels: { app: "web", more: "x" }, container web { image: "web" } }
    };
    let labels = own.spec.and_then(|spec| spec.template.metadata).and_then(|metadata| metadata.labels);
    assert_eq!(labels.map_or(0, |labels| labels.len()), 2);
}

#[test]
fn claims_of_a_stateful_set_are_volumes() {
    let db = stateful_set! {
        name: "db",
        service_name: "db",
        selector: { app: "db" },
        volume_claim_template data {
            access_modes: [ReadWriteOnce],
            resources: { requests: { storage: 10Gi } },
        },
        template { container postgres { image: "postgres:17", mount data: "/var/lib/postgresql/data" } }
    };
    assert!(to_yaml(&db).expect("accepted").contains("volumeClaimTemplates"));
}

#[test]
fn other_kinds_are_written_as_they_read() {
    let nightly = cron_job! {
        name: "nightly",
        schedule: "0 3 * * *",
        job_template { template { restart_policy: Never, container backup { image: "backup" } } }
    };
    let once = job! { name: "once", template { restart_policy: Never, container main { image: "main" } } };
    let web = service! { name: "web", selector: { app: "web" }, port http: { port: 80, target_port: http } };
    let account = service_account! { name: "web" };
    let front = ingress! {
        name: "web",
        rule "shop.example.com" {
            path "/" { path_type: Prefix, backend: { service: { name: "web", port: { name: "http" } } } }
        }
    };
    let scaler = horizontal_pod_autoscaler! {
        name: "web",
        scale_target_ref: { api_version: "apps/v1", kind: Deployment, name: "web" },
        min_replicas: 2,
        max_replicas: 10,
    };
    let budget = pod_disruption_budget! { name: "web", selector: { app: "web" }, min_available: 50% };
    let policy = network_policy! {
        name: "web",
        pod_selector: { app: "web" },
        policy_types: [Ingress],
        ingress { from { pod_selector: { app: "front" } } ports: [{ port: 8080 }] }
    };
    let rules = policy.spec.as_ref().and_then(|spec| spec.ingress.as_ref()).expect("rules");
    assert_eq!((rules.len(), rules[0].from.as_ref().map_or(0, Vec::len)), (1, 1));
    let reader = role! { name: "reader", rules: [{ api_groups: [""], resources: ["pods"], verbs: ["get"] }] };
    let bound = role_binding! {
        name: "web",
        role_ref: { api_group: "rbac.authorization.k8s.io", kind: Role, name: "reader" },
        subjects: [{ kind: ServiceAccount, name: "web", namespace: "shop" }],
    };
    assert_eq!(
        budget.spec.as_ref().and_then(|spec| spec.min_available.clone()),
        Some(IntOrString::String("50%".into()))
    );
    for yaml in [
        to_yaml(&nightly),
        to_yaml(&once),
        to_yaml(&web),
        to_yaml(&account),
        to_yaml(&front),
        to_yaml(&scaler),
        to_yaml(&budget),
        to_yaml(&policy),
        to_yaml(&reader),
        to_yaml(&bound),
    ] {
        yaml.expect("accepted");
    }
}

service_account! { WEB_ACCOUNT: "web" { namespace: "shop" } }
role! { READER: "reader" { rule { api_groups: [""], resources: ["pods"], verbs: ["get"] } } }
service! { DB_SERVICE: "db" { cluster_ip: "None", selector: { app: "db" }, port pg: 5432 } }

deployment! {
    /// The front of the shop.
    WEB: "web" {
        selector: { app: "web" },
        template { service_account_name: WEB_ACCOUNT, container web { image: "web", port http: 8080 } }
    }
}

// Whether a spec is an `Option` depends on the version.
#[test]
#[allow(clippy::useless_conversion)]
fn constants_stand_for_objects() {
    let scaler = horizontal_pod_autoscaler! {
        name: "web", scale_target_ref: WEB, min_replicas: 2, max_replicas: 10,
    };
    let spec: Option<_> = scaler.spec.into();
    let spec: kubewright::k8s::api::autoscaling::v2::HorizontalPodAutoscalerSpec = spec.expect("a spec");
    let target = spec.scale_target_ref;
    assert_eq!(
        (target.api_version.as_deref(), &*target.kind, &*target.name),
        (Some("apps/v1"), "Deployment", "web")
    );

    let bound = role_binding! { name: "web", namespace: "shop", role_ref: READER, subjects: [WEB_ACCOUNT] };
    assert_eq!((&*bound.role_ref.kind, &*bound.role_ref.name), ("Role", "reader"));
    assert_eq!(bound.role_ref.api_group.as_deref(), Some("rbac.authorization.k8s.io"));
    let subjects = bound.subjects.unwrap_or_default();
    assert_eq!((&*subjects[0].name, subjects[0].namespace.as_deref()), ("web", Some("shop")));

    let web = service! { name: "web", selector: WEB, port http: { port: 80, target_port: http } };
    let labels = web.spec.and_then(|spec| spec.selector).unwrap_or_default();
    assert_eq!(labels["app"], "web");
    let budget = pod_disruption_budget! { name: "web", selector: WEB, min_available: 1 };
    let selector = budget.spec.and_then(|spec| spec.selector).unwrap_or_default();
    assert_eq!(selector.match_labels, Some(labels));

    let db = stateful_set! {
        name: "db",
        service_name: DB_SERVICE,
        selector: { app: "db" },
        template { container postgres { image: "postgres:17" } }
    };
    let spec: Option<_> = db.spec.into();
    let spec: kubewright::k8s::api::apps::v1::StatefulSetSpec = spec.expect("a spec");
    assert_eq!(spec.service_name.as_deref(), Some("db"));
}

service! { WEB_SERVICE: "web" { selector: WEB, port http: { port: 80, target_port: WEB["http"] } } }

#[test]
fn ports_are_those_of_the_object() {
    let spec = WEB_SERVICE.object().spec.unwrap_or_default();
    let port = spec.ports.unwrap_or_default().remove(0);
    assert_eq!(port.target_port, Some(IntOrString::String("http".into())));
    let front = ingress! { name: "web", rule "shop.example.com" { path "/": WEB_SERVICE["http"] } };
    let yaml = to_yaml(&front).expect("accepted");
    let backend = "      - backend:\n          service:\n            name: web\n            port:\n              name: http\n        path: /\n        pathType: Prefix";
    assert!(yaml.contains(backend), "{yaml}");
}

#[test]
fn a_template_on_its_own_may_mount_claims() {
    let template = fragment!(PodTemplateSpec {
        labels: { app: "db" },
        volume conf: config_map { name: "db" },
        container db { image: "postgres:17", mount conf: "/etc/postgresql", mount data: "/var/lib/postgresql/data" }
    });
    let db = stateful_set! {
        name: "db",
        selector: { app: "db" },
        volume_claim_template data { access_modes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } },
        template: template,
    };
    to_yaml(&db).expect("accepted");
}

#[test]
fn fragments_are_values_of_any_type() {
    let probe = fragment!(Probe { http_get: { path: "/", port: 80 }, period_seconds: 5 });
    let proxy = fragment!(Container { name: "proxy", image: "proxy", readiness_probe: probe.clone() });
    let subject = fragment!(rbac::v1::Subject { kind: User, name: "ada" });
    let template = fragment!(PodTemplateSpec { labels: { app: "web" }, restart_policy: OnFailure, containers: [proxy.clone()] });
    assert_eq!((&*subject.kind, &*subject.name), ("User", "ada"));
    let web = job! { name: "web", template: template };
    to_yaml(&web).expect("accepted");
    let pod = kubewright::pod! { name: "web", container web { image: "web", liveness_probe: probe }, container ..[proxy] };
    assert_eq!(pod.spec.unwrap_or_default().containers.len(), 2);
}

deployment! {
    /// Its pods keep away from each other, and near those that it talks to.
    NEAR: "near" {
        selector: { app: "near" },
        template {
            topology_spread_constraints: [{
                max_skew: 1,
                topology_key: "topology.kubernetes.io/zone",
                when_unsatisfiable: ScheduleAnyway,
                label_selector: NEAR,
            }],
            affinity: {
                pod_affinity: {
                    required_during_scheduling_ignored_during_execution: [
                        { label_selector: CACHE, topology_key: "kubernetes.io/hostname" },
                    ],
                },
            },
            container near { image: "near" }
        }
    }

    /// And those near it.
    CACHE: "cache" {
        selector: { app: "cache" },
        template {
            affinity: {
                pod_affinity: {
                    required_during_scheduling_ignored_during_execution: [
                        { label_selector: NEAR, topology_key: "kubernetes.io/hostname" },
                    ],
                },
            },
            container cache { image: "cache" }
        }
    }
}

#[test]
fn pods_select_their_own_and_each_other() {
    let near = to_yaml(&NEAR).expect("accepted");
    assert_eq!(near.matches("app: near").count(), 3, "{near}");
    assert_eq!(near.matches("app: cache").count(), 1, "{near}");
    assert!(to_yaml(&CACHE).expect("accepted").contains("app: near"));
}
