//! A workload of which two pods stay while nodes are drained.

use kubewright::{Error, ManifestSet, pod_disruption_budget, stateful_set};

stateful_set! {
    QUEUE: "queue" {
        replicas: 3,
        service_name: "queue",
        selector: { app: "queue" },
        template { container nats { image: "nats:2.10" } }
    }
}

pod_disruption_budget! { BUDGET: "queue" { selector: QUEUE, min_available: 2 } }

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    ManifestSet::new().add(&QUEUE).add(&BUDGET).to_yaml()
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
