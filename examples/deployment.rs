//! A website of three pods, replaced one at a time.

use kubewright::k8s::api::apps::v1::Deployment;
use kubewright::{Error, deployment, to_yaml};

fn web() -> Deployment {
    deployment! {
        name: "web",
        labels: { "app.kubernetes.io/name": "web" },
        replicas: 3,
        selector: { app: "web" },
        strategy: { type: RollingUpdate, rolling_update: { max_surge: 1, max_unavailable: 0 } },
        template {
            container nginx {
                image: "nginx:1.27",
                port http: 80,
                readiness_probe: http_get { path: "/", port: http, period_seconds: 5 },
                lifecycle: { pre_stop: exec ["sleep", "5"] },
                requests: { cpu: 100m, memory: 64Mi },
                limits: { memory: 128Mi },
            }
        }
    }
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    to_yaml(&web())
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
