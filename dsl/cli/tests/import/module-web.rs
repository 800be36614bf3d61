//! Imported from `module-web.yaml` by `kubewright import`.

use kubewright::{
    ManifestSet, config_map, cron_job, deployment, horizontal_pod_autoscaler, ingress,
    network_policy, persistent_volume_claim, pod_disruption_budget, role, role_binding, service,
    service_account, stateful_set,
};

// How the site runs.
config_map! {
    pub WEB_SETTINGS: "web-settings" { data: { LOG_LEVEL: "info", "features.json": "{}" } }
}

service_account! { pub WEB_ACCOUNT: "web" {} }

role! {
    pub READER: "reader" { rule { api_groups: [""], resources: ["configmaps"], verbs: ["get"] } }
}

role_binding! { pub WEB_READS: "web-reads" { role_ref: READER, subjects: [WEB_ACCOUNT] } }

deployment! {
    pub WEB: "web" {
        selector: { app: "web" },
        template {
            service_account_name: WEB_ACCOUNT,
            container web {
                image: "x",
                port http: 8080,
                env_from: [WEB_SETTINGS],
                env LEVEL: WEB_SETTINGS["LOG_LEVEL"],
                mount s: "/s",
                mount f: "/f",
            }
            volume s: WEB_SETTINGS,
            volume f: config_map { name: WEB_SETTINGS, item "features.json": "f" },
        }
        // the end
    }
}

service! {
    pub WEB_SERVICE: "web" { selector: WEB, port http: { port: 80, target_port: WEB["http"] } }
}

ingress! { pub WEB_INGRESS: "web" { rule "a.b" { path "/": WEB_SERVICE["http"] } } }
horizontal_pod_autoscaler! { pub WEB_SCALER: "web" { scale_target_ref: WEB, max_replicas: 4 } }
pod_disruption_budget! { pub WEB_BUDGET: "web" { selector: WEB, min_available: 1 } }

service! {
    pub DB_SERVICE: "db" {
        cluster_ip: "None",
        selector: DB,
        port postgres: { port: 5432, target_port: DB["postgres"] },
    }
}

stateful_set! {
    pub DB: "db" {
        service_name: DB_SERVICE,
        selector: { app: "db" },
        template {
            container postgres {
                image: "postgres:17",
                port postgres: 5432,
                mount data: "/var/lib/postgresql/data",
            }
        }
        volume_claim_template data {
            access_modes: [ReadWriteOnce],
            resources: { requests: { storage: 20Gi } },
        }
    }
}

network_policy! {
    pub DB_POLICY: "db" {
        pod_selector: DB,
        policy_types: [Ingress, Egress],
        ingress {
            from { pod_selector: WEB }
            from {
                namespace_selector: {
                    match_expression { key: "team", operator: In, values: ["a", "b"] }
                },
            }
            port { protocol: TCP, port: 5432 }
        }
        egress: [],
    }
}

cron_job! {
    pub BACKUP: "backup" {
        schedule: "30 2 * * *",
        time_zone: "Etc/UTC",
        concurrency_policy: Forbid,
        job_template {
            backoff_limit: 2,
            template {
                labels: { app: "backup" },
                restart_policy: Never,
                container dump {
                    image: "postgres:17",
                    command: ["sh", "-c", "pg_dump shop > /backups/shop.sql"],
                    mount backups: "/backups",
                }
                volume backups: BACKUPS,
            }
        }
    }
}

persistent_volume_claim! {
    pub BACKUPS: "backups" {
        access_modes: [ReadWriteOnce],
        resources: { requests: { storage: 50Gi } },
    }
}

/// The objects, as one set.
pub fn manifests() -> ManifestSet {
    let mut set = ManifestSet::new();
    set.add(&WEB_SETTINGS).add(&WEB_ACCOUNT).add(&READER);
    set.add(&WEB_READS).add(&WEB).add(&WEB_SERVICE);
    set.add(&WEB_INGRESS).add(&WEB_SCALER).add(&WEB_BUDGET);
    set.add(&DB_SERVICE).add(&DB).add(&DB_POLICY).add(&BACKUP);
    set.add(&BACKUPS);
    set
}
