//! A collector of logs on every node, control planes included.

use kubewright::k8s::api::apps::v1::DaemonSet;
use kubewright::{Error, daemon_set, to_yaml};

fn collector() -> DaemonSet {
    daemon_set! {
        name: "log-collector",
        namespace: "kube-system",
        selector: { app: "log-collector" },
        update_strategy: { type: RollingUpdate, rolling_update: { max_unavailable: 10% } },
        template {
            toleration { key: "node-role.kubernetes.io/control-plane", operator: Exists, effect: NoSchedule }
            volume logs: host_path { path: "/var/log", type: Directory },
            container fluent_bit {
                image: "fluent/fluent-bit:3.1",
                env NODE_NAME: field(spec.nodeName),
                mount logs: { mount_path: "/var/log", read_only: true },
                requests: { cpu: 50m, memory: 64Mi },
                limits: { memory: 128Mi },
            }
        }
    }
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    to_yaml(&collector())
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
