//! The examples of the kinds, built: what the builder makes is, to the byte, what the macros make.

use std::time::Duration;

use kubewright::builder::*;
use kubewright::k8s::api::{apps, autoscaling};
use kubewright::k8s::apimachinery::pkg::util::intstr::IntOrString;
use kubewright::{Error, ManifestSet, fragment, to_yaml};

/// Examples: what each prints, and the function here that builds the same.
macro_rules! examples {
    ($($name:ident $path:literal;)+) => {
        #[path = "../../examples"]
        mod written {
            $(#[path = $path] pub mod $name;)+
        }

        const EXAMPLES: &[(&str, Yaml, Yaml)] = &[$((stringify!($name), written::$name::yaml, $name)),+];
    };
}

type Yaml = fn() -> Result<String, Error>;

examples! {
    cron_job "cron-job.rs";
    daemon_set "daemon-set.rs";
    deployment "deployment.rs";
    horizontal_pod_autoscaler "horizontal-pod-autoscaler.rs";
    ingress "ingress.rs";
    job "job.rs";
    network_policy "network-policy.rs";
    pod_disruption_budget "pod-disruption-budget.rs";
    role "role.rs";
    service "service.rs";
    stateful_set "stateful-set.rs";
    storage "storage.rs";
}

#[test]
fn the_examples_of_the_kinds_come_out_of_the_builder() {
    for (name, written, built) in EXAMPLES {
        let (written, built) = (written().expect("accepted"), built().expect("accepted"));
        assert!(written == built, "{name}: written\n{written}\nbuilt\n{built}");
    }
}

#[test]
fn every_example_of_a_kind_is_built_here() {
    let directory = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let files = std::fs::read_dir(directory).expect("the examples");
    let names = files.filter_map(|file| {
        let name = file.expect("an example").file_name().into_string().expect("a name in UTF-8");
        name.strip_suffix(".rs").map(|name| name.replace('-', "_"))
    });
    let elsewhere = ["catalog", "check", "config", "secrets", "shop", "shop_builder"];
    let here = |name: &str| EXAMPLES.iter().any(|(example, ..)| *example == name);
    let noted = |name: &str| super::catalog::MANIFESTS.iter().any(|(note, _)| note.replace('-', "_") == name);
    let missing: Vec<_> =
        names.filter(|name| !elsewhere.contains(&&**name) && !here(name) && !noted(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

fn cron_job() -> Result<String, Error> {
    let report =
        Container::new("report", "registry.example/report:5").args(["--mail-to", "team@example.com"]);
    let template = PodTemplate::new().restart_policy(RestartPolicy::OnFailure).container(report);
    to_yaml(
        &CronJob::new("report")
            .schedule("30 7 * * 1-5")
            .time_zone("Europe/Berlin")
            .concurrency_policy(ConcurrencyPolicy::Forbid)
            .starting_deadline_seconds(600)
            .successful_jobs_history_limit(1)
            .job(Job::new("report").backoff_limit(2).template(template)),
    )
}

fn daemon_set() -> Result<String, Error> {
    let logs = Volume::host_path("logs", "/var/log").kind(HostPathType::Directory);
    let fluent_bit = Container::new("fluent-bit", "fluent/fluent-bit:3.1")
        .env("NODE_NAME", EnvSource::field(EnvField::NodeName))
        .mount(&logs, Mount::at("/var/log").read_only())
        .requests(Cpu::millis(50), Memory::mebibytes(64))
        .limit(Memory::mebibytes(128));
    let anywhere =
        Toleration::exists("node-role.kubernetes.io/control-plane").effect(TolerationEffect::NoSchedule);
    to_yaml(
        &DaemonSet::new("log-collector")
            .namespace("kube-system")
            .selector("app", "log-collector")
            .update_strategy(fragment!(DaemonSetUpdateStrategy {
                type: RollingUpdate,
                rolling_update: { max_unavailable: 10% },
            }))
            .template(PodTemplate::new().toleration(anywhere).container(fluent_bit)),
    )
}

fn deployment() -> Result<String, Error> {
    let nginx = Container::new("nginx", "nginx:1.27")
        .port(Port::new("http", 80))
        .readiness_probe(Probe::http_get("/", "http").period(Duration::from_secs(5)))
        .pre_stop(Exec::new(["sleep", "5"]))
        .requests(Cpu::millis(100), Memory::mebibytes(64))
        .limit(Memory::mebibytes(128));
    let strategy = apps::v1::DeploymentStrategy {
        type_: Some(DeploymentStrategyType::RollingUpdate.into()),
        rolling_update: Some(apps::v1::RollingUpdateDeployment {
            max_surge: Some(IntOrString::Int(1)),
            max_unavailable: Some(IntOrString::Int(0)),
        }),
    };
    to_yaml(
        &Deployment::new("web")
            .label("app.kubernetes.io/name", "web")
            .replicas(3)
            .selector("app", "web")
            .strategy(strategy)
            .template(PodTemplate::new().container(nginx)),
    )
}

fn horizontal_pod_autoscaler() -> Result<String, Error> {
    let nginx = Container::new("web", "nginx:1.27").requests(Cpu::millis(250), Memory::mebibytes(128));
    let web = Deployment::new("web").selector("app", "web").template(PodTemplate::new().container(nginx));
    let requests = autoscaling::v2::PodsMetricSource {
        metric: autoscaling::v2::MetricIdentifier { name: "http_requests_per_second".into(), selector: None },
        target: fragment!(autoscaling::v2::MetricTarget { type: AverageValue, average_value: 100 }),
    };
    let scaler = HorizontalPodAutoscaler::new("web")
        .scale_target(&web)
        .min_replicas(2)
        .max_replicas(20)
        .utilization("cpu", 70)
        .metric(autoscaling::v2::MetricSpec {
            type_: "Pods".into(),
            pods: Some(requests),
            ..Default::default()
        })
        .behavior(fragment!(HorizontalPodAutoscalerBehavior {
            scale_up: { policies: [{ type: Percent, value: 100, period_seconds: 15 }] },
            scale_down: {
                stabilization_window_seconds: 300,
                policies: [{ type: Pods, value: 1, period_seconds: 60 }],
            },
        }));
    ManifestSet::new().add(&web).add(&scaler).to_yaml()
}

fn ingress() -> Result<String, Error> {
    let shop = Service::new("shop").selector("app", "shop").port(ServicePort::new("http", 80));
    let api = Service::new("api")
        .selector("app", "api")
        .port(ServicePort::new("http", 80))
        .port(ServicePort::new("grpc", 9000));
    let nginx = IngressClass::new("nginx").controller("k8s.io/ingress-nginx");
    let rule = IngressRule::new("shop.example.com").path("/", &shop, "http").path("/api", &api, "http");
    let front = Ingress::new("front")
        .annotation("nginx.ingress.kubernetes.io/ssl-redirect", "true")
        .ingress_class_name(&nginx)
        .rule(rule)
        .tls(["shop.example.com"], "shop-tls");
    ManifestSet::new().add(&nginx).add(&shop).add(&api).add(&front).to_yaml()
}

fn job() -> Result<String, Error> {
    let render = Container::new("render", "registry.example/render:2")
        .command(["sh", "-c", "render --part $JOB_COMPLETION_INDEX"])
        .requests(Cpu::cores(1), Memory::gibibytes(1));
    to_yaml(
        &Job::new("render")
            .completion_mode(CompletionMode::Indexed)
            .completions(8)
            .parallelism(4)
            .backoff_limit(3)
            .ttl_seconds_after_finished(3600)
            .template(PodTemplate::new().restart_policy(RestartPolicy::Never).container(render)),
    )
}

fn network_policy() -> Result<String, Error> {
    to_yaml(
        &NetworkPolicy::new("database")
            .pod_selector(fragment!(LabelSelector { match_labels: { app: "database" } }))
            .policy_type(PolicyType::Ingress)
            .policy_type(PolicyType::Egress)
            .ingress(fragment!(NetworkPolicyIngressRule {
                from: [{ pod_selector: { app: "web" } }],
                ports: [{ protocol: TCP, port: 5432 }],
            }))
            .egress(fragment!(NetworkPolicyEgressRule {
                to: [{
                    namespace_selector: { "kubernetes.io/metadata.name": "kube-system" },
                    pod_selector: { "k8s-app": "kube-dns" },
                }],
                ports: [{ protocol: UDP, port: 53 }, { protocol: TCP, port: 53 }],
            })),
    )
}

fn pod_disruption_budget() -> Result<String, Error> {
    let queue = StatefulSet::new("queue")
        .replicas(3)
        .service_name("queue")
        .selector("app", "queue")
        .template(PodTemplate::new().container(Container::new("nats", "nats:2.10")));
    let budget = PodDisruptionBudget::new("queue").selects(&queue).min_available(2);
    ManifestSet::new().add(&queue).add(&budget).to_yaml()
}

fn role() -> Result<String, Error> {
    let watch = ["get", "list", "watch"];
    let watcher = ServiceAccount::new("watcher").namespace("monitoring");
    let pods =
        Role::new("read-pods").namespace("monitoring").rule(PolicyRule::new("", ["pods", "pods/log"], watch));
    let watches_pods =
        RoleBinding::new("watcher-reads-pods").namespace("monitoring").role(&pods).subject(&watcher);
    let metrics = fragment!(rbac::v1::PolicyRule { non_resource_urls: ["/metrics"], verbs: ["get"] });
    let nodes = ClusterRole::new("read-nodes").rule(PolicyRule::new("", ["nodes"], watch)).rule(metrics);
    let watches_nodes = ClusterRoleBinding::new("watcher-reads-nodes").cluster_role(&nodes).subject(&watcher);
    let mut set = ManifestSet::new();
    set.add(&watcher).add(&pods).add(&watches_pods).add(&nodes).add(&watches_nodes);
    set.to_yaml()
}

fn service() -> Result<String, Error> {
    let nginx =
        Container::new("web", "nginx:1.27").port(Port::new("http", 8080)).port(Port::new("metrics", 9090));
    let web = Deployment::new("web").selector("app", "web").template(PodTemplate::new().container(nginx));
    let http = ServicePort::new("http", 80).target_port("http");
    let inside = Service::new("web")
        .selects(&web)
        .port(http.clone())
        .port(ServicePort::new("metrics", 9090).target_port("metrics"));
    let outside = Service::new("web-public")
        .type_(ServiceType::LoadBalancer)
        .external_traffic_policy(ExternalTrafficPolicy::Local)
        .selects(&web)
        .port(http);
    ManifestSet::new().add(&web).add(&inside).add(&outside).to_yaml()
}

fn stateful_set() -> Result<String, Error> {
    let data = PersistentVolumeClaim::new("data")
        .access_mode(AccessMode::ReadWriteOnce)
        .storage(Storage::gibibytes(1));
    let port = Port::new("redis", 6379);
    let redis = Container::new("redis", "redis:7")
        .args(["--appendonly", "yes"])
        .port(&port)
        .mount_claim(&data, "/data")
        .readiness_probe(Probe::tcp_socket(&port));
    let peers = Service::new("redis").headless();
    let redis = StatefulSet::new("redis")
        .replicas(3)
        .service_name(&peers)
        .selector("app", "redis")
        .volume_claim_template(data)
        .template(PodTemplate::new().termination_grace_period(Duration::from_secs(30)).container(redis));
    let peers = peers.selects(&redis).port(ServicePort::new("redis", 6379));
    ManifestSet::new().add(&peers).add(&redis).to_yaml()
}

fn storage() -> Result<String, Error> {
    let fast = StorageClass::new("fast")
        .provisioner("pd.csi.storage.gke.io")
        .parameter("type", "pd-ssd")
        .reclaim_policy(PersistentVolumeReclaimPolicy::Delete)
        .allow_volume_expansion(true)
        .volume_binding_mode(VolumeBindingMode::WaitForFirstConsumer);
    let models = PersistentVolumeClaim::new("models")
        .storage_class_name(&fast)
        .access_mode(AccessMode::ReadWriteOnce)
        .storage(Storage::gibibytes(100));
    let volume = Volume::persistent_volume_claim("models", &models);
    let train = Container::new("train", "registry.example/train:1")
        .mount(&volume, "/models")
        .limits(Cpu::cores(8), Memory::gibibytes(32))
        .limit(Resource::count("nvidia.com/gpu", 1));
    let trainer = Pod::new("trainer").restart_policy(RestartPolicy::OnFailure).container(train);
    ManifestSet::new().add(&fast).add(&models).add(&trainer).to_yaml()
}
