//! The shop of `shop.rs`, put together by the builder: the same objects, to the byte.

use std::time::Duration;

use kubewright::builder::*;
use kubewright::{Error, ManifestSet, fragment};

const IMAGE: &str = "registry.example/shop:1.4.2";

/// Pods that run as a user, and so does what they write: the profile `restricted` takes no root.
fn pod_of(user: u32) -> PodSecurityContext {
    PodSecurityContext::new()
        .run_as_non_root()
        .run_as_user(user)
        .fs_group(user)
        .seccomp_profile(SeccompProfileType::RuntimeDefault)
}

/// What no container of the shop may do.
fn confined() -> SecurityContext {
    SecurityContext::new().allow_privilege_escalation(false).drop_capabilities(["ALL"])
}

fn web(settings: &ConfigMap, user: &Secret, account: &ServiceAccount) -> Deployment {
    let password = || EnvSource::secret(user, "password");
    let logs = Volume::empty_dir("logs").size_limit(Storage::mebibytes(256));
    let features = Volume::config_map("features", settings).item("features.json", "features.json");
    let http = Port::new("http", 8080);

    let migrate = Container::new("migrate", IMAGE)
        .args(["migrate"])
        .env("DB_HOST", EnvSource::config_map(settings, "DB_HOST"))
        .env("DB_PASSWORD", password())
        .requests(Cpu::millis(100), Memory::mebibytes(128))
        .security_context(confined());
    let log_shipper = Container::new("log-shipper", "registry.example/log-shipper:3.1")
        .mount(&logs, Mount::at("/var/log/shop").read_only())
        .requests(Cpu::millis(20), Memory::mebibytes(32))
        .security_context(confined());
    let web = Container::new("web", IMAGE)
        .port(&http)
        .env_from(EnvFrom::config_map(settings))
        .env("DB_USERNAME", EnvSource::secret(user, "username"))
        .env("DB_PASSWORD", password())
        .env("POD_NAME", EnvSource::field(EnvField::Name))
        .env("CPU_LIMIT", EnvSource::resource(ResourceField::limits_cpu()))
        .mount(&features, Mount::at("/etc/shop").read_only())
        .mount(&logs, "/var/log/shop")
        .startup_probe(
            Probe::http_get("/healthz", &http).failure_threshold(30).period(Duration::from_secs(2)),
        )
        .readiness_probe(Probe::http_get("/ready", &http).period(Duration::from_secs(5)))
        .liveness_probe(Probe::http_get("/healthz", &http))
        .requests(Cpu::millis(250), Memory::mebibytes(256))
        .limits(Cpu::cores(1), Memory::mebibytes(256))
        .security_context(confined().read_only_root_filesystem());

    let apart = fragment!(Affinity {
        pod_anti_affinity: {
            preferred_during_scheduling_ignored_during_execution: [{
                weight: 100,
                pod_affinity_term: { label_selector: { app: "web" }, topology_key: "kubernetes.io/hostname" },
            }],
        },
    });
    let spread = fragment!(TopologySpreadConstraint {
        max_skew: 1,
        topology_key: "topology.kubernetes.io/zone",
        when_unsatisfiable: ScheduleAnyway,
        label_selector: { app: "web" },
    });
    let template = PodTemplate::new()
        .volume(&features)
        .volume(&logs)
        .service_account(account)
        .security_context(pod_of(1000))
        .affinity(apart)
        .topology_spread_constraint(spread)
        .init_container(migrate)
        .sidecar(log_shipper)
        .container(web);
    Deployment::new("web")
        .selector("app", "web")
        .strategy(fragment!(DeploymentStrategy {
            type: RollingUpdate,
            rolling_update: { max_surge: 1, max_unavailable: 25% },
        }))
        .template(template)
}

fn db(service: &Service, user: &Secret) -> StatefulSet {
    let data = PersistentVolumeClaim::new("data")
        .access_mode(AccessMode::ReadWriteOnce)
        .storage(Storage::gibibytes(20));
    let postgres = Container::new("postgres", "postgres:17")
        .port(Port::new("postgres", 5432))
        .env("POSTGRES_USER", EnvSource::secret(user, "username"))
        .env("POSTGRES_PASSWORD", EnvSource::secret(user, "password"))
        .env("PGDATA", "/var/lib/postgresql/data/pgdata")
        .mount_claim(&data, "/var/lib/postgresql/data")
        .readiness_probe(Probe::exec(["pg_isready", "--username=shop"]))
        .requests(Cpu::millis(500), Memory::gibibytes(1))
        .limit(Memory::gibibytes(1))
        .security_context(confined());
    let template = PodTemplate::new().security_context(pod_of(999)).container(postgres);
    StatefulSet::new("db")
        .service_name(service)
        .selector("app", "db")
        .volume_claim_template(data)
        .template(template)
}

fn backup(settings: &ConfigMap, user: &Secret, backups: &PersistentVolumeClaim) -> CronJob {
    let volume = Volume::persistent_volume_claim("backups", backups);
    let dump = Container::new("dump", "postgres:17")
        .command(["sh", "-c", "pg_dump --host=$DB_HOST --username=$PGUSER shop > /backups/shop.sql"])
        .env("DB_HOST", EnvSource::config_map(settings, "DB_HOST"))
        .env("PGUSER", EnvSource::secret(user, "username"))
        .env("PGPASSWORD", EnvSource::secret(user, "password"))
        .mount(&volume, "/backups")
        .requests(Cpu::millis(100), Memory::mebibytes(128))
        .security_context(confined());
    let template = PodTemplate::new()
        .label("app", "backup")
        .restart_policy(RestartPolicy::Never)
        .security_context(pod_of(999))
        .container(dump);
    CronJob::new("backup")
        .schedule("30 2 * * *")
        .time_zone("Etc/UTC")
        .concurrency_policy(ConcurrencyPolicy::Forbid)
        .job(Job::new("backup").backoff_limit(2).template(template))
}

/// The shop, as one set.
pub fn set() -> Result<ManifestSet, Error> {
    let namespace = Namespace::new("shop").label("pod-security.kubernetes.io/enforce", "restricted");
    let settings = ConfigMap::new("web-settings")
        .data("LOG_LEVEL", "info")
        .data("DB_HOST", "db")
        .data("features.json", "{}");
    let user = Secret::new("db-user").string_data("username", "shop").string_data("password", "change me");
    let account = ServiceAccount::new("web").automount_service_account_token(true);
    let reader = Role::new("settings-reader").rule(PolicyRule::new("", ["configmaps"], ["get", "watch"]));
    let reads = RoleBinding::new("web-reads-settings").role(&reader).subject(&account);
    let backups = PersistentVolumeClaim::new("backups")
        .access_mode(AccessMode::ReadWriteOnce)
        .storage(Storage::gibibytes(50));

    let web = web(&settings, &user, &account);
    let web_service =
        Service::new("web").selects(&web).port(ServicePort::new("http", 80).target_port("http"));
    let front = Ingress::new("web")
        .ingress_class_name("nginx")
        .rule(IngressRule::new("shop.example.com").path("/", &web_service, "http"))
        .tls(["shop.example.com"], "shop-tls");
    let scaler = HorizontalPodAutoscaler::new("web")
        .scale_target(&web)
        .min_replicas(3)
        .max_replicas(12)
        .utilization("cpu", 75);
    let budget = PodDisruptionBudget::new("web").selects(&web).min_available(2);

    let db_service = Service::new("db").headless();
    let db = db(&db_service, &user);
    let db_service = db_service.selects(&db).port(ServicePort::new("postgres", 5432).target_port("postgres"));
    let backup = backup(&settings, &user, &backups);
    let access = NetworkPolicy::new("db")
        .selects(&db)
        .policy_type(PolicyType::Ingress)
        .allow_from(&web, "postgres")
        .allow_from(&backup, "postgres");

    let mut set = ManifestSet::new();
    set.namespace("shop").label("app.kubernetes.io/part-of", "shop");
    set.add(&namespace).add(&settings).add(&user).add(&account).add(&reader).add(&reads);
    set.add(&web).add(&web_service).add(&front).add(&scaler).add(&budget);
    set.add(&db).add(&db_service).add(&access).add(&backups).add(&backup);
    Ok(set)
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    set()?.to_yaml()
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
