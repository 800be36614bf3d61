//! Fields of other kinds, and words of other tools.
use kubewright::{job, pod};

fn main() {
    let _ = job! {
        name: "once",
        schedule: "0 3 * * *",
        template { restart_policy: Never, container once { image: "once" } }
    };
    let _ = job! {
        name: "once",
        retries: 3,
        template { restart_policy: Never, container once { image: "once" } }
    };
    let _ = pod! { name: "web", app: "web", container nginx { image: "nginx" } };
}
