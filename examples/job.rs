//! A computation in eight parts, four at a time: each pod finds its part in its index.

use kubewright::k8s::api::batch::v1::Job;
use kubewright::{Error, job, to_yaml};

fn render() -> Job {
    job! {
        name: "render",
        completion_mode: Indexed,
        completions: 8,
        parallelism: 4,
        backoff_limit: 3,
        ttl_seconds_after_finished: 3600,
        template {
            restart_policy: Never,
            container render {
                image: "registry.example/render:2",
                command: ["sh", "-c", "render --part $JOB_COMPLETION_INDEX"],
                requests: { cpu: 1, memory: 1Gi },
            }
        }
    }
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    to_yaml(&render())
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
