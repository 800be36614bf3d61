//! The Services of a workload: one in the cluster, one at the cloud's load balancer. Both send to a port by its name.

use kubewright::{Error, ManifestSet, deployment, service};

deployment! {
    WEB: "web" {
        selector: { app: "web" },
        template {
            container web {
                image: "nginx:1.27",
                port http: 8080,
                port metrics: 9090,
            }
        }
    }
}

service! {
    INSIDE: "web" {
        selector: WEB,
        port http: { port: 80, target_port: WEB["http"] },
        port metrics: { port: 9090, target_port: WEB["metrics"] },
    }

    OUTSIDE: "web-public" {
        type: LoadBalancer,
        external_traffic_policy: Local,
        selector: WEB,
        port http: { port: 80, target_port: WEB["http"] },
    }
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    ManifestSet::new().add(&WEB).add(&INSIDE).add(&OUTSIDE).to_yaml()
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
