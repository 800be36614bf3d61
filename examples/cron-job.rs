//! A report every morning of a working day, in the time zone of those who read it.

use kubewright::k8s::api::batch::v1::CronJob;
use kubewright::{Error, cron_job, to_yaml};

fn report() -> CronJob {
    cron_job! {
        name: "report",
        schedule: "30 7 * * 1-5",
        time_zone: "Europe/Berlin",
        concurrency_policy: Forbid,
        starting_deadline_seconds: 600,
        successful_jobs_history_limit: 1,
        job_template {
            backoff_limit: 2,
            template {
                restart_policy: OnFailure,
                container report {
                    image: "registry.example/report:5",
                    args: ["--mail-to", "team@example.com"],
                }
            }
        }
    }
}

/// Its YAML.
pub fn yaml() -> Result<String, Error> {
    to_yaml(&report())
}

#[allow(dead_code, reason = "the tests take the text alone")]
fn main() -> Result<(), Error> {
    print!("{}", yaml()?);
    Ok(())
}
