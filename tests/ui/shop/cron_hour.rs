//! An hour that no day has.
use kubewright::cron_job;

fn main() {
    let _ = cron_job! {
        name: "nightly",
        schedule: "17 25 * * *",
        job_template { template { restart_policy: OnFailure, container backup { image: "postgres" } } }
    };
}
