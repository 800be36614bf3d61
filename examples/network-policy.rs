//! Who may speak to a database: the application alone, and the database to nobody but for names.

use kubewright::k8s::api::networking::v1::NetworkPolicy;
use kubewright::{Error, network_policy, to_yaml};

fn database() -> NetworkPolicy {
    network_policy! {
        name: "database",
        pod_selector: { app: "database" },
        policy_types: [Ingress, Egress],
        ingress {
            from { pod_selector: { app: "web" } }
            port { protocol: TCP, port: 5432 }
        }
        egress {
            to {
                namespace_selector: { "kubernetes.io/metadata.name": "kube-system" },
                pod_selector: { "k8s-app": "kube-dns" },
            }
            port { protocol: UDP, port: 53 }
            port { protocol: TCP, port: 53 }
        }
    }
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    to_yaml(&database())
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
