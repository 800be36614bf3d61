//! A schedule without quotes.
use kubewright::cron_job;

fn main() {
    let _ = cron_job! {
        metadata: { name: "web" },
        spec: {
            schedule: 0 5 * * *,
            job_template: { spec: { template: { spec: { restart_policy: Never, container a { image: "a" } } } } },
        },
    };
}
