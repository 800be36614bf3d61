//! A shop: a website that scales, its database and a nightly backup, every link in it checked by rustc.
//!
//! The same with the builder is `shop-builder.rs`.

use kubewright::k8s::api::core::v1::{PodSecurityContext, SecurityContext};
use kubewright::{
    Error, ManifestSet, config_map, cron_job, deployment, fragment, horizontal_pod_autoscaler, ingress,
    namespace, network_policy, persistent_volume_claim, pod_disruption_budget, role, role_binding, secret,
    service, service_account, stateful_set,
};

/// Pods that run as a user, and so does what they write: the profile `restricted` takes no root.
fn pod_of(user: i64) -> PodSecurityContext {
    fragment!(PodSecurityContext {
        run_as_non_root: true,
        run_as_user: user,
        fs_group: user,
        seccomp_profile: { type: RuntimeDefault },
    })
}

/// What no container of the shop may do.
fn confined() -> SecurityContext {
    fragment!(SecurityContext { allow_privilege_escalation: false, capabilities: { drop: ["ALL"] } })
}

namespace! { SHOP: "shop" { labels: { "pod-security.kubernetes.io/enforce": "restricted" } } }
config_map! { SETTINGS: "web-settings" { data: { LOG_LEVEL: "info", DB_HOST: DB_SERVICE.name(), "features.json": "{}" } } }
secret! { DB_USER: "db-user" { type: "Opaque", string_data: { username: "shop", password: "change me" } } }
service_account! { ACCOUNT: "web" { automount_service_account_token: true } }
role! { READER: "settings-reader" { rule { api_groups: [""], resources: ["configmaps"], verbs: ["get", "watch"] } } }
role_binding! { READS: "web-reads-settings" { role_ref: READER, subjects: [ACCOUNT] } }

deployment! {
    WEB: "web" {
        selector: { app: "web" },
        strategy: { type: RollingUpdate, rolling_update: { max_surge: 1, max_unavailable: 25% } },
        template {
            service_account_name: ACCOUNT,
            security_context: pod_of(1000),
            affinity: {
                pod_anti_affinity: {
                    preferred_during_scheduling_ignored_during_execution: [{
                        weight: 100,
                        pod_affinity_term: { label_selector: { app: "web" }, topology_key: "kubernetes.io/hostname" },
                    }],
                },
            },
            topology_spread_constraints: [{
                max_skew: 1,
                topology_key: "topology.kubernetes.io/zone",
                when_unsatisfiable: ScheduleAnyway,
                label_selector: { app: "web" },
            }],
            volume features: config_map { name: SETTINGS, item "features.json": "features.json" },
            volume logs: empty_dir { size_limit: 256Mi },

            init_container migrate {
                image: "registry.example/shop:1.4.2",
                args: ["migrate"],
                env DB_HOST: SETTINGS["DB_HOST"],
                env DB_PASSWORD: DB_USER["password"],
                requests: { cpu: 100m, memory: 128Mi },
                security_context: confined(),
            }
            init_container log_shipper {
                restart_policy: Always,
                image: "registry.example/log-shipper:3.1",
                mount logs: { mount_path: "/var/log/shop", read_only: true },
                requests: { cpu: 20m, memory: 32Mi },
                security_context: confined(),
            }
            container web {
                image: "registry.example/shop:1.4.2",
                port http: 8080,
                env_from: [SETTINGS],
                env DB_USERNAME: DB_USER["username"],
                env DB_PASSWORD: DB_USER["password"],
                env POD_NAME: field(metadata.name),
                env CPU_LIMIT: resource(limits.cpu),
                mount features: { mount_path: "/etc/shop", read_only: true },
                mount logs: "/var/log/shop",
                startup_probe: http_get { path: "/healthz", port: http, failure_threshold: 30, period_seconds: 2 },
                readiness_probe: http_get { path: "/ready", port: http, period_seconds: 5 },
                liveness_probe: http_get { path: "/healthz", port: http },
                requests: { cpu: 250m, memory: 256Mi },
                limits: { cpu: 1, memory: 256Mi },
                security_context: { ..confined(), read_only_root_filesystem: true },
            }
        }
    }
}

service! {
    WEB_SERVICE: "web" { selector: WEB, port http: { port: 80, target_port: WEB["http"] } }
    DB_SERVICE: "db" { cluster_ip: "None", selector: DB, port postgres: { port: 5432, target_port: DB["postgres"] } }
}

ingress! {
    FRONT: "web" {
        ingress_class_name: "nginx",
        rule "shop.example.com" { path "/": WEB_SERVICE["http"] }
        tls: [{ hosts: ["shop.example.com"], secret_name: "shop-tls" }],
    }
}

horizontal_pod_autoscaler! {
    SCALER: "web" {
        scale_target_ref: WEB, // which leaves `replicas` to it
        min_replicas: 3,
        max_replicas: 12,
        metric { type: Resource, resource: { name: "cpu", target: { type: Utilization, average_utilization: 75 } } }
    }
}

pod_disruption_budget! { BUDGET: "web" { selector: WEB, min_available: 2 } }

network_policy! {
    DB_ACCESS: "db" {
        pod_selector: DB,
        policy_types: [Ingress],
        ingress { from { pod_selector: WEB } port { port: DB["postgres"] } }
        ingress { from { pod_selector: BACKUP } port { port: DB["postgres"] } }
    }
}

stateful_set! {
    DB: "db" {
        service_name: DB_SERVICE,
        selector: { app: "db" },
        volume_claim_template data { access_modes: [ReadWriteOnce], resources: { requests: { storage: 20Gi } } }
        template {
            security_context: pod_of(999),
            container postgres {
                image: "postgres:17",
                port postgres: 5432,
                env POSTGRES_USER: DB_USER["username"],
                env POSTGRES_PASSWORD: DB_USER["password"],
                env PGDATA: "/var/lib/postgresql/data/pgdata",
                mount data: "/var/lib/postgresql/data",
                readiness_probe: exec ["pg_isready", "--username=shop"],
                requests: { cpu: 500m, memory: 1Gi },
                limits: { memory: 1Gi },
                security_context: confined(),
            }
        }
    }
}

persistent_volume_claim! {
    BACKUPS: "backups" { access_modes: [ReadWriteOnce], resources: { requests: { storage: 50Gi } } }
}

cron_job! {
    BACKUP: "backup" {
        schedule: "30 2 * * *",
        time_zone: "Etc/UTC",
        concurrency_policy: Forbid,
        job_template {
            backoff_limit: 2,
            template {
                labels: { app: "backup" },
                restart_policy: Never,
                security_context: pod_of(999),
                volume backups: BACKUPS,
                container dump {
                    image: "postgres:17",
                    command: ["sh", "-c", "pg_dump --host=$DB_HOST --username=$PGUSER shop > /backups/shop.sql"],
                    env DB_HOST: SETTINGS["DB_HOST"],
                    env PGUSER: DB_USER["username"],
                    env PGPASSWORD: DB_USER["password"],
                    mount backups: "/backups",
                    requests: { cpu: 100m, memory: 128Mi },
                    security_context: confined(),
                }
            }
        }
    }
}

/// The shop, as one set.
pub fn set() -> ManifestSet {
    let mut set = ManifestSet::new();
    set.namespace(SHOP.name()).label("app.kubernetes.io/part-of", "shop");
    set.add(&SHOP).add(&SETTINGS).add(&DB_USER).add(&ACCOUNT).add(&READER).add(&READS);
    set.add(&WEB).add(&WEB_SERVICE).add(&FRONT).add(&SCALER).add(&BUDGET);
    set.add(&DB).add(&DB_SERVICE).add(&DB_ACCESS).add(&BACKUPS).add(&BACKUP);
    set
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    set().to_yaml()
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
