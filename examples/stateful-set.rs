//! A database with a volume for each of its pods, and the headless Service that gives them names.

use kubewright::{Error, ManifestSet, service, stateful_set};

service! { PEERS: "redis" { cluster_ip: "None", selector: REDIS, port redis: 6379 } }

stateful_set! {
    REDIS: "redis" {
        replicas: 3,
        service_name: PEERS,
        selector: { app: "redis" },
        volume_claim_template data {
            access_modes: [ReadWriteOnce],
            resources: { requests: { storage: 1Gi } },
        }
        template {
            termination_grace_period_seconds: 30,
            container redis {
                image: "redis:7",
                args: ["--appendonly", "yes"],
                port redis: 6379,
                mount data: "/data",
                readiness_probe: tcp_socket { port: redis },
            }
        }
    }
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    ManifestSet::new().add(&PEERS).add(&REDIS).to_yaml()
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
