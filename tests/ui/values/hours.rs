//! A time in hours.
use kubewright::job;

fn main() {
    let _ = job! {
        name: "web",
        ttl_seconds_after_finished: 1h,
        template { restart_policy: Never, container b { image: "b" } }
    };
}
