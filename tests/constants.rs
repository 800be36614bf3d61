//! Constants wherever a field names another object, takes a part of one, or selects pods.

use kubewright::Linked;
use kubewright::k8s::api::{apps, core};
use kubewright::k8s::apimachinery::pkg::util::intstr::IntOrString;
use kubewright::{
    api_service, builder, cluster_role, cluster_role_binding, config_map, cron_job, deployment,
    endpoint_slice, flow_schema, fragment, horizontal_pod_autoscaler, ingress, ingress_class, job, namespace,
    network_policy, persistent_volume, persistent_volume_claim, pod, pod_disruption_budget, priority_class,
    priority_level_configuration, role, role_binding, runtime_class, secret, service, service_account,
    stateful_set, storage_class, to_yaml, validating_admission_policy, validating_admission_policy_binding,
    validating_webhook_configuration,
};

namespace! { SHOP: "shop" {} }
config_map! { SETTINGS: "settings" { namespace: SHOP, data: { MODE: "on", "app.toml": "" } } }
secret! { PASSWORDS: "passwords" { string_data: { url: "postgres://" } } }
secret! { CERTIFICATE: "shop-tls" { type: "kubernetes.io/tls", string_data: { "tls.crt": CERT, "tls.key": KEY } } }
secret! {
    PULL: "registry" {
        type: "kubernetes.io/dockerconfigjson",
        string_data: { ".dockerconfigjson": "{\"auths\":{}}" },
    }
}
service_account! { WEB_ACCOUNT: "web" { namespace: SHOP, image_pull_secrets: [PULL] } }
priority_class! { IMPORTANT: "important" { value: 1000 } }
runtime_class! { SANDBOX: "gvisor" { handler: "runsc" } }
storage_class! { FAST: "fast" { provisioner: "disk.csi.example.com" } }
ingress_class! { NGINX: "nginx" { controller: "k8s.io/ingress-nginx" } }
persistent_volume! {
    DISK: "disk" {
        capacity: { storage: 1Gi },
        access_modes: [ReadWriteOnce],
        storage_class_name: FAST,
        claim_ref: { api_version: "v1", kind: "PersistentVolumeClaim", namespace: SHOP, name: "data" },
        nfs: { server: "10.0.0.1", path: "/" },
    }
}
persistent_volume_claim! {
    DATA: "data" {
        namespace: SHOP,
        access_modes: [ReadWriteOnce],
        storage_class_name: FAST,
        volume_name: DISK,
        resources: { requests: { storage: 1Gi } },
    }
}
role! { READER: "reader" { rule { api_groups: [""], resources: ["configmaps"], resource_names: [SETTINGS], verbs: ["get"] } } }
cluster_role! { VIEWER: "viewer" { rule { api_groups: [""], resources: ["pods"], verbs: ["get"] } } }
service! { DB_SERVICE: "db" { cluster_ip: "None", selector: DB, port pg: { port: 5432, target_port: DB["pg"] } } }
service! {
    WEB_SERVICE: "web" {
        namespace: SHOP,
        selector: WEB,
        port http: { port: 80, target_port: http },
        port metrics: { port: 9090, target_port: WEB[9090] },
    }
}

const CERT: &str = "";
const KEY: &str = "";

deployment! {
    WEB: "web" {
        namespace: SHOP,
        selector: { app: "web" },
        template {
            labels: { app: "web", tier: "front" },
            service_account_name: WEB_ACCOUNT,
            priority_class_name: IMPORTANT,
            runtime_class_name: SANDBOX,
            image_pull_secrets: [PULL],
            volume settings: SETTINGS,
            volume files: config_map { name: SETTINGS, item "app.toml": "app.toml" },
            volume data: persistent_volume_claim { claim_name: DATA },
            volume all: projected [{ config_map: SETTINGS }, { secret: { name: PASSWORDS, items: [{ key: "url", path: "url" }] } }],
            container web {
                image: "web",
                port http: 8080,
                port metrics: 9090,
                env MODE: SETTINGS["MODE"],
                env URL: PASSWORDS["url"],
                env_from: [SETTINGS, PASSWORDS],
                mount settings: "/settings",
                mount files: "/files",
                mount data: "/data",
                mount all: "/all",
            }
        }
    }
}

stateful_set! {
    DB: "db" {
        service_name: DB_SERVICE,
        selector: { app: "db" },
        template { container postgres { image: "postgres", port pg: 5432 } }
    }
}

pod! { DEBUG: "debug" { labels: { app: "debug" }, container shell { image: "busybox", port ssh: 22 } } }
job! { ONCE: "once" { template { labels: { job: "once" }, restart_policy: Never, container main { image: "main" } } } }
cron_job! {
    NIGHTLY: "nightly" {
        schedule: "0 3 * * *",
        job_template { template { labels: { app: "nightly" }, restart_policy: Never, container main { image: "main", port health: 8081 } } }
    }
}

#[test]
fn names() {
    for yaml in [
        to_yaml(&SETTINGS),
        to_yaml(&WEB_ACCOUNT),
        to_yaml(&DISK),
        to_yaml(&DATA),
        to_yaml(&READER),
        to_yaml(&DB),
        to_yaml(&DB_SERVICE),
        to_yaml(&DEBUG),
    ] {
        yaml.expect("accepted");
    }
    let yaml = to_yaml(&WEB).expect("accepted");
    for line in [
        "  namespace: shop\n",
        "      serviceAccountName: web\n",
        "      priorityClassName: important\n",
        "      runtimeClassName: gvisor\n",
        "      imagePullSecrets:\n      - name: registry\n",
        "          claimName: data\n",
    ] {
        assert!(yaml.contains(line), "{line}{yaml}");
    }
    let front = ingress! {
        name: "web",
        ingress_class_name: NGINX,
        tls: [{ hosts: ["shop.example.com"], secret_name: CERTIFICATE }],
        default_backend: WEB_SERVICE[9090],
        rule "shop.example.com" {
            path "/": WEB_SERVICE["http"],
            path "/metrics": { path_type: Exact, backend: { service: { name: WEB_SERVICE, port: { number: 9090 } } } },
            path "/named": { path_type: Exact, backend: { service: { name: WEB_SERVICE, port: { name: "metrics" } } } },
        }
    };
    let yaml = to_yaml(&front).expect("accepted");
    for line in ["  ingressClassName: nginx\n", "    secretName: shop-tls\n", "        number: 9090\n"] {
        assert!(yaml.contains(line), "{line}{yaml}");
    }
}

#[test]
fn labels_and_ports_of_pods() {
    let labels = |yaml: String, labels: &str| assert!(yaml.contains(labels), "{yaml}");
    labels(to_yaml(&WEB_SERVICE).expect("accepted"), "  selector:\n    app: web\n");
    let budget = pod_disruption_budget! { name: "web", selector: WEB, min_available: 1 };
    labels(to_yaml(&budget).expect("accepted"), "    matchLabels:\n      app: web\n");
    let policy = network_policy! {
        name: "db",
        pod_selector: DB,
        policy_types: [Ingress, Egress],
        ingress {
            from: [{ pod_selector: WEB }, { pod_selector: NIGHTLY, namespace_selector: SHOP }],
            ports: [{ port: DB["pg"] }, { port: "pg" }],
        }
        egress { to: [{ pod_selector: ONCE }, { pod_selector: DEBUG }], ports: [{ port: NIGHTLY["health"] }] }
    };
    let yaml = to_yaml(&policy).expect("accepted");
    for line in [
        "app: db\n",
        "app: web\n",
        "app: nightly\n",
        "kubernetes.io/metadata.name: shop\n",
        "job: once\n",
        "app: debug\n",
    ] {
        assert!(yaml.contains(line), "{line}{yaml}");
    }
    let ports = WEB_SERVICE.object().spec.and_then(|spec| spec.ports).unwrap_or_default();
    assert_eq!(ports[1].target_port, Some(IntOrString::Int(9090)));
    let spread = fragment!(TopologySpreadConstraint {
        max_skew: 1,
        topology_key: "zone",
        when_unsatisfiable: DoNotSchedule,
        label_selector: WEB,
    });
    assert!(spread.label_selector.is_some_and(|selector| selector.match_labels.is_some()));
    let near =
        fragment!(PodAffinityTerm { topology_key: "zone", label_selector: WEB, namespace_selector: SHOP });
    assert!(near.label_selector.is_some() && near.namespace_selector.is_some());
}

deployment! {
    RESOLVER: "dns" {
        selector: { app: "dns" },
        template { container dns { image: "coredns", port dns: { container_port: 53, protocol: UDP }, port dns_tcp: 53 } }
    }
}

#[test]
fn ports_are_told_apart_by_their_protocols() {
    let dns = service! {
        name: "dns",
        selector: RESOLVER,
        port dns: { port: 53, protocol: UDP, target_port: dns },
        port dns_tcp: { port: 53, target_port: dns_tcp },
    };
    to_yaml(&dns).expect("accepted");
}

#[test]
fn builders_take_constants() {
    let service = builder::Service::new("web").selects(&WEB).port(80).build().expect("accepted");
    assert_eq!(service.spec.and_then(|spec| spec.selector).unwrap_or_default()["app"], "web");
    let scaler = builder::HorizontalPodAutoscaler::new("web").scale_target(&WEB).max_replicas(3);
    assert!(to_yaml(&scaler).expect("accepted").contains("    kind: Deployment\n"));
    let bound = builder::RoleBinding::new("web").role(READER);
    assert!(to_yaml(&bound).expect("accepted").contains("  name: reader\n"));
}

#[test]
fn builders_name_their_objects() {
    let (account, class) = (builder::ServiceAccount::new("robot"), builder::StorageClass::new("fast"));
    let robot = pod! { name: "robot", service_account_name: &account, container robot { image: "robot" } };
    assert_eq!(robot.spec.and_then(|spec| spec.service_account_name).as_deref(), Some("robot"));
    let data = persistent_volume_claim! {
        name: "data",
        access_modes: [ReadWriteOnce],
        storage_class_name: &class,
        resources: { requests: { storage: 1Gi } },
    };
    assert_eq!(data.spec.and_then(|spec| spec.storage_class_name).as_deref(), Some("fast"));
}

// Whether a spec is an `Option` depends on the version.
#[test]
#[allow(clippy::useless_conversion)]
fn references_by_kind() {
    use kubewright::k8s::api::{autoscaling, core};
    let scaler = horizontal_pod_autoscaler! {
        name: "db",
        scale_target_ref: DB,
        max_replicas: 3,
        metrics: [{
            type: "Object",
            object: {
                described_object: WEB_SERVICE,
                metric: { name: "requests" },
                target: { type: "Value", value: 100 },
            },
        }],
    };
    to_yaml(&scaler).expect("accepted");
    let spec: Option<autoscaling::v2::HorizontalPodAutoscalerSpec> = scaler.spec.into();
    let spec = spec.expect("a spec");
    assert_eq!((&*spec.scale_target_ref.kind, &*spec.scale_target_ref.name), ("StatefulSet", "db"));
    let described = spec.metrics.unwrap_or_default().remove(0).object.expect("an object").described_object;
    assert_eq!((&*described.kind, described.api_version.as_deref()), ("Service", Some("v1")));
    let old =
        fragment!(autoscaling::v1::HorizontalPodAutoscalerSpec { scale_target_ref: WEB, max_replicas: 3 });
    assert_eq!((&*old.scale_target_ref.kind, &*old.scale_target_ref.name), ("Deployment", "web"));

    let bound = role_binding! { name: "web", namespace: SHOP, role_ref: VIEWER, subjects: [WEB_ACCOUNT] };
    assert_eq!((&*bound.role_ref.kind, &*bound.role_ref.name), ("ClusterRole", "viewer"));
    to_yaml(&bound).expect("accepted");
    let written = role_binding! {
        name: "web",
        role_ref: { api_group: "rbac.authorization.k8s.io", kind: Role, name: READER },
        subjects: [{ kind: ServiceAccount, name: WEB_ACCOUNT, namespace: SHOP }],
    };
    to_yaml(&written).expect("accepted");
    let bound = cluster_role_binding! { name: "web", role_ref: VIEWER, subjects: [WEB_ACCOUNT] };
    let subject = bound.subjects.unwrap_or_default().remove(0);
    assert_eq!((&*subject.kind, subject.namespace.as_deref()), ("ServiceAccount", Some("shop")));

    let disk = persistent_volume! {
        name: "disk",
        capacity: { storage: 1Gi },
        access_modes: [ReadWriteOnce],
        claim_ref: DATA,
        csi: { driver: "disk.csi.example.com", volume_handle: "1", node_stage_secret_ref: PASSWORDS },
    };
    let claim: Option<core::v1::ObjectReference> = disk.spec.as_ref().and_then(|spec| spec.claim_ref.clone());
    assert_eq!(claim.and_then(|claim| claim.namespace).as_deref(), Some("shop"));
    let copy = persistent_volume_claim! {
        name: "copy",
        access_modes: [ReadWriteOnce],
        data_source: DATA,
        resources: { requests: { storage: 1Gi } },
    };
    assert!(to_yaml(&copy).expect("accepted").contains("    kind: PersistentVolumeClaim\n"));
}

validating_admission_policy! {
    POLICY: "replicas" {
        match_constraints: { resource_rules: [{ api_groups: ["apps"], api_versions: ["v1"], operations: ["CREATE"], resources: ["deployments"] }] },
        validations: [{ expression: "object.spec.replicas <= 5" }],
    }
}
priority_level_configuration! {
    SLOW: "slow" { type: "Limited", limited: { limit_response: { type: "Reject" } } }
}

#[test]
fn what_the_cluster_itself_calls() {
    let hook = validating_webhook_configuration! {
        name: "web",
        webhooks: [{
            name: "web.shop.example.com",
            client_config: { service: { name: WEB_SERVICE, namespace: SHOP, path: "/" }, ca_bundle: b"" },
            side_effects: "None",
            admission_review_versions: ["v1"],
        }],
    };
    assert!(to_yaml(&hook).expect("accepted").contains("      name: web\n      namespace: shop\n"));
    let api = api_service! {
        name: "v1.shop.example.com",
        group: "shop.example.com",
        version: "v1",
        group_priority_minimum: 1000,
        version_priority: 10,
        insecure_skip_tls_verify: true,
        service: WEB_SERVICE,
    };
    assert!(to_yaml(&api).expect("accepted").contains("    name: web\n    namespace: shop\n"));
    let slice = endpoint_slice! {
        name: "web-1",
        labels: { "kubernetes.io/service-name": WEB_SERVICE },
        address_type: IPv4,
        endpoints: [{ addresses: ["10.0.0.1"], target_ref: DEBUG }],
    };
    let yaml = to_yaml(&slice).expect("accepted");
    assert!(yaml.contains("kubernetes.io/service-name: web") && yaml.contains("    name: debug\n"), "{yaml}");
    let binding = validating_admission_policy_binding! {
        name: "replicas", policy_name: POLICY, validation_actions: ["Deny"],
    };
    to_yaml(&binding).expect("accepted");
    let flow = flow_schema! {
        name: "slow",
        priority_level_configuration: SLOW,
        rules: [{
            subjects: [{ kind: "ServiceAccount", service_account: WEB_ACCOUNT }],
            resource_rules: [{ api_groups: ["*"], resources: ["*"], verbs: ["*"], namespaces: ["*"] }],
        }],
    };
    assert!(to_yaml(&flow).expect("accepted").contains("        namespace: shop\n"));
}

/// Constants that are reached through types, some of them generic.
trait Application {
    const PODS: Linked<apps::v1::Deployment>;
    const SERVICE: Linked<core::v1::Service>;
}

struct Shop;

impl Application for Shop {
    const PODS: Linked<apps::v1::Deployment> = WEB;
    const SERVICE: Linked<core::v1::Service> = WEB_SERVICE;
}

impl Shop {
    fn service() -> core::v1::Service {
        service! { name: "web", selector: Self::PODS, port http: { port: 80, target_port: http } }
    }
}

fn front<A: Application>() -> (core::v1::Service, kubewright::k8s::api::networking::v1::Ingress) {
    (
        service! { name: "web", selector: A::PODS, port http: { port: 80, target_port: A::PODS["http"] } },
        ingress! { name: "web", rule "a.example.com" { path "/": A::SERVICE["http"] } },
    )
}

#[test]
fn constants_of_types() {
    to_yaml(&Shop::service()).expect("accepted");
    let (service, ingress) = front::<Shop>();
    to_yaml(&service).expect("accepted");
    to_yaml(&ingress).expect("accepted");
}

#[test]
fn constants_that_no_macro_defined() {
    const LABELS: [(&str, &str); 1] = [("app", "web")];
    const ACCOUNT: Option<&str> = Some("web");
    const CERTIFICATE: &str = "shop-tls";
    let web = service! { name: "web", selector: LABELS, port http: { port: 80, target_port: whatever } };
    assert!(to_yaml(&web).expect("accepted").contains("    app: web\n"));
    let front = ingress! {
        name: "web",
        tls: [{ secret_name: CERTIFICATE }],
        default_backend: { service: { name: CERTIFICATE, port: { number: 81 } } },
    };
    assert!(to_yaml(&front).expect("accepted").contains("secretName: shop-tls"));
    let robot = pod! { name: "robot", service_account_name: ACCOUNT, container robot { image: "robot" } };
    assert_eq!(robot.spec.and_then(|spec| spec.service_account_name).as_deref(), Some("web"));
}

macro_rules! exposes {
    ($pods:path, $port:literal) => {
        service! { name: "web", selector: $pods, port http: { port: 80, target_port: $pods[$port] } }
    };
}

#[test]
fn macros_of_the_user_pass_constants_on() {
    to_yaml(&exposes!(WEB, "http")).expect("accepted");
    let web = WEB;
    let service =
        service! { name: "web", selector: web, port http: { port: 80, target_port: (WEB["metrics"]) } };
    to_yaml(&service).expect("accepted");
}
