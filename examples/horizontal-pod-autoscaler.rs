//! A Deployment that scales by CPU and by requests, quickly up and slowly down.

use kubewright::{Error, ManifestSet, deployment, horizontal_pod_autoscaler};

deployment! {
    WEB: "web" {
        selector: { app: "web" },
        template { container web { image: "nginx:1.27", requests: { cpu: 250m, memory: 128Mi } } }
    }
}

horizontal_pod_autoscaler! {
    SCALER: "web" {
        scale_target_ref: WEB,
        min_replicas: 2,
        max_replicas: 20,
        metric {
            type: Resource,
            resource: { name: "cpu", target: { type: Utilization, average_utilization: 70 } },
        }
        metric {
            type: Pods,
            pods: {
                metric: { name: "http_requests_per_second" },
                target: { type: AverageValue, average_value: 100 },
            },
        }
        behavior: {
            scale_up: { policies: [{ type: Percent, value: 100, period_seconds: 15 }] },
            scale_down: {
                stabilization_window_seconds: 300,
                policies: [{ type: Pods, value: 1, period_seconds: 60 }],
            },
        }
    }
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    ManifestSet::new().add(&WEB).add(&SCALER).to_yaml()
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
